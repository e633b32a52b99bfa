import type { Diagnostic } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { Pointer } from "../../foundation/pointer.js";
import { escapeText } from "../../ooxml/xml.js";
import type { Parts } from "../../ooxml/zip.js";
import type { FillInput } from "../fill.js";
import { Findings } from "../findings.js";
import { Run } from "../run/run.js";
import { View } from "../run/view.js";
import { withinBudget } from "../run/within-budget.js";
import type { WordTemplate } from "./compile.js";
import { withoutLostNotes } from "./lost-notes.js";
import { apartTables } from "./apart-tables.js";
import { UniqueIds } from "./unique-ids.js";
import { type MarkValue, type PrintedGap, WordOutput } from "./word-output.js";
import { inDocument } from "./word-place.js";

/** A filled Word template. */
export interface FilledWord {
  /** All parts of the package; those without tags are the template's own bytes. */
  readonly parts: Parts;
  /** The gap marks that were printed, each field once. */
  readonly gaps: readonly PrintedGap[];
  /** Fields printed in Chinese in an English document. */
  readonly foreign: ReadonlySet<Pointer>;
}

/**
 * Fills a Word template: the same parts for the same input. In final stage a condition nobody has answered is a finding; gap
 * marks are counted in the result. There is no result when a finding blocks.
 *
 * @param marked what is written for each value; itself unless given.
 */
export function fillWordTemplate(
  template: WordTemplate,
  input: Omit<FillInput, "media">,
  marked?: MarkValue,
): Outcome<FilledWord | undefined> {
  const findings = new Findings();
  const filled = fill(template, input, findings, marked);
  const told = findings
    .list()
    .map((finding): Diagnostic => inDocument(finding, template.file, template.texts));
  return outcome(findings.isBlocking ? undefined : filled, told);
}

function fill(
  template: WordTemplate,
  { filing, derived, language, stage }: Omit<FillInput, "media">,
  findings: Findings,
  marked: MarkValue | undefined,
): FilledWord | undefined {
  const place = { file: "", line: 1, column: 1 };
  return withinBudget(place, findings, () => {
    const view = new View(filing, derived);
    const output = new WordOutput(template.looks, template.fields, language, marked);
    const run = new Run({
      view,
      output,
      language,
      stage,
      media: new Map(),
      fields: template.fields,
      findings,
    });
    const ids = new UniqueIds();
    // Parts that stay as they are keep their ids: others get new ones.
    const filled = new Set(template.filled.map(({ part }) => part));
    for (const part of template.texts) if (!filled.has(part)) ids.settle(part.xml);
    const written = new Map<string, string>();
    for (const { part, render } of template.filled) {
      written.set(part.path, ids.settle(apartTables(render(view.root, run), part.xml)));
    }
    const kept = withoutLostNotes(written, template.texts);
    return {
      parts: withParts(template.parts, kept),
      gaps: printedGaps([...output.gaps.values()], kept),
      foreign: output.foreign,
    };
  });
}

/** Of gaps those whose mark stands in any part: with the notes that nobody would see theirs are gone. */
function printedGaps(gaps: readonly PrintedGap[], parts: ReadonlyMap<string, string>): readonly PrintedGap[] {
  if (gaps.length === 0) return [];
  const texts = Array.from(parts.values(), (xml) => xml.replaceAll(/<[^>]*>/gu, ""));
  return gaps.filter((gap) => {
    const mark = escapeText(gap.text);
    return texts.some((text) => text.includes(mark));
  });
}

function withParts(parts: Parts, written: ReadonlyMap<string, string>): Parts {
  const encoder = new TextEncoder();
  const changed = new Map(parts);
  for (const [path, xml] of written) changed.set(path, encoder.encode(xml));
  return changed;
}
