import { byWeight, type Diagnostic } from "../../foundation/diagnostic.js";
import type { Language } from "../../foundation/locale.js";
import type { SourceDocument } from "../../input/source-document.js";
import { REPORTERS } from "../../reporters/index.js";
import { reportSource } from "../check-report.js";
import { judgeOf } from "../check.js";
import { unique } from "../packet/packet-findings.js";
import type { PendingFile } from "../world.js";
import type { SourceRecord } from "./source/record.js";
import type { Workshop } from "./workshop.js";

/** What the lists of a record without a packet are called, without an ending; as in a packet. */
export const LIST_NAME: Readonly<Record<Language, string>> = { zh: "检查结果", en: "findings" };

/** The ending of the list for programs. */
export const LIST_ENDING = ".json";

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
  { at, input }: SourceRecord,
  source: SourceDocument | undefined,
  found: readonly Diagnostic[],
): FindingsList {
  const { options, asOf, language } = settings;
  const judge = source === undefined ? undefined : judgeOf(source, asOf, calendars);
  const checked = judge?.("filing").findings ?? [];
  const known = new Set(checked.map(({ fingerprint }) => fingerprint));
  const own = unique(found);
  const { report, findings } = reportSource(
    input.type === "line" ? { zh: `标准输入第 ${at} 行`, en: `standard input, line ${at}` }[language] : at,
    source,
    own.filter(({ fingerprint }) => !known.has(fingerprint)),
    { document: "filing", stage: options.stage, asOf, calendars },
    judge,
  );
  const heaviest = heaviestOf(own);
  const told = {
    ...report,
    sections: report.sections.map(({ findings: inSection, ...section }) =>
      Object.assign(section, { findings: inSection.map(heaviest) }),
    ),
  };
  const name = LIST_NAME[language];
  const encoder = new TextEncoder();
  return {
    findings: findings.map(heaviest),
    files: [
      {
        path: `${name}.html`,
        bytes: encoder.encode(REPORTERS.html(told, { language, isColoured: false })),
      },
      { path: `${name}${LIST_ENDING}`, bytes: encoder.encode(REPORTERS.json(told)) },
    ],
  };
}

/** A finding as it weighs for the packet, where it weighs more there than for the filing as a whole: that is why there is none. */
function heaviestOf(own: readonly Diagnostic[]): (finding: Diagnostic) => Diagnostic {
  const known = new Map(own.map((finding) => [finding.fingerprint, finding]));
  return (finding) => {
    const other = known.get(finding.fingerprint);
    return other !== undefined && byWeight(other, finding) < 0 ? other : finding;
  };
}
