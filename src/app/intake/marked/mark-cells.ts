import type { Diagnostic, Severity } from "../../../foundation/diagnostic.js";
import type { Language } from "../../../foundation/locale.js";
import { details, weightText } from "../../../reporters/wording.js";
import type { Restyling } from "../../../sheet/patch/restyle.js";
import type { StyleSheet } from "../../../sheet/patch/style-sheet.js";

/** Colours by weight; the weight also stands in the note, for whoever prints in grey. */
const FILLS: Readonly<Record<Severity, readonly [red: number, green: number, blue: number]>> = {
  blocking: [0xf8, 0xcb, 0xad],
  warning: [0xff, 0xe6, 0x99],
  advice: [0xdd, 0xeb, 0xf7],
};
const WEIGHTS: readonly Severity[] = ["blocking", "warning", "advice"];

/** Longest note of a cell, in UTF-16 units; the sheet of results has the whole. */
const LONGEST_NOTE = 1500;

const NOTE_HEADS = { zh: "—— 以下为检查结果 ——", en: "—— Findings of the check ——" } as const;

/**
 * Colours cells and remembers what they looked like. Cells that differ by their fill only would be told apart no more once
 * they are coloured, so each fill gets a shade of its own that no eye can tell from the others.
 */
export class CellColours {
  readonly #styles: StyleSheet;
  readonly #shades = new Map<number, number>();
  readonly #before = new Map<number, number>();

  constructor(styles: StyleSheet) {
    this.#styles = styles;
  }

  /** The style that each coloured one was made of. */
  get before(): ReadonlyMap<number, number> {
    return this.#before;
  }

  /** Colours a cell by the heaviest of its findings. */
  colouring(findings: readonly Diagnostic[]): Restyling {
    const heaviest = WEIGHTS.find((weight) => findings.some(({ severity }) => severity === weight));
    return (style) => {
      const shade = this.#shadeOf(this.#styles.fillOf(style));
      const fill = this.#styles.fill(shadeOf(FILLS[heaviest ?? "advice"], shade));
      const coloured = this.#styles.withFill(style, fill);
      if (!this.#before.has(coloured)) this.#before.set(coloured, style);
      return coloured;
    };
  }

  #shadeOf(fill: number): number {
    const known = this.#shades.get(fill) ?? this.#shades.size + 1;
    this.#shades.set(fill, known);
    return known;
  }
}

/** Three bits of the number go to each colour: 511 shades, the first of which is not the colour itself, which clients use too. */
function shadeOf(colour: readonly number[], shade: number): string {
  return colour
    .map((part, index) => part - ((shade >> (3 * index)) & 7))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/**
 * Gives cells that an earlier check coloured the style that they had. A cell that somebody changed otherwise since (bold,
 * another border) keeps that and only gets its fill back.
 */
export function uncolouring(styles: StyleSheet, before: ReadonlyMap<number, number>): Restyling {
  if (before.size === 0) return (style) => style;
  const fills = new Map(
    [...before].map(([coloured, style]) => [styles.colourOf(coloured) ?? "", styles.fillOf(style)]),
  );
  const known = new Map<number, number>();
  return (style) => {
    const found = before.get(style) ?? known.get(style);
    if (found !== undefined) return found;
    const fill = fills.get(styles.colourOf(style) ?? "none");
    const restored = fill === undefined ? style : styles.withFill(style, fill);
    known.set(style, restored);
    return restored;
  };
}

/** The note of a cell: each finding with what is wrong, what to do and why, a line each, below a line that says whose it is. */
export function noteOf(findings: readonly Diagnostic[], language: Language): string {
  const notes = findings.map((finding) => findingLines(finding, language)).join("\n\n");
  return `${NOTE_HEADS[language]}\n${shortened(notes.trim())}`;
}

function shortened(text: string): string {
  if (text.length <= LONGEST_NOTE) return text;
  // Not between the halves of a character.
  const end = /[\uD800-\uDBFF]/u.test(text.charAt(LONGEST_NOTE - 1)) ? LONGEST_NOTE - 1 : LONGEST_NOTE;
  return `${text.slice(0, end).trimEnd()}…`;
}

function findingLines(finding: Diagnostic, language: Language): string {
  const more = details(finding, language).flatMap(({ kind, name, text }) =>
    kind === "help" || kind === "sources" || kind === "inference"
      ? [name === "" ? text : `${name}${language === "zh" ? "：" : ": "}${text}`]
      : [],
  );
  return [`【${weightText(finding, language)}】${finding.message[language]}`, ...more].join("\n");
}
