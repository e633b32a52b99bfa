import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { judgementOf } from "../../../law/pathway/judgement.js";
import { personsText } from "../../../law/pathway/words.js";

/** Below 100,000 persons and without sensitive information nobody needs certification (Provisions art. 5(1)(4)). */
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
    zh: "不满10万人且没有敏感个人信息的，免予三种路径，无须申请认证，但仍须告知、取得同意（以同意为基础的）并进行影响评估；数量或者敏感判断有误的，予以改正。",
    en: "Below 100,000 persons without sensitive information no path is needed, but notice, consent (where it is the basis) and assessment are. If number or classification is wrong, correct it.",
  },
  *find(filing, { asOf }) {
    if (filing.pathway?.selected !== "certification") return;
    const { certification, scenarios, counters } = judgementOf(filing, asOf);
    if (certification !== "notNeeded" || !scenarios.some(({ ground }) => ground === "smallVolume")) return;
    const { zh, en } = personsText(counters.nonSensitive.count);
    yield {
      pointer: pointer("pathway", "selected"),
      message: {
        zh: `选择了认证，但自当年1月1日起累计只有${zh}（不满10万人），且没有敏感个人信息出境，免予认证`,
        en: `Certification is selected, but ${en} since 1 January (fewer than 100,000) and no sensitive information make the export exempt`,
      },
    };
  },
});
