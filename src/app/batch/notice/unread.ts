import { join } from "node:path";
import { groupedNumber } from "../../../foundation/written.js";
import type { BatchNotice } from "../../../reporters/batch/report.js";

/** What is said about workbooks and CSV files of a folder of filings; nothing where there are none. */
export function unreadNotices(folder: string, paths: readonly string[]): readonly BatchNotice[] {
  if (paths.length === 0) return [];
  const count = groupedNumber(paths.length);
  return [
    {
      code: "batch/workbook-unread",
      severity: "warning",
      message: {
        zh: `来源文件夹中有 ${count} 个工作簿或者 CSV 文件没有读取：从文件夹只读取申报材料（.yaml、.yml、.json）`,
        en: `Workbooks or CSV files in the folder that were not read: ${count}. Of a folder only filings are read (.yaml, .yml, .json)`,
      },
      help: readingHelp(folder),
      numbers: [],
      places: paths,
    },
  ];
}

/** How a workbook in a folder is read. Its own name is not told: terminals are watched, and it may be that of a company. */
export function readingHelp(folder: string): BatchNotice["help"] {
  const zh = join(folder, "问卷.xlsx");
  const en = join(folder, "questionnaire.xlsx");
  return {
    zh: `填好的问卷，每个单独运行一次，各用一个输出文件夹，例如：pipia batch "${zh}" --out 另一文件夹。属于附件的，无须处理。`,
    en: `Run the command for each questionnaire, with a folder of its own: pipia batch "${en}" --out OTHER-FOLDER. Nothing is to be done about attachments.`,
  };
}
