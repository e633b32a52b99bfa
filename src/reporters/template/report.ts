import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { ReportRule } from "../report.js";

/** What was found in templates, ready to be written: every reporter is a function of this and a language. */
export interface TemplateReport {
  readonly tool: { readonly name: string; readonly version: string };
  /** The templates that were checked, as they were named, in that order. */
  readonly files: readonly string[];
  /** In the order of the files, inside a file from top to bottom. */
  readonly findings: readonly Diagnostic[];
  /** The text of every file that a finding names, to show the line. */
  readonly texts: ReadonlyMap<string, string>;
  /** What is behind the codes of the findings, each once. */
  readonly rules: readonly ReportRule[];
}
