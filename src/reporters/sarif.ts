import type { Language } from "../foundation/locale.js";
import type { CheckReport } from "./report.js";
import { sarifLog } from "./sarif-log.js";
import { headingText } from "./wording.js";

/**
 * A check as SARIF 2.1.0 (OASIS): the sections as properties of the results, the fingerprint of each finding so that runs can be
 * compared.
 */
export function checkSarif(report: CheckReport, language: Language): string {
  const { tool, rules, sections, asOf, stage, document, unjudged, filter } = report;
  const entries = sections.flatMap((section) =>
    section.findings.map((finding) => ({
      finding,
      properties: { section: headingText(section, language) },
    })),
  );
  const properties = { asOf, stage, document, unjudged, ...(filter === undefined ? {} : { filter }) };
  return sarifLog({ tool, rules, entries, properties }, language);
}
