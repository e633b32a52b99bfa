import type { Language } from "../foundation/locale.js";
import type { Outcome } from "../foundation/outcome.js";
import { catalogueOf } from "../input/catalogue.js";
import type { DocumentKindId } from "../kinds/index.js";
import type { DocumentKind } from "../kinds/kind.js";
import { rootOf } from "../law/document-schema.js";
import { builtInSet } from "../template/built-in.js";
import { calledTexts } from "../template/called.js";
import { compileTemplate, type Template } from "../template/compile.js";

const compiled = new Map<string, Outcome<Template | undefined>>();

/** The built-in template of a kind in a language, compiled once a process. */
export function builtInTemplate(
  kind: DocumentKind<DocumentKindId>,
  language: Language,
): Outcome<Template | undefined> {
  const key = `${kind.id}/${language}`;
  let template = compiled.get(key);
  if (template === undefined) {
    template = compileTemplate(builtInSet(kind.id, language), catalogueOf(rootOf(kind.id)));
    compiled.set(key, template);
  }
  return template;
}

/** Whether a built-in template prints pictures; those of others need not be there. */
export function printsPictures(kind: DocumentKind, language: Language): boolean {
  return calledTexts(builtInSet(kind.id, language)).some((text) => /\{\{image\s/u.test(text));
}
