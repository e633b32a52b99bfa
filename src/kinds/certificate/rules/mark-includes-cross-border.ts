import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** For export the mark is the one that includes cross-border processing. */
export const markIncludesCrossBorder = defineRule({
  id: "certificate/mark-includes-cross-border",
  title: {
    zh: "使用含跨境处理活动的认证标志",
    en: "The mark used is the one that includes cross-border processing",
  },
  severity: "warning",
  requirement: ["RULE-5-4"],
  sources: [{ law: "RULES", article: "5.2" }],
  help: {
    zh: "向认证机构确认获准使用的标志；出境认证使用含跨境处理活动的标志，标志上的“ABCD”为认证机构识别信息，由人核对。",
    en: 'Ask the body which mark was granted. For export it is the one that includes cross-border processing; the "ABCD" on it identifies the body and is for a person to check.',
  },
  *find({ certificate }) {
    if (certificate?.mark !== "withoutCrossBorder") return;
    yield {
      pointer: pointer("certificate", "mark"),
      message: {
        zh: "填写的认证标志不含跨境处理活动",
        en: "The mark given does not include cross-border processing",
      },
    };
  },
});
