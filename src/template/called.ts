import type { TemplateSet, TemplateSource } from "./compile.js";

/** Full-width braces count: that they are a mistake is told, and what is called by them is meant. */
const CALL = /[{｛]{2}~?\s*[>＞]\s*"?([^\s"~}｝]+)/gu;

/** The files a document is made of: its template, and the sections and partials that are called from there, each once. */
export function calledSources({ main, partials }: TemplateSet): readonly TemplateSource[] {
  const sources = [main];
  const names = new Set<string>();
  for (const { text } of sources) {
    for (const [, name = ""] of text.matchAll(CALL)) {
      const partial = names.has(name) ? undefined : partials.get(name);
      names.add(name);
      if (partial !== undefined) sources.push(partial);
    }
  }
  return sources;
}
