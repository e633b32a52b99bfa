import { segmentsOf, type Pointer } from "../../foundation/pointer.js";

/** Where one value starts in the text, where its key starts, and the same for what it holds. Offsets are UTF-16 units. */
export interface Located {
  readonly start: number;
  readonly key?: number;
  /** By key or list index. */
  readonly members?: ReadonlyMap<string, Located>;
}

/** The located value at a pointer, or `undefined` where the text has none. */
export function locatedAt(root: Located, at: Pointer): Located | undefined {
  let located: Located | undefined = root;
  for (const segment of segmentsOf(at)) located = located?.members?.get(segment);
  return located;
}
