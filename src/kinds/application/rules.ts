import type { RuleDefinition } from "../../checks/rule.js";
import { applicantHasLegalPersonality } from "./rules/applicant-has-legal-personality.js";
import { applicantMatchesProcessor } from "./rules/applicant-matches-processor.js";
import { basisComplete } from "./rules/basis-complete.js";
import { businessNameMatchesAgreement } from "./rules/business-name-matches-agreement.js";
import { certificationBodyListed } from "./rules/certification-body-listed.js";
import { clientMaterialListed } from "./rules/client-material-listed.js";
import { creditCodePresent } from "./rules/credit-code-present.js";
import { decisionExpected } from "./rules/decision-expected.js";
import { domesticBodyAssists } from "./rules/domestic-body-assists.js";
import { domesticBodyNamed } from "./rules/domestic-body-named.js";
import { domesticBodyReported } from "./rules/domestic-body-reported.js";
import { filedUnderMeasures } from "./rules/filed-under-measures.js";
import { forecastCoversThreeYears } from "./rules/forecast-covers-three-years.js";
import { forecastWithinCaps } from "./rules/forecast-within-caps.js";
import { handlerNamed } from "./rules/handler-named.js";
import { identitiesDistinct } from "./rules/identities-distinct.js";
import { materialDeclaredTruthful } from "./rules/material-declared-truthful.js";
import { modeComplete } from "./rules/mode-complete.js";
import { noSplittingDeclared } from "./rules/no-splitting-declared.js";
import { officerNamed } from "./rules/officer-named.js";
import { officerReported } from "./rules/officer-reported.js";
import { officerReportedWithinLimit } from "./rules/officer-reported-within-limit.js";
import { operatorDeclarationConsistent } from "./rules/operator-declaration-consistent.js";
import { protectionStaffIdentified } from "./rules/protection-staff-identified.js";
import { renewalBeforeExpiry } from "./rules/renewal-before-expiry.js";
import { renewalFiledWithinLimit } from "./rules/renewal-filed-within-limit.js";
import { scenarioSummaryWithinLimit } from "./rules/scenario-summary-within-limit.js";
import { scopeMatchesScenarios } from "./rules/scope-matches-scenarios.js";
import { selfEvaluationConsistent } from "./rules/self-evaluation-consistent.js";
import { selfEvaluationCoversParts } from "./rules/self-evaluation-covers-parts.js";
import { selfEvaluationHasEvidence } from "./rules/self-evaluation-has-evidence.js";
import { selfEvaluationHasRectification } from "./rules/self-evaluation-has-rectification.js";
import { transferModeNamed } from "./rules/transfer-mode-named.js";
import { verificationBodyNamed } from "./rules/verification-body-named.js";

/** What must hold in the application, in the order of its parts: parties, scenarios, basis and scope, statements, procedure. */
export const APPLICATION_RULES: readonly RuleDefinition[] = [
  certificationBodyListed,
  filedUnderMeasures,
  applicantMatchesProcessor,
  domesticBodyNamed,
  domesticBodyAssists,
  domesticBodyReported,
  applicantHasLegalPersonality,
  creditCodePresent,
  officerNamed,
  officerReported,
  officerReportedWithinLimit,
  protectionStaffIdentified,
  identitiesDistinct,
  handlerNamed,
  scenarioSummaryWithinLimit,
  businessNameMatchesAgreement,
  transferModeNamed,
  forecastCoversThreeYears,
  forecastWithinCaps,
  basisComplete,
  modeComplete,
  scopeMatchesScenarios,
  operatorDeclarationConsistent,
  noSplittingDeclared,
  materialDeclaredTruthful,
  clientMaterialListed,
  selfEvaluationCoversParts,
  selfEvaluationHasEvidence,
  selfEvaluationHasRectification,
  selfEvaluationConsistent,
  renewalFiledWithinLimit,
  renewalBeforeExpiry,
  verificationBodyNamed,
  decisionExpected,
];
