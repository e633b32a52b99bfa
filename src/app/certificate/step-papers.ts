import { join } from "node:path";
import { diagnostic, type Diagnostic } from "../../foundation/diagnostic.js";
import { languageOf, type Edition } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { SourceDocument } from "../../input/source-document.js";
import { knownKind, type DocumentKindId } from "../../kinds/index.js";
import type { DocumentKind } from "../../kinds/kind.js";
import { platformReport } from "../../kinds/papers/platform-report.js";
import type { Calendars } from "../../law/year-calendar.js";
import { platformReportJson } from "../../reporters/platform-report.js";
import type { Format } from "../../writers/writer.js";
import { attachmentReader } from "../attachments.js";
import { judgeOf } from "../check.js";
import { findingsFor } from "../checked-filing.js";
import { filingSource } from "../filing-source.js";
import { fontsFor } from "../fonts.js";
import { unique } from "../packet/packet-findings.js";
import { platformReportOf } from "../platform-report.js";
import { renderDocument } from "../render.js";
import type { PendingFile, World } from "../world.js";
import { PAPERS_STOPPED } from "./finding.js";

/** How the papers of a step are wanted. */
export interface PapersWanted {
  /** Folder they go into; there they stand in one of their own, named by the event. */
  readonly folder: string;
  readonly formats: readonly Format[];
  readonly editions: readonly Edition[];
  /** As `--fonts` says it: `auto`, `bundled` or a folder. */
  readonly fonts: string;
}

/** The step that was taken, in the file as it is after it. */
export interface StepTaken {
  readonly source: SourceDocument;
  /** Id of the event. */
  readonly event: string;
  readonly papers: readonly DocumentKindId[];
  readonly asOf: string;
  readonly calendars: Calendars;
}

/**
 * Makes the papers that a step calls for, as `render --stage final` makes each, and of the platform report the facts for programs
 * as well. All of them or none: without a value one of them cannot be made, and the findings say why.
 */
export async function stepPapers(
  world: World,
  { source, event, papers, asOf, calendars }: StepTaken,
  { folder, formats, editions, fonts }: PapersWanted,
): Promise<Outcome<readonly PendingFile[] | undefined>> {
  const faces = await fontsFor(world, formats.includes("pdf") ? fonts : "bundled");
  const facts = filingSource(source);
  const place = (name: string): string => join(folder, event, name);
  const files: PendingFile[] = [];
  const found: Diagnostic[] = [];
  const stopped = new Set<DocumentKind>();
  const judge = judgeOf(source, asOf, calendars);
  for (const kind of papers.map(knownKind)) {
    const findings = findingsFor(source, kind.id, judge);
    found.push(...findings);
    for (const edition of editions) {
      const rendered = await renderDocument({
        ...facts,
        findings,
        kind,
        edition,
        stage: "final",
        asOf,
        formats,
        fonts: faces,
        contentsPages: false,
        readAttachment: attachmentReader(world, source.file),
        event: kind.about === undefined ? undefined : event,
      });
      found.push(...rendered.diagnostics);
      if (rendered.value === undefined) stopped.add(kind);
      files.push(...(rendered.value ?? []).map(({ name, bytes }) => ({ path: place(name), bytes })));
    }
    if (kind.id !== platformReport.id) continue;
    const report = platformReportOf(facts, findings, { event, calendars });
    found.push(...report.diagnostics);
    if (report.value === undefined) {
      stopped.add(kind);
      continue;
    }
    const language = languageOf(editions[0] ?? "zh");
    const bytes = new TextEncoder().encode(platformReportJson(report.value));
    files.push({ path: place(`${kind.title[language]}.json`), bytes });
  }
  if (stopped.size === 0) return outcome(files, unique(found));
  return outcome(undefined, [...unique(found), papersStopped([...stopped], source.file)]);
}

function papersStopped(kinds: readonly DocumentKind[], file: string): Diagnostic {
  return diagnostic({
    code: PAPERS_STOPPED,
    severity: "blocking",
    message: {
      zh: `因以上问题不能制作，步骤也没有记录：${kinds.map(({ title }) => `《${title.zh}》`).join("、")}`,
      en: `Cannot be made for the reasons above, and the step is not recorded: ${kinds.map(({ title }) => title.en).join(", ")}`,
    },
    help: {
      zh: "改正以上阻断性问题后重试；只记录步骤的，去掉 --papers，文书以后用 pipia render 制作。",
      en: "Settle what blocks and try again; to record the step alone leave out --papers, and make the papers later with pipia render.",
    },
    place: { file, line: 1, column: 1 },
  });
}
