import { resolve } from "node:path";
import type { BatchSettings } from "../app/batch/settings.js";
import type { Selection } from "../app/batch/selection.js";
import { unreadNotices } from "../app/batch/notice/unread.js";
import { readRecordSource } from "../app/batch/source/read-source.js";
import type { RecordSource } from "../app/batch/source/record.js";
import { calendarPaths } from "../app/calendars.js";
import { openWorkshop, type Workshop } from "../app/batch/workshop.js";
import type { Outcome } from "../foundation/outcome.js";
import { EXIT, UsageError } from "../foundation/errors.js";
import { languagesOf } from "../foundation/locale.js";
import { noticeLines } from "../reporters/batch/text.js";
import { reportText, summaryText } from "../reporters/text.js";
import { sourceFindingsText } from "./batch-findings.js";
import type { ProgressLog } from "./batch-progress.js";
import { readCount, readShard } from "./batch-numbers.js";
import type { CommandContext } from "./command.js";
import type { SELECTION_OPTIONS } from "./batch-options.js";
import { exitOfFindings } from "./exit.js";
import { givenPack } from "./given-pack.js";
import { readAsOf } from "./options.js";
import { readPacketOptions, type PACKET_OPTIONS } from "./packet-options.js";
import type { Values } from "./words.js";

/** Values of the options that say what packets are made, and of which records. */
type BatchValues = Values<{
  readonly name: "batch";
  readonly options: typeof PACKET_OPTIONS & typeof SELECTION_OPTIONS;
}>;

/** What all packets have in common, as the command line says it. */
export function readBatchSettings(
  values: BatchValues,
  { world, language }: Pick<CommandContext, "language" | "world">,
): BatchSettings {
  return {
    options: readPacketOptions(values),
    asOf: readAsOf(values["as-of"], world),
    calendars: values.calendar,
    pack: values.pack,
    zip: values.zip,
    force: values.force,
    language,
  };
}

/** Which records are meant. */
export function readSelection(values: BatchValues): Selection {
  return {
    shard: values.shard === undefined ? undefined : readShard(values.shard),
    onlyFailed: values["only-failed"],
    limit: values.limit === undefined ? undefined : readCount("--limit", values.limit, 1),
  };
}

/** The folder of the packets. Throws UsageError when none is named, or the one that the filings are in. */
export function readOut(out: string | undefined, source?: string): string {
  if (out === undefined) throw noFolder();
  if (source !== undefined && resolve(out) === resolve(source)) throw sameFolder();
  return out;
}

/** Reads what packets are made with; the exit code when it has mistakes, which are told. */
export async function openedWorkshop(
  context: CommandContext,
  settings: BatchSettings,
): Promise<Workshop | number> {
  const languages = [...new Set(settings.options.editions.flatMap(languagesOf))];
  const pack = await givenPack(context, settings.pack, languages);
  if (pack === undefined) return EXIT.template;
  const { value, diagnostics } = await openWorkshop(context.world, settings, pack.stock);
  if (value !== undefined) return value;
  context.talk(reportText(diagnostics, context.language));
  return exitOfFindings(diagnostics) ?? EXIT.input;
}

/**
 * Reads the source of a batch, and tells what was found; the exit code when it cannot be understood.
 *
 * @param how `log` is how it is told, without a name; `signal` ends the reading of standard input.
 */
export async function openedSource(
  { world, language, talk }: Pick<CommandContext, "language" | "talk" | "world">,
  source: string,
  out: string,
  { calendars }: Pick<BatchSettings, "calendars">,
  { log = "text", signal }: { readonly log?: ProgressLog; readonly signal?: AbortSignal } = {},
): Promise<Outcome<RecordSource> | number> {
  const { value, diagnostics } = await readRecordSource(
    world,
    source,
    [out, ...calendarPaths(calendars)],
    signal,
  );
  if (diagnostics.length > 0) talk(sourceFindingsText(diagnostics, log, language));
  const unread = unreadNotices(source, value?.unread ?? []);
  if (log !== "json" && unread.length > 0) talk(`${noticeLines(unread, language).join("\n")}\n`);
  if (value !== undefined) return { value, diagnostics };
  if (log !== "json") talk(summaryText(diagnostics, language));
  return exitOfFindings(diagnostics) ?? EXIT.input;
}

function noFolder(): UsageError {
  return new UsageError(
    { zh: "没有写输出文件夹。", en: "There is no folder for the packets." },
    { zh: "用 --out 指定输出文件夹。", en: "Name one with --out." },
  );
}

function sameFolder(): UsageError {
  return new UsageError(
    { zh: "输出文件夹就是来源文件夹。", en: "The folder for the packets is the source itself." },
    { zh: "用 --out 另选文件夹。", en: "Choose another folder with --out." },
  );
}
