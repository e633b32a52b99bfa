import type { Agreement, AgreementStates, Filing } from "#generated/types.js";
import type { Draft } from "../foundation/draft.js";
import { fieldCatalogue, nameOf } from "../foundation/field.js";
import { pointer, segmentsOf } from "../foundation/pointer.js";
import { bareNoneOf } from "../foundation/bare-words.js";
import { withIndex } from "./relations.js";
import { nameOf as nameOfEntry } from "./relations-name.js";
import type { RuleFinding } from "./rule.js";

/** A finding for each of some clauses of agreements that is answered with a bare "none". */
export function* bareClauses(
  agreements: Draft<Filing>["agreements"],
  clauses: readonly (keyof AgreementStates)[],
): Iterable<RuleFinding> {
  for (const { entry, index } of withIndex<Agreement>(agreements)) {
    for (const clause of clauses) {
      const text = bareNoneOf(entry.states?.[clause]);
      if (text === undefined) continue;
      const at = pointer("agreements", index, "states", clause);
      const field = nameOf(segmentsOf(at), fieldCatalogue());
      const paper = nameOfEntry(entry);
      yield {
        pointer: at,
        message: {
          zh: `“${paper.zh}”的“${field.zh}”只写了“${text}”，没有约定内容`,
          en: `"${paper.en}" says nothing but "${text}" about "${field.en}"`,
        },
      };
    }
  }
}
