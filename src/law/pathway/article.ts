import type { ExemptionArticle } from "#generated/types.js";
import type { LegalSource } from "../../foundation/legal-source.js";
import type { LocalizedText } from "../../foundation/locale.js";

/** Where each exemption stands in the Provisions, and in a few words what it is about. */
export const EXEMPTIONS: Readonly<
  Record<ExemptionArticle, { readonly source: LegalSource; readonly name: LocalizedText }>
> = {
  art3: {
    source: { law: "XBP", article: "3" },
    name: {
      zh: "第三条（贸易等活动中不含个人信息、重要数据的数据）",
      en: "art. 3 (data of trade and similar activities without personal information or important data)",
    },
  },
  art4: {
    source: { law: "XBP", article: "4" },
    name: {
      zh: "第四条（境外收集、境内处理后向境外提供）",
      en: "art. 4 (collected abroad, processed in China and sent abroad)",
    },
  },
  art5Contract: {
    source: { law: "XBP", article: "5(1)(1)" },
    name: {
      zh: "第五条第一款第（一）项（订立、履行个人作为一方当事人的合同）",
      en: "art. 5(1)(1) (contract to which the individual is a party)",
    },
  },
  art5HumanResources: {
    source: { law: "XBP", article: "5(1)(2)" },
    name: {
      zh: "第五条第一款第（二）项（跨境人力资源管理）",
      en: "art. 5(1)(2) (cross-border human resources management)",
    },
  },
  art5Emergency: {
    source: { law: "XBP", article: "5(1)(3)" },
    name: {
      zh: "第五条第一款第（三）项（紧急情况）",
      en: "art. 5(1)(3) (emergency)",
    },
  },
  art6: {
    source: { law: "XBP", article: "6" },
    name: {
      zh: "第六条（自由贸易试验区负面清单外的数据）",
      en: "art. 6 (data outside the negative list of a free trade zone)",
    },
  },
};
