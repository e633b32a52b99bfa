import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { batch, contents, filingOf, withoutName, writeSource } from "./fixture.js";
import { temporaryFolder } from "./temporary-folder.js";

describe("a batch of files", () => {
  it("makes a packet of each, and a list of findings where there is none", async () => {
    const folder = temporaryFolder();
    const source = join(folder, "source");
    const out = join(folder, "out");
    writeSource(source, {
      "a.json": filingOf("甲公司"),
      "b.json": filingOf("乙公司", withoutName),
      "c.json": "{",
    });
    const start = performance.now();
    const run = await batch(source, out);
    console.log(performance.now() - start);
    console.log(run, Object.keys(contents(out)), readFileSync(join(out, "journal.ndjson"), "utf8"));
    expect(run).toMatchObject({ made: 1, kept: 0, failed: 2, stopped: undefined });
    const start2 = performance.now();
    console.log(await batch(source, out), performance.now() - start2);
    writeFileSync(join(source, "x"), "");
  });
});
