import type { Diagnostic } from "../foundation/diagnostic.js";
import { packageVersion } from "../foundation/data.js";
import { catalogueOf } from "../input/catalogue.js";
import { readingBeside } from "../input/questionnaire/consequence.js";
import type { SourceDocument } from "../input/source-document.js";
import { rootOf, type DocumentSchema } from "../law/document-schema.js";
import type { Calendars } from "../law/year-calendar.js";
import { CALENDARS } from "../law/working-days.js";
import type { CheckReport, ReportRule } from "../reporters/report.js";
import { judgeOf, type Judge, type Judgement } from "./check.js";
import { documentTitle, summaryOf } from "./check-summary.js";
import { OTHER_CODES, ruleOf } from "./codes.js";
import { loadSource } from "./load-filing.js";
import { measuresInForce } from "./not-in-force.js";
import { inSections } from "./section-order.js";
import type { World } from "./world.js";

/** What a report is about. */
export interface ReportRequest {
  /** Without it the document that the file says it is for, else the whole filing. */
  readonly document?: DocumentSchema;
  readonly stage: "draft" | "final";
  /** The day on which the filing is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly calendars?: Calendars;
}

/** A report and, in the order of the file, the findings in it. */
export interface CheckedFile {
  readonly report: CheckReport;
  readonly findings: readonly Diagnostic[];
}

/**
 * Reads and checks a file, and puts what there is to say into sections, with a summary; `-` is standard input.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function reportFile(world: World, path: string, request: ReportRequest): Promise<CheckedFile> {
  const root = rootOf(request.document ?? "filing");
  const { value, diagnostics } = await loadSource(world, path, root);
  return reportSource(path, value, diagnostics, request);
}

/** The same for what was read; `source` is absent when nothing could be made of the file, and `judge` given where it was judged already. */
export function reportSource(
  file: string,
  source: SourceDocument | undefined,
  reading: readonly Diagnostic[],
  { document = source?.asksFor ?? "filing", stage, asOf, calendars = CALENDARS }: ReportRequest,
  judge: Judge = source === undefined ? () => UNREADABLE : judgeOf(source, asOf, calendars),
): CheckedFile {
  const judged = judge(document);
  const told = source === undefined ? reading : readingBeside(source, reading, judged.findings);
  const findings = [...told, ...judged.findings];
  const root = source?.value;
  const catalogue = catalogueOf(rootOf(document));
  // The summary asks for a document by its articles and by itself.
  const byDocument = new Map([[document, judged]]);
  const judgementFor = (other: DocumentSchema): Judgement => {
    const found = byDocument.get(other) ?? judge(other);
    byDocument.set(other, found);
    return found;
  };
  return {
    findings,
    report: {
      tool: { name: "pipia", version: packageVersion() },
      file,
      document,
      documentTitle: documentTitle(document),
      stage,
      asOf,
      isJudged: judged.isJudgeable && judged.unjudged.length === 0,
      unjudged: judged.unjudged.map(({ id }) => id),
      summary: summaryOf({
        document,
        root,
        judgement: judged,
        isInForce: measuresInForce(asOf),
        findings,
        catalogue,
        judgementFor,
      }),
      sections: inSections(findings, document, root, catalogue),
      rules: rulesBehind(findings),
    },
  };
}

/** What there is to say about a file that could not be read: nothing but the findings of reading it. */
const UNREADABLE: Judgement = { findings: [], unjudged: [], isJudgeable: false };

/** What is behind the codes, in their alphabetical order. */
export function rulesBehind(findings: readonly Diagnostic[]): readonly ReportRule[] {
  return [...new Set(findings.map(({ code }) => code))].toSorted().map((code) => {
    const rule = ruleOf(code);
    if (rule === undefined) {
      return { code, title: OTHER_CODES.get(code) ?? { zh: code, en: code }, requirement: [], sources: [] };
    }
    const { title, help, severity, requirement, sources } = rule;
    return { code, title, help, severity, requirement, sources };
  });
}
