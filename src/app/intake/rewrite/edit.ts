import type { Pointer } from "../../../foundation/pointer.js";

/** What is to happen to the text of a filing. */
export type Edit =
  /** The value of a key, which may not stand there yet; what it stands in does. */
  | { readonly type: "put"; readonly pointer: Pointer; readonly value: unknown }
  /** One more member at the end of the list at `pointer`. */
  | { readonly type: "append"; readonly pointer: Pointer; readonly value: unknown };
