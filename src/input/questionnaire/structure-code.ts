import type { LocalizedText } from "../../foundation/locale.js";
import { DOUBT_FAULTS, type DoubtFault } from "./doubt-code.js";
import type { FaultWords } from "./fault-words.js";

/** What is wrong with rows, columns or sheets of a filled-in questionnaire; also the end of its code. */
export type StructureFault =
  | DoubtFault
  | "merged"
  | "hidden"
  | "hidden-column"
  | "hidden-sheet"
  | "outside"
  | "parent-missing"
  | "parent-unknown"
  | "filing-missing"
  | "filing-unknown"
  | "filing-twice"
  | "key-not-text"
  | "list-answered-twice"
  | "not-applicable-twice"
  | "not-applicable-with-answers"
  | "question-twice"
  | "question-missing"
  | "row-unmarked"
  | "row-misplaced"
  | "marks-moved"
  | "sheet-missing"
  | "sheet-twice"
  | "sheet-unmarked"
  | "sheet-unknown"
  | "heads-missing"
  | "column-missing"
  | "column-added"
  | "column-twice";

const UNDO_OR_COPY: LocalizedText = {
  zh: "撤销这处改动；无法撤销的，用 pipia intake new 生成新的问卷，把这张表的答案复制过去。",
  en: "Undo the change; where that is not possible, make a new questionnaire with pipia intake new and copy the answers of this sheet into it.",
};

/** The words for every fault of the structure. */
export const STRUCTURE_FAULTS: Readonly<Record<StructureFault, FaultWords>> = {
  ...DOUBT_FAULTS,
  merged: {
    name: { zh: "合并的单元格", en: "Merged cells" },
    severity: "blocking",
    message: ({ shown }) => ({
      zh: `单元格${shown.zh}被合并，只有左上角的内容能够读取`,
      en: `The cells ${shown.en} are merged; only what stands in the first is read`,
    }),
    help: { zh: "取消合并，在每一格分别填写。", en: "Split them and answer in each cell." },
  },
  hidden: {
    name: { zh: "隐藏的行", en: "Hidden row" },
    severity: "warning",
    message: () => ({
      zh: "这一行被隐藏，但有内容，已经读取",
      en: "The row is hidden but holds answers, which were read",
    }),
    help: {
      zh: "取消隐藏并核对；不需要的，清空这一行。",
      en: "Show the row and check it; clear it if it is not meant.",
    },
  },
  "hidden-column": {
    name: { zh: "隐藏的列", en: "Hidden column" },
    severity: "warning",
    message: ({ shown, count }) => ({
      zh: `“${shown.zh}”一列被隐藏，但其中${count}格有内容，已经读取`,
      en: `The column “${shown.en}” is hidden but has ${count} filled cell(s), which were read`,
    }),
    help: {
      zh: "取消隐藏并核对；不需要的，清空这一列。",
      en: "Show the column and check it; clear it if it is not meant.",
    },
  },
  "hidden-sheet": {
    name: { zh: "隐藏的工作表", en: "Hidden sheet" },
    severity: "warning",
    message: ({ shown }) => ({
      zh: `工作表“${shown.zh}”被隐藏，但有内容，已经读取`,
      en: `The sheet “${shown.en}” is hidden but holds answers, which were read`,
    }),
    help: {
      zh: "取消隐藏并核对；不需要的，清空其中的答案。",
      en: "Show the sheet and check it; clear its answers if they are not meant.",
    },
  },
  outside: {
    name: { zh: "填写在表格之外", en: "Text outside the form" },
    severity: "warning",
    message: ({ shown }) => ({
      zh: `“${shown.zh}”不在填写的位置上，没有读取`,
      en: `“${shown.en}” stands where no answer belongs and was not read`,
    }),
    help: {
      zh: "移到对应的单元格；只是备注的，可以删去。",
      en: "Move it to the cell of its question, or delete it if it is a remark.",
    },
  },
  "parent-missing": {
    name: { zh: "没有写所属编号", en: "Row that belongs to nothing" },
    severity: "blocking",
    message: () => ({
      zh: "没有写这一行属于哪一项，没有读取",
      en: "It is not said what the row belongs to; it was not read",
    }),
    help: { zh: "在“所属编号”栏选择上级表中的编号。", en: "Choose an id in the column “Belongs to”." },
  },
  "parent-unknown": {
    name: { zh: "所属编号不存在", en: "Row that belongs to an unknown id" },
    severity: "blocking",
    message: ({ shown }) => ({
      zh: `上级表中没有编号“${shown.zh}”，这一行没有读取`,
      en: `There is no “${shown.en}” on the sheet above; the row was not read`,
    }),
    help: { zh: "改正编号，或者先在上级表中填写该项。", en: "Correct the id, or fill in that row first." },
  },
  "filing-missing": {
    name: { zh: "没有写公司", en: "Row without a company" },
    severity: "blocking",
    message: () => ({
      zh: "没有写这一行属于哪家公司，没有读取",
      en: "It is not said whose row this is; it was not read",
    }),
    help: {
      zh: "在“公司”栏填写第一张表中的简称。",
      en: "Write the short name of the first table in the column “Company”.",
    },
  },
  "filing-unknown": {
    name: { zh: "公司不在第一张表中", en: "Rows of an unknown company" },
    severity: "blocking",
    message: ({ shown, count, other }) => ({
      zh: `第一张表中没有公司“${shown.zh}”，写着它的${count}行没有读取${other === "" ? "" : `；是否应为“${other}”？`}`,
      en: `The first table has no company “${shown.en}”; ${count} row(s) under that name were not read${other === "" ? "" : `. Is “${other}” meant?`}`,
    }),
    help: {
      zh: "改正简称，或者先在第一张表中填写该公司。",
      en: "Correct the name, or fill in the company on the first table.",
    },
  },
  "filing-twice": {
    name: { zh: "同一公司有两行", en: "Two rows of one company" },
    severity: "blocking",
    message: ({ shown, other }) => ({
      zh: `公司“${shown.zh}”在这张表中已有一行（${other}），这一行没有读取`,
      en: `The company “${shown.en}” has a row on this sheet already (${other}); this one was not read`,
    }),
    help: {
      zh: "这张表每家公司一行：把两行的内容并入一行；是另一家公司的，改正简称。",
      en: "This sheet has one row a company: put both into one row, or correct the name if another company is meant.",
    },
  },
  "key-not-text": {
    name: { zh: "编号或者公司简称不是文字", en: "Id or company that is no text" },
    severity: "blocking",
    message: ({ shown }) => ({
      zh: `此处应为文字，表格软件却作为逻辑值处理，成为“${shown.zh}”`,
      en: `Text belongs here, but the spreadsheet program made the truth value “${shown.en}” of it`,
    }),
    help: {
      zh: "把单元格的格式设为“文本”，重新填写。",
      en: "Set the format of the cell to Text and type it again.",
    },
  },
  "list-answered-twice": {
    name: { zh: "既有各行又答不适用", en: "Rows and “not applicable” at once" },
    severity: "blocking",
    message: ({ other }) => ({
      zh: `此处写了不适用，同一张表又填写了${other}等各行；不适用没有读取`,
      en: `“Not applicable” stands here, and the table has rows as well, such as ${other}; the rows were read`,
    }),
    help: { zh: "只保留其中一种。", en: "Keep one of them." },
  },
  "not-applicable-twice": {
    name: { zh: "两处答不适用", en: "Two answers of “not applicable”" },
    severity: "blocking",
    message: ({ other }) => ({
      zh: `${other}已写明不适用，此处的理由不同，没有读取`,
      en: `${other} says “not applicable” already; the other reason given here was not read`,
    }),
    help: {
      zh: "把理由并入一处，删去另一处。",
      en: "Put the reasons into one of the cells and clear the other.",
    },
  },
  "not-applicable-with-answers": {
    name: { zh: "答不适用的行另有内容", en: "Answers in a row of “not applicable”" },
    severity: "blocking",
    message: ({ shown, other, count }) => ({
      zh: `${other}写了不适用，这一行却还填写了“${shown.zh}”等${count}格，没有读取`,
      en: `${other} says “not applicable”, but ${count} more cell(s) of the row are filled, such as “${shown.en}”; they were not read`,
    }),
    help: {
      zh: "整张表不适用的，清空这一行的其他单元格；否则把“编号”栏改为编号。",
      en: "Clear the other cells of the row if the whole table does not apply; otherwise write an id in the column “Id”.",
    },
  },
  "question-twice": {
    name: { zh: "同一项目有两行", en: "Two rows of one question" },
    severity: "blocking",
    message: ({ other }) => ({
      zh: `同一项目在${other}已有不同的答案，此处的没有读取`,
      en: `The same question has another answer in ${other}; this one was not read`,
    }),
    help: {
      zh: "这一行是复制出来的：只保留一行，把需要的内容写在其中。",
      en: "The row was copied: keep one of the two with the answer that is meant.",
    },
  },
  "question-missing": {
    name: { zh: "缺少项目", en: "Question that is gone" },
    severity: "warning",
    message: ({ shown, count }) => ({
      zh: `这张表少了${count}个项目，如“${shown.zh}”，视为没有填写`,
      en: `${count} question(s) are gone from the sheet, such as “${shown.en}”; they count as open`,
    }),
    help: {
      zh: "确认没有误删；需要回答的，在新生成的问卷中填写。",
      en: "Make sure that no row was deleted by mistake; answer in a new questionnaire what is needed.",
    },
  },
  "row-unmarked": {
    name: { zh: "不属于任何项目的行", en: "Row of no question" },
    severity: "blocking",
    message: ({ shown }) => ({
      zh: `这一行填写了“${shown.zh}”，但不对应问卷的任何项目（行是后加的，或者隐藏的 A 列被清除、改动），没有读取`,
      en: `The row holds “${shown.en}” but belongs to no question: it was added, or the hidden column A was cleared or changed; it was not read`,
    }),
    help: {
      zh: "把内容移到对应项目的一行；A 列被改动的，撤销改动，或者用 pipia intake new 生成新的问卷，把答案复制过去。",
      en: "Move it to the row of its question. If column A was changed, undo that, or make a new questionnaire with pipia intake new and copy the answers into it.",
    },
  },
  "row-misplaced": {
    name: { zh: "夹在表头中的行", en: "Row among the heads" },
    severity: "blocking",
    message: ({ shown }) => ({
      zh: `这一行（“${shown.zh}”）夹在表头之中，没有读取`,
      en: `The row (“${shown.en}”) stands among the heads of the table and was not read`,
    }),
    help: {
      zh: "移到表头之下；只是备注的，删去。",
      en: "Move it below the heads, or delete it if it is a remark.",
    },
  },
  "marks-moved": {
    name: { zh: "项目与答案错位", en: "Questions and rows out of step" },
    severity: "blocking",
    message: ({ shown, count }) => ({
      zh: `这张表有${count}行的项目名称与隐藏的 A 列不符，如“${shown.zh}”；可能只对部分列作了排序，答案会对应到别的项目`,
      en: `In ${count} row(s) of the sheet the question does not match the hidden column A, such as “${shown.en}”; some columns may have been sorted without it, and answers would go to other questions`,
    }),
    help: UNDO_OR_COPY,
  },
  "sheet-missing": {
    name: { zh: "缺少工作表", en: "Sheet that is gone" },
    severity: "warning",
    message: ({ shown }) => ({
      zh: `工作表“${shown.zh}”不在文件中`,
      en: `The sheet “${shown.en}” is not in the file`,
    }),
    help: {
      zh: "确认没有误删；各项答案视为没有填写。",
      en: "Make sure that it was not deleted by mistake; its questions count as open.",
    },
  },
  "sheet-twice": {
    name: { zh: "工作表重复", en: "Sheet that stands twice" },
    severity: "blocking",
    message: ({ shown, other }) => ({
      zh: `工作表“${shown.zh}”与${other}是同一张表，只读取了后者`,
      en: `The sheet “${shown.en}” is the same table as ${other}; only the latter was read`,
    }),
    help: { zh: "把内容并入一份，删去另一份。", en: "Put everything on one of them and delete the other." },
  },
  "sheet-unmarked": {
    name: { zh: "工作表的标识被删", en: "Sheet without its marks" },
    severity: "blocking",
    message: ({ shown }) => ({
      zh: `工作表“${shown.zh}”是问卷的一部分，但隐藏的 A 列或者其中的标识已被删除，无法确定答案对应的项目，没有读取`,
      en: `The sheet “${shown.en}” is part of the questionnaire, but its hidden column A or the marks in it are gone; what its answers belong to cannot be told, and it was not read`,
    }),
    help: UNDO_OR_COPY,
  },
  "sheet-unknown": {
    name: { zh: "不属于问卷的工作表", en: "Sheet of no questionnaire" },
    severity: "warning",
    message: ({ shown }) => ({
      zh: `工作表“${shown.zh}”不是问卷的一部分，没有读取`,
      en: `The sheet “${shown.en}” is no part of the questionnaire and was not read`,
    }),
    help: {
      zh: "其中有需要申报的内容的，填写到问卷的各表中。",
      en: "What is meant to be filed must be written on the sheets of the questionnaire.",
    },
  },
  "heads-missing": {
    name: { zh: "缺少标明各列的一行", en: "Row that names the columns is gone" },
    severity: "blocking",
    message: ({ shown }) => ({
      zh: `工作表“${shown.zh}”缺少标明各列的一行（原第3行，隐藏），无法确定各列，没有读取`,
      en: `On the sheet “${shown.en}” the hidden row that names the columns (row 3 of the form) is gone; the columns cannot be told and the sheet was not read`,
    }),
    help: UNDO_OR_COPY,
  },
  "column-missing": {
    name: { zh: "缺少列", en: "Column that is gone" },
    severity: "blocking",
    message: ({ shown, count }) => ({
      zh: count > 1 ? `缺少“${shown.zh}”等${count}列` : `缺少“${shown.zh}”一列`,
      en:
        count > 1
          ? `${count} columns are gone, “${shown.en}” among them`
          : `The column “${shown.en}” is gone`,
    }),
    help: UNDO_OR_COPY,
  },
  "column-added": {
    name: { zh: "多出的列", en: "Column of no question" },
    severity: "blocking",
    message: ({ shown, count }) => ({
      zh: `“${shown.zh}”一列不属于问卷，其中${count}格有内容，没有读取`,
      en: `The column “${shown.en}” is none of the questionnaire; its ${count} filled cell(s) were not read`,
    }),
    help: {
      zh: "需要的内容移到对应的列，然后清空或者删除这一列。",
      en: "Move what is needed to the right columns, then clear or delete this one.",
    },
  },
  "column-twice": {
    name: { zh: "列重复", en: "Column that stands twice" },
    severity: "blocking",
    message: ({ shown, other, count }) => ({
      zh: `“${shown.zh}”一列有两份（另一份从${other}开始），有${count}格内容不同，只读取了前一份`,
      en: `The column “${shown.en}” stands twice (first at ${other}) and differs in ${count} cell(s); the first was read`,
    }),
    help: {
      zh: "把内容并入前一列，删去后一列。",
      en: "Put everything into the first and delete the second.",
    },
  },
};
