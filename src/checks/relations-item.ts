import type { Filing, Scenario } from "#generated/types.js";
import { chinese, listOf, type DraftText } from "../foundation/answer.js";
import type { Draft } from "../foundation/draft.js";
import type { LocalizedText } from "../foundation/locale.js";
import { listWords } from "./finding-words.js";
import { personalItems } from "../law/sensitive.js";
import { unlistedNames } from "./listed-names.js";
import { nameOf } from "./relations-name.js";

const known = new WeakMap<Draft<Filing>, readonly string[]>();

/** The names of all data items of a filing, worked out once. */
function itemNames(filing: Draft<Filing>): readonly string[] {
  let names = known.get(filing);
  if (names === undefined) {
    const items = listOf<Draft<Scenario>>(filing.scenarios).flatMap(({ dataItems }) => listOf(dataItems));
    names = items.flatMap(({ name }) => chinese(name) ?? []);
    known.set(filing, names);
  }
  return names;
}

/**
 * The data items of a scenario that none of the texts lists by their names, as words of a message; `undefined` where all
 * are there. A name inside that of another item is not listed by it. Items without a name yet are left out.
 */
export function itemsMissingIn(
  filing: Draft<Filing>,
  scenario: Draft<Scenario>,
  texts: readonly DraftText[],
): LocalizedText | undefined {
  const written = texts.flatMap((text) => chinese(text) ?? []).join("\n");
  const items = personalItems(scenario);
  const names = items.flatMap(({ name }) => chinese(name) ?? []);
  const unlisted = unlistedNames(written, names, itemNames(filing));
  if (unlisted.length === 0) return undefined;
  const missing = items.filter(({ name }) => unlisted.includes(chinese(name) ?? ""));
  return missing.length === 0 ? undefined : listWords(missing.map(nameOf));
}
