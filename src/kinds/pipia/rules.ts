import type { RuleDefinition } from "../../checks/rule.js";
import { approvalDatesConsistent } from "./rules/approval-dates-consistent.js";
import { assessmentPrecedesApplication } from "./rules/assessment-precedes-application.js";
import { assessmentPrecedesExport } from "./rules/assessment-precedes-export.js";
import { assessmentWithinThreeMonths } from "./rules/assessment-within-three-months.js";
import { automatedDecisionPresent } from "./rules/automated-decision-present.js";
import { certificationBasisMatchesAnnouncement } from "./rules/certification-basis-matches-announcement.js";
import { citationsMatchInstruments } from "./rules/citations-match-instruments.js";
import { commitmentHasClause } from "./rules/commitment-has-clause.js";
import { complaintChannelsNamed } from "./rules/complaint-channels-named.js";
import { conclusionMatchesApplication } from "./rules/conclusion-matches-application.js";
import { conclusionMatchesRectification } from "./rules/conclusion-matches-rectification.js";
import { dataItemsListedOnce } from "./rules/data-items-listed-once.js";
import { exportRisksDistinct } from "./rules/export-risks-distinct.js";
import { humanResourcesBasisPresent } from "./rules/human-resources-basis-present.js";
import { immediateTreatmentPrecedesExport } from "./rules/immediate-treatment-precedes-export.js";
import { itemStatementsHaveSubstance } from "./rules/item-statements-have-substance.js";
import { jurisdictionEffectMatchesMeasures } from "./rules/jurisdiction-effect-matches-measures.js";
import { jurisdictionsListed } from "./rules/jurisdictions-listed.js";
import { lawfulnessHasCitation } from "./rules/lawfulness-has-citation.js";
import { legalBasesListed } from "./rules/legal-bases-listed.js";
import { liabilityMatchesLaw } from "./rules/liability-matches-law.js";
import { measuresListed } from "./rules/measures-listed.js";
import { ordinaryItemHasRebuttal } from "./rules/ordinary-item-has-rebuttal.js";
import { otherRisksHaveReason } from "./rules/other-risks-have-reason.js";
import { ownMatrixHasReason } from "./rules/own-matrix-has-reason.js";
import { plannedMeasureDated } from "./rules/planned-measure-dated.js";
import { problemRectificationDated } from "./rules/problem-rectification-dated.js";
import { processorJurisdictionListed } from "./rules/processor-jurisdiction-listed.js";
import { recipientDutiesPresent } from "./rules/recipient-duties-present.js";
import { recipientProcessingPresent } from "./rules/recipient-processing-present.js";
import { recipientTestsPresent } from "./rules/recipient-tests-present.js";
import { recordsKeptThreeYears } from "./rules/records-kept-three-years.js";
import { recruitmentNecessityPresent } from "./rules/recruitment-necessity-present.js";
import { renewalPeriodMatchesMeasures } from "./rules/renewal-period-matches-measures.js";
import { reportInChinese } from "./rules/report-in-chinese.js";
import { residualRiskConsistent } from "./rules/residual-risk-consistent.js";
import { residualRiskHasExplanation } from "./rules/residual-risk-has-explanation.js";
import { rightsAndMeasuresHaveSubstance } from "./rules/rights-and-measures-have-substance.js";
import { rightsChannelsListed } from "./rules/rights-channels-listed.js";
import { rightsImpactsListed } from "./rules/rights-impacts-listed.js";
import { riskLevelMatchesMatrix } from "./rules/risk-level-matches-matrix.js";
import { riskSourcesListed } from "./rules/risk-sources-listed.js";
import { riskStatementsDistinct } from "./rules/risk-statements-distinct.js";
import { riskTreatmentDated } from "./rules/risk-treatment-dated.js";
import { scenarioHasRisk } from "./rules/scenario-has-risk.js";
import { scenarioPersonsConsistent } from "./rules/scenario-persons-consistent.js";
import { sensitiveItemHasCategory } from "./rules/sensitive-item-has-category.js";
import { sensitiveItemHasThreeTests } from "./rules/sensitive-item-has-three-tests.js";
import { textsHaveNoPlaceholder } from "./rules/texts-have-no-placeholder.js";
import { thirdPartiesNamed } from "./rules/third-parties-named.js";
import { triggersListed } from "./rules/triggers-listed.js";

/** What must hold in the impact assessment, in the order of the report; what is looked for in all its texts comes last. */
export const PIPIA_RULES: readonly RuleDefinition[] = [
  assessmentPrecedesApplication,
  assessmentPrecedesExport,
  assessmentWithinThreeMonths,
  thirdPartiesNamed,
  triggersListed,
  legalBasesListed,
  certificationBasisMatchesAnnouncement,
  humanResourcesBasisPresent,
  recipientProcessingPresent,
  scenarioPersonsConsistent,
  dataItemsListedOnce,
  sensitiveItemHasCategory,
  ordinaryItemHasRebuttal,
  sensitiveItemHasThreeTests,
  lawfulnessHasCitation,
  recipientTestsPresent,
  recruitmentNecessityPresent,
  riskStatementsDistinct,
  exportRisksDistinct,
  recipientDutiesPresent,
  commitmentHasClause,
  rightsChannelsListed,
  complaintChannelsNamed,
  jurisdictionsListed,
  processorJurisdictionListed,
  jurisdictionEffectMatchesMeasures,
  otherRisksHaveReason,
  itemStatementsHaveSubstance,
  rightsAndMeasuresHaveSubstance,
  automatedDecisionPresent,
  measuresListed,
  plannedMeasureDated,
  problemRectificationDated,
  conclusionMatchesApplication,
  conclusionMatchesRectification,
  residualRiskHasExplanation,
  recordsKeptThreeYears,
  approvalDatesConsistent,
  riskSourcesListed,
  rightsImpactsListed,
  scenarioHasRisk,
  ownMatrixHasReason,
  riskLevelMatchesMatrix,
  riskTreatmentDated,
  immediateTreatmentPrecedesExport,
  residualRiskConsistent,
  reportInChinese,
  liabilityMatchesLaw,
  renewalPeriodMatchesMeasures,
  citationsMatchInstruments,
  textsHaveNoPlaceholder,
];
