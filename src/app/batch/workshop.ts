import type { Diagnostic } from "../../foundation/diagnostic.js";
import { packageVersion } from "../../foundation/data.js";
import { LANGUAGES } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { PACKET_KINDS } from "../../kinds/packet-order.js";
import type { FontSet } from "../../layout/font-set.js";
import type { Calendars } from "../../law/year-calendar.js";
import { calendarPaths, loadCalendars } from "../calendars.js";
import { fontsFor } from "../fonts.js";
import { findPack } from "../pack/find-pack.js";
import { stockOf, type Stock } from "../pack/stock.js";
import { fontRecords } from "../packet/font-records.js";
import { templateSha256 } from "../packet/manifest.js";
import { calendarFiles } from "../packet/rebuild.js";
import { schemaSha256 } from "../packet/schema-hash.js";
import type { WriteRequest } from "../packet/write-packet.js";
import { sha256 } from "../sha256.js";
import type { World } from "../world.js";
import type { BatchSettings } from "./settings.js";

/** Everything that packets of a batch are made with: read once, by every thread for itself, and shared by all records. */
export interface Workshop {
  readonly world: World;
  readonly settings: BatchSettings;
  readonly stock: Stock;
  readonly calendars: Calendars;
  readonly calendarFiles: WriteRequest["calendarFiles"];
  readonly fonts: FontSet;
  /** SHA-256 of all of it: the same where every packet would have the same bytes. */
  readonly hash: string;
  /** SHA-256 of each part that may change while a batch runs. */
  readonly parts: WorkshopParts;
}

/** What somebody may change while a batch runs. */
export const WORKSHOP_PARTS = ["program", "pack", "fonts", "calendars"] as const;

export type WorkshopPart = (typeof WORKSHOP_PARTS)[number];

export type WorkshopParts = Readonly<Record<WorkshopPart, string>>;

/** Raised when the same input would give other bytes though everything that is hashed is the same. */
const MAKING = 3;

/**
 * Reads what packets are made with. `value` is absent when the pack or a calendar has mistakes.
 *
 * @param given the templates, where they were read before.
 * @throws InputFileError when what is named is not there or cannot be read, MachineError for fonts.
 */
export async function openWorkshop(
  world: World,
  settings: BatchSettings,
  given?: Stock,
): Promise<Outcome<Workshop | undefined>> {
  const found = given === undefined ? await foundStock(world, settings) : outcome(given, []);
  const known = await loadCalendars(world, calendarPaths(settings.calendars));
  const findings: readonly Diagnostic[] = [...found.diagnostics, ...known.diagnostics];
  if (found.value === undefined || known.value === undefined) return outcome(undefined, findings);
  const stock = found.value;
  const fonts = await fontsFor(world, settings.options.fonts);
  const files = await calendarFiles(world, calendarPaths(settings.calendars));
  const { options, asOf, zip } = settings;
  const all = {
    making: MAKING,
    version: packageVersion(),
    options,
    asOf,
    zip,
    schema: schemaSha256(),
    templates: PACKET_KINDS.map(({ id }) => LANGUAGES.map((language) => templateSha256(stock, id, language))),
    packs: stock.packs.map(({ name, version, sha256: of }) => [name, version, of]),
    reference: stock.reference?.sha256,
    themes: options.editions.map((edition) => sha256(JSON.stringify(stock.themeOf(edition)))),
    fonts: await fontRecords(world, fonts),
    calendars: [...known.value.values()],
    calendarFiles: files.map(({ source, bytes }) => [source, sha256(bytes)]),
  };
  const parts = {
    program: hashOf([all.making, all.version, all.schema]),
    pack: hashOf([all.templates, all.packs, all.reference, all.themes]),
    fonts: hashOf(all.fonts),
    calendars: hashOf([all.calendars, all.calendarFiles]),
  };
  return outcome(
    { world, settings, stock, calendars: known.value, calendarFiles: files, fonts, hash: hashOf(all), parts },
    findings,
  );
}

function hashOf(value: unknown): string {
  return sha256(JSON.stringify(value));
}

async function foundStock(
  world: World,
  { pack }: Pick<BatchSettings, "pack">,
): Promise<Outcome<Stock | undefined>> {
  const { value, diagnostics } = await findPack(world, pack);
  return outcome(value && stockOf(value.pack), diagnostics);
}
