import { defineRule } from "../../../checks/rule.js";
import { bilingual } from "../../../foundation/answer.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";
import { expiryOf } from "../../../law/deadlines/expiry.js";

/** Advertising with certificate or mark names the scope, does not mislead, and ends when the certificate is not valid. */
export const advertisingConsistent = defineRule({
  id: "packet/advertising-consistent",
  title: {
    zh: "宣传使用证书和标志不得误导",
    en: "Advertising with the certificate or the mark does not mislead",
  },
  severity: "warning",
  requirement: ["RULE-5-5"],
  sources: [{ law: "RULES", article: "5.3" }],
  help: {
    zh: "改正宣传文字，写明认证的是哪些个人信息出境活动，不得称获政府批准或者全部数据均获认证；证书暂停、撤销、注销或者到期的，停止使用。",
    en: "Correct the wording and say which exports are certified, never that the government approved or that all data is certified; stop it when the certificate is suspended, revoked, cancelled or expired.",
  },
  inference: {
    zh: "认证规则要求在广告等宣传中正确使用证书和标志，不得误导公众；写明认证范围、暂停后停止使用由此得出。是否误导由所列审阅人判断。",
    en: "The rules want certificate and mark used correctly in advertising, without misleading; naming the scope and stopping after a suspension follow from that. Whether a text misleads is the judgement of the reviewer named.",
  },
  *find(filing, { asOf }) {
    const { advertising, status } = filing.certificate ?? {};
    if (advertising === undefined) return;
    const expiresOn = expiryOf(filing.certificate ?? {})?.stated;
    const at = pointer("certificate", "advertising");
    const text = bilingual(advertising.text);
    const wording =
      text === undefined
        ? { zh: "宣传文字", en: "the wording" }
        : { zh: `宣传文字“${text.zh}”`, en: `the wording "${text.en}"` };
    const reviewer = bilingual(advertising.reviewedBy) ?? { zh: "审阅人", en: "the reviewer" };
    if (advertising.isMisleading === true) {
      yield {
        pointer: `${at}/isMisleading`,
        message: {
          zh: `${reviewer.zh}判断${wording.zh}足以误导`,
          en: `By the judgement of ${reviewer.en}, ${wording.en} misleads`,
        },
      };
    }
    if (advertising.mentionsScope === false) {
      yield {
        pointer: `${at}/mentionsScope`,
        message: {
          zh: `${wording.zh}没有写明认证范围`,
          en: `It is not said what the certificate covers in ${wording.en}`,
        },
      };
    }
    const isOver = expiresOn !== undefined && expiresOn < asOf;
    if (isOver || (status !== undefined && status !== "valid")) {
      const state = isOver
        ? { zh: `已于${expiresOn}到期`, en: `expired on ${expiresOn}` }
        : stateOf(status ?? "");
      yield {
        pointer: `${at}/text`,
        message: {
          zh: `证书${state.zh}，仍在宣传中使用`,
          en: `The certificate is still used in advertising although it ${state.en}`,
        },
      };
    }
  },
});

function stateOf(status: string): { readonly zh: string; readonly en: string } {
  const { zh, en } = optionLabel(pointer("certificate", "status"), status);
  return { zh: `的状态为“${zh}”`, en: `is ${en.toLowerCase()}` };
}
