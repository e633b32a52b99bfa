import { filingDay, filingWords, relationsOf, servesNoneInScope } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { isConsent } from "../../../checks/relations-scenario.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** Separate consent is obtained, and obtained again where it had to be, before certification of the export is applied for. */
export const consentDated = defineRule({
  id: "packet/consent-dated",
  title: {
    zh: "单独同意须在申请认证前取得",
    en: "Separate consent is obtained before the application is filed",
  },
  severity: "blocking",
  requirement: ["M-06-3"],
  sources: [{ law: "M", article: "6" }],
  help: {
    zh: "先取得单独同意，再申请认证，并填写开始取得（以及重新取得）的日期。",
    en: "Obtain consent first and file afterwards; give the day on which it was first obtained, and obtained again.",
  },
  *find(filing, context) {
    const filedOn = filingDay(filing, context);
    const filed = filingWords(filing, context);
    const relations = relationsOf(filing);
    for (const { entry, index } of relations.consents) {
      if (!isConsent(entry) || servesNoneInScope(relations, entry)) continue;
      const { obtainedFrom, renewedOn } = entry;
      const name = nameOf(entry);
      const at = pointer("consents", index, "obtainedFrom");
      if (obtainedFrom === undefined) {
        yield {
          pointer: at,
          message: {
            zh: `没有写明“${name.zh}”从何日起取得`,
            en: `It is not stated from which day "${name.en}" was obtained`,
          },
        };
      } else if (obtainedFrom > filedOn) {
        yield {
          pointer: at,
          message: {
            zh: `“${name.zh}”自${obtainedFrom}起取得，晚于${filed.zh}`,
            en: `"${name.en}" is obtained from ${obtainedFrom}, after ${filed.en}`,
          },
        };
      } else if (renewedOn !== undefined && renewedOn > filedOn) {
        yield {
          pointer: pointer("consents", index, "renewedOn"),
          message: {
            zh: `“${name.zh}”于${renewedOn}重新取得，晚于${filed.zh}`,
            en: `"${name.en}" is obtained again on ${renewedOn}, after ${filed.en}`,
          },
        };
      } else if (renewedOn !== undefined && renewedOn < obtainedFrom) {
        yield {
          pointer: pointer("consents", index, "renewedOn"),
          message: {
            zh: `“${name.zh}”重新取得的日期${renewedOn}早于开始取得的日期${obtainedFrom}`,
            en: `"${name.en}" was obtained again on ${renewedOn}, before it was first obtained on ${obtainedFrom}`,
          },
        };
      }
    }
  },
});
