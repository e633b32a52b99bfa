import type { Filing } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { scenarioName } from "./name.js";
import { quoted } from "./words.js";

/**
 * What the standard contract in a filing is for: the path selected (so too while nobody has selected one), the path of scenarios
 * outside the certification, which it names, or one from before, as another path is selected now. The duties of the contract
 * bind whoever chooses it (SCC Measures arts. 7 and 8).
 */
export type ContractRole =
  | { readonly type: "selected" }
  | { readonly type: "besides"; readonly scenarios: LocalizedText }
  | { readonly type: "earlier" };

export function contractRole({ pathway, scenarios }: Draft<Filing>): ContractRole {
  const selected = pathway?.selected;
  if (selected === undefined || selected === "standardContract") return { type: "selected" };
  const names = listOf(scenarios).flatMap((scenario, index) =>
    scenario.isInScope === false && scenario.otherPath === "standardContract"
      ? [scenarioName(scenario, index)]
      : [],
  );
  return names.length === 0 ? { type: "earlier" } : { type: "besides", scenarios: quoted(names) };
}
