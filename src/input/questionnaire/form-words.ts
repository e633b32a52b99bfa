const NOT_APPLICABLE =
  /^(?:不适用|N\/A|not applicable)(?:\s*(?:[：:；;，,、。.]|[—–-]{1,2})\s*([\s\S]*)|\s*[（(]([\s\S]*)[）)]|\s+([\s\S]*))?$/iu;
const BY_HAND = /^[（(]\s*(?:手填|手写|by hand)\s*[）)]$/iu;

/**
 * The reason behind “not applicable”, empty where there is none; `undefined` for any other text. People part the two by
 * other marks than the colon that the form asks for, by a space or by brackets; `不适用于…` is a sentence and no such answer.
 */
export function notApplicableReason(text: string): string | undefined {
  const match = NOT_APPLICABLE.exec(text);
  return match === null ? undefined : (match[1] ?? match[2] ?? match[3] ?? "").trim();
}

/** Marks with which cells of forms are struck out: dashes, strokes, dots, stars. A tick is an answer. */
const NO_WORDS = /^[\s\-‐-―−－_＿/／\\＼.．。·…~～*＊、，,?？]+$/u;

/** Whether a text consists of nothing but marks that stand for “nothing to say”: `/`, `—`, `……`. */
export function isNoWords(text: string): boolean {
  return text.trim() !== "" && NO_WORDS.test(text);
}

/** Whether a text says that the answer is left for the pen. */
export function isByHand(text: string): boolean {
  return BY_HAND.test(text);
}
