import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { packagePath } from "../foundation/package-root.js";
import { driftedFiles } from "./drift.js";
import { generate } from "./generate.js";

/** `npm run generate`: writes `generated/`; with `--check` only compares, and exits 1 naming what drifted. */
const files = await generate();
const drifted = driftedFiles(files, (name) => {
  const path = packagePath(`generated/${name}`);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
});

if (process.argv.includes("--check")) {
  for (const name of drifted) process.stderr.write(`generated/${name} differs: run npm run generate\n`);
  process.exitCode = drifted.length === 0 ? 0 : 1;
} else {
  mkdirSync(packagePath("generated"), { recursive: true });
  for (const name of drifted) writeFileSync(packagePath(`generated/${name}`), files.get(name) ?? "");
  process.stdout.write(`${files.size} files, ${drifted.length} written\n`);
}
