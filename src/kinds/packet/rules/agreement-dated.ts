import {
  agreementsWith,
  filingDay,
  filingWords,
  relationsOf,
  type Relations,
} from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import type { Agreement } from "#generated/types.js";
import { dayOf, isAnswered, listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";

/**
 * An agreement with each recipient is signed and not expired on the day of filing, and in force when the export begins. A place
 * left for signing counts as agreed text. Others with the same recipient, superseded or for later, need not. What is signed and
 * takes effect too late is only told: signed or agreed text is what is asked for, and from when it must bind no text says.
 */
export const agreementDated = defineRule({
  id: "packet/agreement-dated",
  title: {
    zh: "法律文件在申请时须已签署、未到期，并不晚于出境开始之日生效",
    en: "Agreements are signed and not expired at filing, and in force when the export begins",
  },
  severity: "blocking",
  requirement: ["PG-5-1"],
  sources: [
    { law: "M", article: "6(3)" },
    { law: "PG20222A", article: "5.1" },
  ],
  help: {
    zh: "尚未签署的，在签署日期处留白待手写，所附文本视为已商定的文本；尚未生效的，约定不晚于出境开始之日生效；已经到期的，续签或者重新订立；与该接收方另有有效法律文件的，补充填入。",
    en: "Where signing is still to come, leave the date of signature for the pen, and the text counts as agreed; if it is not yet in effect, agree that it takes effect no later than the day on which the export begins; if it has expired, renew it or make a new one; or list the one that is in force with the recipient.",
  },
  inference: {
    zh: "《个人信息出境认证办法》第六条第（三）项要求评估境外接收方承诺承担的义务，没有规定法律文件须于何时生效；已经到期的文件、在出境开始以后才生效的文件，不能约束该项出境，据此要求申请时已经签署且未到期，并不晚于出境开始之日生效。",
    en: "Article 6(3) of the Measures has the duties assessed that the recipient undertakes and does not say from when an agreement must be in force; one that has expired, or takes effect after the export has begun, does not bind that export, from which it is concluded that it is signed and not expired at filing and in force when the export begins.",
  },
  *find(filing, context) {
    const filedOn = filingDay(filing, context);
    const filed = filingWords(filing, context);
    const relations = relationsOf(filing);
    for (const { entry, index } of relations.agreements) {
      const { recipient, effectiveOn, expiresOn } = entry;
      const startOn = recipient === undefined ? undefined : exportStart(relations, recipient);
      // The day by which one must be in force: the start of the export, and no earlier than the filing.
      const neededOn = startOn !== undefined && startOn > filedOn ? startOn : filedOn;
      const isBound =
        recipient !== undefined &&
        agreementsWith(relations, { id: recipient }).some((one) => binds(one.entry, filedOn, neededOn));
      if (isBound) continue;
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
      if (effectiveOn !== undefined && effectiveOn > neededOn) {
        const isBegun = startOn !== undefined && startOn < filedOn;
        const message = isBegun
          ? begun(name, effectiveOn, startOn, filed)
          : toBegin(name, effectiveOn, startOn, filed);
        yield { ...late("effectiveOn", message), isOpen: true, ...(isBegun ? { help: HELP_BEGUN } : {}) };
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

/** An export to come, or one of which nobody said when it begins. */
function toBegin(
  name: LocalizedText,
  effectiveOn: string,
  startOn: string | undefined,
  filed: LocalizedText,
): LocalizedText {
  const than =
    startOn === undefined
      ? filed
      : { zh: `出境开始日期${startOn}`, en: `the start of the export on ${startOn}` };
  return {
    zh: `“${name.zh}”于${effectiveOn}生效，晚于${than.zh}，应当约定不晚于出境开始之日生效；只作提示`,
    en: `"${name.en}" takes effect on ${effectiveOn}, after ${than.en}; it should be in force when the export begins; this is advice`,
  };
}

/** An export that began before the filing cannot wait for the agreement any more. */
function begun(
  name: LocalizedText,
  effectiveOn: string,
  startOn: string,
  filed: LocalizedText,
): LocalizedText {
  return {
    zh: `“${name.zh}”于${effectiveOn}生效，晚于${filed.zh}，而出境开始日期为${startOn}，其间的出境不受该文件约束；只作提示`,
    en: `"${name.en}" takes effect on ${effectiveOn}, after ${filed.en}, while the export began on ${startOn} and is not bound by it until then; this is advice`,
  };
}

const HELP_BEGUN: LocalizedText = {
  zh: "核对生效日期和出境开始日期；出境确已先行开始的，补充填入此前约束该项出境的法律文件，没有的，与接收方约定尽早生效。",
  en: "Check the day on which it takes effect and the start of the export; if the export has begun, list the agreement by which it was bound until then, and where there is none, agree with the recipient that this one takes effect as soon as possible.",
};

/** What to do about each day; the help of the rule is about all of them. */
const HELP = {
  signedOn: {
    zh: "核对签署日期；申请时尚未签署的，在签署日期处留白待手写，所附文本视为已商定的文本；或者在签署以后申请。",
    en: "Check the date of signature; where signing is still to come, leave it for the pen, and the text counts as agreed; or file once it is signed.",
  },
  effectiveOn: {
    zh: "核对生效日期和出境开始日期；确在出境开始以后生效的，与接收方约定提前生效，或者推迟出境；与该接收方另有有效法律文件的，补充填入。",
    en: "Check the day on which it takes effect and the start of the export; if the export begins first, agree on an earlier day or begin later; or list the agreement that is already in force with the recipient.",
  },
  expiresOn: {
    zh: "核对有效期；确已到期的，续签或者重新订立；与该接收方另有有效法律文件的，补充填入。",
    en: "Check the last day; if the agreement has expired, renew it or make a new one; or list the one that is in force with the recipient.",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** The first day on which something in scope goes to a recipient; `undefined` where nobody said. */
function exportStart({ exports }: Relations, recipient: string): string | undefined {
  const starts = exports.flatMap(({ entry: { isInScope, recipients, startOn } }) =>
    isInScope !== false && startOn !== undefined && listOf(recipients).includes(recipient) ? [startOn] : [],
  );
  return starts.toSorted()[0];
}

/**
 * Whether an agreement is known to bind: signed and not expired on the day of filing, in force from the day it is needed. One
 * that says nothing of its signature is not known to.
 */
function binds(
  { signedOn, effectiveOn, expiresOn }: Draft<Agreement>,
  filedOn: string,
  neededOn: string,
): boolean {
  const signed = dayOf(signedOn);
  return (
    isAnswered(signedOn) &&
    (signed === undefined || signed <= filedOn) &&
    (effectiveOn === undefined || effectiveOn <= neededOn) &&
    (expiresOn === undefined || expiresOn >= filedOn)
  );
}
