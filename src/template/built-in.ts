import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Language } from "../foundation/locale.js";
import { packagePath } from "../foundation/package-root.js";
import type { TemplateSet, TemplateSource } from "./compile.js";

const known = new Map<string, TemplateSet>();

/** The files a built-in template is made of: `templates/<kind>/<language>.hbs` and every partial of its language. Read once a process. */
export function builtInSet(kind: string, language: Language): TemplateSet {
  const key = `${kind}/${language}`;
  const set = known.get(key) ?? readSet(kind, language);
  known.set(key, set);
  return set;
}

function readSet(kind: string, language: Language): TemplateSet {
  const ending = `.${language}.hbs`;
  const partials = new Map<string, TemplateSource>();
  const folder = packagePath("templates/partials");
  // An empty folder is lost in git and in npm packages.
  const files = existsSync(folder) ? readdirSync(folder) : [];
  for (const file of files.toSorted()) {
    if (file.endsWith(ending))
      partials.set(file.slice(0, -ending.length), source(`templates/partials/${file}`));
  }
  return { main: source(`templates/${kind}/${language}.hbs`), partials };
}

function source(file: string): TemplateSource {
  return { file, text: readFileSync(packagePath(file), "utf8") };
}
