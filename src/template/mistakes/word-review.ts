import type { LocalizedText } from "../../foundation/locale.js";
import type { ReviewKind } from "../../ooxml/review-marks.js";
import type { Mistake } from "../findings.js";
import { WORD_FILE_ROLES, type WordFileRole } from "./word-package.js";

const LEFT: Readonly<
  Record<
    ReviewKind,
    { readonly what: LocalizedText; readonly goesOut: LocalizedText; readonly help: LocalizedText }
  >
> = {
  revision: {
    what: { zh: "未处理的修订", en: "tracked changes" },
    goesOut: { zh: "被删除的文字、修订人和时间", en: "the deleted words, who changed them and when" },
    help: {
      zh: "在“审阅”中接受或者拒绝全部修订后保存；处理之前不能生成定稿。",
      en: "Accept or reject all changes (Review) and save; no final paper is made before.",
    },
  },
  comment: {
    what: { zh: "批注", en: "comments" },
    goesOut: { zh: "批注的内容和作者", en: "what they say and who wrote them" },
    help: {
      zh: "在“审阅”中删除全部批注后保存；删除之前不能生成定稿。",
      en: "Delete all comments (Review) and save; no final paper is made before.",
    },
  },
};

/** Somebody's review of a Word file would go out with the papers made of it: told of a draft, stops a final. */
export function leftInReview(kind: ReviewKind, role: WordFileRole): Mistake {
  const { what, goesOut, help } = LEFT[kind];
  const { zh, en } = WORD_FILE_ROLES[role];
  return {
    code: `template/word-${kind}`,
    severity: "warning",
    message: {
      zh: `${zh}里有${what.zh}，${goesOut.zh}会随文书发出`,
      en: `The ${en} has ${what.en}: ${goesOut.en} would go out with the paper`,
    },
    help,
  };
}
