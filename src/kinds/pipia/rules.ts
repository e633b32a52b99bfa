import type { RuleDefinition } from "../../checks/rule.js";
import { riskLevelMatchesMatrix } from "./rules/risk-level-matches-matrix.js";

/** What must hold in the impact assessment, in the order of the report. */
export const PIPIA_RULES: readonly RuleDefinition[] = [riskLevelMatchesMatrix];
