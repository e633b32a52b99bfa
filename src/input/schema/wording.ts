import type { LocalizedText } from "../../foundation/locale.js";
import type { InputCode } from "../code.js";

/** A finding in words: what is wrong here and now, and what to do. */
export interface Wording {
  readonly code: InputCode;
  readonly message: LocalizedText;
  readonly help: LocalizedText;
}
