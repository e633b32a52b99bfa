import { isUnwritten } from "../../../foundation/bare-words.js";
import { defineRule } from "../../../checks/rule.js";
import { textsBelow, type TextQuery } from "../../../checks/text-scan.js";
import { pointer } from "../../../foundation/pointer.js";

/**
 * What templates leave for the writer: 待补充, 占位, XXX, （模板）, ＿＿. Masked values (138****0000, XX0000001), words that
 * only contain these (亟待补充, 占位置) and what is said of masking (以占位符代替姓名) are none.
 */
const PLACEHOLDER =
  /(?<![亟有])待补充|(?<!(?:替换|代替|替代|置换|显示|改|遮蔽|遮盖)(?:成|为|以)(?:统一|固定|随机)?的?)占位(?!置|符号?(?:来|予以)?(?:代替|替代|替换|取代|显示|表示|遮|掩|填充))|(?<![A-Za-zＡ-Ｚａ-ｚ\d*])[XxＸｘ]{3,}(?![A-Za-zＡ-Ｚａ-ｚ\d*])|[（(]模板[）)]|(?<![A-Za-z\d])[_＿]{2,}/u;

/** Words inside a text, and texts that are nothing but 待定, 略, 同上: those are words like others in a sentence. */
const PLACEHOLDERS: TextQuery = {
  words: ["待", "占位", "模板）", "模板)", "略", "同上", "同前", "见上"],
  // Without flags: folding case made it the dearest search of all. Nothing in it is shorter than two characters, which a search can skip.
  mention: /[XxＸｘ]{3}|[_＿]{2}|[Tt][Bb][CcDd]/,
  isMeant: (text) => PLACEHOLDER.test(text) || isUnwritten(text),
};

/** Invented values look like anything; a remark in a list may refer to the line above. */
const isLoose = (field: string): boolean => field === "example" || field === "remark";

/** What the report prints. Invented values of data items may look like anything. */
const PARTS = [
  "processor",
  "recipients",
  "scenarios",
  "volumes",
  "notices",
  "consents",
  "agreements",
  "measures",
  "protection",
  "impactAssessment",
] as const;

/** Nothing the report prints is a placeholder or a hint of a template. */
export const textsHaveNoPlaceholder = defineRule({
  id: "pipia/texts-have-no-placeholder",
  title: { zh: "不得残留占位文字", en: "No text is a placeholder" },
  severity: "blocking",
  requirement: ["X-09"],
  sources: [
    { law: "GBT39335", article: "5.7" },
    { law: "SCCG2", article: "annex 5" },
  ],
  help: {
    zh: "改写为事实；尚不知道的，删去整个字段，草稿会标出缺项；不是占位文字的，换一种写法。",
    en: "Write the fact; where it is not known yet, leave the field out and the draft will show the gap; where it is no placeholder, word it otherwise.",
  },
  inference: {
    zh: "没有法律条文列出哪些文字是占位文字；递交的报告应当是完成的文本，这里只查找常见的几种。",
    en: "No rule lists what counts as a placeholder; a report that is filed should be finished, and only the usual ones are looked for.",
  },
  *find(filing) {
    for (const part of PARTS) {
      const found = textsBelow(filing[part], pointer(part), PLACEHOLDERS);
      for (const { text, pointer, field } of found) {
        if (field === "example" || (isUnwritten(text) && isLoose(field))) continue;
        const token = PLACEHOLDER.exec(text)?.[0] ?? text;
        yield {
          pointer,
          message: { zh: `残留占位文字“${token}”`, en: `The placeholder "${token}" is left` },
        };
      }
    }
  },
});
