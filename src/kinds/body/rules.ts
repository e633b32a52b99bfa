import type { Body } from "#generated/types.js";
import type { RuleDefinition } from "../../checks/rule.js";

/** What a certification body owes, checked on its own facts. */
export const BODY_RULES: readonly RuleDefinition<Body>[] = [];
