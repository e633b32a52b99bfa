import { STEPS } from "../../app/certificate/steps.js";
import { keysOf } from "../../foundation/data.js";
import { CERTIFICATE_GRAMMAR } from "../certificate/grammar.js";
import { runReport } from "../certificate/report.js";
import { runStep } from "../certificate/step.js";
import { defineCommand } from "../command.js";
import { readChoice } from "../options.js";

/** `pipia certificate STEP FILING`: a step in the life of a certificate, or a report that was sent, added to its record. */
export const certificateCommand = defineCommand(CERTIFICATE_GRAMMAR, async (values, context) => {
  const step = readChoice("certificate", values.step, [...keysOf(STEPS), "report"]);
  return step === "report" ? runReport(values, context) : runStep(step, values, context);
});
