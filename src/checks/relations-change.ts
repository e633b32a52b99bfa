import type { Change, ChangeKind, Filing } from "#generated/types.js";
import type { Draft } from "../foundation/draft.js";
import { filingDay, withIndex, type Listed } from "./relations.js";
import type { RuleContext } from "./rule.js";

/** Changes after which an assessment no longer fits (register X-07, on the model of SCC Measures art. 8). */
export const MATERIAL_CHANGES: ReadonlySet<ChangeKind> = new Set([
  "scope",
  "purpose",
  "recipient",
  "types",
  "sensitivity",
  "storagePlace",
  "retention",
  "law",
]);

/** A change that is dated and of a known kind. */
export interface DatedChange extends Listed<Change> {
  readonly kind: ChangeKind;
  readonly on: string;
}

/** The changes of some kinds that have happened by the day of judgement, or will have by the day of filing. */
export function changesOf(
  filing: Draft<Filing>,
  context: Pick<RuleContext, "asOf">,
  kinds: ReadonlySet<ChangeKind>,
): readonly DatedChange[] {
  const filedOn = filingDay(filing, context);
  const latest = filedOn > context.asOf ? filedOn : context.asOf;
  return withIndex<Change>(filing.changes).flatMap(({ entry, index }) => {
    const { kind, on } = entry;
    if (kind === undefined || on === undefined || !kinds.has(kind) || on > latest) return [];
    return [{ entry, index, kind, on }];
  });
}
