import type { Filing } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import type { LegalSource } from "../../foundation/legal-source.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { isReached, LARGE_VOLUME, OFFICER_VOLUME } from "../thresholds.js";
import type { Judgement } from "./judgement.js";

/** A neighbouring duty that the facts call up; it does not change the pathway. */
export interface Reminder {
  readonly id: ReminderId;
  readonly text: LocalizedText;
  readonly sources: readonly LegalSource[];
}

export type ReminderId =
  | "exemptDuties"
  | "pathDuties"
  | "foreignProcessor"
  | "recruitment"
  | "recruitmentUnnecessary"
  | "standardContract"
  | "oneContractFiling"
  | "officer"
  | "largeProcessor"
  | "audit";

interface Trigger extends Reminder {
  readonly isDue: (filing: Draft<Filing>, judgement: Judgement) => boolean;
}

const TRIGGERS: readonly Trigger[] = [
  {
    id: "exemptDuties",
    isDue: (_filing, { scenarios }) =>
      scenarios.some(
        ({ outcome, ground }) => outcome === "exempt" && ground !== "anonymised" && ground !== "art3",
      ),
    text: {
      zh: "免予的出境仍须履行告知、取得个人单独同意（以同意为合法性基础的）、进行个人信息保护影响评估等义务。",
      en: "Exempt export still owes notice, separate consent (where consent is the legal basis) and an impact assessment.",
    },
    sources: [
      { law: "XBP", article: "10" },
      { law: "QA202510", article: "Q1" },
    ],
  },
  {
    id: "pathDuties",
    isDue: (_filing, { scenarios }) =>
      scenarios.some(
        ({ outcome }) => outcome === "standardContractOrCertification" || outcome === "securityAssessment",
      ),
    text: {
      zh: "无论采用何种路径，均须告知、取得个人单独同意（以同意为合法性基础的）并事先进行个人信息保护影响评估。",
      en: "Whatever the path: notice, separate consent (where consent is the legal basis) and an impact assessment beforehand.",
    },
    sources: [
      { law: "PIPL", article: "39" },
      { law: "PIPL", article: "55" },
      { law: "XBP", article: "10" },
    ],
  },
  {
    id: "foreignProcessor",
    isDue: ({ processor }) => processor?.isForeign === true,
    text: {
      zh: "境外个人信息处理者可以申请认证，由其在境内设立的专门机构或者指定代表协助；专门机构或者指定代表的名称、姓名和联系方式报送所在地设区的市级网信部门。",
      en: "A processor abroad may apply for certification, assisted by its dedicated body or designated representative in China, whose name and contact are reported to the city-level cyberspace department.",
    },
    sources: [
      { law: "M", article: "7 para 2" },
      { law: "PIPL", article: "53" },
      { law: "NDSR", article: "26" },
    ],
  },
  {
    id: "recruitmentUnnecessary",
    isDue: ({ scenarios }) =>
      listOf(scenarios).some(
        ({ isRecruitment, headquartersDecides }) => isRecruitment === true && headquartersDecides === false,
      ),
    text: {
      zh: "境外总部不参与录用决定的，向境外提供简历不具有必要性，任何路径都不能弥补。",
      en: "Where headquarters abroad takes no part in the hiring decision, sending CVs abroad is not necessary, and no path makes up for that.",
    },
    sources: [{ law: "QA202607", article: "Q3" }],
  },
  {
    id: "recruitment",
    isDue: ({ scenarios }) =>
      listOf(scenarios).some(
        ({ isRecruitment, headquartersDecides }) => isRecruitment === true && headquartersDecides !== false,
      ),
    text: {
      zh: "招聘中向境外提供简历等信息，仅在境外总部参与录用决定的范围内具有必要性，人数和数据项限于最小范围；仍须告知、取得单独同意并进行影响评估。",
      en: "CVs may go abroad only as far as headquarters there takes part in the hiring decision, with the fewest persons and items; notice, separate consent and an impact assessment are owed.",
    },
    sources: [
      { law: "QA202607", article: "Q3" },
      { law: "PIPL", article: "39" },
    ],
  },
  {
    id: "standardContract",
    isDue: ({ pathway }) => pathway?.selected === "standardContract",
    text: {
      zh: "选择标准合同的，在合同生效之日起10个工作日内，将合同和影响评估报告向省级网信部门备案；发生规定的变化的，重新评估、补充或者重新订立并备案。",
      en: "With a standard contract, file contract and assessment report with the provincial cyberspace department within 10 working days of effect; at the listed changes assess anew, supplement or conclude anew, and file.",
    },
    sources: [
      { law: "SCCM", article: "7" },
      { law: "SCCM", article: "8" },
    ],
  },
  {
    id: "oneContractFiling",
    isDue: ({ pathway }) => pathway?.selected === "standardContract",
    text: {
      zh: "与同一境外接收方持续出境的，可以按合理预测的数量一次订立、备案，不必每年重复；超过上限的应当申报安全评估。",
      en: "For continuing export to the same recipient one filing on a reasonable forecast may do, without repeating it every year; once a cap is passed a security assessment is needed.",
    },
    sources: [{ law: "QA202510", article: "Q7" }],
  },
  {
    id: "officer",
    isDue: ({ processor }) => isReached(processor?.personsProcessed ?? 0, OFFICER_VOLUME),
    text: {
      zh: "处理个人信息达到100万人的，应当指定个人信息保护负责人，并自达到之日起30个工作日内向所在地设区的市级网信部门报送其信息。",
      en: "From 1,000,000 persons processed, appoint a personal information protection officer and report within 30 working days of reaching the number to the city-level cyberspace department.",
    },
    sources: OFFICER_VOLUME.sources,
  },
  {
    id: "largeProcessor",
    isDue: ({ processor }) => isReached(processor?.personsProcessed ?? 0, LARGE_VOLUME),
    text: {
      zh: "处理1000万人以上个人信息的，还应当遵守条例第三十条、第三十二条对重要数据处理者的规定。",
      en: "From 10,000,000 persons processed, arts. 30 and 32 of the Regulations on processors of important data hold too.",
    },
    sources: LARGE_VOLUME.sources,
  },
  {
    id: "audit",
    isDue: ({ processor }) => isReached(processor?.personsProcessed ?? 0, OFFICER_VOLUME),
    text: {
      zh: "个人信息保护合规审计：处理个人信息超过1000万人的，每2年至少一次（《个人信息保护合规审计管理办法》第四条）；超过100万人、不超过1000万人的，每3年或者4年一次，不超过100万人的，每5年一次（后两档据国家标准）。",
      en: "Compliance audits: at least every 2 years above 10,000,000 persons (Audit Measures, art. 4); every 3 or 4 years above 1,000,000 and up to 10,000,000, every 5 years up to 1,000,000 (the last two by national standard).",
    },
    sources: [{ law: "PIPL", article: "54" }, { law: "AUDIT" }, { law: "PIQA20260429" }],
  },
];

/** The reminders whose facts are there. */
export function remindersOf(filing: Draft<Filing>, judgement: Judgement): readonly Reminder[] {
  return TRIGGERS.filter(({ isDue }) => isDue(filing, judgement)).map(({ id, text, sources }) => ({
    id,
    text,
    sources,
  }));
}
