import type { Filing } from "#generated/types.js";
import type { Draft } from "../foundation/draft.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import { validateSource } from "../input/validate.js";
import { pathwayOf, type PathwayAnswer } from "../law/pathway/answer.js";
import { isSound } from "./check.js";
import { loadSource } from "./load-filing.js";
import type { World } from "./world.js";

/**
 * Reads a filing and judges its pathway; `-` is standard input. Gaps are no findings here: the answer says which of them
 * matter. `value` is absent when the file could not be understood or breaks the schema.
 *
 * @param asOf the day on which it is judged, `YYYY-MM-DD`.
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function judgePathway(
  world: World,
  path: string,
  asOf: string,
): Promise<Outcome<PathwayAnswer | undefined>> {
  const { value, diagnostics } = await loadSource(world, path, "filing");
  if (value === undefined) return outcome(undefined, diagnostics);
  const shape = validateSource(value);
  const findings = [...diagnostics, ...shape.filter(({ code }) => code !== "schema/missing")];
  if (!isSound(shape)) return outcome(undefined, findings);
  // The schema of the root has just been held against the value.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return outcome(pathwayOf(value.value as Draft<Filing>, asOf), findings);
}
