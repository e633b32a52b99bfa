import { hasSeverity, type Diagnostic } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { isAtOrBelow } from "../../foundation/pointer.js";
import { readSource } from "../../input/read.js";
import { nearestPlace, type SourceDocument } from "../../input/source-document.js";
import { validateSource } from "../../input/validate.js";
import { errorsIn } from "../without-broken.js";
import { hasText } from "../intake/rewrite/rewrite.js";
import { loadSource } from "../load-filing.js";
import type { World } from "../world.js";
import { bodyFileRefusal } from "./body-file.js";
import { stepFinding } from "./finding.js";

/**
 * Reads the file of a certificate to whose record something is added. Without a value when it cannot be read, is a questionnaire or a
 * certification body's own file, or has errors in the certificate: what stands there by mistake is corrected by a person and not written over.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function openRecord(world: World, path: string): Promise<Outcome<SourceDocument | undefined>> {
  const { value, diagnostics } = await loadSource(world, path, "filing");
  if (value === undefined || hasSeverity(diagnostics, "blocking")) return outcome(undefined, diagnostics);
  if (!hasText(value)) return outcome(undefined, [questionnaire(value)]);
  const refused = bodyFileRefusal(value);
  if (refused !== undefined) return outcome(undefined, [refused]);
  const mistakes = errorsIn(validateSource(value)).filter(
    ({ pointer = "" }) => pointer === "" || isAtOrBelow(pointer, "/certificate"),
  );
  return mistakes.length === 0
    ? outcome(value, diagnostics)
    : outcome(undefined, [...diagnostics, ...mistakes]);
}

/** The file as it is once something was recorded in it. */
export function reopened(text: string, path: string): SourceDocument {
  const { value } = readSource(text, path, "filing");
  if (value === undefined) throw new Error("what was recorded cannot be read again");
  return value;
}

function questionnaire(source: SourceDocument): Diagnostic {
  return stepFinding({
    code: "certificate/questionnaire",
    message: {
      zh: "这是问卷，不是 YAML 或者 JSON 格式的申报材料，不在其中记录",
      en: "This is a questionnaire and not a filing in YAML or JSON; nothing is recorded in it",
    },
    help: {
      zh: "先用 pipia intake read 把问卷读成申报材料文件，再在该文件中记录。",
      en: "First read it into a filing with pipia intake read, then record the step there.",
    },
    pointer: "/certificate",
    place: nearestPlace(source, "/certificate"),
    sources: [],
  });
}
