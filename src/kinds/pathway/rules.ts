import type { RuleDefinition } from "../../checks/rule.js";
import { aggregateWithinCap } from "./rules/aggregate-within-cap.js";
import { bayAreaContractMatchesRecipients } from "./rules/bay-area-contract-matches-recipients.js";
import { bayAreaMatchesCountry } from "./rules/bay-area-matches-country.js";
import { certificationSelected } from "./rules/certification-selected.js";
import { contractExemptionHasNecessity } from "./rules/contract-exemption-has-necessity.js";
import { countPeriodMatchesYear } from "./rules/count-period-matches-year.js";
import { countingMethodMatchesPersons } from "./rules/counting-method-matches-persons.js";
import { countsIncludeScenarios } from "./rules/counts-include-scenarios.js";
import { countsWithinProcessed } from "./rules/counts-within-processed.js";
import { criticalOperatorHasAssessment } from "./rules/critical-operator-has-assessment.js";
import { domesticBookingHasNoExemption } from "./rules/domestic-booking-has-no-exemption.js";
import { emergencyExemptionHasNecessity } from "./rules/emergency-exemption-has-necessity.js";
import { exemptPersonsListed } from "./rules/exempt-persons-listed.js";
import { exportMatchesAssessmentResult } from "./rules/export-matches-assessment-result.js";
import { exportSituationConsistent } from "./rules/export-situation-consistent.js";
import { forecastWithinCaps } from "./rules/forecast-within-caps.js";
import { foreignLimbNamed } from "./rules/foreign-limb-named.js";
import { foreignProcessorAbroad } from "./rules/foreign-processor-abroad.js";
import { heldCertificateMatchesExport } from "./rules/held-certificate-matches-export.js";
import { holderHasAssessment } from "./rules/holder-has-assessment.js";
import { humanResourcesExemptionHasNecessity } from "./rules/human-resources-exemption-has-necessity.js";
import { importantDataAssessedWithinTwoMonths } from "./rules/important-data-assessed-within-two-months.js";
import { importantDataExcluded } from "./rules/important-data-excluded.js";
import { largeProcessorDutiesListed } from "./rules/large-processor-duties-listed.js";
import { nonSensitiveCountWithinCap } from "./rules/non-sensitive-count-within-cap.js";
import { outOfScopeExportHasPath } from "./rules/out-of-scope-export-has-path.js";
import { pathConsistentWithoutDeleted } from "./rules/path-consistent-without-deleted.js";
import { recipientScreeningClear } from "./rules/recipient-screening-clear.js";
import { recipientScreeningDated } from "./rules/recipient-screening-dated.js";
import { recipientScreeningRecent } from "./rules/recipient-screening-recent.js";
import { selectedPathMatchesOutcome } from "./rules/selected-path-matches-outcome.js";
import { sensitiveCountWithinCap } from "./rules/sensitive-count-within-cap.js";
import { specialRulesConsistent } from "./rules/special-rules-consistent.js";
import { standardContractChangesRefiled } from "./rules/standard-contract-changes-refiled.js";
import { standardContractFiledWithinTenWorkingDays } from "./rules/standard-contract-filed-within-ten-working-days.js";
import { statutoryDutyNamed } from "./rules/statutory-duty-named.js";
import { tradeExemptionHasNoPersonalInformation } from "./rules/trade-exemption-has-no-personal-information.js";
import { transferHasRecipient } from "./rules/transfer-has-recipient.js";
import { transitExemptionHasNoDomesticData } from "./rules/transit-exemption-has-no-domestic-data.js";
import { volumeWithinBand } from "./rules/volume-within-band.js";
import { zoneExemptionHasFiledList } from "./rules/zone-exemption-has-filed-list.js";

/** What must hold of the pathway, in the order in which it is judged. */
export const PATHWAY_RULES: readonly RuleDefinition[] = [
  certificationSelected,
  selectedPathMatchesOutcome,
  outOfScopeExportHasPath,
  exportSituationConsistent,
  transferHasRecipient,
  foreignLimbNamed,
  foreignProcessorAbroad,
  criticalOperatorHasAssessment,
  importantDataExcluded,
  importantDataAssessedWithinTwoMonths,
  tradeExemptionHasNoPersonalInformation,
  transitExemptionHasNoDomesticData,
  contractExemptionHasNecessity,
  domesticBookingHasNoExemption,
  humanResourcesExemptionHasNecessity,
  emergencyExemptionHasNecessity,
  zoneExemptionHasFiledList,
  exemptPersonsListed,
  countPeriodMatchesYear,
  countingMethodMatchesPersons,
  countsIncludeScenarios,
  countsWithinProcessed,
  pathConsistentWithoutDeleted,
  aggregateWithinCap,
  nonSensitiveCountWithinCap,
  sensitiveCountWithinCap,
  volumeWithinBand,
  forecastWithinCaps,
  holderHasAssessment,
  exportMatchesAssessmentResult,
  heldCertificateMatchesExport,
  specialRulesConsistent,
  bayAreaContractMatchesRecipients,
  bayAreaMatchesCountry,
  statutoryDutyNamed,
  standardContractFiledWithinTenWorkingDays,
  standardContractChangesRefiled,
  recipientScreeningDated,
  recipientScreeningRecent,
  recipientScreeningClear,
  largeProcessorDutiesListed,
];
