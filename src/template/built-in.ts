import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Language } from "../foundation/locale.js";
import { packagePath } from "../foundation/package-root.js";
import type { TemplateSet, TemplateSource } from "./compile.js";

const known = new Map<string, TemplateSet>();

/**
 * The files a built-in template is made of: `templates/<kind>/<language>.hbs`, its sections (`sections/<name>`), and every
 * partial of its language. Read once a process.
 */
export function builtInSet(kind: string, language: Language): TemplateSet {
  const key = `${kind}/${language}`;
  const set = known.get(key) ?? readSet(kind, language);
  known.set(key, set);
  return set;
}

function readSet(kind: string, language: Language): TemplateSet {
  const partials = new Map([
    ...pieces("templates/partials", "", language),
    ...pieces(`templates/${kind}/sections`, "sections/", language),
  ]);
  return { main: source(`templates/${kind}/${language}.hbs`), partials };
}

/** The files of a folder in a language, by the name under which a template calls them. */
function pieces(folder: string, prefix: string, language: Language): readonly [string, TemplateSource][] {
  const ending = `.${language}.hbs`;
  const path = packagePath(folder);
  // An empty folder is lost in git and in npm packages, and most documents have no sections.
  const files = existsSync(path) ? readdirSync(path) : [];
  return files
    .filter((file) => file.endsWith(ending))
    .toSorted()
    .map((file) => [prefix + file.slice(0, -ending.length), source(`${folder}/${file}`)]);
}

function source(file: string): TemplateSource {
  return { file, text: readFileSync(packagePath(file), "utf8") };
}
