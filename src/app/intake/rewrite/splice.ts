/** A part of a text and what comes in its place. Both offsets are equal where something is only put in. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How deep the place is nested: of what is put in at one offset, the deepest comes first. */
  readonly depth: number;
}

/** The text with every splice done. Offsets are those of the text as it was; splices do not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = splices.toSorted((left, right) => left.start - right.start || right.depth - left.depth);
  const parts: string[] = [];
  let from = 0;
  for (const splice of ordered) {
    parts.push(text.slice(from, splice.start), splice.text);
    from = splice.end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}
