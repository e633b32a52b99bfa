import { filingDay, filingWords } from "../../../checks/relations.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** The public rules that list the recipients are published by the day of filing. */
export const privacyPolicyDated = defineRule({
  id: "packet/privacy-policy-dated",
  title: {
    zh: "个人信息处理规则须在申请前公开",
    en: "The privacy policy is published by the day of filing",
  },
  severity: "warning",
  requirement: ["NDSR-21-1"],
  sources: [{ law: "NDSR", article: "21" }],
  help: {
    zh: "先公开列明境外接收方的版本，再提出申请；日期写错的，改正。",
    en: "Publish the version that lists the recipients before filing; correct the day if it is mistyped.",
  },
  inference: {
    zh: "条例要求处理前以个人信息处理规则告知，没有提到认证申请；申请之后才公开的，申请时尚无所摘录的清单，据此提示。",
    en: "The Regulations ask for the rules before processing and do not speak of certification; a version published after the application did not exist when its list was filed, from which this is concluded.",
  },
  *find(filing, context) {
    const publishedOn = filing.protection?.privacyPolicy?.publishedOn;
    if (publishedOn === undefined || publishedOn <= filingDay(filing, context)) return;
    const filed = filingWords(filing, context);
    yield {
      pointer: pointer("protection", "privacyPolicy", "publishedOn"),
      message: {
        zh: `个人信息处理规则的发布日期${publishedOn}晚于${filed.zh}`,
        en: `The privacy policy is published on ${publishedOn}, after ${filed.en}`,
      },
    };
  },
});
