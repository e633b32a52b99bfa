import type { LocalizedText } from "../../foundation/locale.js";

/** What an export needs. `unknown`: a fact that decides is missing. */
export type Outcome =
  "notAnExport" | "exempt" | "standardContractOrCertification" | "securityAssessment" | "unknown";

/** An outcome that facts have decided. */
export type DecidedOutcome = Exclude<Outcome, "unknown">;

/** From the lightest to the heaviest. */
export const DECIDED_OUTCOMES: readonly DecidedOutcome[] = [
  "notAnExport",
  "exempt",
  "standardContractOrCertification",
  "securityAssessment",
];

/** How outcomes are called in answers and documents; those of `derived.schema.json` are held equal by a test. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, LocalizedText>> = {
  notAnExport: { zh: "不属于向境外提供", en: "Not an export" },
  exempt: {
    zh: "免予申报数据出境安全评估、订立标准合同、通过认证",
    en: "Exempt from security assessment, standard contract and certification",
  },
  standardContractOrCertification: {
    zh: "订立标准合同或者通过认证（由个人信息处理者选择）",
    en: "Standard contract or certification (the processor chooses)",
  },
  securityAssessment: { zh: "申报数据出境安全评估", en: "Security assessment" },
  unknown: { zh: "尚不能判断", en: "Cannot be decided yet" },
};

/** Weight of a decided outcome; a heavier one asks for more. */
export function weightOf(outcome: DecidedOutcome): number {
  return DECIDED_OUTCOMES.indexOf(outcome);
}

/** Whether `outcome` is known and asks for more than `other`, which is known too. */
export function isHeavier(outcome: Outcome, other: Outcome): boolean {
  if (outcome === "unknown" || other === "unknown") return false;
  return weightOf(outcome) > weightOf(other);
}

/**
 * The outcome of a whole filing: its heaviest. An assessment decides whatever else is open; else one open scenario
 * leaves the whole open. `undefined` for none.
 */
export function heaviestOf(outcomes: readonly Outcome[]): Outcome | undefined {
  if (outcomes.includes("securityAssessment")) return "securityAssessment";
  if (outcomes.includes("unknown")) return "unknown";
  return DECIDED_OUTCOMES.findLast((outcome) => outcomes.includes(outcome));
}
