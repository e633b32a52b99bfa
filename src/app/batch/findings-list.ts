import { onceEach, type Diagnostic } from "../../foundation/diagnostic.js";
import type { Language } from "../../foundation/locale.js";
import type { SourceDocument } from "../../input/source-document.js";
import { REPORTERS } from "../../reporters/index.js";
import { reportSource } from "../check-report.js";
import { judgeOf } from "../check.js";
import type { PendingFile } from "../world.js";
import type { SourceRecord } from "./source/record.js";
import type { Workshop } from "./workshop.js";

/** What the lists of a record without a packet are called, without an ending; as in a packet. */
export const LIST_NAME: Readonly<Record<Language, string>> = { zh: "检查结果", en: "findings" };

/** The list of findings of a record without a packet: for people, and for programs as `check` writes it. */
export interface FindingsList {
  readonly files: readonly PendingFile[];
  readonly findings: readonly Diagnostic[];
}

/**
 * Lists everything there is to say about a record, not only what stopped it: whoever mends it wants to do so once.
 *
 * @param found what was found beyond checking the filing.
 */
export function findingsList(
  { settings, calendars }: Workshop,
  { at }: SourceRecord,
  source: SourceDocument | undefined,
  found: readonly Diagnostic[],
): FindingsList {
  const { options, asOf, language } = settings;
  const checked = source === undefined ? [] : judgeOf(source, asOf, calendars)("filing").findings;
  const known = new Set(checked.map(({ fingerprint }) => fingerprint));
  const others = onceEach(found).filter(({ fingerprint }) => !known.has(fingerprint));
  const { report, findings } = reportSource(at, source, others, {
    document: "filing",
    stage: options.stage,
    asOf,
    calendars,
  });
  const name = LIST_NAME[language];
  const encoder = new TextEncoder();
  return {
    findings,
    files: [
      {
        path: `${name}.html`,
        bytes: encoder.encode(REPORTERS.html(report, { language, isColoured: false })),
      },
      { path: `${name}.json`, bytes: encoder.encode(REPORTERS.json(report)) },
    ],
  };
}
