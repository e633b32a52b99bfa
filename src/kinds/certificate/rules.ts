import type { RuleDefinition } from "../../checks/rule.js";

/** What must hold in the certificate papers. */
export const CERTIFICATE_RULES: readonly RuleDefinition[] = [];
