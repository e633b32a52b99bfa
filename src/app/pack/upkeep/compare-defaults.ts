import type { Pack } from "../pack.js";
import type { Defaults } from "./defaults.js";
import { sha256 } from "../../sha256.js";
import { noteIn, withoutNote } from "./note.js";
import { standingPieces } from "./pieces.js";
import { textDiff } from "./text-diff.js";

/** What became of the default under a piece of a pack since it was copied. */
export interface DefaultChange {
  readonly path: string;
  /**
   * `same`; `changed` with the difference; `changedUnseen` where only the note's hash tells so, because the text was not kept; `gone`: the
   * base has no such piece any more; `new`: the pack's own piece, which the base never had; `unknown`: nobody noted what it was copied
   * from, so the difference is that between default and piece.
   */
  readonly state: "same" | "changed" | "changedUnseen" | "gone" | "new" | "unknown";
  readonly difference: string;
}

/** Holds the pieces of a pack, and its themes, against the defaults of now. `kept` are those it keeps, if any. */
export function compareDefaults(pack: Pack, kept: Defaults | undefined): readonly DefaultChange[] {
  const base = standingPieces(pack.base);
  const changes = [...pack.templates].map(([path, { text: own }]): DefaultChange => {
    const now = base.get(path)?.text;
    const then = kept?.get(path);
    const note = noteIn(own);
    if (now === undefined) {
      const isKnown = then !== undefined || note !== undefined;
      return { path, state: isKnown ? "gone" : "new", difference: "" };
    }
    if (then !== undefined) return changed(path, then, now);
    if (note === undefined) return { path, state: "unknown", difference: textDiff(now, withoutNote(own)) };
    return {
      path,
      state: note.sha256 === sha256(now) ? "same" : "changedUnseen",
      difference: "",
    };
  });
  for (const path of pack.themes.keys()) {
    const [now, then] = [base.get(path)?.text, kept?.get(path)];
    if (now !== undefined && then !== undefined) changes.push(changed(path, then, now));
  }
  return changes.toSorted((left, right) => (left.path < right.path ? -1 : 1));
}

function changed(path: string, then: string, now: string): DefaultChange {
  const difference = textDiff(then, now);
  return { path, state: then === now ? "same" : "changed", difference };
}
