import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtInTheme } from "../../../src/app/theme.js";
import { BUNDLED_FONTS } from "../../../src/layout/fonts.js";
import { fixtureTree } from "../fixture-tree.js";
import { AS_OF } from "./written.js";

const built = new URL("../../../dist/src/writers/docx/index.js", import.meta.url);

/** Reads tree and theme from standard input, writes the document twice, prints both hashes and the local time. */
const PROGRAM = `
import { createHash } from "node:crypto";
import { text } from "node:stream/consumers";
import { docxWriter } from ${JSON.stringify(built.href)};
const revive = (_key, value) => (value !== null && value.base64 !== undefined ? Buffer.from(value.base64, "base64") : value);
const { tree, options } = JSON.parse(await text(process.stdin), revive);
for (const round of [1, 2]) {
  const { value, diagnostics } = await docxWriter.write(tree, options);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  console.log(createHash("sha256").update(value).digest("hex"));
}
console.log(new Date(0).toString(), new Intl.NumberFormat().resolvedOptions().locale);
`;

function hashesIn(environment: Readonly<Record<string, string>>): readonly string[] {
  const input = JSON.stringify(
    { tree: fixtureTree(), options: { asOf: AS_OF, theme: builtInTheme(), fonts: BUNDLED_FONTS } },
    (_key, value: unknown) =>
      value instanceof Uint8Array ? { base64: Buffer.from(value).toString("base64") } : value,
  );
  const child = spawnSync(process.execPath, ["--input-type=module", "--eval", PROGRAM], {
    input,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", ...environment },
  });
  expect(child.stderr).toBe("");
  return child.stdout.trim().split("\n");
}

// The program runs what was built; `npm test` builds first. A run of single tests may come without a build.
const isBuilt = existsSync(built);
if (!isBuilt) process.stderr.write("skipped, not built: run npm run build\n");

describe.skipIf(!isBuilt && process.env["CI"] !== "true")("bytes of the DOCX writer", () => {
  it("are the same in another process, time zone and locale", () => {
    const [first, again, here] = hashesIn({
      TZ: "Asia/Shanghai",
      LANG: "zh_CN.UTF-8",
      LC_ALL: "zh_CN.UTF-8",
    });
    const [other, , there] = hashesIn({ TZ: "America/St_Johns", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" });
    expect(first).toMatch(/^[0-9a-f]{64}$/u);
    expect(again).toBe(first);
    expect(other).toBe(first);
    // The two processes really stood elsewhere.
    expect(there).not.toBe(here);
  });
});
