import type { Language } from "../foundation/locale.js";
import type { Outcome } from "../foundation/outcome.js";
import { catalogueOf } from "../input/catalogue.js";
import type { DocumentKindId } from "../kinds/index.js";
import type { DocumentKind } from "../kinds/kind.js";
import { rootOf } from "../law/document-schema.js";
import { calledSources } from "../template/called.js";
import { compileTemplate, type Template, type TemplateSet } from "../template/compile.js";
import { BUILT_IN, type Stock } from "./pack/stock.js";

const compiled = new WeakMap<TemplateSet, Outcome<Template | undefined>>();

/** The template of a kind in a language, compiled once for the files it is made of. */
export function templateOf(
  stock: Stock,
  kind: DocumentKind<DocumentKindId>,
  language: Language,
): Outcome<Template | undefined> {
  const set = stock.setOf(kind.id, language);
  let template = compiled.get(set);
  if (template === undefined) {
    template = compileTemplate(set, catalogueOf(rootOf(kind.id)));
    compiled.set(set, template);
  }
  return template;
}

/** The built-in template of a kind in a language. */
export function builtInTemplate(
  kind: DocumentKind<DocumentKindId>,
  language: Language,
): Outcome<Template | undefined> {
  return templateOf(BUILT_IN, kind, language);
}

/** Whether a template prints pictures; those of others need not be there. */
export function printsPictures(
  stock: Stock,
  kind: DocumentKind<DocumentKindId>,
  language: Language,
): boolean {
  return calledSources(stock.setOf(kind.id, language)).some(({ text }) => /\{\{image\s/u.test(text));
}
