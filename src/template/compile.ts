import type { Place } from "../foundation/diagnostic.js";
import type { Field } from "../foundation/field.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import { orderedFields } from "./check/catalogue.js";
import { type Render, renderOf } from "./execute.js";
import { Findings } from "./findings.js";
import type { TemplateSection } from "./outline.js";
import { rewrite } from "./rewrite/rewrite.js";
import { parseFile, type TemplateSource } from "./syntax/parse-file.js";
import { Partials } from "./syntax/partials.js";

export type { TemplateSource } from "./syntax/parse-file.js";

/** A template with the partials it may call, by name. */
export interface TemplateSet {
  readonly main: TemplateSource;
  readonly partials: ReadonlyMap<string, TemplateSource>;
}

/** A compiled template; keeps no state, so it may be filled any number of times. */
export interface Template {
  /** The main file, as diagnostics call it. */
  readonly file: string;
  /** Which fields it reads below which heading: what is missing here, the document does not show. */
  readonly sections: readonly TemplateSection[];
  readonly fields: ReadonlyMap<string, Field>;
  /** For `fillTemplate`: writes the document HTML, in which places are numbers. */
  readonly render: Render;
  readonly places: readonly Place[];
  /** Numbers of paragraphs that are empty in the template itself. */
  readonly emptyParagraphs: ReadonlySet<number>;
}

/** What is known of a template, whether or not it can be used. */
export interface InspectedTemplate {
  /** `undefined` when a mistake stops it. */
  readonly template: Template | undefined;
  readonly sections: readonly TemplateSection[];
  /** Names in tags that could not be judged: fields called so may be shown there. */
  readonly mentioned: ReadonlySet<string>;
}

/**
 * Parses a template, checks it against the allow-list, the budgets, the vocabulary and the field catalogue (by
 * pattern), rewrites and compiles it. All mistakes are reported at once, each with file, line and column; with any,
 * there is no template. Never throws for a template, however hostile.
 */
export function compileTemplate(
  set: TemplateSet,
  fields: ReadonlyMap<string, Field>,
): Outcome<Template | undefined> {
  const { value, diagnostics } = inspectTemplate(set, fields);
  return outcome(value?.template, diagnostics);
}

/** The same for who wants to know more of a template with mistakes; no value when it could not be read to its end. */
export function inspectTemplate(
  set: TemplateSet,
  fields: ReadonlyMap<string, Field>,
): Outcome<InspectedTemplate | undefined> {
  const findings = new Findings();
  const main = parseFile(set.main, findings);
  if (main === undefined) return outcome(undefined, findings.list());
  const rewritten = rewrite(main, new Partials(set.partials, findings), orderedFields(fields), findings);
  const { program, instructions, places, emptyParagraphs, sections, mentioned, isWhole } = rewritten;
  const inspected = { sections, mentioned };
  if (findings.isBlocking) {
    return outcome(isWhole ? { ...inspected, template: undefined } : undefined, findings.list());
  }
  const render = renderOf(program, instructions);
  const template = { file: set.main.file, fields, sections, render, places, emptyParagraphs };
  return outcome({ ...inspected, template }, findings.list());
}
