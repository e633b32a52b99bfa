import type { DocumentTree, Media } from "../document/node.js";
import type { Language } from "../foundation/locale.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import type { Template } from "./compile.js";
import { Findings } from "./findings.js";
import { treeFromHtml } from "./from-html.js";
import { htmlOutput } from "./run/html-output.js";
import { Run } from "./run/run.js";
import { View } from "./run/view.js";
import { withinBudget } from "./run/within-budget.js";
import { Conversion } from "./tree/conversion.js";

/** What a template is filled with. */
export interface FillInput {
  /** The filing and what was derived from it, as plain JSON; not changed. */
  readonly filing: unknown;
  readonly derived: unknown;
  readonly language: Language;
  readonly stage: "draft" | "final";
  /** Pictures by the id of their attachment. */
  readonly media: ReadonlyMap<string, Media>;
}

/**
 * Fills a template: the same tree for the same input. In final stage a condition nobody has answered is a finding;
 * missing values are gap marks in the tree at either stage, and reported by validation, not here. There is no tree when
 * a finding blocks.
 */
export function fillTemplate(template: Template, input: FillInput): Outcome<DocumentTree | undefined> {
  const findings = new Findings();
  const tree = filled(template, input, findings);
  return outcome(findings.isBlocking ? undefined : tree, findings.list());
}

function filled(template: Template, input: FillInput, findings: Findings): DocumentTree | undefined {
  const { fields, places, emptyParagraphs } = template;
  const { language, stage, media } = input;
  const place = { file: template.file, line: 1, column: 1 };
  return withinBudget(place, findings, () => {
    const view = new View(input.filing, input.derived);
    const run = new Run({ view, output: htmlOutput, language, stage, media, fields, findings });
    const html = template.render(view.root, run);
    return treeFromHtml(html, new Conversion({ language, fields, media, places, emptyParagraphs, findings }));
  });
}
