import { fieldsOfDocument } from "../template/fields-of-document.js";
import { byText, type Candidates, candidatesOf } from "./candidates.js";
import { type Chain, chainsOf } from "./chains.js";
import type { PrecedentRequest } from "./request.js";
import { type Scope, scopeOfFiling } from "./scopes.js";
import type { Catalogue } from "../../input/catalogue.js";

/** The facts of an example: its filing, and what is computed from it as templates see it. */
export interface Example {
  readonly data: object;
  readonly derived: object;
}

/** What is looked for in a precedent, made ready once. */
export interface Facts extends Example {
  readonly fields: Catalogue;
  readonly scope: Scope;
  /** What can be printed of the filing itself. */
  readonly filing: Candidates;
  /** The loops that there can be. */
  readonly chains: readonly Chain[];
}

export function factsOf({ data, derived }: Example, { document, edition }: PrecedentRequest): Facts {
  const fields = fieldsOfDocument(document);
  const scope = scopeOfFiling(data, derived, fields, edition);
  const filing = byText(candidatesOf(scope, "filing", "", edition));
  return { data, derived, fields, scope, filing, chains: chainsOf(scope, edition) };
}
