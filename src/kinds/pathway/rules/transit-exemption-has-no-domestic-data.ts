import { defineRule } from "../../../checks/rule.js";
import { exemptionFindings } from "../exemption-findings.js";

/** Information collected abroad and processed in China is exempt as long as no domestic personal information or important data is brought in. */
export const transitExemptionHasNoDomesticData = defineRule({
  id: "pathway/transit-exemption-has-no-domestic-data",
  title: {
    zh: "第四条的免予情形不得引入境内个人信息或者重要数据",
    en: "The exemption of art. 4 brings in no domestic data",
  },
  severity: "warning",
  requirement: ["XBP-04-1"],
  sources: [
    { law: "XBP", article: "4" },
    { law: "QA202403", article: "Q11" },
  ],
  help: {
    zh: "写明处理过程中是否引入境内个人信息或者重要数据；引入的，不属于第四条的情形，人数应当计入。",
    en: "Say whether domestic personal information or important data is brought in; where it is, art. 4 does not apply and the persons are counted.",
  },
  find: (filing, { asOf }) => exemptionFindings(filing, asOf, "art4"),
});
