import type { Filing } from "#generated/types.js";
import type { Draft } from "../../foundation/draft.js";
import type { Known } from "./known.js";

/**
 * Whether the processor is a state organ, or an organisation that law authorises to manage public affairs. An enterprise and
 * a processor abroad that do not say so are none; of other units nobody can tell without an answer.
 */
export function isStateOrgan({ processor }: Draft<Filing>): Known {
  if (processor?.isStateOrgan !== undefined) return processor.isStateOrgan;
  return processor?.unitNature === "enterprise" || processor?.isForeign === true ? false : undefined;
}
