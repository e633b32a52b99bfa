import type { Diagnostic, Severity } from "../foundation/diagnostic.js";
import { catalogueOf } from "../input/catalogue.js";
import { rootOf } from "../law/document-schema.js";
import { isWithin, placeInLaw, type PlaceInLaw } from "../law/place-in-law.js";
import type { CheckReport } from "../reporters/report.js";
import { dutiesOf } from "./check-articles.js";

/** Which findings of a report are to be shown; what is missing asks for all. */
export interface FindingFilter {
  readonly severities?: readonly Severity[];
  readonly article?: { readonly typed: string; readonly place: PlaceInLaw };
}

/**
 * A report that shows some of its findings and says how many it does not. Its summary stays that of all of them. What is
 * about a duty of articles 5 and 6 of the Measures in the summary is about it here as well, whatever it cites.
 */
export function filteredReport(report: CheckReport, { severities, article }: FindingFilter): CheckReport {
  if (severities === undefined && article === undefined) return report;
  const isShown = (finding: Diagnostic): boolean =>
    (severities === undefined || severities.includes(finding.severity)) &&
    (article === undefined || isAbout(finding, article.place, report));
  const sections = report.sections.flatMap((section) => {
    const findings = section.findings.filter(isShown);
    return findings.length === 0 ? [] : [Object.assign({}, section, { findings })];
  });
  const shown = countOf(sections);
  return {
    ...report,
    sections,
    filter: {
      ...(severities === undefined ? {} : { only: severities }),
      ...(article === undefined ? {} : { article: article.typed }),
      shown,
      hidden: countOf(report.sections) - shown,
    },
  };
}

function isAbout(finding: Diagnostic, asked: PlaceInLaw, { document }: CheckReport): boolean {
  if (finding.sources.some((source) => isWithin(placeInLaw(source), asked))) return true;
  if (rootOf(document) === "body") return false;
  return dutiesOf(finding, catalogueOf("filing")).some(({ source }) => isWithin(placeInLaw(source), asked));
}

function countOf(sections: CheckReport["sections"]): number {
  return sections.reduce((count, { findings }) => count + findings.length, 0);
}
