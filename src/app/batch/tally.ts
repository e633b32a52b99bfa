import { SEVERITIES, type Diagnostic, type Severity } from "../../foundation/diagnostic.js";
import { patternOf, type Pointer } from "../../foundation/pointer.js";

/** How often something was found in a record, by {@link subjectKey}. */
export type Tally = Readonly<Record<string, number>>;

/** What findings are about, wherever they were found: a code, and for answers that are missing or broken the question. */
export interface TallySubject {
  readonly severity: Severity;
  readonly code: string;
  /** Pattern of the question. */
  readonly pattern?: Pointer;
}

/** Counts findings by what they are about; those that are waived are nobody's work. */
export function tallyOf(findings: readonly Diagnostic[], value: unknown): Tally {
  const counts = new Map<string, number>();
  for (const { code, severity, pointer, waiver } of findings) {
    if (waiver !== undefined) continue;
    const isAboutQuestion = pointer !== undefined && pointer !== "" && code.startsWith("schema/");
    const pattern = isAboutQuestion ? { pattern: patternOf(value, pointer) } : {};
    const key = subjectKey({ severity, code, ...pattern });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

// Weights are apart, because one thing may weigh more in one place than in another.
function subjectKey({ severity, code, pattern }: TallySubject): string {
  return [severity, code, ...(pattern === undefined ? [] : [pattern])].join(" ");
}

/** The subject of a key; `undefined` for what is none. */
export function subjectOf(key: string): TallySubject | undefined {
  const [weight, code, ...rest] = key.split(" ");
  const severity = SEVERITIES.find((one) => one === weight);
  if (severity === undefined || code === undefined) return undefined;
  return { severity, code, ...(rest.length === 0 ? {} : { pattern: rest.join(" ") }) };
}
