/** How often compliance audits are made: after so many years at the earliest and at the latest. */
export interface AuditFrequency {
  readonly atLeast: number;
  readonly atMost: number;
  /** `duty`: the audit Measures set it (art. 4). `standard`: a national standard does, as the CAC told on 2026-04-29. */
  readonly rests: "duty" | "standard";
}

/** The frequency for a number of persons processed; 超过 excludes the figure itself. */
export function auditFrequencyOf(persons: number): AuditFrequency {
  if (persons > 10_000_000) return { atLeast: 2, atMost: 2, rests: "duty" };
  if (persons > 1_000_000) return { atLeast: 3, atMost: 4, rests: "standard" };
  return { atLeast: 5, atMost: 5, rests: "standard" };
}
