/** Likelihood of a risk, GB/T 39335-2020 tables D.1 and D.2: 低 · 中 · 高 · 很高. */
export type Likelihood = "low" | "medium" | "high" | "veryHigh";

/** Impact on the rights of persons, tables D.3 and D.4, and level of a risk, table D.5: 低 · 中 · 高 · 严重. */
export type RiskLevel = "low" | "medium" | "high" | "severe";

export const LIKELIHOODS: readonly Likelihood[] = ["low", "medium", "high", "veryHigh"];
export const RISK_LEVELS: readonly RiskLevel[] = ["low", "medium", "high", "severe"];

/** Table D.5 of GB/T 39335-2020: the level by impact (row) and likelihood (column). */
export const TABLE_D5: Readonly<Record<RiskLevel, Readonly<Record<Likelihood, RiskLevel>>>> = {
  severe: { low: "medium", medium: "high", high: "severe", veryHigh: "severe" },
  high: { low: "medium", medium: "medium", high: "high", veryHigh: "severe" },
  medium: { low: "low", medium: "medium", high: "medium", veryHigh: "high" },
  low: { low: "low", medium: "low", high: "medium", veryHigh: "medium" },
};

/** The level of a risk by table D.5. An organisation may use its own table, which this does not know. */
export function riskLevel(impact: RiskLevel, likelihood: Likelihood): RiskLevel {
  return TABLE_D5[impact][likelihood];
}
