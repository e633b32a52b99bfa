import type { Diagnostic } from "../foundation/diagnostic.js";
import type { LegalSource } from "../foundation/legal-source.js";
import type { LocalizedText } from "../foundation/locale.js";
import { citationText } from "../law/citation.js";
import { instrumentOf } from "../law/instruments.js";
import type { ArticleEntry, CheckReport, ReportSection } from "./report.js";

/** The version of the format: raised when a member is removed, renamed or means something else. */
const VERSION = 1;

/** Findings for programs: an object with a version, stable member names and both languages. */
export function reportJson(findings: readonly Diagnostic[]): string {
  return written({ version: VERSION, findings });
}

/** A check for programs, as `schemas/reports/check.schema.json` describes it: everything in both languages. */
export function checkJson(report: CheckReport): string {
  const { tool, file, document, documentTitle, stage, asOf, isJudged, unjudged, summary, filter, sections } =
    report;
  return written({
    version: VERSION,
    tool,
    file,
    document,
    documentTitle,
    stage,
    asOf,
    isJudged,
    unjudged,
    summary: { ...summary, articles: summary.articles.map(articleMembers) },
    ...(filter === undefined ? {} : { filter }),
    findings: sections.flatMap((section) =>
      section.findings.map((finding) => findingMembers(finding, section)),
    ),
  });
}

function articleMembers({ id, place, title, source, ...tally }: ArticleEntry): object {
  return Object.assign({ id, place, title, source: sourceMembers(source) }, tally);
}

function findingMembers(finding: Diagnostic, { document, number, title }: ReportSection): object {
  const { sources, fingerprint, ...rest } = finding;
  const section = { ...(document === undefined ? {} : { document: document.id }), number, title };
  return Object.assign({ fingerprint, section }, rest, { sources: sources.map(sourceMembers) });
}

/** A citation for programs: with its words, and what is known of the instrument. */
export function sourceMembers(source: LegalSource): object {
  const instrument = instrumentOf(source.law);
  const text: LocalizedText = { zh: citationText(source, "zh"), en: citationText(source, "en") };
  return {
    ...source,
    text,
    ...(instrument?.inForceFrom === undefined ? {} : { inForceFrom: instrument.inForceFrom }),
    ...(instrument?.inForceUntil === undefined ? {} : { inForceUntil: instrument.inForceUntil }),
    ...(instrument?.address === undefined ? {} : { address: instrument.address }),
  };
}

function written(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
