import type { Diagnostic } from "../../foundation/diagnostic.js";
import { finding } from "../code.js";

/** The finding for a file that is no questionnaire. */
export function notAQuestionnaire(file: string): Diagnostic {
  return finding({
    code: "input/not-a-questionnaire",
    message: { zh: "这个文件不是本工具生成的问卷", en: "The file is no questionnaire of this toolkit" },
    help: {
      zh: "用 pipia intake new 生成问卷，填写后再读取；隐藏的工作表和列请勿删除。",
      en: "Make a questionnaire with pipia intake new, fill it in and read that; its hidden sheets and columns must stay.",
    },
    place: { file, line: 1, column: 1 },
  });
}

/** The finding for a questionnaire of other questions. */
export function otherQuestionnaire(file: string): Diagnostic {
  return finding({
    code: "input/other-questionnaire",
    message: {
      zh: "这份问卷是由另一版本的结构生成的，其中的问题与现在的不同",
      en: "The questionnaire was made by a version whose questions differ from those of today",
    },
    help: {
      zh: "用生成它的版本读取并得到 filing.yaml，再用 pipia intake new --filing filing.yaml 生成填好的新问卷。",
      en: "Read it with the version that made it, then make a filled-in one with pipia intake new --filing filing.yaml.",
    },
    place: { file, line: 1, column: 1 },
  });
}

/** The finding for a questionnaire without the hidden sheet that says what it was made from. */
export function unknownVersion(file: string): Diagnostic {
  return finding({
    code: "input/questionnaire-version",
    message: {
      zh: "问卷缺少隐藏的工作表“_pipia”，无法确定它由哪一版本生成、用于哪些材料，没有读取",
      en: "The questionnaire lacks its hidden sheet “_pipia”: which version made it, and for which papers, cannot be told; it was not read",
    },
    help: {
      zh: "使用没有删除过工作表的文件；没有的，用 pipia intake new 生成新的问卷，把各表的答案复制过去。",
      en: "Use a copy of which no sheet was deleted; where there is none, make a new questionnaire with pipia intake new and copy the answers into it.",
    },
    place: { file, line: 1, column: 1 },
  });
}
