import { outcome, type Outcome } from "../../foundation/outcome.js";
import { hasSeverity, type Diagnostic } from "../../foundation/diagnostic.js";
import { fieldCatalogue } from "../../foundation/field.js";
import type { Catalogue } from "../../input/catalogue.js";
import { formSource } from "../../input/questionnaire/form-source.js";
import type { AnsweredFiling } from "../../input/questionnaire/read-form.js";
import { loadSource } from "../load-filing.js";
import type { World } from "../world.js";
import { loadOneForm } from "./load-form.js";
import { mergeAnswers, type Merged } from "./merge.js";
import { answeredSince, entryRevived, otherCompany, type AnswerPlace } from "./merge/finding.js";
import { leftAlone, type LeftAlone } from "./merge/left-alone.js";
import { otherEntries } from "./merge/other-entries.js";
import { typedSince, type TypedSince } from "./merge/typed-since.js";
import { otherCompanyAt } from "./other-company.js";

/** A filing with the answers of a questionnaire, and what the questionnaire leaves as it was. */
export interface MergedQuestionnaire extends Merged {
  readonly left: LeftAlone;
}

/**
 * Takes the answers of a questionnaire into a filing: the new text of the filing, what changed, and what stayed because the
 * questionnaire is empty there. Without a value where
 * either cannot be read, where they are of two companies, where an answer was read with a fault that may have changed it, or
 * where the result would break the schema.
 *
 * @throws InputFileError when a file does not exist, may not be read or is too large.
 */
export async function mergeQuestionnaire(
  world: World,
  filingPath: string,
  formPath: string,
): Promise<Outcome<MergedQuestionnaire | undefined>> {
  const filing = await loadSource(world, filingPath, "filing");
  const form = await loadOneForm(world, formPath, filing.value?.value);
  const stranger = strangerFinding(filing.value?.value, form.value, formPath);
  if (stranger !== undefined) return outcome(undefined, [...filing.diagnostics, stranger]);
  const read = [...filing.diagnostics, ...form.diagnostics];
  if (filing.value === undefined || form.value === undefined || hasSeverity(read, "blocking")) {
    return outcome(undefined, read);
  }
  const answers = formSource(formPath, form.value);
  const told: Telling = { catalogue: fieldCatalogue(), placeOf: (at) => answers.placeOf(at) };
  const since = sinceMade(form.value, filing.value.value, told);
  const placeOf: AnswerPlace = (at) => answers.placeOf(since.originOf(at));
  const { prefilled } = form.value;
  const others = otherEntries(since.answers, filing.value.value, { ...told, ...since, prefilled });
  if (hasSeverity(others, "blocking")) return outcome(undefined, [...read, ...others]);
  const { value, diagnostics } = mergeAnswers(filing.value, since.answers, placeOf);
  const findings = [...read, ...since.findings, ...others, ...diagnostics];
  if (value === undefined) return outcome(undefined, findings);
  const left = leftAlone(filing.value.value, form.value, fieldCatalogue(), since.newer);
  return outcome({ ...value, left }, findings);
}

interface Telling {
  readonly catalogue: Catalogue;
  readonly placeOf: AnswerPlace;
}

/** What was typed into a form since it was made; all of it where an older form does not tell. */
function sinceMade(
  { value, prefilled }: AnsweredFiling,
  filing: unknown,
  told: Telling,
): Pick<TypedSince, "answers" | "originOf" | "newer"> & { readonly findings: readonly Diagnostic[] } {
  if (prefilled === undefined) return { answers: value, originOf: (at) => at, newer: [], findings: [] };
  const { clashes, revived, ...since } = typedSince(value, filing, prefilled, told.catalogue);
  const findings = [
    ...clashes.map((at) => answeredSince(at, told)),
    ...revived.map((at) => entryRevived(at, told)),
  ];
  return { ...since, findings };
}

function strangerFinding(
  filing: unknown,
  form: AnsweredFiling | undefined,
  formPath: string,
): Diagnostic | undefined {
  if (form === undefined) return undefined;
  const at = otherCompanyAt(form.value, filing, form.prefilled);
  if (at === undefined) return undefined;
  const placeOf: AnswerPlace = (one) => formSource(formPath, form).placeOf(one);
  return otherCompany(at, { catalogue: fieldCatalogue(), placeOf });
}
