import { withoutOuterSpace } from "../../input/text/outer-space.js";
import type { ReadControl } from "../../ooxml/read-controls.js";

/** What stands in a field: nothing new, words somebody typed, or words among which the prompt is still there. */
export type WordsTyped =
  | { readonly type: "untouched" }
  | { readonly type: "mixed" }
  /** `isMarked` where the program goes on taking them for a prompt. */
  | { readonly type: "typed"; readonly words: string; readonly isMarked: boolean };

/** The mark of a gap in both languages (`document/words.ts`); a label holds no closing bracket. */
const GAP = /【待补充[：:][^】]*】|\[To be completed:[^\]]*\]/u;
const WHOLE_GAP = new RegExp(`^(?:${GAP.source})+$`, "u");
/** The beginning or end of a mark whose rest was typed over. */
const PART_OF_GAP = /【待补充|\[To be completed/u;

/** What Word puts into a field that was emptied, where its look does not tell. */
const WORD_PROMPT = /^(?:单击|点击|轻触|按一下|选择一项|选取日期|Click|Tap|Choose an item|Enter )/iu;

/**
 * What was typed into a field. White space round it and at the ends of lines goes, tabs become spaces: neither is ever meant in
 * an answer.
 */
export function wordsTyped({
  text,
  isPrompt,
  looksLikePrompt,
}: Pick<ReadControl, "text" | "isPrompt" | "looksLikePrompt">): WordsTyped {
  const words = withoutOuterSpace(text.replaceAll("\t", " "));
  if (words === "" || WHOLE_GAP.test(words)) return { type: "untouched" };
  if (isPrompt && (looksLikePrompt || WORD_PROMPT.test(words))) return { type: "untouched" };
  return PART_OF_GAP.test(words) ? { type: "mixed" } : { type: "typed", words, isMarked: isPrompt };
}
