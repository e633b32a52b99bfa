import { BODY_FILE } from "./body-file.js";
import { diagnostic, type Diagnostic, type Place, type Severity } from "../../foundation/diagnostic.js";
import { labelOf } from "../../foundation/field.js";
import type { LegalSource } from "../../foundation/legal-source.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { segmentsOf, type Pointer } from "../../foundation/pointer.js";

/** The code of the finding that papers of a step cannot be made. */
export const PAPERS_STOPPED = "certificate/papers-stopped";

/** Every code that recording a step reports, with its name for lists and `explain`. */
export const STEP_CODES = {
  [PAPERS_STOPPED]: { zh: "步骤的文书不能制作", en: "Papers of a step that cannot be made" },
  [BODY_FILE]: {
    zh: "认证机构自己的材料不足以记录步骤、制作文书",
    en: "Body's own file where the file of a certificate is needed",
  },
  "certificate/questionnaire": {
    zh: "问卷中不记录步骤",
    en: "Questionnaire where a filing is needed",
  },
  "certificate/step-not-allowed": {
    zh: "证书现状不允许的步骤",
    en: "Step that the certificate does not allow",
  },
  "certificate/step-too-early": { zh: "步骤日期早于已有记录", en: "Step before what is recorded" },
  "certificate/step-in-future": { zh: "步骤日期尚未到来", en: "Step that has not happened yet" },
  "certificate/step-facts": {
    zh: "步骤的内容缺少、多余或者不一致",
    en: "Facts of a step that are missing, misplaced or contradictory",
  },
  "certificate/term-not-over": { zh: "有效期尚未届满", en: "Term that is not over" },
  "certificate/expiry-unrecorded": {
    zh: "前一证书过期没有记录",
    en: "Expiry of the certificate before that is not recorded",
  },
  "certificate/report-recorded": { zh: "报送已有记录", en: "Report that is recorded already" },
  "certificate/report-too-early": { zh: "报送早于所报送的变化", en: "Report before its event" },
  "certificate/report-late": { zh: "报送逾期", en: "Report that was late" },
  "certificate/renewal-late": { zh: "续期申请晚于届满前6个月", en: "Renewal applied for late" },
  "certificate/record-broken": {
    zh: "证书记录先须改正",
    en: "Record of the certificate that needs correction first",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

interface StepFinding {
  readonly code: keyof typeof STEP_CODES;
  /** `blocking` unless given: nothing is written after it. */
  readonly severity?: Severity;
  readonly message: LocalizedText;
  readonly help: LocalizedText;
  readonly pointer: Pointer;
  readonly place: Place;
  readonly sources: readonly LegalSource[];
}

/** A finding about a step, with its place in words. */
export function stepFinding({ severity = "blocking", ...finding }: StepFinding): Diagnostic {
  return diagnostic({ ...finding, severity, label: labelOf(segmentsOf(finding.pointer)) });
}
