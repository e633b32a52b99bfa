import type { Diagnostic } from "../../foundation/diagnostic.js";
import { finding } from "../../input/code.js";
import { FIRST_RECORD } from "../../input/questionnaire/marks.js";
import type { SingleTable } from "../../input/questionnaire/read-form.js";

/**
 * The finding for a file that holds one table of a form and cannot be a filing by itself: its rows belong to those of another
 * table. A table whose rows stand alone, and the first table of a form for several companies, can.
 *
 * @param file the name of the file, for the place.
 */
export function partOfForm(file: string, { group, isForMany }: SingleTable): Diagnostic | undefined {
  const isWhole = isForMany ? group.pattern === FIRST_RECORD : group.parent === undefined;
  if (isWhole) return undefined;
  const { zh, en } = group.field.label;
  return finding({
    code: "input/part-of-questionnaire",
    message: {
      zh: `这个文件是问卷中的一张表（“${zh}”），各行属于另一张表中的${isForMany ? "公司" : "各项"}，不能单独读取为申报材料`,
      en: `The file is one table of a questionnaire (“${en}”), whose rows belong to ${isForMany ? "companies" : "entries"} of another table; it is no filing by itself`,
    },
    help: isForMany ? WHOLE_WORKBOOK : MERGE,
    label: group.field.label,
    place: { file, line: 1, column: 1 },
  });
}

const MERGE = {
  zh: "用 pipia intake merge filing.yaml 加这个文件，把各行合入已有的申报材料；或者读取整个工作簿。",
  en: "Merge it into the filing that has those entries with pipia intake merge filing.yaml and this file, or read the whole workbook.",
} as const;

const WHOLE_WORKBOOK = {
  zh: "多家公司的问卷须整本读取：把工作簿（.xlsx）交给 pipia intake read。一家公司问卷中的表，可以用 pipia intake merge 合入申报材料。",
  en: "A questionnaire of several companies is read as a whole: hand the workbook (.xlsx) to pipia intake read. Tables of the questionnaire of one company can be merged with pipia intake merge.",
} as const;
