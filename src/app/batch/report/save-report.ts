import { join } from "node:path";
import { OutputFileError } from "../../../foundation/errors.js";
import { joinTexts, type Language, type LocalizedText } from "../../../foundation/locale.js";
import { batchHtml } from "../../../reporters/batch/html.js";
import { batchJson } from "../../../reporters/batch/json.js";
import type { BatchReport } from "../../../reporters/batch/report.js";
import { batchText } from "../../../reporters/batch/text.js";
import { batchWorkbook } from "../../../reporters/batch/workbook.js";
import { errorCode } from "../../error-code.js";
import type { PendingFile, World } from "../../world.js";
import { AS_BEFORE, troubleOf } from "../disk-trouble.js";
import { isInUse, patiently, type Wait } from "../patient-disk.js";

/** The report of a batch for programs, in its folder. */
export const REPORT_JSON = "report.json";

/**
 * Writes the report of a batch in all its formats over that of the run before. Each is written by itself, and again for some seconds where a program has it open: a
 * workbook that somebody looks at keeps no other format from being that of this run.
 *
 * @throws OutputFileError that names the files which cannot be written, when the others are.
 */
export async function saveReport(
  world: World,
  out: string,
  report: BatchReport,
  language: Language,
  wait?: Wait,
): Promise<void> {
  const encoder = new TextEncoder();
  const files = [
    { name: "report.txt", bytes: encoder.encode(batchText(report, language)) },
    { name: REPORT_JSON, bytes: encoder.encode(batchJson(report)) },
    { name: "report.html", bytes: encoder.encode(batchHtml(report, language)) },
    { name: "report.xlsx", bytes: await batchWorkbook(report, language) },
  ].map(({ name, bytes }) => ({ path: join(out, name), bytes }));
  const held: Held[] = [];
  for (const file of files) {
    const cause = await refusal(world, file, wait);
    if (cause !== undefined) held.push({ path: file.path, cause });
  }
  const [first] = held;
  if (first !== undefined) throw unsaved(held, first.cause, held.length < files.length);
}

/** A file that cannot be written, and why. */
interface Held {
  readonly path: string;
  readonly cause: unknown;
}

/** Writes one file; gives the error of the disk where it cannot be written. */
async function refusal(world: World, file: PendingFile, wait: Wait | undefined): Promise<unknown> {
  try {
    await patiently(async () => world.writeFiles([file], true), wait);
    return undefined;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return error;
  }
}

function unsaved(held: readonly Held[], cause: unknown, areOthers: boolean): OutputFileError {
  const code = errorCode(cause) ?? "";
  const { what, mend } = isInUse(cause) ? { ...troubleOf(code), mend: CLOSE } : troubleOf(code);
  const paths = joinTexts(
    held.map(({ path }) => ({ zh: path, en: path })),
    { zh: "、", en: ", " },
  );
  const others = areOthers
    ? { zh: "报告的其他文件已经更新。", en: " The other files of the report are those of this run." }
    : { zh: "", en: "" };
  return new OutputFileError(
    {
      zh: `无法写入报告 ${paths.zh}：${what.zh}（${code}）。该处如有旧文件，是以前运行的报告。${others.zh}各份材料和检查结果都已保存。`,
      en: `Of the report ${paths.en} cannot be written: ${what.en} (${code}). What stands there is of an earlier run.${others.en} Packets and lists of findings are all kept.`,
    },
    {
      zh: `${mend.zh}，再运行命令；${AS_BEFORE.zh}，已完成的不会重新生成。`,
      en: `${mend.en}, then run the command again: ${AS_BEFORE.en} nothing that is done is made again.`,
    },
    { cause },
  );
}

const CLOSE: LocalizedText = {
  zh: "关闭正在打开该文件的程序（如 Excel），并检查权限",
  en: "Close the program that has it open, such as Excel, and check the permissions",
};
