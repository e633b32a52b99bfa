import type { RuleDefinition } from "../../checks/rule.js";
import { actsWithinJudgingDay } from "./rules/acts-within-judging-day.js";
import { actualExportWithinScope } from "./rules/actual-export-within-scope.js";
import { advertisingConsistent } from "./rules/advertising-consistent.js";
import { agreementClausesHaveSubstance } from "./rules/agreement-clauses-have-substance.js";
import { agreementDated } from "./rules/agreement-dated.js";
import { agreementDutiesHaveSubstance } from "./rules/agreement-duties-have-substance.js";
import { agreementMatchesExportStart } from "./rules/agreement-matches-export-start.js";
import { agreementRetentionConsistent } from "./rules/agreement-retention-consistent.js";
import { agreementTextListed } from "./rules/agreement-text-listed.js";
import { agreementTranslationPresent } from "./rules/agreement-translation-present.js";
import { agreementTypesListed } from "./rules/agreement-types-listed.js";
import { appliedScenariosConsistent } from "./rules/applied-scenarios-consistent.js";
import { authorisationConsistent } from "./rules/authorisation-consistent.js";
import { changeHasNewAssessment } from "./rules/change-has-new-assessment.js";
import { changeHasNewConsent } from "./rules/change-has-new-consent.js";
import { changeOfControlPresent } from "./rules/change-of-control-present.js";
import { complianceAuditDated } from "./rules/compliance-audit-dated.js";
import { consentDateMatchesNotice } from "./rules/consent-date-matches-notice.js";
import { consentDated } from "./rules/consent-dated.js";
import { consentExceptionHasReason } from "./rules/consent-exception-has-reason.js";
import { consentMatchesExportOnly } from "./rules/consent-matches-export-only.js";
import { consentMatchesOnePurpose } from "./rules/consent-matches-one-purpose.js";
import { consentSampleListed } from "./rules/consent-sample-listed.js";
import { contractCountsConsistent } from "./rules/contract-counts-consistent.js";
import { entrustmentClausesPresent } from "./rules/entrustment-clauses-present.js";
import { equalProtectionPresent } from "./rules/equal-protection-present.js";
import { filingWithinAuthorisation } from "./rules/filing-within-authorisation.js";
import { identityCopySealPresent } from "./rules/identity-copy-seal-present.js";
import { incidentNoticeItemsPresent } from "./rules/incident-notice-items-present.js";
import { incidentOfficeMatchesLevel } from "./rules/incident-office-matches-level.js";
import { measuresCitationsWithinNineteen } from "./rules/measures-citations-within-nineteen.js";
import { minorsProtectionPresent } from "./rules/minors-protection-present.js";
import { noticeContactMatchesRecipient } from "./rules/notice-contact-matches-recipient.js";
import { noticeDated } from "./rules/notice-dated.js";
import { noticeRecipientsListed } from "./rules/notice-recipients-listed.js";
import { noticeRetentionConsistent } from "./rules/notice-retention-consistent.js";
import { noticeStatementsHaveSubstance } from "./rules/notice-statements-have-substance.js";
import { noticeTextListed } from "./rules/notice-text-listed.js";
import { noticeTypesListed } from "./rules/notice-types-listed.js";
import { noticeWithdrawalPresent } from "./rules/notice-withdrawal-present.js";
import { onwardRecipientsListed } from "./rules/onward-recipients-listed.js";
import { outOfScopeExportHasPapers } from "./rules/out-of-scope-export-has-papers.js";
import { privacyPolicyDated } from "./rules/privacy-policy-dated.js";
import { privacyPolicyRecipientsListed } from "./rules/privacy-policy-recipients-listed.js";
import { processorNameConsistent } from "./rules/processor-name-consistent.js";
import { protectionOfficerNamed } from "./rules/protection-officer-named.js";
import { recipientHasAgreement } from "./rules/recipient-has-agreement.js";
import { recipientNameConsistent } from "./rules/recipient-name-consistent.js";
import { recipientSupervisionPresent } from "./rules/recipient-supervision-present.js";
import { recipientsConsistent } from "./rules/recipients-consistent.js";
import { rightsListed } from "./rules/rights-listed.js";
import { scenarioHasNotice } from "./rules/scenario-has-notice.js";
import { sensitiveConsentPresent } from "./rules/sensitive-consent-present.js";
import { sensitiveNoticePresent } from "./rules/sensitive-notice-present.js";
import { separateConsentPresent } from "./rules/separate-consent-present.js";
import { transferRecordsHaveThreeYears } from "./rules/transfer-records-have-three-years.js";
import { transitConsistent } from "./rules/transit-consistent.js";
import { undertakingConsistent } from "./rules/undertaking-consistent.js";
import { volumeCountsConsistent } from "./rules/volume-counts-consistent.js";

/** What must hold between the papers of a packet: notices, consents, agreements, protection, authorisation. */
export const PACKET_RULES: readonly RuleDefinition[] = [
  // Notices, and names in all papers.
  scenarioHasNotice,
  outOfScopeExportHasPapers,
  noticeDated,
  noticeTextListed,
  recipientsConsistent,
  processorNameConsistent,
  recipientNameConsistent,
  noticeRecipientsListed,
  noticeContactMatchesRecipient,
  noticeTypesListed,
  noticeRetentionConsistent,
  noticeWithdrawalPresent,
  sensitiveNoticePresent,
  noticeStatementsHaveSubstance,
  // Consent.
  separateConsentPresent,
  consentExceptionHasReason,
  consentMatchesExportOnly,
  consentMatchesOnePurpose,
  sensitiveConsentPresent,
  minorsProtectionPresent,
  consentDated,
  consentDateMatchesNotice,
  consentSampleListed,
  changeHasNewConsent,
  // Agreements with overseas recipients.
  recipientHasAgreement,
  agreementDated,
  agreementMatchesExportStart,
  agreementTextListed,
  agreementTypesListed,
  onwardRecipientsListed,
  agreementDutiesHaveSubstance,
  agreementClausesHaveSubstance,
  agreementRetentionConsistent,
  entrustmentClausesPresent,
  agreementTranslationPresent,
  changeOfControlPresent,
  // Rights, incidents, common rules and public rules.
  rightsListed,
  incidentNoticeItemsPresent,
  incidentOfficeMatchesLevel,
  transferRecordsHaveThreeYears,
  recipientSupervisionPresent,
  equalProtectionPresent,
  transitConsistent,
  privacyPolicyRecipientsListed,
  privacyPolicyDated,
  complianceAuditDated,
  protectionOfficerNamed,
  // The application and what comes with it.
  appliedScenariosConsistent,
  volumeCountsConsistent,
  contractCountsConsistent,
  authorisationConsistent,
  filingWithinAuthorisation,
  undertakingConsistent,
  actsWithinJudgingDay,
  identityCopySealPresent,
  measuresCitationsWithinNineteen,
  changeHasNewAssessment,
  // After certification.
  actualExportWithinScope,
  advertisingConsistent,
];
