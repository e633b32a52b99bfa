import type { Diagnostic } from "../../foundation/diagnostic.js";
import { sourceMembers } from "../json.js";
import type { TemplateReport } from "./report.js";
import { lineOf } from "./frame.js";

/** The version of the format: raised when a member is removed, renamed or means something else. */
const VERSION = 1;

/**
 * Findings in templates for programs, as `schemas/reports/template-lint.schema.json` describes them: in both languages, each with
 * the line in which it stands.
 */
export function templateJson({ tool, files, findings, texts }: TemplateReport): string {
  const members = (finding: Diagnostic): object => {
    const line = lineOf(finding, texts);
    const sources = finding.sources.map(sourceMembers);
    return { ...(line === undefined ? {} : { line }), ...finding, sources };
  };
  return `${JSON.stringify({ version: VERSION, tool, files, findings: findings.map(members) }, undefined, 2)}\n`;
}
