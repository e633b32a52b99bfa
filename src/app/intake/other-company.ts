import { plainWords } from "../../foundation/answer.js";
import { valueAt, type Pointer } from "../../foundation/pointer.js";
import { CODE, FORMER_NAME, NAME } from "../company-facts.js";

/**
 * Where a form says that it is of another company than a filing: the credit codes differ and no name, the former ones
 * included, says that it is the same; or the names differ and one of the two has no code. `undefined` where it may be the same:
 * a new name under the same code is a new name, another code under the same name is a corrected code, and a single table
 * does not say of whom it is.
 */
export function otherCompanyAt(form: unknown, filing: unknown): Pointer | undefined {
  const codes = agreement([plainWords(valueAt(form, CODE))], [plainWords(valueAt(filing, CODE))]);
  const names = agreement(namesOf(form), namesOf(filing));
  if (codes === "same" || names === "same") return undefined;
  if (codes === "other") return CODE;
  return names === "other" ? NAME : undefined;
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
