import type { Language } from "../../foundation/locale.js";
import type { DocumentKindId } from "../../kinds/index.js";

/** What a template is to be made from. */
export interface PrecedentRequest {
  /** A Word document without tags. */
  readonly precedent: string;
  /** The filing whose facts it states. */
  readonly filing: string;
  /** What findings and the report call the template. */
  readonly template: string;
  /** Whose fields the tags name. */
  readonly document: DocumentKindId;
  readonly edition: Language;
  /** Date of the document, `YYYY-MM-DD`: what is computed from the filing rests on it. */
  readonly asOf: string;
}
