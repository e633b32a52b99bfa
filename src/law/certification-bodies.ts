import type { LegalSource } from "../foundation/legal-source.js";
import type { LocalizedText } from "../foundation/locale.js";
import type { CivilDay } from "./civil-day.js";

/** A certification body on the list of the CAC. */
export interface FiledBody {
  readonly name: LocalizedText;
  /** Short names, and what the name itself gives as an alternative. */
  readonly otherNames: readonly string[];
}

/** A list of filed bodies as it was published. It grows; a name that is not on it may have been filed since. */
export interface FiledBodies {
  readonly listedOn: CivilDay;
  readonly source: LegalSource;
  readonly bodies: readonly FiledBody[];
}

/** The list of the CAC's announcement of 2025-12-30. No later addition was found up to September 2026. */
export const FILED_BODIES: FiledBodies = {
  listedOn: "2025-12-30",
  source: { law: "BODIES" },
  bodies: [
    {
      name: { zh: "中国网络安全审查认证和市场监管大数据中心", en: "CCRC" },
      otherNames: ["CCRC"],
    },
    {
      name: {
        zh: "中央网信办（国家网信办）数据与技术保障中心",
        en: "Data and Technology Support Centre",
      },
      otherNames: [
        "中央网信办数据与技术保障中心",
        "国家网信办数据与技术保障中心",
        "Data and Technology Support Centre",
      ],
    },
    {
      name: { zh: "北京赛西认证有限责任公司", en: "CESI Certification" },
      otherNames: ["CESI Certification"],
    },
  ],
};
