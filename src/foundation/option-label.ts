import { fieldCatalogue } from "./field.js";
import type { LocalizedText } from "./locale.js";
import { segmentsOf, type Pointer } from "./pointer.js";

/** The words of a code of an enumeration of the filing: `high` at a risk's level is 高. A code nobody knows stays as it is. */
export function optionLabel(at: Pointer, code: string): LocalizedText {
  const pattern = segmentsOf(at)
    .map((segment) => (/^\d+$/u.test(segment) ? "/*" : `/${segment}`))
    .join("");
  const option = fieldCatalogue()
    .get(pattern)
    ?.options?.find((candidate) => candidate.code === code);
  return option?.label ?? { zh: code, en: code };
}
