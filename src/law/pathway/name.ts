import type { DataItem, Scenario } from "#generated/types.js";
import { bilingual } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";

/** How a data item is called in an answer: by its name, else by its id. */
export function itemName({ name, id = "" }: Draft<DataItem>): LocalizedText {
  return bilingual(name) ?? { zh: id, en: id };
}

/** How a scenario is called in an answer: by its name, else by its place. */
export function scenarioName({ name }: Draft<Scenario>, index: number): LocalizedText {
  return bilingual(name) ?? { zh: `场景${index + 1}`, en: `Scenario ${index + 1}` };
}
