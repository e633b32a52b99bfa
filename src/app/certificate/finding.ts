import { diagnostic, type Diagnostic, type Place } from "../../foundation/diagnostic.js";
import { labelOf } from "../../foundation/field.js";
import type { LegalSource } from "../../foundation/legal-source.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { segmentsOf, type Pointer } from "../../foundation/pointer.js";

/** Every code that recording a step reports, with its name for lists and `explain`. */
export const STEP_CODES = {
  "certificate/step-not-allowed": {
    zh: "证书现状不允许的步骤",
    en: "Step that the certificate does not allow",
  },
  "certificate/step-too-early": { zh: "步骤日期早于已有记录", en: "Step before what is recorded" },
  "certificate/step-in-future": { zh: "步骤日期尚未到来", en: "Step that has not happened yet" },
  "certificate/record-broken": {
    zh: "证书记录先须改正",
    en: "Record of the certificate that needs correction first",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

interface StepFinding {
  readonly code: keyof typeof STEP_CODES;
  readonly message: LocalizedText;
  readonly help: LocalizedText;
  readonly pointer: Pointer;
  readonly place: Place;
  readonly sources: readonly LegalSource[];
}

/** Nothing is written after any of these. */
export function stepFinding(finding: StepFinding): Diagnostic {
  return diagnostic({ ...finding, severity: "blocking", label: labelOf(segmentsOf(finding.pointer)) });
}
