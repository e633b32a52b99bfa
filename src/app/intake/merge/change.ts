import type { LocalizedText } from "../../../foundation/locale.js";
import type { Pointer } from "../../../foundation/pointer.js";

/** One thing that answers change in a filing. */
export interface Change {
  /** Where it stands in the merged filing. */
  readonly pointer: Pointer;
  /** Where it stands in the answers, whose lists may be shorter or in another order. */
  readonly answer: Pointer;
  /** The place in words. */
  readonly label: LocalizedText;
  readonly kind: "added" | "changed" | "entryAdded";
  /** What stood there; absent for what is new. */
  readonly before?: unknown;
  readonly after: unknown;
}
