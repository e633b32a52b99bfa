import type { Basis, LegalSource } from "./legal-source.js";
import type { LocalizedText } from "./locale.js";
import type { Pointer } from "./pointer.js";

/** How much a finding weighs. `blocking` stops a final document. */
export type Severity = "blocking" | "warning" | "advice";

export const SEVERITIES: readonly Severity[] = ["blocking", "warning", "advice"];

/** Where in a file something stands. `line` and `column` count from 1; columns count UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** In a workbook the cell, `'1 处理者'!C7`; line and column are then its row and column. */
  readonly cell?: string;
  /** In a Word document the paragraph, from 1; line is the same. */
  readonly paragraph?: number;
  /** Where the answer was first given, when the file was made from a questionnaire: `问卷.xlsx '1 处理者'!C7`. */
  readonly origin?: string;
}

/** Another place or value that explains a finding: "defined here", "also here". */
export interface Related {
  readonly message: LocalizedText;
  readonly pointer?: Pointer;
  readonly place?: Place;
}

/**
 * Something about the user's document or template. Data, never thrown. `code` is `input/…`, `schema/…`,
 * `template/…`, `writer/…` or the id of a rule; `fingerprint` stays the same while the finding does.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: LocalizedText;
  readonly help: LocalizedText;
  /** The same for a reader who does not have the file before them, where `help` says how it is written there. */
  readonly helpOnPaper?: LocalizedText;
  readonly pointer?: Pointer;
  /** The path in words: `境外接收方 › 第 1 项 › 名称`. */
  readonly label?: LocalizedText;
  readonly place?: Place;
  readonly related?: readonly Related[];
  /** Rows of the requirement register (`schemas/requirements.csv`). */
  readonly requirement?: readonly string[];
  readonly sources: readonly LegalSource[];
  readonly basis: Basis;
  /** What was concluded where the law is silent or open; what to rely on is the reader's decision. */
  readonly inference?: LocalizedText;
  /** Why the finding is accepted in this filing, and by whom; it then stops nothing. */
  readonly waiver?: Waiver;
  readonly fingerprint: string;
}

/** A finding accepted by a named person, as the filing records it. */
export interface Waiver {
  readonly reason: LocalizedText;
  readonly name: LocalizedText;
  /** Last day on which it counts, `YYYY-MM-DD`. */
  readonly until: string;
}

/** What a check or reader writes; {@link diagnostic} adds what can be derived. */
export type DiagnosticDraft = Omit<Diagnostic, "fingerprint" | "sources" | "basis"> &
  Partial<Pick<Diagnostic, "sources" | "basis">>;

/** Completes a finding; {@link fingerprintOf} says of what its fingerprint is made. */
export function diagnostic(draft: DiagnosticDraft): Diagnostic {
  return {
    ...draft,
    sources: draft.sources ?? [],
    basis: draft.basis ?? "official",
    fingerprint: fingerprintOf(draft),
  };
}

/**
 * The fingerprint of a finding unless its maker has a better one: made of the code and the data pointer (or the place when there
 * is no pointer), so rewording a message keeps it.
 */
export function fingerprintOf({
  code,
  pointer,
  place,
}: Pick<DiagnosticDraft, "code" | "pointer" | "place">): string {
  return `${code}@${pointer ?? (place ? `${place.file}:${place.line}:${place.column}` : "")}`;
}

/** Whether a finding is about reading a file or holding it against the schema, and no mere gap. */
export function isFileError({ code }: Pick<Diagnostic, "code">): boolean {
  return /^(?:input|cell|schema)\//u.test(code) && code !== "schema/missing";
}

/** Whether a finding is about the file and an answer could not be taken for it: of advice and warnings the answer stands. */
export function spoilsAnswer(finding: Pick<Diagnostic, "code" | "severity">): boolean {
  return finding.severity === "blocking" && isFileError(finding);
}

/** Each finding once: of those with one fingerprint the last, where the first stood. */
export function onceEach(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}

/** For sorting findings: the heaviest first. */
export function byWeight(left: Pick<Diagnostic, "severity">, right: Pick<Diagnostic, "severity">): number {
  return SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity);
}

/** Whether any finding is at least as heavy as `severity`. Waived findings do not count. */
export function hasSeverity(diagnostics: readonly Diagnostic[], severity: Severity): boolean {
  const limit = SEVERITIES.indexOf(severity);
  return diagnostics.some(
    (finding) => finding.waiver === undefined && SEVERITIES.indexOf(finding.severity) <= limit,
  );
}
