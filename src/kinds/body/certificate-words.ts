import type { Certification } from "#generated/types.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";

/** What messages call the certificate of a certification: by its number, where it has one. */
export function certificateWords({ certificateNumber }: Draft<Certification>): LocalizedText {
  if (certificateNumber === undefined) return { zh: "证书", en: "the certificate" };
  return { zh: `证书${certificateNumber}`, en: `certificate ${certificateNumber}` };
}
