import type { DataItem, Scenario } from "#generated/types.js";
import { listOf } from "../foundation/answer.js";
import type { Draft } from "../foundation/draft.js";
import { anyOf, type Known } from "./pathway/known.js";

/** The items of a scenario that are personal information; what was anonymised is none (PIPL 4, 73(4)). */
export function personalItems({ dataItems }: Draft<Scenario>): readonly Draft<DataItem>[] {
  return listOf(dataItems).filter((item) => item.deidentification !== "anonymised");
}

/** Whether a scenario concerns persons under 14, by its own answer or by the category of an item. */
export function concernsMinors(scenario: Draft<Scenario>): boolean {
  return (
    scenario.hasMinors === true ||
    personalItems(scenario).some((item) => item.sensitiveCategory === "minor14" && item.isSensitive !== false)
  );
}

/**
 * Whether a scenario exports sensitive personal information by what it exports: an item that is, or any item of persons
 * under 14, whose information all is (PIPL 28). Without items nobody has said.
 */
export function exportsSensitive(scenario: Draft<Scenario>): Known {
  const items = personalItems(scenario);
  if (items.length === 0 && listOf(scenario.dataItems).length > 0) return false;
  if (concernsMinors(scenario)) return true;
  return items.length === 0 ? undefined : anyOf(items.map(({ isSensitive }) => isSensitive));
}

/** Whether a scenario exports sensitive personal information, by its number of persons or by what it exports. */
export function hasSensitive(scenario: Draft<Scenario>): Known {
  const { sensitivePersons } = scenario;
  const byItems = exportsSensitive(scenario);
  if (sensitivePersons === undefined) return byItems;
  return sensitivePersons > 0 || byItems === true;
}
