import { extname } from "node:path";
import { UsageError } from "../foundation/errors.js";
import type { FormFormat } from "../app/intake/write-form.js";

/** Endings of files that are no folder and no questionnaire of ours, but look meant. */
const KNOWN = /^\.(?:xlsx?|xlsm|xlsb|ods|et|csv|tsv|docx?|wps|pdf|txt|md|html?|ya?ml|json|zip)$/iu;

/**
 * The file of `--out` for a questionnaire, without its ending.
 *
 * @throws UsageError when the ending says another format than those that are written.
 */
export function formPath(path: string, formats: readonly FormFormat[]): string {
  const ending = extname(path);
  const isMeant = formats.some((format) => ending.toLowerCase() === `.${format}`);
  if (isMeant) return path.slice(0, -ending.length);
  if (!KNOWN.test(ending)) return path;
  const known = formats.map((format) => `.${format}`);
  throw new UsageError(
    {
      zh: `--out 的扩展名 ${ending} 与要写出的格式（${formats.join("、")}）不符。`,
      en: `--out ends in ${ending}, but ${formats.join(", ")} is written.`,
    },
    {
      zh: `改用 ${known.join("、")}，或者用 --to 选择格式。`,
      en: `Use ${known.join(", ")}, or choose the format with --to.`,
    },
  );
}

/**
 * Refuses standard input where a questionnaire belongs: whether it is a workbook or CSV is told by the name of a file.
 *
 * @throws UsageError
 */
export function refuseStandardInput(questionnaire: string): void {
  if (questionnaire !== "-") return;
  throw new UsageError(
    { zh: "问卷不能从标准输入读取。", en: "A questionnaire cannot be read from standard input." },
    {
      zh: "请写出文件名：从扩展名才能判断是工作簿还是 CSV，问题也才能标到单元格。",
      en: "Name the file: its ending tells a workbook from CSV, and findings name its cells.",
    },
  );
}

/**
 * Refuses a file name where a folder is asked.
 *
 * @param option the option that asks for it.
 * @throws UsageError
 */
export function refuseFileName(folder: string, option = "--out"): void {
  const ending = extname(folder);
  if (!KNOWN.test(ending)) return;
  throw new UsageError(
    {
      zh: `${option} 应为文件夹，“${folder}”像是文件名。`,
      en: `${option} is a folder, and “${folder}” looks like the name of a file.`,
    },
    {
      zh: "写出文件夹即可，其中的文件由程序命名，如 filing.yaml。",
      en: "Name a folder; the files in it are named by the program, such as filing.yaml.",
    },
  );
}

/**
 * Where a merged filing is written: over the filing, unless `--out` says otherwise.
 *
 * @throws UsageError when there is no such place, or its ending is not that of such a file.
 */
export function mergedPath(filing: string, out: string | undefined): string {
  if (out === undefined) {
    if (filing !== "-") return filing;
    throw new UsageError(
      {
        zh: "申报材料来自标准输入，没有可以改写的文件。",
        en: "The filing comes from standard input: there is no file to change.",
      },
      { zh: "用 --out 指定写出的文件。", en: "Name the file to write with --out." },
    );
  }
  const ending = extname(out).toLowerCase();
  const isJson = extname(filing).toLowerCase() === ".json";
  const isWrong = KNOWN.test(ending) && !(isJson ? /^\.(?:json|ya?ml)$/u : /^\.ya?ml$/u).test(ending);
  if (!isWrong) return out;
  const right = isJson ? ".json" : ".yaml";
  throw new UsageError(
    {
      zh: `合入的结果是 ${right} 文件，--out 的扩展名却是 ${ending}。`,
      en: `The merged filing is a ${right} file, but --out ends in ${ending}.`,
    },
    { zh: `改用 ${right}。`, en: `Use ${right}.` },
  );
}
