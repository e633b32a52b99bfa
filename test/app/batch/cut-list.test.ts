import { readFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readJournal } from "../../../src/app/batch/journal/journal.js";
import { openOutFolder } from "../../../src/app/batch/open-folder.js";
import { stoppingFindings } from "../../../src/app/batch/report/stopping-findings.js";
import { batch, diskWorld, filingOf, withoutName, writeSource } from "./fixture.js";
import { temporaryFolder } from "./temporary-folder.js";

const LIST = "检查结果.json";

it("takes a list that was cut off for none, and reads one that is damaged as empty", async () => {
  const folder = temporaryFolder();
  const out = join(folder, "out");
  const source = join(folder, "source");
  writeSource(source, { "a.json": filingOf("甲公司", withoutName) });
  const line = (await batch(source, out)).entries[0]?.line;
  if (line === undefined) throw new Error("the record was recorded");
  const place = join(out, "failed", line.folder);
  const list = readFileSync(join(place, LIST), "utf8");
  const aside = join(out, ".work", line.id);
  const world = diskWorld();
  mkdirSync(aside);
  writeFileSync(join(aside, LIST), list.slice(0, 100));
  await openOutFolder(world, out, await readJournal(out));
  expect(readFileSync(join(place, LIST), "utf8")).toBe(list);
  expect((await stoppingFindings(world, out, line.folder)).length).toBeGreaterThan(0);
  // A whole one is moved.
  mkdirSync(aside);
  writeFileSync(join(aside, LIST), list);
  writeFileSync(join(place, LIST), list.slice(0, 100));
  expect(await stoppingFindings(world, out, line.folder)).toEqual([]);
  await openOutFolder(world, out, await readJournal(out));
  expect(readFileSync(join(place, LIST), "utf8")).toBe(list);
});
