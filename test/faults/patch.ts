import { isRecord, memberOf } from "../../src/foundation/data.js";
import { chinese } from "../../src/foundation/answer.js";
import { segmentsOf, type Pointer } from "../../src/foundation/pointer.js";

/** One change of a fault. Pointers name list members by their ids. */
export type Change =
  | { readonly set: Pointer; readonly to: unknown }
  | { readonly remove: Pointer }
  | { readonly replace: Pointer; readonly words: string; readonly by: string };

/** A filing with changes made. Throws where a change has nothing to change, so that no fault is planted beside its place. */
export function patched(filing: unknown, changes: readonly Change[]): unknown {
  return changes.reduce((before, change) => applied(before, change), filing);
}

function applied(filing: unknown, change: Change): unknown {
  if ("set" in change) return changed(filing, segmentsOf(change.set), () => change.to);
  if ("remove" in change) {
    return changed(filing, segmentsOf(change.remove), (value) => {
      if (value === undefined) throw new Error(`${change.remove}: nothing to remove`);
      return undefined;
    });
  }
  return changed(filing, segmentsOf(change.replace), (value) => {
    const words = typeof value === "string" ? value : (chinese(isRecord(value) ? value : undefined) ?? "");
    if (!words.includes(change.words)) throw new Error(`${change.replace}: no “${change.words}” there`);
    const text = words.replaceAll(change.words, change.by);
    return isRecord(value) ? { ...value, zh: text } : text;
  });
}

function changed(
  value: unknown,
  [segment, ...rest]: readonly string[],
  change: (value: unknown) => unknown,
): unknown {
  if (segment === undefined) return change(value);
  if (Array.isArray(value)) {
    const at = value.findIndex((item) => memberOf(item, "id") === segment);
    if (at < 0) throw new Error(`no member ${segment}`);
    const member = changed(value[at], rest, change);
    return member === undefined ? value.toSpliced(at, 1) : value.toSpliced(at, 1, member);
  }
  if (!isRecord(value)) throw new Error(`nothing at ${segment}`);
  const { [segment]: before, ...others } = value;
  const member = changed(before, rest, change);
  return member === undefined ? others : { ...others, [segment]: member };
}
