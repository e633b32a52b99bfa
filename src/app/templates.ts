import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fieldCatalogue } from "../foundation/field.js";
import type { Language } from "../foundation/locale.js";
import type { Outcome } from "../foundation/outcome.js";
import { packagePath } from "../foundation/package-root.js";
import type { DocumentKind } from "../kinds/kind.js";
import {
  compileTemplate,
  type Template,
  type TemplateSet,
  type TemplateSource,
} from "../template/compile.js";

const compiled = new Map<string, Outcome<Template | undefined>>();

/** The built-in template of a kind in a language, compiled once a process. */
export function builtInTemplate(kind: DocumentKind, language: Language): Outcome<Template | undefined> {
  const key = `${kind.id}/${language}`;
  let template = compiled.get(key);
  if (template === undefined) {
    template = compileTemplate(builtInSet(kind, language), fieldCatalogue());
    compiled.set(key, template);
  }
  return template;
}

/** The files a built-in template is made of: itself and every partial of its language. */
export function builtInSet(kind: DocumentKind, language: Language): TemplateSet {
  const ending = `.${language}.hbs`;
  const partials = new Map<string, TemplateSource>();
  const folder = packagePath("templates/partials");
  // An empty folder is lost in git and in npm packages.
  const files = existsSync(folder) ? readdirSync(folder) : [];
  for (const file of files.toSorted()) {
    if (file.endsWith(ending))
      partials.set(file.slice(0, -ending.length), source(`templates/partials/${file}`));
  }
  return { main: source(`templates/${kind.id}/${language}.hbs`), partials };
}

function source(file: string): TemplateSource {
  return { file, text: readFileSync(packagePath(file), "utf8") };
}
