import type { RuleDefinition } from "../../checks/rule.js";

/** What must hold in the packet papers. */
export const PACKET_RULES: readonly RuleDefinition[] = [];
