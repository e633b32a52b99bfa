import type { StepMaker } from "../step.js";
import { aggregationStep } from "./aggregation.js";
import { countingStep } from "./counting.js";
import { deletedStep } from "./deleted.js";
import { exemptionsStep } from "./exemptions.js";
import { exportStep } from "./export.js";
import { forecastStep } from "./forecast.js";
import { importantDataStep } from "./important-data.js";
import { operatorStep, stateOrganStep } from "./quality.js";
import {
  assessmentRecordStep,
  greaterBayAreaStep,
  heldCertificateStep,
  holderStep,
  statutoryDutyStep,
} from "./records.js";
import { bandStep, belowBandStep, capsStep, capWordingStep, smallVolumeStep } from "./thresholds.js";

/** Every question, in the order in which law asks it. */
export const STEPS: readonly StepMaker[] = [
  exportStep,
  stateOrganStep,
  importantDataStep,
  operatorStep,
  exemptionsStep,
  countingStep,
  deletedStep,
  aggregationStep,
  capsStep,
  capWordingStep,
  bandStep,
  belowBandStep,
  smallVolumeStep,
  assessmentRecordStep,
  holderStep,
  heldCertificateStep,
  greaterBayAreaStep,
  statutoryDutyStep,
  forecastStep,
];
