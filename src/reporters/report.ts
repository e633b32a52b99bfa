import type { Diagnostic, Severity } from "../foundation/diagnostic.js";
import type { LegalSource } from "../foundation/legal-source.js";
import type { LocalizedText } from "../foundation/locale.js";
import type { DocumentSchema } from "../law/document-schema.js";

/** What a check found, ready to be written: every reporter is a function of this and a language. */
export interface CheckReport {
  readonly tool: { readonly name: string; readonly version: string };
  /** The file as it was named; `-` is standard input. */
  readonly file: string;
  /** What was asked for. */
  readonly document: DocumentSchema;
  readonly documentTitle: LocalizedText;
  readonly stage: "draft" | "final";
  /** The day on which the filing was judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether every rule could look at what it needs: it could be read and is of its type. */
  readonly isJudged: boolean;
  /** Ids of rules that could not be told, because they need values with errors. */
  readonly unjudged: readonly string[];
  /** How far all of it is, whatever is shown. */
  readonly summary: CheckSummary;
  /** What is shown where not all findings are. */
  readonly filter?: ReportFilter;
  /** The findings that are shown, in sections; without findings there are none. */
  readonly sections: readonly ReportSection[];
  /** What is behind the codes of the findings, each once. */
  readonly rules: readonly ReportRule[];
}

/** Which findings a report shows, and how many those are. */
export interface ReportFilter {
  readonly only?: readonly Severity[];
  /** The article as it was named. */
  readonly article?: string;
  readonly shown: number;
  readonly hidden: number;
}

/** A section of a document, as it is printed there, or the facts of one group that no document prints. */
export interface ReportSection {
  readonly document?: { readonly id: string; readonly title: LocalizedText };
  /** Whether it is about the file itself and not about what it answers. */
  readonly isFile?: true;
  /** The number of the heading as one cites it; empty where there is none. */
  readonly number: LocalizedText;
  readonly title: LocalizedText;
  /** The heaviest first, then in the order of the file. */
  readonly findings: readonly Diagnostic[];
}

export interface CheckSummary {
  readonly total: Totals;
  /** The duties of articles 5 and 6 of the Measures; none when the question was about another document. */
  readonly articles: readonly ArticleEntry[];
  readonly documents: readonly DocumentEntry[];
}

/** Findings that are not waived, by weight; gaps and errors of the file are among them. */
export interface Totals extends Readonly<Record<Severity, number>> {
  readonly gaps: number;
  readonly errors: number;
  readonly waived: number;
}

/**
 * How far something is: `complete` without gaps and contradictions; `notStarted` while nothing of it was answered;
 * `notChecked` when nothing was found and rules could not look at all of it; `notInForce` where the day of the check is before the law.
 */
export type Status = "complete" | "incomplete" | "notStarted" | "notChecked" | "notInForce";

/** How many findings there are about something; those that are waived are counted apart and nowhere else. */
export interface Tally {
  readonly status: Status;
  /** Errors of the file: what cannot be read or is no answer to its question. */
  readonly errors: number;
  /** What is missing: a required answer, or one that a rule asks for under the circumstances. */
  readonly gaps: number;
  /** What is answered and contradicts the law, another answer or another paper. */
  readonly contradictions: number;
  /** Rules about it that could not be told because of errors of the file. */
  readonly unjudged: number;
  readonly advice: number;
  /** How many of these stop a final document. */
  readonly blocking: number;
  readonly waived: number;
}

export interface ArticleEntry extends Tally {
  readonly id: string;
  /** The place in the Measures: `第六条第（一）项`, `Art. 6(1)`. */
  readonly place: LocalizedText;
  readonly title: LocalizedText;
  readonly source: LegalSource;
}

export interface DocumentEntry extends Tally {
  readonly id: DocumentSchema;
  readonly title: LocalizedText;
}

/** A rule, or a kind of error of reading. */
export interface ReportRule {
  readonly code: string;
  readonly title: LocalizedText;
  /** What to do; for errors of reading each finding says it. */
  readonly help?: LocalizedText;
  readonly severity?: Severity;
  readonly requirement: readonly string[];
  readonly sources: readonly LegalSource[];
}
