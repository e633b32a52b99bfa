import { bilingual, chinese, listOf } from "../../../foundation/answer.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import type { StepMaker } from "../step.js";
import { clauses, dayText, personsText } from "../words.js";

/** An earlier assessment: export voluntarily submitted to it follows its result. */
export const assessmentRecordStep: StepMaker = ({ filing: { pathway }, judgement: { standingResult } }) => {
  const record = pathway?.securityAssessment;
  if (chinese(record?.result) === undefined) return undefined;
  const until = record?.validUntil === undefined ? undefined : dayText(record.validUntil);
  const answer: LocalizedText =
    standingResult === undefined
      ? {
          zh: `评估结果有效期至${until?.zh ?? ""}，申请认证的出境在此之后开始，认证路径不因此关闭；此前的出境仍按评估结果执行。`,
          en: `The result is valid until ${until?.en ?? ""}, and the export to be certified begins later, so certification is not closed; until then export follows the result.`,
        }
      : until === undefined
        ? {
            zh: "记录了评估情况而未写有效期。已经作出结果或者正在评估的出境，按评估结果执行，认证路径关闭。",
            en: "A record without a last day. Export that was or is being assessed follows the result; certification is closed for it.",
          }
        : {
            zh: `评估结果有效期至${until.zh}，其间的出境按评估结果执行，认证路径关闭。`,
            en: `The result is valid until ${until.en}; export until then follows it, and certification is closed.`,
          };
  return {
    id: "assessmentRecord",
    question: {
      zh: "此前的安全评估是否决定本次出境？",
      en: "Does an earlier security assessment decide this export?",
    },
    answer,
    numbers: [],
    sources: [
      { law: "QA202601", article: "Q1" },
      { law: "XBP", article: "9" },
    ],
    basis: "official",
  };
};

/** A holder of a certificate or standard contract that passes a cap applies for an assessment of the whole year. */
export const holderStep: StepMaker = ({ judgement: { volume, counters, holder } }) => {
  if (volume.isCapReached !== true || !holder.holdsPath) return undefined;
  const nonSensitive = personsText(counters.nonSensitive.count);
  const sensitive = personsText(counters.sensitive.count);
  return {
    id: "holder",
    question: {
      zh: "已经通过认证或者订立标准合同的，超过上限后怎么办？",
      en: "What must a holder of a certificate or standard contract do once a cap is passed?",
    },
    answer: {
      zh: `应当申报安全评估，并将自当年1月1日起已经出境的个人信息（包括依认证、标准合同出境的）一并纳入：不含敏感个人信息${nonSensitive.zh}，敏感个人信息${sensitive.zh}。`,
      en: `Apply for a security assessment that includes everything exported since 1 January, also under the certificate or contract: ${nonSensitive.en} without sensitive information, ${sensitive.en} with it.`,
    },
    numbers: [],
    sources: [{ law: "QA202601", article: "Q1" }],
    basis: "official",
  };
};

/** A certificate of either party, or of the group, covers export within its scope. */
export const heldCertificateStep: StepMaker = ({ filing: { pathway } }) => {
  const held = pathway?.heldCertificate;
  if (held === undefined) return undefined;
  const holder = bilingual(held.holderName) ?? { zh: "（未填写）", en: "(not stated)" };
  const group: LocalizedText =
    held.isGroup === true ? { zh: "（集团认证）", en: " (group certificate)" } : { zh: "", en: "" };
  const covers: LocalizedText =
    held.coversExport === undefined
      ? {
          zh: "未填写该证书是否覆盖本次出境的双方和活动。",
          en: "whether it covers both parties and the activity is not answered.",
        }
      : held.coversExport
        ? {
            zh: "覆盖本次出境的双方和活动：可以在认证范围内向境外提供，无须另行认证或者订立标准合同；超出范围的另行选择路径。",
            en: "it covers both parties and the activity, so export within its scope needs no certificate or standard contract of its own; beyond it another path is needed.",
          }
        : {
            zh: "不覆盖本次出境，不能作为本次出境的条件。",
            en: "it does not cover this export and cannot be its condition.",
          };
  return {
    id: "heldCertificate",
    question: {
      zh: "境内企业、境外接收方或者集团已有的认证能否依据？",
      en: "Can a certificate held by the enterprise, the recipient or the group be relied on?",
    },
    answer: {
      zh: `获证者为${holder.zh}${group.zh}；${covers.zh}`,
      en: `Holder: ${holder.en}${group.en}; ${covers.en}`,
    },
    numbers: [],
    sources: [{ law: "QA202504", article: "Q8" }],
    basis: "official",
  };
};

/** The standard contract of the Greater Bay Area does not reach recipients outside. */
export const greaterBayAreaStep: StepMaker = ({ filing: { pathway, recipients } }) => {
  if (chinese(pathway?.greaterBayAreaContract) === undefined) return undefined;
  const named = (isInArea: boolean | undefined): readonly LocalizedText[] =>
    listOf(recipients)
      .filter((recipient) => recipient.isInGreaterBayArea === isInArea)
      .map(({ name, id = "" }) => bilingual(name) ?? { zh: id, en: id });
  const groups = [
    { names: named(true), zh: "位于大湾区", en: "in the area" },
    {
      names: named(false),
      zh: "位于区外，大湾区标准合同不及于此，按一般路径办理",
      en: "outside; the contract does not reach it, the ordinary path holds",
    },
    { names: named(undefined), zh: "未填写是否位于大湾区", en: "not said whether in the area" },
  ].filter(({ names }) => names.length > 0);
  const { zh, en } = clauses(
    groups.map((group) => ({
      zh: `${group.names.map((name) => name.zh).join("、")}${group.zh}`,
      en: `${group.names.map((name) => name.en).join(", ")}: ${group.en}`,
    })),
  );
  return {
    id: "greaterBayArea",
    question: {
      zh: "粤港澳大湾区标准合同及于哪些接收方？",
      en: "Which recipients does the Greater Bay Area standard contract reach?",
    },
    answer:
      groups.length === 0
        ? { zh: "没有列出境外接收方。", en: "No recipients are listed." }
        : { zh: `${zh}。`, en: `${en}.` },
    numbers: [],
    sources: [
      { law: "QA202601", article: "Q2" },
      { law: "M", article: "5 para 3" },
    ],
    basis: "official",
  };
};

/** A statutory duty is a condition of export of its own, and not one of the exemptions of the Provisions. */
export const statutoryDutyStep: StepMaker = ({ filing: { pathway } }) => {
  if (chinese(pathway?.statutoryDuty) === undefined) return undefined;
  return {
    id: "statutoryDuty",
    question: {
      zh: "为履行法定职责或者法定义务的出境是否免予？",
      en: "Is export for a statutory duty or obligation exempt?",
    },
    answer: {
      zh: "条例将其列为单独的出境条件；本工具不据此扣减人数，能否不走三种路径，应当另行咨询。",
      en: "The Regulations name it as a condition of its own; no persons are taken off for it here, and whether it spares the three paths needs advice.",
    },
    numbers: [],
    sources: [
      { law: "NDSR", article: "35(6)" },
      { law: "XBP", article: "5" },
    ],
    basis: "inferred",
    openQuestion: {
      zh: "《促进和规范数据跨境流动规定》第五条没有列出履行法定职责或者法定义务，后出的条例第三十五条列为单独的条件。",
      en: "Art. 5 of the Provisions does not list statutory duties; art. 35 of the later Regulations names them as a condition of their own.",
    },
    inference: {
      zh: "两者关系未有官方说明，故仍按人数判断路径。",
      en: "No official text explains how the two relate, so the path is still judged by the numbers.",
    },
  };
};
