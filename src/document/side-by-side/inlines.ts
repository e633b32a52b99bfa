import type { Blank, Footnote, Inline, Text } from "../node.js";
import { comparable, inlineText } from "../text.js";
import { gapText, notApplicableLead } from "../words.js";

const BREAK: Inline = { type: "lineBreak" };

/** What stands on the English side for a place that is on the Chinese one: people sign, seal and date once. */
const BESIDE_THE_PEN: Readonly<Record<Blank["kind"], string>> = {
  seal: "(seal)",
  signature: "(signature)",
  date: "(day / month / year)",
  line: "",
};

/** A Chinese text without a full stop counts as running text from this many Han characters on; shorter ones are names and titles. */
const SHORTEST_RUNNING = 30;

/** Stands in the English where it would repeat Chinese running text that has no English: the Chinese is beside it. */
const SEE_CHINESE: Text = englishWords("(see the Chinese text)");

/** Beside that, English words up to this many are a lead-in: the paragraph says nothing of its own. */
const LONGEST_LEAD_IN = 100;

/** The inlines of both languages, each fit for a tree whose language is Chinese. */
export interface BothInlines {
  readonly chinese: readonly Inline[];
  readonly english: readonly Inline[];
}

/**
 * Inlines of the same paragraph of two editions. English words bear their language; what must be there once stays on the Chinese
 * side and is words on the English one: places for the pen and gaps to fill in. A footnote is one note in both languages,
 * called on either side. Running text that has no English is not repeated in Chinese on the English side, which refers to it.
 * `undefined` when the two do not have the same number of notes.
 */
export function bothInlines(chinese: readonly Inline[], english: readonly Inline[]): BothInlines | undefined {
  const notes = english.filter((inline) => inline.type === "footnote");
  const ours = chinese.filter((inline) => inline.type === "footnote");
  if (notes.length !== ours.length) return undefined;
  const besides = new Set(chinese.flatMap((inline) => runningChinese(inline) ?? []));
  return {
    chinese: chinese.map((inline) =>
      inline.type === "footnote" ? bothNotes(inline, notes[ours.indexOf(inline)]) : inline,
    ),
    english: english
      .flatMap((inline) => inEnglish(inline, ours[notes.findIndex((note) => note === inline)], besides))
      .filter((inline, index, all) => isNoReference(inline) || all.indexOf(inline) === index),
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

/**
 * Whether the English is empty or the same text: a number, a code, a name in Latin letters, Chinese words that have no English. Marks that
 * each language sets in its own way make no difference.
 */
export function saysNothingNew({ chinese, english }: BothInlines): boolean {
  const own = withoutManner(inlineText(english.filter(isNoReference), "zh"));
  const ours = withoutManner(inlineText(chinese, "zh"));
  if (english.some(({ type }) => type === "pageNumber" || type === "pageCount")) return false;
  if (!english.every(isNoReference)) return !/[\p{L}\p{N}]/u.test(own);
  return own === "" || own === ours;
}

/** Whether the English is a lead-in at most, followed by a reference to the Chinese. */
export function refersToChinese(english: readonly Inline[]): boolean {
  const rest = english.filter(isNoReference);
  return rest.length < english.length && inlineText(rest, "en").length <= LONGEST_LEAD_IN;
}

function isNoReference(inline: Inline): boolean {
  return inline !== SEE_CHINESE;
}

/** A text reduced to its words: full-width and half-width marks are the same, what parts the members of a list, and counts of pages. */
function withoutManner(text: string): string {
  return comparable(text.normalize("NFKC"))
    .replaceAll(/[、;]/gu, ",")
    .replaceAll("。", ".")
    .replaceAll(/(\d)(?:页|pp\.)/gu, "$1p.");
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
    ...english.inlines.flatMap((inline) => inEnglish(inline, undefined, new Set())),
  ];
  return { ...note, inlines };
}

/** A value of the filing that is running text in Chinese; `undefined` for everything else. */
function runningChinese(inline: Inline): string | undefined {
  const said =
    inline.type === "text" && inline.source !== undefined
      ? inline.text
      : inline.type === "notApplicable"
        ? inline.reason
        : "";
  const han = said.match(/\p{Script=Han}/gu)?.length ?? 0;
  const isRunning = said.includes("。") || han >= SHORTEST_RUNNING;
  return isRunning && han > 0 ? comparable(said) : undefined;
}

/**
 * @param note the Chinese footnote that an English one belongs to.
 * @param besides the running text of the Chinese side.
 */
function inEnglish(
  inline: Inline,
  note: Footnote | undefined,
  besides: ReadonlySet<string>,
): readonly Inline[] {
  const isBeside = besides.has(runningChinese(inline) ?? "");
  switch (inline.type) {
    case "text":
      return [isBeside ? SEE_CHINESE : textIn(inline)];
    case "gap":
      return [englishWords(gapText(inline, "en"), ["bold"])];
    case "notApplicable": {
      const { reason, language = "en", source } = inline;
      return [
        { ...englishWords(notApplicableLead("en")), source },
        isBeside ? SEE_CHINESE : textIn({ type: "text", text: reason, marks: [], language, source }),
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
