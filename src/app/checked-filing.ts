import type { Diagnostic } from "../foundation/diagnostic.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import { readingBeside } from "../input/questionnaire/consequence.js";
import { rootOf, type DocumentSchema } from "../law/document-schema.js";
import type { SourceDocument } from "../input/source-document.js";
import { doneAfterwards } from "../kinds/event-kind.js";
import { kindOf } from "../kinds/index.js";
import { CALENDARS } from "../law/working-days.js";
import type { Calendars } from "../law/year-calendar.js";
import { bodyFileRefusal } from "./certificate/body-file.js";
import { judgeOf, type Judge } from "./check.js";
import { filingSource, type FilingSource } from "./filing-source.js";
import { loadSource } from "./load-filing.js";
import type { World } from "./world.js";

/** A filing, and the file as it was read. */
export interface CheckedFiling extends FilingSource {
  readonly source: SourceDocument;
}

/**
 * Reads the file that a document is drawn from and says everything there is to say about it for that document; `-` is standard input. `value` is
 * absent when the file could not be understood at all.
 *
 * @param asOf the day on which the filing is judged, `YYYY-MM-DD`.
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function loadCheckedFiling(
  world: World,
  path: string,
  document: DocumentSchema,
  asOf: string,
  calendars: Calendars = CALENDARS,
): Promise<Outcome<CheckedFiling | undefined>> {
  const { value, diagnostics } = await loadSource(world, path, rootOf(document));
  if (value === undefined) return outcome(undefined, diagnostics);
  const found = findingsFor(value, document, judgeOf(value, asOf, calendars));
  return outcome(Object.assign(filingSource(value), { source: value }), [
    ...readingBeside(value, diagnostics, found),
    ...found,
  ]);
}

/**
 * Everything there is to say about a file for a document that is made from it: what a check says, but what only concerns the
 * time after the document is made warns and does not stop it.
 */
export function findingsFor(
  source: SourceDocument,
  document: DocumentSchema,
  judge: Judge,
): readonly Diagnostic[] {
  const kind = kindOf(document);
  const refused = kind?.filedBy === "body" ? bodyFileRefusal(source) : undefined;
  if (refused !== undefined) return [refused];
  const later = new Set(kind === undefined ? [] : doneAfterwards(kind));
  return judge(document).findings.map((finding) =>
    later.has(finding.code) && finding.severity === "blocking"
      ? Object.assign({}, finding, { severity: "warning" as const })
      : finding,
  );
}
