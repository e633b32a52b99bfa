import { defineRule } from "../../../checks/rule.js";
import { exemptionFindings } from "../exemption-findings.js";

/** Data of trade and similar activities is exempt as far as it holds no personal information (Provisions art. 3). */
export const tradeExemptionHasNoPersonalInformation = defineRule({
  id: "pathway/trade-exemption-has-no-personal-information",
  title: {
    zh: "第三条的免予情形不得包含个人信息",
    en: "The exemption of art. 3 holds no personal information",
  },
  severity: "advice",
  requirement: ["XBP-03-1"],
  sources: [{ law: "XBP", article: "3" }],
  help: {
    zh: "数据项仍属个人信息的，改为主张其他免予情形或者按人数选择路径；已经匿名化的，在该数据项中填写。去标识化、加密不是匿名化。",
    en: "Where an item is still personal information, claim another exemption or choose the path by numbers; where it is anonymised, say so there. De-identified or encrypted is not anonymised.",
  },
  find: (filing, { asOf }) => exemptionFindings(filing, asOf, "art3"),
});
