import { basename, extname, join } from "node:path";
import { fieldCatalogue } from "../../foundation/field.js";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { Language } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { FormLayout } from "../../input/questionnaire/marks.js";
import { questionnaireOf, type QuestionnaireDocument } from "../../input/questionnaire/plan.js";
import { validateSource } from "../../input/validate.js";
import { errorsIn } from "../without-broken.js";
import { loadSource } from "../load-filing.js";
import type { World } from "../world.js";
import type { FilledFiling, Form } from "./form.js";
import { leftOut } from "./left-out.js";
import { withoutTooLong } from "./too-long.js";

/** What a questionnaire is made for. */
export interface FormRequest {
  readonly document: QuestionnaireDocument;
  readonly language: Language;
  readonly layout: FormLayout;
  /** Filings whose answers are written into it. */
  readonly filings: readonly string[];
}

/**
 * The form that is asked, with the answers of filings in it, and what of them it leaves out. Without a value where one of them cannot be read or breaks the
 * schema: what is not understood could be lost.
 *
 * @throws InputFileError when a filing does not exist, may not be read or is too large.
 */
export async function newForm(world: World, request: FormRequest): Promise<Outcome<Form | undefined>> {
  const { document, language, layout } = request;
  const questionnaire = questionnaireOf(document, fieldCatalogue());
  const filled: FilledFiling[] = [];
  const notes: Diagnostic[] = [];
  for (const path of request.filings) {
    const { value, diagnostics } = await loadSource(world, path, "filing");
    if (value === undefined) return outcome(undefined, diagnostics);
    const found = [...diagnostics, ...validateSource(value)];
    if (errorsIn(found).length > 0) return outcome(undefined, found);
    const fit = withoutTooLong(value);
    filled.push({ key: freshKey(keyOf(path), filled), value: fit.value });
    notes.push(...fit.findings, ...leftOut(path, value.value, questionnaire));
  }
  return outcome({ questionnaire, language, layout, filings: filled }, notes);
}

/** What tells the rows of a filing from others: the name of its file, or of its folder where all files are called alike. */
function keyOf(path: string): string {
  const name = basename(path, extname(path));
  const folder = basename(join(path, ".."));
  return name === "filing" && folder !== "" && folder !== "." ? folder : name;
}

/** A key that no other filing of the form has: rows of two companies with one name could not be told apart. */
function freshKey(key: string, taken: readonly FilledFiling[]): string {
  const keys = new Set(taken.map((one) => one.key));
  let fresh = key;
  for (let number = 2; keys.has(fresh); number += 1) fresh = `${key}-${number}`;
  return fresh;
}

/** What the file of a questionnaire is called where nobody names it, without an extension. */
export function fileNameOf({ questionnaire, language, layout }: Form): string {
  const name = { zh: "资料问卷", en: "questionnaire" }[language];
  return `${name}-${questionnaire.document}${layout === "many" ? "-many" : ""}`;
}
