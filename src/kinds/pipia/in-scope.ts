import type { Filing, Recipient, Scenario } from "#generated/types.js";
import { bilingual, listOf, type DraftText } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import { joinTexts, type LocalizedText } from "../../foundation/locale.js";

/** An entry of a list with its place there. */
export interface Entry<Item> {
  readonly index: number;
  readonly item: Item;
}

/** The scenarios the report is about. One that says nothing of its scope counts, because leaving it out would hide it. */
export function scenariosInScope(filing: Draft<Filing>): readonly Entry<Draft<Scenario>>[] {
  return entriesOf(listOf(filing.scenarios)).filter(({ item }) => item.isInScope !== false);
}

/**
 * The overseas recipients the report is about: all but those that only scenarios out of scope name. A recipient that no
 * scenario names counts.
 */
export function recipientsInScope(filing: Draft<Filing>): readonly Entry<Draft<Recipient>>[] {
  const within = new Set<string>();
  const without = new Set<string>();
  for (const scenario of listOf(filing.scenarios)) {
    for (const id of listOf(scenario.recipients)) (scenario.isInScope === false ? without : within).add(id);
  }
  return entriesOf(listOf<Draft<Recipient>>(filing.recipients)).filter(
    ({ item: { id = "" } }) => within.has(id) || !without.has(id),
  );
}

/** Entries of a list with their places. */
export function entriesOf<Item>(list: readonly Item[]): readonly Entry<Item>[] {
  return list.map((item, index) => ({ index, item }));
}

/** How a message calls an entry: by its name, or by its place where it has none yet. */
export function called(name: DraftText, index: number): LocalizedText {
  return bilingual(name) ?? { zh: `第${index + 1}项`, en: `item ${index + 1}` };
}

/** Names in a row; Chinese sets no mark between quotation marks: “甲”“乙”. */
export function quoted(names: readonly LocalizedText[]): LocalizedText {
  return joinTexts(
    names.map(({ zh, en }) => ({ zh: `“${zh}”`, en: `"${en}"` })),
    { zh: "", en: ", " },
  );
}
