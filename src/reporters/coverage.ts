import type { Place } from "../foundation/diagnostic.js";
import type { Language, LocalizedText } from "../foundation/locale.js";
import type { Pointer } from "../foundation/pointer.js";
import { clean } from "./clean.js";
import { placeText } from "./wording.js";

/** A field of a filing. */
export interface CoveredField {
  readonly pattern: string;
  /** The path in words. */
  readonly label: LocalizedText;
}

/** How documents and checks cover the fields that exist. */
export interface FieldCoverage {
  readonly type: "fields";
  /** Printed by a document, but neither required nor enforced by a rule or required field for one of its rows. */
  readonly unguarded: readonly CoveredField[];
  /** Printed by no document. */
  readonly hidden: readonly CoveredField[];
}

/** An answer of a filing. */
export interface CoveredAnswer {
  readonly pointer: Pointer;
  readonly label: LocalizedText;
  readonly place: Place;
}

/** How documents cover the answers of a filing. */
export interface FilingCoverage {
  readonly type: "filing";
  readonly file: string;
  readonly answered: number;
  /** Answered, but printed by no document. */
  readonly hidden: readonly CoveredAnswer[];
}

export type Coverage = FieldCoverage | FilingCoverage;

/** What documents leave out and checks do not hold, for people. */
export function coverageText(coverage: Coverage, language: Language): string {
  const words = WORDS[language];
  if (coverage.type === "filing") {
    const { hidden, answered } = coverage;
    if (hidden.length === 0) return `${words.allShown(answered)}\n`;
    const lines = hidden.map(({ label, place }) => clean(`${placeText(place)} ${label[language]}`));
    return block(words.hiddenAnswers(hidden.length, answered), lines);
  }
  const lines = (fields: readonly CoveredField[]): readonly string[] =>
    fields.map(({ label, pattern }) => label[language] + words.bracketed(pattern));
  const { unguarded, hidden } = coverage;
  return [
    block(words.unguarded(unguarded.length), lines(unguarded)),
    block(words.hidden(hidden.length), lines(hidden)),
  ].join("\n");
}

/** The same for programs, in both languages. */
export function coverageJson(coverage: Coverage): string {
  return `${JSON.stringify({ version: 1, ...coverage }, undefined, 2)}\n`;
}

function block(title: string, lines: readonly string[]): string {
  return `${[title, ...lines.map((line) => `  ${line}`)].join("\n")}\n`;
}

const WORDS = {
  zh: {
    unguarded: (count: number) => `文书显示、但没有必填要求和检查规则约束的内容：${count} 项`,
    hidden: (count: number) => `没有文书显示的内容：${count} 项`,
    hiddenAnswers: (count: number, answered: number) =>
      `已填写 ${answered} 项，其中没有文书显示的 ${count} 项`,
    allShown: (answered: number) => `已填写 ${answered} 项，都在文书中显示。`,
    bracketed: (text: string) => `（${text}）`,
  },
  en: {
    unguarded: (count: number) => `Shown by a document, and held by no required answer and no rule: ${count}`,
    hidden: (count: number) => `Shown by no document: ${count}`,
    hiddenAnswers: (count: number, answered: number) =>
      `Answered: ${answered}; shown by no document: ${count}`,
    allShown: (answered: number) => `Answered: ${answered}; all of them are shown in a document.`,
    bracketed: (text: string) => ` (${text})`,
  },
} as const;
