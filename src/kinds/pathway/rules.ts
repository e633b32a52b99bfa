import type { RuleDefinition } from "../../checks/rule.js";

/** What must hold in the pathway papers. */
export const PATHWAY_RULES: readonly RuleDefinition[] = [];
