import { SEVERITIES, type Diagnostic, type Severity } from "../../foundation/diagnostic.js";
import { fieldCatalogue } from "../../foundation/field.js";
import { patternOf, type Pointer } from "../../foundation/pointer.js";

/** How often something was found in a record, by {@link subjectKey}. */
export type Tally = Readonly<Record<string, number>>;

/** What findings are about, wherever they were found: a code, and for answers that are missing or broken the question. */
export interface TallySubject {
  readonly severity: Severity;
  readonly code: string;
  /** Pattern of the question. Nothing stands in it but what the schema names. */
  readonly pattern?: Pointer;
}

/** Counts findings by what they are about; those that are waived are nobody's work. */
export function tallyOf(findings: readonly Diagnostic[], value: unknown): Tally {
  const counts = new Map<string, number>();
  for (const { code, severity, pointer, waiver } of findings) {
    if (waiver !== undefined) continue;
    const isAboutQuestion = pointer !== undefined && code.startsWith("schema/");
    const key = subjectKey({ severity, code, ...(isAboutQuestion ? known(patternOf(value, pointer)) : {}) });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

/**
 * As much of a pattern as the schema has names for: journal, report and terminal are read by many, and what somebody typed for a key, such as the name and
 * number of a person, is in the list of its record only, masked.
 */
function known(pattern: Pointer): Pick<TallySubject, "pattern"> {
  const fields = fieldCatalogue();
  let at = "";
  for (const segment of pattern.split("/").slice(1)) {
    const next = `${at}/${segment}`;
    const isLanguage = (segment === "zh" || segment === "en") && fields.get(at)?.kind === "text";
    if (segment !== "*" && !isLanguage && !fields.has(next)) break;
    at = next;
  }
  return at === "" ? {} : { pattern: at };
}

/** The subject as text. Weights are apart, because one thing may weigh more in one place than in another. */
export function subjectKey({ severity, code, pattern }: TallySubject): string {
  return [severity, code, ...(pattern === undefined ? [] : [pattern])].join(" ");
}

/** The subject of a key; `undefined` for what is none. Journals of earlier versions have keys with what somebody typed. */
export function subjectOf(key: string): TallySubject | undefined {
  const [weight, code, ...rest] = key.split(" ");
  const severity = SEVERITIES.find((one) => one === weight);
  if (severity === undefined || code === undefined) return undefined;
  return { severity, code, ...known(rest.join(" ")) };
}
