import type { Language } from "../../foundation/locale.js";
import { BY_HAND, NOT_APPLICABLE, VALUE_SEPARATOR } from "../../input/questionnaire/answer-cell.js";
import { COLUMN } from "../../input/questionnaire/marks.js";
import type { QuestionGroup, QuestionnaireDocument } from "../../input/questionnaire/plan.js";
import { quotedSheet } from "../../sheet/address.js";

/** A heading of a column that holds no answer, and its note. */
interface KeyWords {
  readonly label: string;
  readonly note: string;
}

interface FormWords {
  readonly coverName: string;
  readonly coverLink: string;
  readonly back: string;
  readonly question: string;
  readonly answer: string;
  readonly english: string;
  readonly explanation: string;
  /** Over a column of English answers that stands in no group, and before the groups of one that does. */
  readonly englishColumns: string;
  readonly englishColumn: string;
  readonly inEnglish: (label: string) => string;
  readonly footer: (sheet: string) => string;
  readonly listNotApplicable: (lead: string) => string;
  readonly keys: (column: string, group: QuestionGroup) => KeyWords;
  readonly title: string;
  readonly papers: Readonly<Record<QuestionnaireDocument, string>>;
  /** How to fill it in; one line each. */
  readonly guide: readonly string[];
  /** For forms of many filings. */
  readonly guideToMany: readonly string[];
  readonly contents: readonly [sheet: string, asks: string, questions: string, asked: string];
}

const coverNames = { zh: "填写说明", en: "How to fill it in" } as const;

/** The words of the form itself. */
export const FORM_WORDS: Readonly<Record<Language, FormWords>> = {
  zh: {
    coverName: coverNames.zh,
    coverLink: `${quotedSheet(coverNames.zh)}!B1`,
    back: "← 返回目录",
    question: "项目",
    answer: "填写内容",
    english: "英文（需要英文版时填写）",
    explanation: "说明与依据",
    englishColumns: "英文（需要英文版时填写）",
    englishColumn: "英文",
    inEnglish: (label) => `${label}（英文）`,
    footer: (sheet) => `&L${sheet.replaceAll("&", "&&")}&R第 &P 页，共 &N 页`,
    listNotApplicable: (lead) => `整张表不适用的，在“编号”栏填写“${lead}理由”。`,
    keys: (column, group) => {
      if (column === COLUMN.filing) {
        return {
          label: "公司",
          note: "每家公司一个简称，各表一致；用于区分各家公司的行，也是输出文件的名称。",
        };
      }
      if (column === COLUMN.parent) {
        return { label: "所属编号", note: "这一行属于哪一项，填写上级表中的编号。" };
      }
      return {
        label: "编号",
        note: `在整份材料中不得重复，供其他表引用；以字母开头，只用字母、数字和连字符，如 ${group.idStem}-1。空行的编号不必删除。`,
      };
    },
    title: "个人信息出境认证资料问卷",
    papers: {
      filing: "全部申报材料",
      pipia: "个人信息保护影响评估报告",
      application: "认证申请材料",
      certificate: "认证证书",
    },
    guide: [
      "本问卷由工具按照申报材料的结构生成，用于收集资料，不是主管部门或者认证机构的官方表格。",
      "底色为浅黄色、项目前有＊的必须填写；其余的视情况填写。不清楚的先留空，检查时会逐项列出。",
      `法律允许答“不适用”的，填写“${NOT_APPLICABLE.zh}理由”；留待手写的日期，填写“${BY_HAND.zh}”。`,
      `一格填写多项的，以“${VALUE_SEPARATOR}”分隔。引用其他表的，填写该表的编号。`,
      "表格类的工作表一行一项，行数不够的可以在下面继续填写或者插入行；不要改动表头、删除列或者合并单元格。",
      "统一社会信用代码、电话、邮政编码等按文本填写；日期如2026-11-23。填写的内容以单元格的值为准，公式不会计算。",
      "需要英文版的，在“英文”栏填写英文；不需要的留空。",
    ],
    guideToMany: [
      "一家公司一行：先在第一张表的“公司”栏为每家公司写一个简称，其他各表在“公司”栏选择同一简称。",
    ],
    contents: ["工作表", "填写什么", "项目数", "其中必填"],
  },
  en: {
    coverName: coverNames.en,
    coverLink: `${quotedSheet(coverNames.en)}!B1`,
    back: "← Contents",
    question: "Question",
    answer: "Answer (Chinese)",
    english: "English, for an English edition",
    explanation: "Explanation and basis",
    englishColumns: "English, for an English edition",
    englishColumn: "English",
    inEnglish: (label) => `${label} (English)`,
    footer: (sheet) => `&L${sheet.replaceAll("&", "&&")}&RPage &P of &N`,
    listNotApplicable: (lead) =>
      ` Where the whole table does not apply, write "${lead}reason" in the column Id.`,
    keys: (column, group) => {
      if (column === COLUMN.filing) {
        return {
          label: "Company",
          note: "A short name for each company, the same on every sheet. It tells rows apart and names the file that is written.",
        };
      }
      if (column === COLUMN.parent) {
        return {
          label: "Belongs to",
          note: "The id of the row, on the sheet above, to which this row belongs.",
        };
      }
      return {
        label: "Id",
        note: `Stands once in the whole filing, for other sheets to name it: a letter, then letters, digits and hyphens, such as ${group.idStem}-1. Ids of empty rows may stay.`,
      };
    },
    title: "Questionnaire for the personal information export certification",
    papers: {
      filing: "the whole filing",
      pipia: "impact assessment report",
      application: "application papers",
      certificate: "certificate",
    },
    guide: [
      "The toolkit made this questionnaire from the structure of a filing, to collect facts. It is no official form of an authority or certification body.",
      "Questions marked * with a pale yellow cell must be answered; the others where they apply. Leave open what you do not know: the check lists it.",
      `Where the law allows "not applicable", write "${NOT_APPLICABLE.en}reason"; for a date left for the pen, "${BY_HAND.en}".`,
      `Several values in one cell are parted by "${VALUE_SEPARATOR}". To refer to another sheet, write the id of its row.`,
      "Tables have one entry a row; go on below, or insert rows, where there are too few. Do not change heads, delete columns or merge cells.",
      "Codes, telephone numbers and postcodes are typed as text; dates like 2026-11-23. What counts is the value of a cell; formulas are not computed.",
      "The papers that are filed are Chinese. Fill in the English columns for an English edition only.",
    ],
    guideToMany: [
      "One company a row: give each company a short name in the column Company of the first table, and choose the same name on the other sheets.",
    ],
    contents: ["Sheet", "What it asks", "Questions", "Required"],
  },
};
