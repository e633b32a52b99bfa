import type { Language } from "../../foundation/locale.js";
import { labelOf, type Field } from "../../foundation/field.js";
import { isAtOrBelow, patternOf, segmentsOf, type Pointer } from "../../foundation/pointer.js";
import { catalogueOf, type Catalogue } from "../../input/catalogue.js";
import { rootOf } from "../../law/document-schema.js";
import type { Paper } from "./make-paper.js";
import type { ParagraphIndex, PlacedParagraph } from "./paragraph-index.js";
import type { ShownField, ShownParagraph } from "./protocol.js";
import type { PlacedFinding } from "./shown-findings.js";
import type { SourceTexts } from "./source-texts.js";

/** Most characters of a paragraph or value that are repeated beside the pages. */
const LONGEST = 240;

/** Where a paragraph comes from: the template's element, the fields it prints, and what is found about them. */
export function shownParagraph(
  id: number,
  { paper, index, findings, texts }: Shown,
  language: Language,
): ShownParagraph | undefined {
  const paragraph = index.paragraphs[id];
  if (paragraph === undefined) return undefined;
  const catalogue = catalogueOf(rootOf(paper.choice.document));
  const fields = [...paragraph.printed].flatMap(([at, printed]) =>
    fieldsBehind(at, printed, { paper, catalogue, language, texts }),
  );
  return {
    id,
    key: keysOf(index)[id] ?? "",
    text: shortened(paragraph.text),
    pages: paragraph.pages,
    ...(paragraph.template === undefined ? {} : { template: texts.place(paragraph.template) }),
    fields,
    findings: findings.flatMap((one, position) => (one.paragraph === id ? [position] : [])),
  };
}

/** What is known of the document that is shown. */
export interface Shown {
  readonly paper: Paper;
  readonly index: ParagraphIndex;
  readonly findings: readonly PlacedFinding[];
  readonly texts: SourceTexts;
}

/** The paragraph of a key; after a change it may stand elsewhere or be gone. */
export function paragraphOfKey(index: ParagraphIndex, key: string): number | undefined {
  const id = keysOf(index).indexOf(key);
  return id < 0 ? undefined : id;
}

const keys = new WeakMap<ParagraphIndex, readonly string[]>();

/**
 * A name for each paragraph that outlasts changes elsewhere: the file of its template and what it prints of the data, or its words where it prints
 * nothing of it, and which of its like it is.
 */
function keysOf(index: ParagraphIndex): readonly string[] {
  const known = keys.get(index);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  const made = index.paragraphs.map((paragraph) => {
    const name = nameOf(paragraph);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return `${name}#${count}`;
  });
  keys.set(index, made);
  return made;
}

function nameOf({ template, printed, text }: PlacedParagraph): string {
  return [template?.file ?? "", ...(printed.size === 0 ? [text.slice(0, 40)] : printed.keys())].join("|");
}

interface Asked {
  readonly paper: Paper;
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly texts: SourceTexts;
}

/** The field of a printed value; of a value that is computed, the fields it is computed from. */
function fieldsBehind(
  at: Pointer,
  printed: { readonly text: string; readonly isMissing: boolean },
  asked: Asked,
): readonly ShownField[] {
  const own = shownField(at, asked);
  const shown = { printed: shortened(printed.text), isMissing: printed.isMissing };
  if (!isAtOrBelow(at, DERIVED)) {
    const place = asked.texts.place(asked.paper.placeOf(at));
    return [{ ...own, ...shown, place }];
  }
  const needs = neededBy(at, asked.catalogue).map((need): ShownField => {
    const place = asked.texts.place(asked.paper.placeOf(need));
    return Object.assign(shownField(need, asked), { behind: own.label, isMissing: false, place });
  });
  return [{ ...own, ...shown }, ...needs];
}

/** Where values that are computed from the data stand. */
const DERIVED = "/derived";

/** The fields from which a computed value is made, as far as the catalogue says: of the value itself or of what it is part of. */
function neededBy(at: Pointer, catalogue: Catalogue): readonly Pointer[] {
  const segments = segmentsOf(patternOf(undefined, at));
  for (let end = segments.length; end > 1; end -= 1) {
    const field: Field | undefined = catalogue.get(`/${segments.slice(0, end).join("/")}`);
    if (field?.needs !== undefined) return field.needs.map((need) => need.replace(/\/\*.*$/u, ""));
  }
  return [];
}

function shownField(at: Pointer, { catalogue, language }: Asked): Omit<ShownField, "isMissing"> {
  const segments = segmentsOf(at);
  const label = labelOf(segments, catalogue);
  return {
    label: label[language],
    otherLabel: label[language === "zh" ? "en" : "zh"],
    path: segments
      .map((segment, index) =>
        /^\d+$/u.test(segment) ? `[${segment}]` : index === 0 ? segment : `.${segment}`,
      )
      .join(""),
  };
}

/** Without the dots that lead to page numbers, and not longer than fits beside the pages. */
function shortened(text: string): string {
  const plain = text
    .replaceAll(/[.…·]{6,}/gu, " … ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
