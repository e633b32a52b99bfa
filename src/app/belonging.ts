import type { Filing } from "#generated/types.js";
import { diagnostic, type Diagnostic, type Place } from "../foundation/diagnostic.js";
import type { Draft } from "../foundation/draft.js";
import { fieldCatalogue } from "../foundation/field.js";
import type { Pointer } from "../foundation/pointer.js";
import { kindOf } from "../kinds/index.js";

/** The code of the finding that a document is not for this filing. */
export const NOT_APPLICABLE = "document/not-applicable";

/**
 * That a document does not belong to the packet of this filing, with the reason; `undefined` where it does, or where
 * nobody has answered yet what decides it. It stops the document at every stage: there is nothing it could say.
 *
 * @param document the document that is asked for; what is no kind of paper always belongs.
 * @param placeOf where in the filing's file a value stands.
 */
export function belongingFinding(
  document: string,
  filing: Draft<Filing>,
  placeOf: (at: Pointer) => Place | undefined,
): Diagnostic | undefined {
  const kind = kindOf(document);
  const condition = kind?.appliesWhen;
  if (kind === undefined || condition === undefined || condition.holds(filing) !== false) return undefined;
  const [at] = condition.decidedBy;
  const place = placeOf(at);
  const label = fieldCatalogue().get(at)?.label;
  return diagnostic({
    code: NOT_APPLICABLE,
    severity: "blocking",
    message: {
      zh: `《${kind.title.zh}》不适用于本申报材料：${condition.otherwise.zh}`,
      en: `“${kind.title.en}” is not for this filing: ${condition.otherwise.en}`,
    },
    help: {
      zh: `无需制作这份文书；“${label?.zh ?? at}”填写有误的，改正后再制作。`,
      en: `Leave this document out; if “${label?.en ?? at}” is answered wrongly, correct it and make the document then.`,
    },
    pointer: at,
    ...(label === undefined ? {} : { label }),
    ...(place === undefined ? {} : { place }),
    sources: condition.sources,
  });
}
