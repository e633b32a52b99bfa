import type { LegalSource } from "../foundation/legal-source.js";
import type { CivilDay } from "./civil-day.js";

/** A number of persons from which another rule holds. */
export interface Threshold {
  readonly persons: number;
  readonly sources: readonly [LegalSource, ...LegalSource[]];
  /** First day on which this figure is the rule. */
  readonly inForceFrom: CivilDay;
}

/** Persons without sensitive personal information since 1 January from which a path is needed: 10万人以上. */
export const SMALL_VOLUME: Threshold = {
  persons: 100_000,
  sources: [
    { law: "XBP", article: "5(1)(4)" },
    { law: "XBP", article: "8" },
  ],
  inForceFrom: "2024-03-22",
};

/** Persons without sensitive personal information since 1 January from which only the assessment is open: 100万人以上. */
export const NON_SENSITIVE_CAP: Threshold = {
  persons: 1_000_000,
  sources: [
    { law: "XBP", article: "7(1)(2)" },
    { law: "M", article: "5(1)(2)" },
  ],
  inForceFrom: "2024-03-22",
};

/** Persons with sensitive personal information since 1 January from which only the assessment is open: 1万人以上. */
export const SENSITIVE_CAP: Threshold = {
  persons: 10_000,
  sources: [
    { law: "XBP", article: "7(1)(2)" },
    { law: "M", article: "5(1)(2)" },
  ],
  inForceFrom: "2024-03-22",
};

/** Sensitive personal information of a single person needs a path: art. 8 of the Provisions sets no lower limit. */
export const SENSITIVE_FLOOR: Threshold = {
  persons: 1,
  sources: [{ law: "XBP", article: "8" }],
  inForceFrom: "2024-03-22",
};

/** Persons processed from which an officer is appointed and reported. */
export const OFFICER_VOLUME: Threshold = {
  persons: 1_000_000,
  sources: [{ law: "PIPL", article: "52" }, { law: "DPO" }],
  inForceFrom: "2025-07-18",
};

/** Persons processed from which the duties of processors of important data in arts. 30 and 32 hold too. */
export const LARGE_VOLUME: Threshold = {
  persons: 10_000_000,
  sources: [{ law: "NDSR", article: "28" }],
  inForceFrom: "2025-01-01",
};

/**
 * Whether a number of persons meets 以上, which includes the figure, and so does not meet 不满, which excludes it (Civil
 * Code art. 1259; CAC's answers of 29 April 2026).
 */
export function isReached(persons: number, { persons: figure }: Threshold): boolean {
  return persons >= figure;
}

/** Whether the figures of the pathway are the rule on a day. Those before 22 March 2024 were others and are not kept. */
export function areThresholdsKnown(day: CivilDay): boolean {
  return [SMALL_VOLUME, NON_SENSITIVE_CAP, SENSITIVE_CAP].every(({ inForceFrom }) => day >= inForceFrom);
}
