import type { TemplateSet } from "./compile.js";

const CALL = /\{\{~?>\s*"?([^\s"}~]+)/gu;

/** The texts a document is made of: its template, and the sections and partials that are called from there, each once. */
export function calledTexts({ main, partials }: TemplateSet): readonly string[] {
  const texts = [main.text];
  const names = new Set<string>();
  for (const text of texts) {
    for (const [, name = ""] of text.matchAll(CALL)) {
      const partial = names.has(name) ? undefined : partials.get(name);
      names.add(name);
      if (partial !== undefined) texts.push(partial.text);
    }
  }
  return texts;
}
