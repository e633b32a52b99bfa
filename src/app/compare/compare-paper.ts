import { hasSeverity, type Diagnostic, type Place } from "../../foundation/diagnostic.js";
import { holdsName } from "../../foundation/bare-name.js";
import { labelOf } from "../../foundation/field.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { segmentsOf } from "../../foundation/pointer.js";
import type { DocumentKindId } from "../../kinds/index.js";
import type { ReadParagraph } from "../../ooxml/read-paragraphs.js";
import { withoutConsequences } from "../../input/questionnaire/consequence.js";
import { validateSource } from "../../input/validate.js";
import { loadSource } from "../load-filing.js";
import { filingSource } from "../filing-source.js";
import { readBytes } from "../read-bytes.js";
import type { World } from "../world.js";
import { align, type Pair } from "./align.js";
import { difference } from "./finding.js";
import { KnownFacts } from "./known-facts.js";
import type { Stock } from "../pack/stock.js";
import { ourPaper, ourPapers, type OurPaper } from "./our-papers.js";
import type { PrintedFact } from "./our-paragraphs.js";
import { isTextFile, paperText } from "./paper-text.js";
import { tokensIn, type Token } from "./tokens.js";

/** What a paper was compared with. */
export interface Comparison {
  /** The paper it was taken for; absent for one that the toolkit does not make. */
  readonly paper?: OurPaper;
  readonly paragraphs: number;
  readonly differences: readonly Diagnostic[];
}

export interface CompareRequest {
  readonly filing: string;
  readonly paper: string;
  /** What the paper is; found out by its title unless given. */
  readonly document?: DocumentKindId | undefined;
  readonly asOf: string;
  /** The templates of our papers; the built-in ones unless given. */
  readonly stock?: Stock | undefined;
}

/**
 * Holds a paper that people have edited against the filing. A paper of ours is laid paragraph by paragraph beside what the filing
 * makes now; of any other, the names of organisations, codes, days and counts are looked for in the filing. Only what
 * differs is told. `value` is absent when either cannot be read.
 *
 * @throws InputFileError when a file does not exist, may not be read or is too large.
 */
export async function comparePaper(
  world: World,
  { filing, paper, document, asOf, stock }: CompareRequest,
): Promise<Outcome<Comparison | undefined>> {
  const read = await loadSource(world, filing, "filing");
  const text = paperText(await readBytes(world, paper, MISSING), paper);
  const diagnostics = [...read.diagnostics, ...text.diagnostics];
  if (read.value === undefined || text.value === undefined) return outcome(undefined, diagnostics);
  const shape = withoutConsequences(read.value, validateSource(read.value));
  // Gaps contradict no paper; what cannot be what it seems could not be held against one.
  const mistakesOfFiling = shape.filter(({ code }) => code !== "schema/missing");
  if (hasSeverity([...read.diagnostics, ...mistakesOfFiling], "blocking")) {
    return outcome(undefined, [...diagnostics, ...mistakesOfFiling]);
  }
  diagnostics.push(...mistakesOfFiling);
  const source = filingSource(read.value);
  const { papers, broken } = await ourPapers(source, asOf, stock);
  const known = new KnownFacts(papers, read.value.value);
  const candidates = papers.filter((one) => document === undefined || one.document === document);
  const isText = isTextFile(paper);
  const meant = paperMeant(candidates, text.value, document !== undefined, isText);
  // The paper may be one that cannot be made: held against the facts alone, a mistake of the pack would pass for a paper from elsewhere.
  const mistakes = broken
    .filter((one) => (document === undefined ? meant === undefined : one.document === document))
    .flatMap((one) => one.mistakes);
  if (mistakes.length > 0) return outcome(undefined, [...diagnostics, ...mistakes]);
  // Side by side holds what both editions hold, so one of them is found first.
  const beside = meant && (await ourPaper(source, asOf, meant.document, "both", stock)).value;
  const ours = paperMeant(
    [meant, beside].flatMap((one) => one ?? []),
    text.value,
    document !== undefined,
    isText,
  );
  const pairs: readonly Pair[] =
    ours === undefined ? text.value.map((theirs) => ({ theirs })) : align(ours.paragraphs, text.value);
  const differences = pairs.flatMap((pair, index) =>
    differencesIn(pair, placeNear(pairs, index, paper), known),
  );
  const comparison = { paragraphs: text.value.length, differences };
  return outcome(ours === undefined ? comparison : { paper: ours, ...comparison }, diagnostics);
}

const MISSING = {
  zh: "请检查纸面文书的路径（.docx 或者 .txt）。",
  en: "Check the path of the paper (.docx or .txt).",
};

/** How much of a paper must be ours for it to be taken for one without being named. */
const ENOUGH = 0.3;

/** The paper of ours that a text is: the one that shares most paragraphs with it, if enough of them or if it was named. */
function paperMeant(
  papers: readonly OurPaper[],
  theirs: readonly ReadParagraph[],
  isNamed: boolean,
  isText: boolean,
): OurPaper | undefined {
  // A text file may be ours, with one line a row, or have been saved from Word, with one a paragraph.
  const forms = !isText
    ? papers
    : papers.flatMap((paper) => [
        { ...paper, paragraphs: paper.cellParagraphs?.() ?? paper.paragraphs },
        paper,
      ]);
  const texts = new Set(theirs.map(({ text }) => text.trim()));
  let best: OurPaper | undefined;
  let most = isNamed ? -1 : ENOUGH;
  for (const paper of forms) {
    const own = new Set(paper.paragraphs.map(({ text }) => text.trim()));
    const shared = [...own].filter((text) => texts.has(text)).length / Math.max(own.size, 1);
    if (shared <= most) continue;
    best = paper;
    most = shared;
  }
  return best;
}

/** Where a pair stands in the paper; of what is gone, the paragraph before it. */
function placeNear(pairs: readonly Pair[], index: number, file: string): Place {
  const near = pairs.slice(0, index + 1).findLast(({ theirs }) => theirs !== undefined)?.theirs;
  const paragraph = near?.number ?? 1;
  return { file, line: paragraph, column: 1, paragraph };
}

function differencesIn({ ours, theirs }: Pair, place: Place, known: KnownFacts): readonly Diagnostic[] {
  const found = tokensIn(theirs?.text ?? "");
  const unknown = found.filter((token) => !known.has(token));
  if (ours === undefined) return unknown.map((token) => unknownFact(token, place));
  const gone = ours.facts.filter(({ text }) => theirs === undefined || !holdsName(theirs.text, text));
  if (theirs === undefined) return gone.filter(({ isFact }) => isFact).map((fact) => factGone(fact, place));
  const left = [...unknown];
  const told = gone.map((fact) => {
    if (!fact.isFact) return otherWords(fact, place);
    const [first] = tokensIn(fact.text);
    // What stands in its place is a fact of the same kind; a name may be anything, so the paragraph is quoted.
    const at = left.findIndex(({ kind }) => first === undefined || kind === first.kind);
    const [instead] = at === -1 ? [] : left.splice(at, 1);
    return otherFact(fact, instead?.shown ?? theirs.text.trim(), place);
  });
  return [...told, ...left.map((token) => unknownFact(token, place))];
}

/** Longest piece of a paper that is quoted, in characters. */
const LONGEST_QUOTE = 60;

function quoted(text: string): string {
  const characters = Array.from(text.replaceAll(/\s+/gu, " "));
  return characters.length <= LONGEST_QUOTE
    ? characters.join("")
    : `${characters.slice(0, LONGEST_QUOTE).join("")}…`;
}

function otherFact({ pointer, text }: PrintedFact, instead: string, place: Place): Diagnostic {
  return difference({
    code: "compare/other-fact",
    severity: "warning",
    message: {
      zh: `申报材料为“${quoted(text)}”，纸面此处为“${quoted(instead)}”`,
      en: `The filing says “${quoted(text)}”; here the paper says “${quoted(instead)}”`,
    },
    pointer,
    label: labelOf(segmentsOf(pointer)),
    place,
  });
}

function factGone({ pointer, text }: PrintedFact, place: Place): Diagnostic {
  return difference({
    code: "compare/fact-gone",
    severity: "warning",
    message: {
      zh: `纸面没有申报材料中的“${quoted(text)}”，原应在此段之后`,
      en: `The paper lacks “${quoted(text)}” of the filing, which belongs after this paragraph`,
    },
    pointer,
    label: labelOf(segmentsOf(pointer)),
    place,
  });
}

function unknownFact({ shown }: Token, place: Place): Diagnostic {
  return difference({
    code: "compare/unknown-fact",
    severity: "warning",
    message: {
      zh: `申报材料中没有“${quoted(shown)}”`,
      en: `The filing has no “${quoted(shown)}”`,
    },
    place,
  });
}

function otherWords({ pointer, text }: PrintedFact, place: Place): Diagnostic {
  return difference({
    code: "compare/other-words",
    severity: "advice",
    message: {
      zh: `此段文字与申报材料中的“${quoted(text)}”不同`,
      en: `The words differ from “${quoted(text)}” in the filing`,
    },
    pointer,
    label: labelOf(segmentsOf(pointer)),
    place,
  });
}
