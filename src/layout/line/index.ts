import type { Line } from "../page.js";
import type { Note } from "../note.js";
import type { Run } from "../run.js";
import { atomsOf } from "./atoms.js";
import { joinAtoms } from "./between.js";
import { breakLines } from "./break.js";
import { pieceLine, type Align } from "./set.js";

/** How a paragraph is set; lengths in points. */
export interface Setting {
  readonly align: Align;
  /** Distance of its lines and size of its text. */
  readonly pitch: number;
  readonly size: number;
  /** Width of its lines. */
  readonly room: number;
  /** Indent of the first line. */
  readonly firstLine: number;
}

/** No line is narrower than this many ems, however far it is indented. */
const NARROWEST = 1;

/**
 * Breaks runs into lines of at most `room` points, with at least one line. `notesOf` makes the note that belongs to
 * a run; it is asked once for each note, in order.
 */
export function linesOf(
  runs: readonly Run[],
  setting: Setting,
  notesOf: (run: Run) => Note | undefined,
): readonly Line[] {
  const { align, pitch, size, room, firstLine } = setting;
  const atoms = atomsOf(runs);
  joinAtoms(atoms);
  const least = size * NARROWEST;
  const indent = Math.min(firstLine, Math.max(0, room - least));
  const { atoms: placed, lines } = breakLines(atoms, Math.max(least, room - indent), Math.max(least, room));
  if (lines.length === 0) return [{ pieces: [], pitch, size, room, notes: [] }];
  const noted = new Set<Run>();
  return lines.map(({ first, afterLast, isForced }, index): Line => {
    const start = index === 0 ? indent : 0;
    const pieces = pieceLine(placed, first, afterLast, {
      align,
      indent: start,
      room: room - start,
      isLast: isForced,
    });
    const notes: Note[] = [];
    for (const { run } of pieces) {
      if (run.note === undefined || noted.has(run)) continue;
      noted.add(run);
      const note = notesOf(run);
      if (note !== undefined) notes.push(note);
    }
    const largest = pieces.reduce((most, { run }) => Math.max(most, run.fullSize), 0);
    return { pieces, pitch, size: largest === 0 ? size : largest, room, notes };
  });
}
