import type { Language } from "../../src/foundation/locale.js";
import { builtInSet } from "../../src/template/built-in.js";

/** The text of a built-in template with its sections and partials where it calls them. */
export function wholeText(document: string, language: Language): string {
  const { main, partials } = builtInSet(document, language);
  const whole = (text: string): string =>
    text.replaceAll(/\{\{> ([^\s}]+)\}\}\n?/gu, (_tag, name: string) => {
      const partial = partials.get(name);
      if (partial === undefined) throw new Error(`${document} calls ${name}, which does not exist`);
      return whole(partial.text);
    });
  return whole(main.text);
}
