import { readFile } from "node:fs/promises";
import { check, readFiling, render } from "pipia";

const bytes = await readFile("templates/examples/hotel/filing.yaml");
const { value: source, diagnostics } = readFiling(bytes, "filing.yaml");
if (source === undefined) throw new Error(diagnostics.map((finding) => finding.message.en).join("\n"));

const findings = check(source, { document: "pipia", asOf: "2026-11-23" });
const report = await render(source, {
  document: "pipia",
  formats: ["text"],
  asOf: "2026-11-23",
  readAttachment: (file) => readFile(`templates/examples/hotel/${file}`),
});
console.log(
  findings.length,
  report.value?.map((file) => file.name),
);
