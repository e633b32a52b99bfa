import type { RuleDefinition } from "../../checks/rule.js";
import { cancellationHasApplication } from "./rules/cancellation-has-application.js";
import { changeHasApplication } from "./rules/change-has-application.js";
import { eventsConsistent } from "./rules/events-consistent.js";
import { exportHasValidCertificate } from "./rules/export-has-valid-certificate.js";
import { markIncludesCrossBorder } from "./rules/mark-includes-cross-border.js";
import { platformNameExact } from "./rules/platform-name-exact.js";
import { platformReportWithinLimit } from "./rules/platform-report-within-limit.js";
import { recordMatchesPrinted } from "./rules/record-matches-printed.js";
import { renewalPrepared } from "./rules/renewal-prepared.js";
import { scopeMatchesApplication } from "./rules/scope-matches-application.js";
import { statusMatchesTerm } from "./rules/status-matches-term.js";
import { validityIsThreeYears } from "./rules/validity-is-three-years.js";

/** What must hold of a certificate while it lives: term, contents, events, reports, changes. */
export const CERTIFICATE_RULES: readonly RuleDefinition[] = [
  validityIsThreeYears,
  statusMatchesTerm,
  exportHasValidCertificate,
  renewalPrepared,
  recordMatchesPrinted,
  scopeMatchesApplication,
  markIncludesCrossBorder,
  eventsConsistent,
  platformReportWithinLimit,
  platformNameExact,
  changeHasApplication,
  cancellationHasApplication,
];
