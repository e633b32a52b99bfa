import type { Blank, Footnote, Inline, Text } from "../node.js";
import { inlineText, sameText } from "../text.js";
import { gapText, notApplicableLead } from "../words.js";

const BREAK: Inline = { type: "lineBreak" };

/** What stands on the English side for a place that is on the Chinese one: people sign, seal and date once. */
const BESIDE_THE_PEN: Readonly<Record<Blank["kind"], string>> = {
  seal: "(seal)",
  signature: "(signature)",
  date: "(day / month / year)",
  line: "",
};

/** The inlines of both languages, each fit for a tree whose language is Chinese. */
export interface BothInlines {
  readonly chinese: readonly Inline[];
  readonly english: readonly Inline[];
}

/**
 * Inlines of the same paragraph of two editions. English words bear their language; what must be there once stays on the Chinese
 * side and is words on the English one: places for the pen and gaps to fill in. A footnote is one note in both languages,
 * called on either side. `undefined` when the two do not have the same number of notes.
 */
export function bothInlines(chinese: readonly Inline[], english: readonly Inline[]): BothInlines | undefined {
  const notes = english.filter((inline) => inline.type === "footnote");
  const ours = chinese.filter((inline) => inline.type === "footnote");
  if (notes.length !== ours.length) return undefined;
  return {
    chinese: chinese.map((inline) =>
      inline.type === "footnote" ? bothNotes(inline, notes[ours.indexOf(inline)]) : inline,
    ),
    english: english.flatMap((inline) => inEnglish(inline, ours[notes.findIndex((note) => note === inline)])),
  };
}

/** Chinese, then English on a line of its own; once where there is nothing that differs. */
export function stacked(both: BothInlines): readonly Inline[] {
  return saysNothingNew(both) ? both.chinese : [...both.chinese, BREAK, ...both.english];
}

/** Chinese and English in a line, for headers and footers. */
export function inLine(both: BothInlines): readonly Inline[] {
  return saysNothingNew(both) ? both.chinese : [...both.chinese, words("\u3000"), ...both.english];
}

/** Whether the English is empty or the same text: a number, a code, a name in Latin letters. */
export function saysNothingNew({ chinese, english }: BothInlines): boolean {
  const text = inlineText(english, "zh");
  const hasPages = english.some(({ type }) => type === "pageNumber" || type === "pageCount");
  return !hasPages && (text.trim() === "" || sameText(text, inlineText(chinese, "zh")));
}

/** Words of the edition itself in English. */
export function englishWords(text: string, marks: Text["marks"] = []): Text {
  return { type: "text", text, marks, language: "en" };
}

function words(text: string): Text {
  return { type: "text", text, marks: [] };
}

function bothNotes(note: Footnote, english: Footnote | undefined): Footnote {
  if (english === undefined) return note;
  const inlines = [
    ...note.inlines,
    words(" "),
    ...english.inlines.flatMap((inline) => inEnglish(inline, undefined)),
  ];
  return { ...note, inlines };
}

/** @param note the Chinese footnote that an English one belongs to. */
function inEnglish(inline: Inline, note: Footnote | undefined): readonly Inline[] {
  switch (inline.type) {
    case "text":
      return [textIn(inline)];
    case "gap":
      return [englishWords(gapText(inline, "en"), ["bold"])];
    case "notApplicable": {
      const { reason, language = "en", source } = inline;
      return [
        { ...englishWords(notApplicableLead("en")), source },
        textIn({ type: "text", text: reason, marks: [], language, source }),
      ];
    }
    case "blank":
      return BESIDE_THE_PEN[inline.kind] === "" ? [] : [englishWords(BESIDE_THE_PEN[inline.kind])];
    case "footnote":
      return note === undefined ? [] : [englishWords(String(note.number), ["superscript"])];
    case "lineBreak":
    case "check":
    case "pageNumber":
    case "pageCount":
      return [inline];
  }
}

/** A text of an English document in a Chinese one: what was the rule is now the exception. */
function textIn({ language = "en", ...text }: Text): Text {
  return language === "zh" ? text : { ...text, language };
}
