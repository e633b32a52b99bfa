import type { Filing } from "#generated/types.js";
import { watched } from "../checks/watched.js";
import { diagnostic, type Diagnostic } from "../foundation/diagnostic.js";
import { labelOf } from "../foundation/field.js";
import { joinTexts } from "../foundation/locale.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import { segmentsOf, type Pointer } from "../foundation/pointer.js";
import { withoutConsequences } from "../input/questionnaire/consequence.js";
import { nearestPlace, type SourceDocument } from "../input/source-document.js";
import { validateSource } from "../input/validate.js";
import { pathwayOf, type PathwayAnswer } from "../law/pathway/answer.js";
import { errorsIn, withoutBroken } from "./without-broken.js";
import { loadSource } from "./load-filing.js";
import type { World } from "./world.js";

/**
 * Reads a filing and judges its pathway; `-` is standard input. Gaps are no findings here: the answer says which of them
 * matter. `value` is absent when the file could not be understood, or when the pathway depends on values that break the
 * schema.
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
  const mistakes = validateSource(value).filter(({ code }) => code !== "schema/missing");
  const findings = [...diagnostics, ...withoutConsequences(value, mistakes)];
  const errors = errorsIn(mistakes);
  const filing = withoutBroken<Filing>(value, errors);
  if (filing === undefined) return outcome(undefined, findings);
  const view = watched(filing);
  const answer = pathwayOf(view.data, asOf);
  return view.touched.size === 0
    ? outcome(answer, findings)
    : outcome(undefined, [...findings, needed([...view.touched], value)]);
}

/** The answers with errors that the pathway depends on. It is not judged without them: they are there. */
function needed(touched: readonly Pointer[], source: SourceDocument): Diagnostic {
  const labels = joinTexts(
    touched.map((at) => labelOf(segmentsOf(at))),
    { zh: "；", en: "; " },
  );
  return diagnostic({
    code: "pathway/needs-correction",
    severity: "blocking",
    message: {
      zh: `出境路径须依据有错误的内容判断，未作判断：${labels.zh}`,
      en: `The pathway depends on answers with errors and was not judged: ${labels.en}`,
    },
    help: {
      zh: "先改正这些内容，再判断出境路径。",
      en: "Correct these first, then have the pathway judged.",
    },
    place: nearestPlace(source, touched[0] ?? ""),
  });
}
