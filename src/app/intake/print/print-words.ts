import type { Inline } from "../../../document/node.js";
import type { Language } from "../../../foundation/locale.js";
import { text } from "./answer-space.js";

interface PrintWords {
  readonly paper: (name: string) => string;
  readonly coverLines: readonly string[];
  readonly date: string;
  readonly guide: readonly string[];
  readonly entry: (position: number) => string;
  readonly id: string;
  readonly parent: string;
  readonly wholeList: string;
  readonly more: string;
  readonly footer: readonly Inline[];
}

/** Words of the printed form that the workbook has not. */
export const PRINT_WORDS: Readonly<Record<Language, PrintWords>> = {
  zh: {
    paper: (name) => `（用于：${name}）`,
    coverLines: ["单位名称：", "填写人：", "联系方式："],
    date: "填写日期：",
    guide: [
      "本问卷由工具按照申报材料的结构生成，用于收集资料，不是主管部门或者认证机构的官方表格。",
      "项目前有＊的必须填写；其余的视情况填写。不清楚的先留空。",
      "选择的，在□内打勾；不适用的，写明理由；横线不够的，另附纸并注明项目名称。",
      "引用其他部分的，写明该项的编号。",
    ],
    entry: (position) => `第${position}项`,
    id: "　编号：",
    parent: "　所属编号：",
    wholeList: "本部分",
    more: "不止以上各项的，复印本页填写，编号依次接续。",
    footer: [text("第 "), { type: "pageNumber" }, text(" 页，共 "), { type: "pageCount" }, text(" 页")],
  },
  en: {
    paper: (name) => `(for: ${name})`,
    coverLines: ["Company: ", "Filled in by: ", "Telephone or e-mail: "],
    date: "Date: ",
    guide: [
      "The toolkit made this questionnaire from the structure of a filing, to collect facts. It is no official form of an authority or certification body.",
      "Questions marked * must be answered; the others where they apply. Leave open what you do not know.",
      "Tick a box to choose. Where something does not apply, give the reason. Where the lines do not suffice, add a sheet and name the question on it.",
      "To refer to another part, write the id of the entry.",
    ],
    entry: (position) => `Entry ${position}`,
    id: "   Id: ",
    parent: "   Belongs to: ",
    wholeList: "This part: ",
    more: "Copy this page for more entries and go on with the ids.",
    footer: [text("Page "), { type: "pageNumber" }, text(" of "), { type: "pageCount" }],
  },
};
