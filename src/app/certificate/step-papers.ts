import { join } from "node:path";
import type { Filing } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import { diagnostic, type Diagnostic, type Place } from "../../foundation/diagnostic.js";
import type { Draft } from "../../foundation/draft.js";
import { languageOf, type Edition } from "../../foundation/locale.js";
import type { Pointer } from "../../foundation/pointer.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { SourceDocument } from "../../input/source-document.js";
import { knownKind, type DocumentKindId } from "../../kinds/index.js";
import type { DocumentKind } from "../../kinds/kind.js";
import { platformReport } from "../../kinds/papers/platform-report.js";
import type { Calendars } from "../../law/year-calendar.js";
import { platformReportJson } from "../../reporters/platform-report.js";
import type { Format } from "../../writers/writer.js";
import { attachmentReader } from "../attachments.js";
import { findingsFor } from "../checked-filing.js";
import { filingSource } from "../filing-source.js";
import { fontsFor } from "../fonts.js";
import { unique } from "../packet/packet-findings.js";
import { platformReportOf } from "../platform-report.js";
import { renderDocument } from "../render.js";
import type { PendingFile, World } from "../world.js";
import { PAPERS_STOPPED, stepFinding } from "./finding.js";
import { STEPS, type Step } from "./steps.js";

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
  for (const kind of papers.map(knownKind)) {
    const findings = findingsFor(source, kind.id, asOf, calendars);
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

/**
 * That the papers of a step would not say from which status it leads, because the record has no beginning; `undefined` where they do.
 *
 * @param placeOf where in the file, as it is before the step, a value stands.
 */
export function withoutIssue(
  step: Step,
  { certificate }: Draft<Filing>,
  placeOf: (at: Pointer) => Place,
): Diagnostic | undefined {
  if (step === "issue" || listOf(certificate?.events).length > 0) return undefined;
  const on = certificate?.issuedOn ?? "…";
  const at: Pointer = "/certificate/events";
  return stepFinding({
    code: "certificate/record-broken",
    message: {
      zh: "没有发证的记录，文书无法写明变化前的证书状态，步骤没有记录",
      en: "The issue is not recorded, so that the papers cannot state the status before; the step is not recorded",
    },
    help: {
      zh: `先补记发证：pipia certificate issue … --on ${on}；此后还有其他变化的，在文件中依次补记。`,
      en: `Record the issue first: pipia certificate issue … --on ${on}; what happened since is added in the file, in its order.`,
    },
    pointer: at,
    place: placeOf(at),
    sources: STEPS[step].sources,
  });
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
