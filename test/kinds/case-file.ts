import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { RuleDefinition } from "../../src/checks/rule.js";
import { runRules } from "../../src/checks/run.js";
import type { Diagnostic } from "../../src/foundation/diagnostic.js";
import type { Draft } from "../../src/foundation/draft.js";
import type { Pointer } from "../../src/foundation/pointer.js";
import { catalogueOf, type SchemaRoot } from "../../src/input/catalogue.js";
import { readSource } from "../../src/input/read.js";
import { validateSource } from "../../src/input/validate.js";
import { CALENDARS } from "../../src/law/working-days.js";

/** The day on which cases are judged that name none. */
const AS_OF = "2026-11-23";

/** One case of a rule, as it stands in its file: a fragment of a filing and where findings must be. */
export interface RuleCase {
  /** What the case shows, in Chinese and English. */
  readonly case: string;
  readonly asOf?: string;
  /** The facts, as a filing writes them; for the rules about bodies, as a body's file writes them. */
  readonly facts: unknown;
  /** Pointers of the findings, in order; none for a case in which the duty is met. */
  readonly findings: readonly Pointer[];
}

const folder = fileURLToPath(new URL(".", import.meta.url));

/** Where the cases of a rule stand; its recorded findings stand beside them. */
export function casePath(id: string): string {
  return `${folder}${id}.yaml`;
}

export function recordPath(id: string): string {
  return `${folder}${id}.findings.txt`;
}

/** The cases of a rule. */
export function casesOf(id: string): readonly RuleCase[] {
  if (!existsSync(casePath(id))) return [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return parse(readFileSync(casePath(id), "utf8"), { merge: true }) as readonly RuleCase[];
}

/** What the rule finds in a case. */
export function findingsOf<Data>(
  rule: RuleDefinition<Data>,
  { facts, asOf = AS_OF }: RuleCase,
  root: SchemaRoot,
): readonly Diagnostic[] {
  const data = structuredClone(facts);
  return runRules(
    [rule],
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    { data: data as Draft<Data>, holes: [] },
    { asOf, calendars: CALENDARS },
    {
      fields: catalogueOf(root),
      placeOf: () => undefined,
    },
  ).findings;
}

/** What the schema has against the types of a case. Gaps and ids that lead outside the fragment are no mistakes of a fragment. */
export function mistakesOf({ facts }: RuleCase, root: SchemaRoot): readonly string[] {
  const source = readSource(JSON.stringify(facts), "case.json", root);
  if (source.value === undefined) return source.diagnostics.map(({ message }) => message.en);
  return validateSource(source.value)
    .filter(({ code }) => code !== "schema/missing" && code !== "schema/reference")
    .map(({ pointer, message }) => `${pointer ?? ""}: ${message.en}`);
}

/** Findings as they are recorded: everything a person reads. */
export function recorded(findings: readonly Diagnostic[]): string {
  if (findings.length === 0) return "  –\n";
  return findings
    .map((finding) => {
      const related = (finding.related ?? []).flatMap((one) => [
        `    ↳ ${one.message.zh}`,
        `    ↳ ${one.message.en}`,
        `    ↳ ${one.pointer ?? ""}`,
      ]);
      return [
        `  ${finding.severity} ${finding.fingerprint}`,
        `    ${finding.message.zh}`,
        `    ${finding.message.en}`,
        ...related,
        "",
      ].join("\n");
    })
    .join("");
}
