import { meantId } from "../schema/meant-id.js";

/** The company that is meant by a name of none: the same but for case, width, spaces and marks, or for one slip. */
export function meantCompany(name: string, known: Iterable<string>): string | undefined {
  const companies = [...known];
  const folded = foldedName(name);
  return companies.find((company) => foldedName(company) === folded) ?? meantId(name, companies);
}

/** A name without what differs when people type it again. */
function foldedName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\p{P}]/gu, "");
}
