import { anchorsOf } from "../../document/anchor.js";
import type { DocumentTree } from "../../document/node.js";
import { byWeight, type Diagnostic } from "../../foundation/diagnostic.js";
import type { Language } from "../../foundation/locale.js";
import { details, headline, weightText } from "../../reporters/wording.js";
import { isMistake } from "../render.js";
import type { ParagraphIndex } from "./paragraph-index.js";
import type { ShownFinding, ShownWeight } from "./protocol.js";
import type { SourceTexts } from "./source-texts.js";

/** A finding, with the paragraph in which it is looked for. */
export interface PlacedFinding {
  readonly finding: Diagnostic;
  readonly paragraph: number | undefined;
}

/** The findings, what stops the document first, each with the paragraph that prints what it is about. */
export function placeFindings(
  findings: readonly Diagnostic[],
  shown: { readonly tree: DocumentTree; readonly index: ParagraphIndex } | undefined,
): readonly PlacedFinding[] {
  const sorted = findings.toSorted((left, right) => rank(left) - rank(right) || byWeight(left, right));
  if (shown === undefined) return sorted.map((finding) => ({ finding, paragraph: undefined }));
  const asked = sorted.flatMap(({ pointer, fingerprint }) =>
    pointer === undefined ? [] : [{ pointer, paragraphs: [fingerprint] as const }],
  );
  const paragraphs = new Map<string, number | undefined>();
  for (const [anchor, comments] of anchorsOf(shown.tree, asked).at) {
    for (const { paragraphs: said } of comments) paragraphs.set(said[0], shown.index.idOfPart(anchor));
  }
  return sorted.map((finding) => ({ finding, paragraph: paragraphs.get(finding.fingerprint) }));
}

export function shownFinding(
  { finding, paragraph }: PlacedFinding,
  index: ParagraphIndex | undefined,
  language: Language,
  texts: SourceTexts,
): ShownFinding {
  const page = paragraph === undefined ? undefined : index?.paragraphs[paragraph]?.pages[0];
  return {
    weight: weightOf(finding),
    word: weightOf(finding) === "mistake" ? MISTAKE[language] : weightText(finding, language),
    isWaived: finding.waiver !== undefined,
    code: finding.code,
    headline: headline(finding, language),
    details: details(finding, language)
      .filter(({ kind }) => kind !== "fingerprint")
      .map(({ name, text }) => ({ name, text })),
    ...(finding.place === undefined ? {} : { place: texts.place(finding.place) }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(page === undefined ? {} : { page }),
  };
}

const MISTAKE = { zh: "错误", en: "error" } as const;

/** Mistakes of files and templates stop a document at every stage. What a template says of data, such as a gap that is left, stops only a final one. */
export function weightOf(finding: Diagnostic): ShownWeight {
  const isOfTemplate = finding.code.startsWith("template/") && finding.pointer === undefined;
  const isStopping = isMistake(finding) || isOfTemplate;
  return isStopping && finding.severity === "blocking" ? "mistake" : finding.severity;
}

function rank(finding: Diagnostic): number {
  if (finding.waiver !== undefined) return 2;
  return weightOf(finding) === "mistake" ? 0 : 1;
}
