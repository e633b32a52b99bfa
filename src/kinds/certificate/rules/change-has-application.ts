import type { ChangeKind } from "#generated/types.js";
import { bareName } from "../../../foundation/bare-name.js";
import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese, listOf } from "../../../foundation/answer.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";
import { isAppliedForHere, isBeforeCertificate } from "../../../law/change-application.js";

/** Changes for which clause 5.1.2 asks a change application. */
const KINDS: ReadonlySet<ChangeKind> = new Set<ChangeKind>(["name", "address", "requirements", "scope"]);

/** A change of name, registered address, certification requirements or scope is applied for. */
export const changeHasApplication = defineRule({
  id: "certificate/change-has-application",
  title: {
    zh: "名称、注册地址、认证要求、认证范围变更的，提出变更委托",
    en: "A change of name, registered address, certification requirements or scope is applied for",
  },
  severity: "blocking",
  requirement: ["RULE-5-1"],
  sources: [{ law: "RULES", article: "5.1.2" }],
  help: {
    zh: "向认证机构提出变更委托，并填写申请日期；必要时须经技术验证或者现场审核，批准前按原证书范围出境。注册地址没有变更的，统一两处写法。",
    en: "Apply to the body for the change and give the day; verification or audit may be needed, and until approval export stays within the old certificate. Where the registered address has not changed, write it alike in both places.",
  },
  *find(filing) {
    const { certificate, changes, processor } = filing;
    if (certificate === undefined) return;
    for (const [index, change] of listOf(changes).entries()) {
      const { applicationOn, kind, on } = change;
      if (kind === undefined || !KINDS.has(kind) || applicationOn !== undefined || on === undefined) continue;
      // The paper that applies for a change is made before it was applied for.
      if (isBeforeCertificate(change, filing) || isAppliedForHere(change, filing)) continue;
      const [label, day] = [optionLabel(pointer("changes", index, "kind"), kind), dayWords(on)];
      yield {
        pointer: pointer("changes", index, "applicationOn"),
        message: {
          zh: `${label.zh}于${day.zh}变更，没有提出变更委托的记录`,
          en: `${label.en} changed on ${day.en}, and no change application is recorded`,
        },
      };
    }
    for (const [index, { applicationOn, kind, on }] of listOf(certificate.events).entries()) {
      if (kind !== "change" || on === undefined || applicationOn !== undefined) continue;
      const day = dayWords(on);
      yield {
        pointer: pointer("certificate", "events", index, "applicationOn"),
        message: {
          zh: `证书于${day.zh}变更，没有写明获证者何时提出变更委托`,
          en: `The certificate was changed on ${day.en}, and when the holder applied for it is not said`,
        },
      };
    }
    const [holder, registered] = [chinese(certificate.holderAddress), chinese(processor?.registeredAddress)];
    if (holder === undefined || registered === undefined || isSamePlace(holder, registered)) return;
    if (listOf(changes).some(({ kind }) => kind === "address")) return;
    yield {
      pointer: pointer("certificate", "holderAddress"),
      message: {
        zh: `证书所载地址“${holder}”与注册地址“${registered}”不同，没有注册地址变更的记录`,
        en: `The address on the certificate "${holder}" differs from the registered address "${registered}", and no change of it is recorded`,
      },
    };
  },
});

/** The same address, one of them perhaps with the postcode or a floor. */
function isSamePlace(one: string, other: string): boolean {
  const [left, right] = [bareName(one), bareName(other)];
  return left.includes(right) || right.includes(left);
}
