import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { judgementOf } from "../../../law/pathway/judgement.js";
import { personsText } from "../../../law/pathway/words.js";

/**
 * Below 100,000 persons and without sensitive information nobody needs certification (Provisions art. 5(1)(4)). Who expects to
 * come into the range may apply before: a condition of PIPL art. 38 must be there before what goes beyond is exported.
 */
export const volumeWithinBand = defineRule({
  id: "pathway/volume-within-band",
  title: {
    zh: "申请认证的出境数量应当在第五条规定的范围内",
    en: "The volume to be certified lies in the range of article 5",
  },
  severity: "blocking",
  requirement: ["XBP-05-4", "M-05-2", "CAL-4"],
  sources: [
    { law: "XBP", article: "5(1)(4)" },
    { law: "M", article: "5(1)(2)" },
    { law: "CIVIL", article: "1259" },
  ],
  help: {
    zh: "不满10万人且没有敏感个人信息的，免予三种路径，无须申请认证，但仍须告知、取得同意（以同意为基础的）并进行影响评估；数量或者敏感判断有误的，予以改正；预计将达到10万人或者将有敏感个人信息出境的，填写至年底和以后年度的预测。",
    en: "Below 100,000 persons without sensitive information no path is needed, but notice, consent (where it is the basis) and assessment are. If number or classification is wrong, correct it; where 100,000 persons or sensitive information are expected, give the forecasts for the end of the year and the years after.",
  },
  inference: {
    zh: "《个人信息出境认证办法》没有规定须在达到第五条规定的数量之后才能申请认证，《个人信息保护法》第三十八条要求在出境之前具备条件；预计将达到该数量的，只作提示。",
    en: "The Measures do not say that certification may be applied for only once the numbers of art. 5 are reached, and PIPL art. 38 wants a condition fulfilled before the export; where these numbers are expected it is advice only.",
  },
  *find(filing, { asOf }) {
    if (filing.pathway?.selected !== "certification") return;
    const { certification, scenarios, counters, forecasts } = judgementOf(filing, asOf);
    if (certification !== "notNeeded" || !scenarios.some(({ ground }) => ground === "smallVolume")) return;
    const { zh, en } = personsText(counters.nonSensitive.count);
    // A forecast beyond the caps is no ground to apply for certification: it leads to the assessment.
    const isExpected = forecasts.some(({ outcome }) => outcome === "standardContractOrCertification");
    yield {
      pointer: pointer("pathway", "selected"),
      isOpen: isExpected,
      message: isExpected
        ? {
            zh: `自当年1月1日起累计只有${zh}（不满10万人），且没有敏感个人信息出境，目前免予认证；预计将达到《个人信息出境认证办法》第五条规定的数量，拟提前申请的，请先向认证机构确认是否受理`,
            en: `Only ${en} since 1 January (fewer than 100,000) and no sensitive information: exempt today. The numbers of article 5 of the Measures are expected; before applying ahead, ask the certification body whether it accepts that`,
          }
        : {
            zh: `选择了认证，但自当年1月1日起累计只有${zh}（不满10万人），且没有敏感个人信息出境，免予认证`,
            en: `Certification is selected, but ${en} since 1 January (fewer than 100,000) and no sensitive information make the export exempt`,
          },
    };
  },
});
