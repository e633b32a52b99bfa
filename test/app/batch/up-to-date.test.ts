import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isUpToDate, otherFiles } from "../../../src/app/batch/queue/up-to-date.js";
import { makeRecord, type RecordResult } from "../../../src/app/batch/make-record.js";
import type { RecordTask } from "../../../src/app/batch/prepare-record.js";
import { readRecordSource } from "../../../src/app/batch/source/read-source.js";
import { taskOf } from "../../../src/app/batch/task.js";
import type { Workshop } from "../../../src/app/batch/workshop.js";
import { questionnaireSheets } from "../../../src/app/intake/workbook.js";
import { writeWorkbook } from "../../../src/sheet/write-workbook.js";
import { formOf } from "../intake/forms.js";
import { batch, diskWorld, filingOf, withoutName, workshop, writeSource } from "./fixture.js";
import { temporaryFolder } from "./temporary-folder.js";

interface Worked {
  readonly made: Workshop;
  readonly task: RecordTask;
  readonly result: RecordResult;
  readonly source: string;
}

/** What a worker makes of the only record of a source. */
async function worked(source: string, from: string): Promise<Worked> {
  const made = await workshop();
  const { value } = await readRecordSource(diskWorld(), from, []);
  for await (const record of value?.records ?? []) {
    const task = taskOf(temporaryFolder(), record, new Map());
    return { made, task, source, result: await makeRecord(made, task) };
  }
  throw new Error("a source has a record");
}

async function ofFolder(text: string): Promise<Worked> {
  const source = join(temporaryFolder(), "source");
  writeSource(source, { "a.json": text });
  return worked(source, source);
}

async function ofForm(): Promise<Worked> {
  const source = join(temporaryFolder(), "source");
  writeSource(source, {});
  const form = join(source, "form.xlsx");
  const sheets = questionnaireSheets(formOf([JSON.parse(filingOf("甲公司"))], { layout: "many" }));
  writeFileSync(form, await writeWorkbook(sheets, "t"));
  return worked(source, form);
}

async function isCurrent({ made, task, result }: Worked): Promise<boolean> {
  return isUpToDate(made, task, result);
}

/** Removes an attachment. */
function withoutAttachment(source: string): void {
  const [name = ""] = readdirSync(join(source, "attachments")).toSorted();
  rmSync(join(source, "attachments", name));
}

it.each([
  ["made", filingOf("甲公司")],
  ["failed", filingOf("甲公司", withoutName)],
  ["failed", "[]"],
  ["failed", "{"],
])("what was %s is out of date once its filing changed", async (type, text) => {
  const one = await ofFolder(text);
  expect([one.result.type, await isCurrent(one)]).toEqual([type, true]);
  writeFileSync(join(one.source, "a.json"), filingOf("乙公司"));
  expect(await isCurrent(one)).toBe(false);
});

it.each([filingOf("甲公司"), filingOf("甲公司", withoutName)])(
  "an attachment that is gone makes it out of date",
  async (text) => {
    const one = await ofFolder(text);
    withoutAttachment(one.source);
    expect(await isCurrent(one)).toBe(false);
  },
);

it("so does an attachment beside a questionnaire, whose rows are in the task", async () => {
  const one = await ofForm();
  expect([one.result.type, await isCurrent(one)]).toEqual(["made", true]);
  withoutAttachment(one.source);
  expect(await isCurrent(one)).toBe(false);
});

it("a packet that was kept is out of date once its filing changed or it is gone", async () => {
  const source = join(temporaryFolder(), "source");
  const out = temporaryFolder();
  writeSource(source, { "a.json": filingOf("甲公司") });
  const { entries } = await batch(source, out);
  const known = new Map(entries.flatMap(({ id, line }) => (line === undefined ? [] : [[id, line]])));
  const { made, task } = await worked(source, source);
  const kept = taskOf(out, task.record, known);
  const result = await makeRecord(made, kept);
  expect(result.type).toBe("kept");
  expect(await isUpToDate(made, kept, result)).toBe(true);
  rmSync(kept.target, { recursive: true });
  expect(await isUpToDate(made, kept, result)).toBe(false);
});

it("of a file that could not be read nothing is compared", async () => {
  const one = await ofFolder(filingOf("甲公司"));
  rmSync(join(one.source, "a.json"));
  const result = await makeRecord(one.made, one.task);
  expect([result.type, await isUpToDate(one.made, one.task, result)]).toEqual(["failed", true]);
  await expect(isCurrent(one)).rejects.toMatchObject({ exitCode: 2 });
});

it("workers that read other files are told of in words", () => {
  expect(otherFiles().text.en).toContain("The workers read another filing");
});
