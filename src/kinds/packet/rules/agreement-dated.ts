import { agreementsWith, filingDay, filingWords, relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import type { Agreement } from "#generated/types.js";
import { dayOf, isAnswered } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";

/**
 * An agreement binds each recipient on the day of filing: signed, effective and not expired. A place left for signing counts
 * as agreed text. Others with the same recipient, superseded or for later, need not.
 */
export const agreementDated = defineRule({
  id: "packet/agreement-dated",
  title: {
    zh: "法律文件在申请时须已签署、生效且未到期",
    en: "Agreements are signed, effective and not expired when the application is filed",
  },
  severity: "blocking",
  requirement: ["PG-5-1"],
  sources: [
    { law: "M", article: "6(3)" },
    { law: "PG20222A", article: "5.1" },
  ],
  help: {
    zh: "尚未签署的，在签署日期处留白待手写，所附文本视为已商定的文本；尚未生效的，约定提前生效或者在生效以后申请；已经到期的，续签或者重新订立；与该接收方另有有效法律文件的，补充填入。",
    en: "Where signing is still to come, leave the date of signature for the pen, and the text counts as agreed; if it is not yet in effect, agree on an earlier day or file later; if it has expired, renew it or make a new one; or list the one that is in force with the recipient.",
  },
  inference: {
    zh: "《个人信息出境认证办法》第六条第（三）项要求评估境外接收方承诺承担的义务，没有规定法律文件须于何时生效；尚未生效或者已经到期的文件不具有约束力，据此要求申请时有效。",
    en: "Article 6(3) of the Measures has the duties assessed that the recipient undertakes and does not say from when an agreement must be in force; one that is not yet effective or has expired binds nobody, from which this is concluded.",
  },
  *find(filing, context) {
    const filedOn = filingDay(filing, context);
    const filed = filingWords(filing, context);
    const relations = relationsOf(filing);
    const isBound = ({ recipient }: Draft<Agreement>): boolean =>
      recipient !== undefined &&
      agreementsWith(relations, { id: recipient }).some(({ entry }) => binds(entry, filedOn));
    for (const { entry, index } of relations.agreements) {
      if (isBound(entry)) continue;
      const { effectiveOn, expiresOn } = entry;
      const signedOn = dayOf(entry.signedOn);
      const name = nameOf(entry);
      const late = (field: keyof typeof HELP, message: LocalizedText): RuleFinding => ({
        pointer: pointer("agreements", index, field),
        message,
        help: HELP[field],
      });
      if (signedOn !== undefined && signedOn > filedOn) {
        yield late("signedOn", {
          zh: `“${name.zh}”的签署日期${signedOn}晚于${filed.zh}`,
          en: `"${name.en}" is signed on ${signedOn}, after ${filed.en}`,
        });
      }
      if (effectiveOn !== undefined && effectiveOn > filedOn) {
        yield late("effectiveOn", {
          zh: `“${name.zh}”于${effectiveOn}生效，晚于${filed.zh}`,
          en: `"${name.en}" takes effect on ${effectiveOn}, after ${filed.en}`,
        });
      }
      if (expiresOn !== undefined && expiresOn < filedOn) {
        yield late("expiresOn", {
          zh: `“${name.zh}”的有效期至${expiresOn}，早于${filed.zh}`,
          en: `"${name.en}" expired on ${expiresOn}, before ${filed.en}`,
        });
      }
    }
  },
});

/** What to do about each day; the help of the rule is about all of them. */
const HELP = {
  signedOn: {
    zh: "核对签署日期；申请时尚未签署的，在签署日期处留白待手写，所附文本视为已商定的文本；或者在签署以后申请。",
    en: "Check the date of signature; where signing is still to come, leave it for the pen, and the text counts as agreed; or file once it is signed.",
  },
  effectiveOn: {
    zh: "核对生效日期；确在申请之后生效的，与接收方约定提前生效，或者在生效以后申请；与该接收方另有有效法律文件的，补充填入。",
    en: "Check the day on which it takes effect; if that is after filing, agree on an earlier day or file later; or list the agreement that is already in force with the recipient.",
  },
  expiresOn: {
    zh: "核对有效期；确已到期的，续签或者重新订立；与该接收方另有有效法律文件的，补充填入。",
    en: "Check the last day; if the agreement has expired, renew it or make a new one; or list the one that is in force with the recipient.",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Whether an agreement is known to bind on a day. One that says nothing of its signature is not known to. */
function binds({ signedOn, effectiveOn, expiresOn }: Draft<Agreement>, day: string): boolean {
  const signed = dayOf(signedOn);
  return (
    isAnswered(signedOn) &&
    (signed === undefined || signed <= day) &&
    (effectiveOn === undefined || effectiveOn <= day) &&
    (expiresOn === undefined || expiresOn >= day)
  );
}
