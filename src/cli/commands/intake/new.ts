import { fileNameOf, newForm } from "../../../app/intake/new-form.js";
import { FORM_FORMATS, writeForm, type FormFormat } from "../../../app/intake/write-form.js";
import { fontsFor } from "../../../app/fonts.js";
import { saveFiles } from "../../../app/save-files.js";
import { EXIT, UsageError } from "../../../foundation/errors.js";
import { reportText } from "../../../reporters/text.js";
import { defineCommand } from "../../command.js";
import { exitOfFindings } from "../../exit.js";
import { FORCE_OPTION, LANGUAGE_OPTION, readAsOf, readList } from "../../options.js";
import { formPath } from "../../intake-paths.js";

/** `pipia intake new`: a questionnaire to be filled in with a spreadsheet program. */
export const intakeNewCommand = defineCommand(
  {
    name: "intake new",
    options: {
      document: {
        kind: "choice",
        choices: ["pipia", "application", "certificate", "filing"],
        default: "pipia",
        describe: {
          zh: "收集哪份文书所需的资料；filing 为全部申报材料",
          en: "for which document facts are collected; filing asks for everything",
        },
      },
      lang: LANGUAGE_OPTION,
      matters: {
        kind: "choice",
        choices: ["one", "many"],
        default: "one",
        describe: {
          zh: "one 一家公司；many 多家公司，每家一行",
          en: "one company, or many with a row for each",
        },
      },
      filing: {
        kind: "text",
        describe: {
          zh: "把已有申报材料的内容填入问卷；多家公司的用逗号分隔多个文件",
          en: "write the answers of a filing into the form; several files with commas for many companies",
        },
      },
      to: {
        kind: "text",
        default: "xlsx",
        describe: {
          zh: "格式：xlsx 填写用的工作簿；docx、pdf 打印后手写；多个用逗号分隔",
          en: "formats: xlsx to type into; docx, pdf to print and answer by hand; several with commas",
        },
      },
      "as-of": {
        kind: "text",
        describe: {
          zh: "打印件的日期，默认为北京时间今天",
          en: "date of the printed form; default: today in China",
        },
      },
      out: {
        kind: "text",
        describe: {
          zh: "写出的文件，如 问卷.xlsx；多种格式的，扩展名随格式",
          en: "file to write, such as questionnaire.xlsx; of several formats each has its own extension",
        },
      },
      force: FORCE_OPTION,
    },
  },
  async (values, { world, language, result, talk }) => {
    const { document, matters, filing, force } = values;
    const formats = readList("--to", values.to, FORM_FORMATS);
    const named = values.out === undefined ? undefined : formPath(values.out, formats);
    const asOf = readAsOf(values["as-of"], world);
    const filings = (filing ?? "")
      .split(/[,，]/u)
      .flatMap((path) => (path.trim() === "" ? [] : [path.trim()]));
    refuseMixture(filings.length, matters, formats);
    const form = await newForm(world, { document, language, layout: matters, filings });
    if (form.value === undefined) {
      talk(reportText(form.diagnostics, language));
      return exitOfFindings(form.diagnostics) ?? EXIT.findings;
    }
    const path = named ?? fileNameOf(form.value);
    const fonts = await fontsFor(world, "bundled");
    const written = await writeForm(form.value, formats, path, { fonts, asOf });
    const notes = [...form.diagnostics, ...written.diagnostics];
    if (notes.length > 0) talk(reportText(notes, language));
    if (written.value === undefined) return exitOfFindings(written.diagnostics) ?? EXIT.output;
    await saveFiles(world, written.value, force, filings);
    for (const file of written.value) result(`${file.path}\n`);
    if (formats.includes("xlsx")) talk((matters === "many" ? nextOfMany : next)[language](`${path}.xlsx`));
    return EXIT.ok;
  },
);

/**
 * Answers of several companies have a place of their own only in a workbook for many.
 *
 * @throws UsageError
 */
function refuseMixture(count: number, matters: "one" | "many", formats: readonly FormFormat[]): void {
  if (count <= 1) return;
  if (matters === "one") {
    throw new UsageError(
      {
        zh: `--filing 列出了${count}份申报材料，而问卷只供一家公司填写`,
        en: `--filing names ${count} filings, and the form is for one company`,
      },
      {
        zh: "加 --matters many 生成多家公司的问卷，或者每家公司各生成一份。",
        en: "Add --matters many, or make a form for each company.",
      },
    );
  }
  if (formats.some((format) => format !== "xlsx")) {
    throw new UsageError(
      {
        zh: "打印的问卷（docx、pdf）一份只供一家公司填写",
        en: "A printed form (docx, pdf) holds the answers of one company",
      },
      {
        zh: "多家公司的用 --to xlsx，或者每家公司各生成一份打印的问卷。",
        en: "Use --to xlsx for many companies, or print a form for each.",
      },
    );
  }
}

const next = {
  zh: (path: string): string =>
    `下一步：填写后运行 pipia check "${path}" 查看缺项，或者 pipia intake read "${path}" --out 文件夹。\n`,
  en: (path: string): string =>
    `Next: fill it in, then run pipia check "${path}" to see what is missing, or pipia intake read "${path}" --out FOLDER.\n`,
} as const;

/** Commands for one filing refuse the form of many. */
const nextOfMany = {
  zh: (path: string): string =>
    `下一步：填写后运行 pipia batch "${path}" --out 文件夹 --dry-run 查看能否生成，或者 pipia intake read "${path}" --out 文件夹。\n`,
  en: (path: string): string =>
    `Next: fill it in, then run pipia batch "${path}" --out FOLDER --dry-run to see what could be made of it, or pipia intake read "${path}" --out FOLDER.\n`,
} as const;
