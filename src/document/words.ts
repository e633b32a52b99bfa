import type { Language } from "../foundation/locale.js";
import type { Blank, Check, Gap, NotApplicable } from "./node.js";

/** U+3000, the width of one Han character: ruled blanks are made of it in every format. */
const WIDE_SPACE = "\u3000";

/** The words a writer prints for inlines that are not text, the same in every format. */
export function gapText(gap: Gap, language: Language): string {
  return language === "zh" ? `【待补充：${gap.label.zh}】` : `[To be completed: ${gap.label.en}]`;
}

export function notApplicableText(node: NotApplicable, language: Language): string {
  return notApplicableLead(language) + node.reason;
}

/** What stands before the reason; the reason may be in another language. */
export function notApplicableLead(language: Language): string {
  return language === "zh" ? "不适用：" : "Not applicable: ";
}

/** What is printed for a place left for the pen. `ruled` is drawn underlined, `after` follows plain. */
export function blankText(
  blank: Blank,
  language: Language,
): { readonly ruled: string; readonly after: string } {
  const ruled = WIDE_SPACE.repeat(Math.max(0, Math.round(blank.width)));
  switch (blank.kind) {
    case "seal":
      return { ruled, after: language === "zh" ? "（盖章）" : "(seal)" };
    case "signature":
      return { ruled, after: language === "zh" ? "（签字）" : " (signature)" };
    case "date":
      return {
        ruled: "",
        after:
          language === "zh"
            ? `${WIDE_SPACE.repeat(4)}年${WIDE_SPACE.repeat(2)}月${WIDE_SPACE.repeat(2)}日`
            : "__ / __ / ____ (day / month / year)",
      };
    case "line":
      return { ruled, after: "" };
  }
}

/** What stands behind the caption of a table that goes on on another page. */
export function continuedText(language: Language): string {
  return language === "zh" ? "（续）" : " (continued)";
}

export function checkText(check: Check): string {
  return check.checked ? "☑" : "☐";
}
