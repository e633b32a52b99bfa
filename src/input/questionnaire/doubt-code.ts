import type { FaultWords } from "./fault-words.js";

/** Where rows, columns or sheets make it doubtful what a filled-in questionnaire means; also the end of its code. */
export type DoubtFault =
  | "answer-in-comment"
  | "row-struck"
  | "answers-shifted"
  | "cells-shifted"
  | "heads-moved"
  | "ids-missing"
  | "rows-added"
  | "list-not-applicable"
  | "parent-sheet-missing";

/** The words for every doubt. */
export const DOUBT_FAULTS: Readonly<Record<DoubtFault, FaultWords>> = {
  "answer-in-comment": {
    name: { zh: "单元格为空而批注有内容", en: "Comment on an empty cell" },
    severity: "warning",
    message: ({ shown }) => ({
      zh: `单元格没有填写，批注里却写了“${shown.zh}”；批注不作为答案读取`,
      en: `Nothing is answered in the cell, but its comment says “${shown.en}”; comments are not read as answers`,
    }),
    help: {
      zh: "是答案的，写进单元格；只是备注的，不必处理，或者删去批注。",
      en: "If it is the answer, write it into the cell; a mere remark may stay, or be deleted.",
    },
  },
  "row-struck": {
    name: { zh: "整行带有删除线", en: "Row that is struck through" },
    severity: "blocking",
    message: ({ shown, count }) => ({
      zh: `这一行（“${shown.zh}”等${count}格）全部带有删除线；删除线不等于删除，内容仍被读取`,
      en: `All ${count} cell(s) of the row, “${shown.en}” and so on, are struck through; that deletes nothing, and they were read`,
    }),
    help: {
      zh: "不要这一行的，清空各格；仍然要的，去掉删除线。",
      en: "Clear the cells of the row if it is not meant; else take the strikethrough away.",
    },
  },
  "answers-shifted": {
    name: { zh: "答案上下错位", en: "Answers moved up or down" },
    severity: "blocking",
    message: ({ shown, count }) => ({
      zh: `从“${shown.zh}”起，有${count}格的内容与本行的项目不符，却与相邻一行的项目相符；这一段答案可能上下错开了一行，这张表没有读取`,
      en: `From “${shown.en}” on, ${count} answers do not fit their own question but that of the next row: they seem to have been moved by one row, and the sheet was not read`,
    }),
    help: {
      zh: "撤销移动，或者把各项答案移回所答项目的一行；同一段中的文字答案也要核对。",
      en: "Undo the move, or put each answer back beside its question; check the answers in words between them too.",
    },
  },
  "cells-shifted": {
    name: { zh: "列内单元格上下错位", en: "Cells of a column moved down" },
    severity: "blocking",
    message: ({ shown, other, count }) => ({
      zh: `最后一行只有“${shown.zh}”等${count}格有内容，而${other}是空的；这几栏可能从该处起整体下移了，各行内容会错配`,
      en: `In the last row only “${shown.en}” and the like are filled (${count} cell(s)), and ${other} is empty: from there on these cells seem to have been moved down, and rows would be mixed up`,
    }),
    help: {
      zh: "撤销移动，或者把这几格移回原来的行；确为新的一项的，填齐这一行并写编号。",
      en: "Undo the move or put the cells back; if the last row is an entry of its own, give it an id and fill it in.",
    },
  },
  "heads-moved": {
    name: { zh: "列标题与列不符", en: "Heads and columns out of step" },
    severity: "blocking",
    message: ({ shown, other, count }) => ({
      zh: `有${count}列的标题与隐藏的标识行不符：标题为“${shown.zh}”的一列，标识是“${other}”；答案会对应到别的项目，这张表没有读取`,
      en: `${count} column(s) have a head that does not match the hidden row of names: “${shown.en}” stands over the column of “${other}”. Answers would go to other questions, and the sheet was not read`,
    }),
    help: {
      zh: "撤销改动，使标题与隐藏的第3行一致；无法撤销的，用 pipia intake new 生成新的问卷，把这张表的答案复制过去。",
      en: "Undo the change, so that the heads match the hidden row 3; where that is not possible, make a new questionnaire with pipia intake new and copy the answers of this sheet into it.",
    },
  },
  "ids-missing": {
    name: { zh: "没有编号的行", en: "Rows without an id" },
    severity: "warning",
    message: ({ count }) => ({
      zh: `有${count}行填写了内容而没有编号，其下各行却有编号；读取时另行编号。编号一栏如果上下错位，其他表引用的就不是原来的行`,
      en: `${count} row(s) are filled but have no id, while rows below have one; ids were given. If the column of ids was moved, other sheets refer to other rows than were meant`,
    }),
    help: {
      zh: "核对编号与各行是否一致，补写编号。",
      en: "Check that ids stand in their own rows, and write those that are missing.",
    },
  },
  "rows-added": {
    name: { zh: "没有编号的行作为新增", en: "Rows without an id that were added" },
    severity: "warning",
    message: ({ count }) => ({
      zh: `有${count}行没有编号，作为新的条目加入；申报材料的同一清单中另有条目不在问卷的任何一行，无法判断是否就是这些行`,
      en: `${count} row(s) without an id are added as new entries; the same list of the filing has entries that no row of the form is, and whether those are meant cannot be told`,
    }),
    help: {
      zh: "是申报材料中已有条目的，在“编号”栏写上该条目的编号（id），再合入；确为新增的，不必处理。",
      en: "If a row is an entry of the filing, write the id of that entry into the column “Id” and merge again; if it is new, nothing need be done.",
    },
  },
  "list-not-applicable": {
    name: { zh: "整张表不能答不适用", en: "Table that cannot be not applicable" },
    severity: "blocking",
    message: ({ shown }) => ({
      zh: `“编号”栏写了“${shown.zh}”，但这张表法律没有规定可以整张不适用；这一行没有读取`,
      en: `The column “Id” says “${shown.en}”, but the law knows no “not applicable” for this table; the row was not read`,
    }),
    help: {
      zh: "确有其事的，写编号并逐栏填写；没有可填写的，清空这一行。",
      en: "Where there is something to state, write an id and fill in the row; where there is nothing, clear the row.",
    },
  },
  "parent-sheet-missing": {
    name: { zh: "上级表缺失", en: "Sheet that rows belong to is gone" },
    severity: "blocking",
    message: ({ shown, count }) => ({
      zh: `这张表的${count}行属于“${shown.zh}”中的各项，而该表不在文件中；这${count}行没有读取`,
      en: `The ${count} row(s) of this sheet belong to entries of “${shown.en}”, which is not in the file; they were not read`,
    }),
    help: {
      zh: "恢复被删除的工作表；各项已在申报材料中的，改用 pipia intake merge 合入。",
      en: "Put the deleted sheet back; where a filing has those entries already, use pipia intake merge.",
    },
  },
};
