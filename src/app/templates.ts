import type { Language } from "../foundation/locale.js";
import type { Outcome } from "../foundation/outcome.js";
import type { DocumentKindId } from "../kinds/index.js";
import type { DocumentKind } from "../kinds/kind.js";
import { calledSources } from "../template/called.js";
import { compileTemplate, type Template, type TemplateSet } from "../template/compile.js";
import { BUILT_IN, type Stock } from "./pack/stock.js";
import { checkTemplate } from "./template/check-template.js";
import { fieldsOfDocument } from "./template/fields-of-document.js";

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
    // What comes from outside is held to what a document must not lose; of our own the tests see to that.
    template =
      stock.packs.length === 0 ? compileTemplate(set, fieldsOfDocument(kind.id)) : checkTemplate(kind, set);
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
