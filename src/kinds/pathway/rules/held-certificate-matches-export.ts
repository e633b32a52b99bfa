import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import type { Filing } from "#generated/types.js";
import { bilingual, listOf, type DraftText } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import { pointer } from "../../../foundation/pointer.js";
import { isSameName } from "../../../law/pathway/same-name.js";

/** A certificate covers export within its scope only, and only of the enterprise, the recipient or the group that holds it. */
export const heldCertificateMatchesExport = defineRule({
  id: "pathway/held-certificate-matches-export",
  title: {
    zh: "已有的认证应当覆盖本次出境的双方和活动",
    en: "A certificate already held covers both parties and the activity",
  },
  severity: "warning",
  requirement: ["QA-13"],
  sources: [{ law: "QA202504", article: "Q8" }],
  help: {
    zh: "对照证书核对双方、目的和种类；不覆盖的，本次出境另行选择路径，取得之前不得出境。",
    en: "Compare parties, purpose and types with the certificate; what it does not cover needs a path of its own and does not go abroad before.",
  },
  *find(filing, { asOf }): Generator<RuleFinding> {
    const held = filing.pathway?.heldCertificate;
    if (held === undefined) return;
    const holder = bilingual(held.holderName) ?? { zh: "获证者", en: "the holder" };
    if (held.coversExport === false && !isFutureCertification(filing, asOf)) {
      yield {
        pointer: pointer("pathway", "heldCertificate", "coversExport"),
        message: {
          zh: `“${holder.zh}”的认证不覆盖本次出境，不能作为本次出境的条件`,
          en: `The certificate of "${holder.en}" does not cover this export and cannot be its condition`,
        },
      };
    }
    if (held.coversExport !== true || held.isGroup === true || held.holderName === undefined) return;
    const parties: readonly DraftText[] = [
      filing.processor?.name,
      filing.processor?.formerName,
      ...listOf(filing.recipients).map(({ name }) => name),
    ];
    const named = parties.filter((name) => bilingual(name) !== undefined);
    if (named.length === 0 || named.some((name) => isSameName(name, held.holderName))) return;
    yield {
      pointer: pointer("pathway", "heldCertificate", "holderName"),
      message: {
        zh: `获证者“${holder.zh}”既不是个人信息处理者，也不是境外接收方，又未填写为集团认证`,
        en: `The holder "${holder.en}" is neither the processor nor a recipient, and no group certificate is stated`,
      },
    };
  },
});

/** Whether certification is sought and no export in its scope has begun: then nothing rests on the old certificate. */
function isFutureCertification({ pathway, scenarios }: Draft<Filing>, asOf: string): boolean {
  const inScope = listOf(scenarios).filter(({ isInScope }) => isInScope !== false);
  return (
    pathway?.selected === "certification" &&
    inScope.length > 0 &&
    inScope.every(({ startOn }) => startOn !== undefined && startOn > asOf)
  );
}
