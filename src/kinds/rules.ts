import type { Body } from "#generated/types.js";
import type { RuleDefinition } from "../checks/rule.js";
import { registerRows } from "../law/register.js";
import { countsFor, type DocumentSchema } from "../law/document-schema.js";
import { APPLICATION_RULES } from "./application/rules.js";
import { BODY_RULES } from "./body/rules.js";
import { CERTIFICATE_RULES } from "./certificate/rules.js";
import { PACKET_RULES } from "./packet/rules.js";
import { PATHWAY_RULES } from "./pathway/rules.js";
import { PIPIA_RULES } from "./pipia/rules.js";

/** Rules about a filing by area, which is the first part of their ids. A new rule is a file and a line in its area's table. */
export const FILING_RULES: Readonly<Record<string, readonly RuleDefinition[]>> = {
  pathway: PATHWAY_RULES,
  pipia: PIPIA_RULES,
  packet: PACKET_RULES,
  application: APPLICATION_RULES,
  certificate: CERTIFICATE_RULES,
};

/** Rules about a certification body's own facts. */
export const BODY_RULE_SETS: Readonly<Record<string, readonly RuleDefinition<Body>[]>> = { body: BODY_RULES };

const ALL_BODY_RULES = Object.values(BODY_RULE_SETS).flat();

/** Every rule about a certification body's own facts. */
export function bodyRules(): readonly RuleDefinition<Body>[] {
  return ALL_BODY_RULES;
}

const chosen = new Map<DocumentSchema, readonly RuleDefinition[]>();

/** The rules that count when a document is asked: those with a row of the register that does. */
export function rulesFor(document: DocumentSchema): readonly RuleDefinition[] {
  let rules = chosen.get(document);
  if (rules === undefined) {
    rules = Object.values(FILING_RULES)
      .flat()
      .filter((rule) => rule.requirement.some((id) => rowCounts(id, document)));
    chosen.set(document, rules);
  }
  return rules;
}

function rowCounts(id: string, document: DocumentSchema): boolean {
  const row = registerRows().get(id);
  return row !== undefined && countsFor(row, document);
}
