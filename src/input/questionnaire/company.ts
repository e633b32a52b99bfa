import { meantId } from "../schema/meant-id.js";

/**
 * The company that is meant by a name of none: the same but for case, width, spaces and marks, or for one slip. Companies of
 * a group are often numbered: where the digits differ another one is meant, and not that one.
 */
export function meantCompany(name: string, known: Iterable<string>): string | undefined {
  const companies = [...known];
  const folded = foldedName(name);
  const digits = digitsOf(name);
  const slips = companies.filter((company) => digitsOf(company) === digits);
  return companies.find((company) => foldedName(company) === folded) ?? meantId(name, slips);
}

/** A name without what differs when people type it again. */
function foldedName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\p{P}]/gu, "");
}

function digitsOf(name: string): string {
  return name.normalize("NFKC").replaceAll(/\D/gu, "");
}
