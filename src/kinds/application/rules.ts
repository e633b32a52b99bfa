import type { RuleDefinition } from "../../checks/rule.js";

/** What must hold in the application papers. */
export const APPLICATION_RULES: readonly RuleDefinition[] = [];
