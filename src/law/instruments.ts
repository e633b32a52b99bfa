import type { LocalizedText } from "../foundation/locale.js";

/** How well the text of an instrument is known: A official text read, B republished, C secondary. */
export type Reliability = "A" | "A-" | "B" | "C";

/**
 * An instrument of law, standard or official answer. Dates are `YYYY-MM-DD`. A missing date or address was not seen
 * in the sources: it is left out and never guessed.
 */
export interface Instrument {
  readonly title: LocalizedText;
  readonly issuer: LocalizedText;
  readonly number?: LocalizedText;
  /** Date the instrument bears; publication may be later. */
  readonly dated?: string;
  readonly inForceFrom?: string;
  readonly inForceUntil?: string;
  readonly address?: string;
  readonly reliability: Reliability;
  /** Highest article number, where a citation of a higher one is certainly wrong. */
  readonly lastArticle?: number;
}

/** Every instrument the product cites, by the key used in `x-source` and in the register. */
export const INSTRUMENTS = {
  PIPL: {
    title: { zh: "中华人民共和国个人信息保护法", en: "Personal Information Protection Law" },
    issuer: { zh: "全国人民代表大会常务委员会", en: "NPC Standing Committee" },
    dated: "2021-08-20",
    inForceFrom: "2021-11-01",
    reliability: "A",
  },
  NDSR: {
    title: { zh: "网络数据安全管理条例", en: "Network Data Security Management Regulations" },
    issuer: { zh: "国务院", en: "State Council" },
    number: { zh: "国务院令第790号", en: "State Council Order No. 790" },
    dated: "2024-09-24",
    inForceFrom: "2025-01-01",
    reliability: "A",
  },
  CAR: {
    title: { zh: "中华人民共和国认证认可条例", en: "Certification and Accreditation Regulations" },
    issuer: { zh: "国务院", en: "State Council" },
    number: { zh: "国务院令第390号", en: "State Council Order No. 390" },
    reliability: "C",
  },
  M: {
    title: {
      zh: "个人信息出境认证办法",
      en: "Measures for the Certification of Cross-Border Personal Information Export",
    },
    issuer: { zh: "国家互联网信息办公室、国家市场监督管理总局", en: "CAC and SAMR" },
    number: { zh: "国家互联网信息办公室、国家市场监督管理总局令第20号", en: "Order No. 20" },
    dated: "2025-10-14",
    inForceFrom: "2026-01-01",
    address: "https://www.cac.gov.cn/2025-10/17/c_1762449728720008.htm",
    reliability: "A",
    lastArticle: 19,
  },
  XBP: {
    title: {
      zh: "促进和规范数据跨境流动规定",
      en: "Provisions on Promoting and Regulating Cross-Border Data Flows",
    },
    issuer: { zh: "国家互联网信息办公室", en: "CAC" },
    number: { zh: "国家互联网信息办公室令第16号", en: "Order No. 16" },
    dated: "2024-03-22",
    inForceFrom: "2024-03-22",
    address: "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
    reliability: "A",
  },
  SAM: {
    title: { zh: "数据出境安全评估办法", en: "Data Export Security Assessment Measures" },
    issuer: { zh: "国家互联网信息办公室", en: "CAC" },
    number: { zh: "国家互联网信息办公室令第11号", en: "Order No. 11" },
    dated: "2022-07-07",
    inForceFrom: "2022-09-01",
    address: "https://www.cac.gov.cn/2022-07/07/c_1658811536396503.htm",
    reliability: "A-",
  },
  SCCM: {
    title: {
      zh: "个人信息出境标准合同办法",
      en: "Measures on the Standard Contract for Personal Information Export",
    },
    issuer: { zh: "国家互联网信息办公室", en: "CAC" },
    number: { zh: "国家互联网信息办公室令第13号", en: "Order No. 13" },
    dated: "2023-02-22",
    inForceFrom: "2023-06-01",
    address: "https://www.cac.gov.cn/2023-02/24/c_1678884830036813.htm",
    reliability: "A",
  },
  RULES: {
    title: {
      zh: "个人信息保护认证实施规则",
      en: "Implementing Rules for Personal Information Protection Certification",
    },
    issuer: { zh: "国家市场监督管理总局、国家互联网信息办公室", en: "SAMR and CAC" },
    number: { zh: "2022年第37号公告", en: "Announcement 2022 No. 37" },
    dated: "2022-11-04",
    inForceFrom: "2022-11-04",
    reliability: "A",
  },
  A53: {
    title: {
      zh: "国家市场监督管理总局 国家互联网信息办公室公告（2025年第53号）",
      en: "Announcement 2025 No. 53 on the basis standards",
    },
    issuer: { zh: "国家市场监督管理总局、国家互联网信息办公室", en: "SAMR and CAC" },
    number: { zh: "2025年第53号公告", en: "Announcement 2025 No. 53" },
    dated: "2025-12-12",
    inForceFrom: "2025-12-25",
    reliability: "A",
  },
  GBT35273: {
    title: { zh: "信息安全技术 个人信息安全规范", en: "PI security specification" },
    issuer: { zh: "国家市场监督管理总局、国家标准化管理委员会", en: "SAMR and SAC" },
    number: { zh: "GB/T 35273-2020", en: "GB/T 35273-2020" },
    inForceFrom: "2020-10-01",
    reliability: "B",
  },
  GBT46068: {
    title: {
      zh: "数据安全技术 个人信息跨境处理活动安全认证要求",
      en: "Security certification requirements for cross-border PI processing",
    },
    issuer: { zh: "国家市场监督管理总局、国家标准化管理委员会", en: "SAMR and SAC" },
    number: { zh: "GB/T 46068-2025", en: "GB/T 46068-2025" },
    inForceFrom: "2026-03-01",
    reliability: "C",
  },
  GBT39335: {
    title: { zh: "信息安全技术 个人信息安全影响评估指南", en: "PI security impact assessment guide" },
    issuer: { zh: "国家市场监督管理总局、国家标准化管理委员会", en: "SAMR and SAC" },
    number: { zh: "GB/T 39335-2020", en: "GB/T 39335-2020" },
    inForceFrom: "2021-06-01",
    reliability: "A-",
  },
  GBT45574: {
    title: {
      zh: "数据安全技术 敏感个人信息处理安全要求",
      en: "Security requirements for processing of sensitive PI",
    },
    issuer: { zh: "国家市场监督管理总局、国家标准化管理委员会", en: "SAMR and SAC" },
    number: { zh: "GB/T 45574-2025", en: "GB/T 45574-2025" },
    inForceFrom: "2025-11-01",
    reliability: "C",
  },
  PG20244A: {
    title: {
      zh: "网络安全标准实践指南 敏感个人信息识别指南",
      en: "Practice guide: identification of sensitive PI",
    },
    issuer: { zh: "全国网络安全标准化技术委员会", en: "TC260" },
    number: { zh: "TC260-PG-20244A", en: "TC260-PG-20244A" },
    reliability: "A",
  },
  PG20222A: {
    title: {
      zh: "网络安全标准实践指南 个人信息跨境处理活动安全认证规范 V2.0",
      en: "Practice guide: certification of cross-border processing V2.0",
    },
    issuer: { zh: "全国网络安全标准化技术委员会", en: "TC260" },
    number: { zh: "TC260-PG-20222A", en: "TC260-PG-20222A" },
    dated: "2022-12-16",
    inForceFrom: "2022-12-16",
    inForceUntil: "2025-12-25",
    address: "https://www.tc260.org.cn/upload/2022-12-16/1671179931039025340.pdf",
    reliability: "C",
  },
  SCCG2: {
    title: { zh: "个人信息出境标准合同备案指南（第二版）", en: "SCC filing guide 2nd edition" },
    issuer: { zh: "国家互联网信息办公室", en: "CAC" },
    dated: "2024-03-22",
    inForceFrom: "2024-03-22",
    reliability: "A",
  },
  SAG3: {
    title: { zh: "数据出境安全评估申报指南（第三版）", en: "Security assessment filing guide 3rd edition" },
    issuer: { zh: "国家互联网信息办公室", en: "CAC" },
    dated: "2025-06-27",
    inForceFrom: "2025-06-27",
    reliability: "A",
  },
  QA202403: {
    title: { zh: "促进和规范数据跨境流动规定答记者问", en: "Press Q&A on Order 16" },
    issuer: { zh: "国家互联网信息办公室", en: "CAC" },
    dated: "2024-03-22",
    inForceFrom: "2024-03-22",
    reliability: "A",
  },
  QA202504: {
    title: { zh: "数据出境安全管理政策问答（2025年4月）", en: "Policy Q&A April 2025" },
    issuer: { zh: "国家互联网信息办公室", en: "CAC" },
    dated: "2025-04-09",
    inForceFrom: "2025-04-09",
    address: "https://www.cac.gov.cn/2025-04/09/c_1745906286623776.htm",
    reliability: "A",
  },
  QA202510: {
    title: { zh: "数据出境安全管理政策问答（2025年10月）", en: "Policy Q&A October 2025" },
    issuer: { zh: "国家互联网信息办公室", en: "CAC" },
    dated: "2025-10-31",
    inForceFrom: "2025-10-31",
    address: "https://www.cac.gov.cn/2025-10/31/c_1763633376984070.htm",
    reliability: "A",
  },
  QA202601: {
    title: { zh: "数据出境安全管理政策法规问答（2026年1月）", en: "Policy Q&A January 2026" },
    issuer: { zh: "国家互联网信息办公室", en: "CAC" },
    dated: "2026-01-30",
    inForceFrom: "2026-01-30",
    address: "https://www.cac.gov.cn/2026-01/30/c_1771505108953002.htm",
    reliability: "A",
  },
  QA202607: {
    title: { zh: "数据出境安全管理政策法规问答（2026年7月）", en: "Policy Q&A July 2026" },
    issuer: { zh: "国家互联网信息办公室", en: "CAC" },
    dated: "2026-07-24",
    inForceFrom: "2026-07-24",
    address: "https://www.cac.gov.cn/2026-07/24/c_1786638883119336.htm",
    reliability: "A",
  },
  PIQA20260109: {
    title: { zh: "个人信息保护政策问答（2026-01-09）", en: "PI Q&A 2026-01-09" },
    issuer: { zh: "国家互联网信息办公室", en: "CAC" },
    dated: "2026-01-09",
    inForceFrom: "2026-01-09",
    reliability: "A",
  },
  PIQA20260429: {
    title: { zh: "个人信息保护政策问答（2026-04-29）", en: "PI Q&A 2026-04-29" },
    issuer: { zh: "国家互联网信息办公室", en: "CAC" },
    dated: "2026-04-29",
    inForceFrom: "2026-04-29",
    reliability: "A",
  },
  AUDIT: {
    title: { zh: "个人信息保护合规审计管理办法", en: "Measures for PI protection compliance audits" },
    issuer: { zh: "国家互联网信息办公室", en: "CAC" },
    reliability: "C",
  },
  BODIES: {
    title: {
      zh: "个人信息出境认证专业机构备案公告（2025-12-30）",
      en: "Announcement of filed certification bodies",
    },
    issuer: { zh: "国家互联网信息办公室", en: "CAC" },
    dated: "2025-12-30",
    inForceFrom: "2025-12-30",
    reliability: "A",
  },
  DPO: {
    title: {
      zh: "关于开展个人信息保护负责人信息报送工作的公告",
      en: "Announcement on reporting PI protection officers",
    },
    issuer: { zh: "国家互联网信息办公室", en: "CAC" },
    dated: "2025-07-18",
    inForceFrom: "2025-07-18",
    reliability: "A",
  },
  HOLIDAY2026: {
    title: { zh: "国务院办公厅关于2026年部分节假日安排的通知", en: "State Council notice on 2026 holidays" },
    issuer: { zh: "国务院办公厅", en: "State Council General Office" },
    number: { zh: "国办发明电〔2025〕7号", en: "国办发明电〔2025〕7号" },
    dated: "2025-11-04",
    inForceFrom: "2026-01-01",
    inForceUntil: "2026-12-31",
    address: "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
    reliability: "B",
  },
  CIVIL: {
    title: { zh: "中华人民共和国民法典", en: "Civil Code" },
    issuer: { zh: "全国人民代表大会", en: "NPC" },
    dated: "2020-05-28",
    inForceFrom: "2021-01-01",
    reliability: "C",
  },
} as const satisfies Readonly<Record<string, Instrument>>;

const BY_KEY: ReadonlyMap<string, Instrument> = new Map(Object.entries(INSTRUMENTS));

/** The instrument of a key, or `undefined` for a key no table knows. */
export function instrumentOf(key: string): Instrument | undefined {
  return BY_KEY.get(key);
}
