import { plainWords } from "../../foundation/answer.js";
import { valueAt, type Pointer } from "../../foundation/pointer.js";
import { hashesOf, type Prefilled } from "../../input/questionnaire/prefilled.js";
import { CODE, FORMER_NAME, NAME } from "../company-facts.js";

/**
 * Where a form says that it is of another company than a filing: the credit codes differ and no name, the former ones
 * included, says that it is the same; or the names differ and one of the two has no code. `undefined` where it may be the same:
 * a new name under the same code is a new name, another code under the same name is a corrected code, and a single table
 * does not say of whom it is.
 *
 * @param prefilled what the form was made with: of a form that was made from the filing the name may be corrected.
 */
export function otherCompanyAt(form: unknown, filing: unknown, prefilled?: Prefilled): Pointer | undefined {
  const codes = agreement([plainWords(valueAt(form, CODE))], [plainWords(valueAt(filing, CODE))]);
  const names = agreement(namesOf(form), namesOf(filing));
  if (codes === "same" || names === "same") return undefined;
  if (codes === "other") return CODE;
  if (names !== "other") return undefined;
  return prefilled !== undefined && isCorrectedName(form, filing, prefilled) ? undefined : NAME;
}

/** Whether the form was made with the name that the filing has, and nobody typed a code beside the new one. */
function isCorrectedName(form: unknown, filing: unknown, prefilled: Prefilled): boolean {
  const made = prefilled.get(NAME);
  const code = hashesOf(valueAt(form, CODE)).main;
  return (
    made?.main === hashesOf(valueAt(filing, NAME)).main && (code === "" || code === prefilled.get(CODE)?.main)
  );
}

/** The name of now first, by which alone it is told that two are not the same. */
function namesOf(filing: unknown): readonly (string | undefined)[] {
  return [NAME, FORMER_NAME].map((at) => plainWords(valueAt(filing, at)));
}

function agreement(
  form: readonly (string | undefined)[],
  filing: readonly (string | undefined)[],
): "same" | "other" | "untold" {
  if (form.some((one) => one !== undefined && filing.includes(one))) return "same";
  return form[0] === undefined || filing[0] === undefined ? "untold" : "other";
}
