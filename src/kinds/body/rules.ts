import type { Body } from "#generated/types.js";
import type { RuleDefinition } from "../../checks/rule.js";
import { authorityFindingHasSuspension } from "./rules/authority-finding-has-suspension.js";
import { certificateInformationPublished } from "./rules/certificate-information-published.js";
import { certificateIssuedPromptly } from "./rules/certificate-issued-promptly.js";
import { eventsConsistent } from "./rules/events-consistent.js";
import { filedWithinLimit } from "./rules/filed-within-limit.js";
import { filingDecisionExpected } from "./rules/filing-decision-expected.js";
import { filingMaterialComplete } from "./rules/filing-material-complete.js";
import { filingMaterialDeclaredTruthful } from "./rules/filing-material-declared-truthful.js";
import { illegalFindingReported } from "./rules/illegal-finding-reported.js";
import { illegalFindingReportedSoon } from "./rules/illegal-finding-reported-soon.js";
import { otherMaterialConsidered } from "./rules/other-material-considered.js";
import { platformNamedExactly } from "./rules/platform-named-exactly.js";
import { platformReportWithinLimit } from "./rules/platform-report-within-limit.js";
import { rectificationWithinLimit } from "./rules/rectification-within-limit.js";
import { reportsDatedBeforeDecision } from "./rules/reports-dated-before-decision.js";
import { scopeMismatchHasSuspension } from "./rules/scope-mismatch-has-suspension.js";
import { surveillancePlanDated } from "./rules/surveillance-plan-dated.js";
import { suspensionPublished } from "./rules/suspension-published.js";

/** What must hold of a certification body's own facts: its record-filing, its certifications, what it finds and reports. */
export const BODY_RULES: readonly RuleDefinition<Body>[] = [
  filedWithinLimit,
  filingMaterialComplete,
  otherMaterialConsidered,
  filingMaterialDeclaredTruthful,
  filingDecisionExpected,
  reportsDatedBeforeDecision,
  rectificationWithinLimit,
  certificateIssuedPromptly,
  surveillancePlanDated,
  scopeMismatchHasSuspension,
  suspensionPublished,
  certificateInformationPublished,
  platformNamedExactly,
  eventsConsistent,
  platformReportWithinLimit,
  authorityFindingHasSuspension,
  illegalFindingReported,
  illegalFindingReportedSoon,
];
