import { outcome, type Outcome } from "../../foundation/outcome.js";
import { hasSeverity } from "../../foundation/diagnostic.js";
import { loadSource } from "../load-filing.js";
import type { World } from "../world.js";
import { loadFormSource } from "./load-form.js";
import { mergeAnswers, type Merged } from "./merge.js";

/**
 * Takes the answers of a questionnaire into a filing: the new text of the filing, and what changed. Without a value where
 * either cannot be read, where an answer was read with a fault that may have changed it, or where the result would break the
 * schema.
 *
 * @throws InputFileError when a file does not exist, may not be read or is too large.
 */
export async function mergeQuestionnaire(
  world: World,
  filingPath: string,
  formPath: string,
): Promise<Outcome<Merged | undefined>> {
  const filing = await loadSource(world, filingPath, "filing");
  const form = await loadFormSource(world, formPath);
  const read = [...filing.diagnostics, ...form.diagnostics];
  if (filing.value === undefined || form.value === undefined || hasSeverity(read, "blocking")) {
    return outcome(undefined, read);
  }
  const answers = form.value;
  const merged = mergeAnswers(filing.value, answers.value, (at) => answers.placeOf(at));
  return outcome(merged.value, [...read, ...merged.diagnostics]);
}
