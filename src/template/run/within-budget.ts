import type { Place } from "../../foundation/diagnostic.js";
import type { Findings } from "../findings.js";
import { LIMITS } from "../limits.js";
import { budgetSpent, dataTooLarge } from "../mistakes/filling.js";
import { BudgetSpent } from "./run.js";
import { DataTooLarge } from "./view.js";

/** What filling gives; `undefined` when it spent a budget, which is a finding about the template. */
export function withinBudget<Filled>(
  place: Place,
  findings: Findings,
  fill: () => Filled,
): Filled | undefined {
  try {
    return fill();
  } catch (error) {
    if (error instanceof BudgetSpent)
      findings.add(budgetSpent(error.budget, LIMITS[error.budget]), { place });
    else if (error instanceof DataTooLarge) findings.add(dataTooLarge, { place });
    else throw error;
    return undefined;
  }
}
