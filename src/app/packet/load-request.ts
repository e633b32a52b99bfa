import type { Diagnostic } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { readSource } from "../../input/read.js";
import { attachmentReader, type AttachmentReader } from "../attachments.js";
import { loadCalendars } from "../calendars.js";
import { fontsFor } from "../fonts.js";
import { loadSource } from "../load-filing.js";
import type { Stock } from "../pack/stock.js";
import { readBytes } from "../read-bytes.js";
import type { World } from "../world.js";
import type { PacketRequest } from "./make-packet.js";
import type { PacketOptions } from "./manifest.js";

/** Largest attachment that is put into a packet, in bytes. */
export const LARGEST_ATTACHMENT = 100_000_000;

/** Where a packet comes from. */
export interface PacketOrigin {
  /** Path of the filing; `-` is standard input. */
  readonly file: string;
  /** Calendar files. */
  readonly calendars: readonly string[];
  readonly asOf: string;
  readonly options: PacketOptions;
  /** Templates and look; the built-in ones unless given. */
  readonly stock?: Stock;
  /** Where attachments are, if not beside the filing. */
  readonly readAttachment?: AttachmentReader;
}

/**
 * Reads everything a packet is made of. `value` is absent when the filing or a calendar could not be understood at all.
 *
 * @throws InputFileError when a file does not exist, may not be read or is too large, MachineError for fonts.
 */
export async function loadPacketRequest(
  world: World,
  { file, calendars, asOf, options, readAttachment, stock }: PacketOrigin,
): Promise<Outcome<PacketRequest | undefined>> {
  const known = await loadCalendars(world, calendars);
  if (known.value === undefined) return outcome(undefined, known.diagnostics);
  const bytes = await readBytes(world, file);
  // Standard input can be read once only.
  const read = file === "-" ? readSource(bytes, file) : await loadSource(world, file, "filing");
  const findings: readonly Diagnostic[] = [...known.diagnostics, ...read.diagnostics];
  if (read.value === undefined) return outcome(undefined, findings);
  return outcome(
    packetRequest({
      source: read.value,
      reading: findings,
      input: { name: file, bytes },
      asOf,
      calendars: known.value,
      fonts: await fontsFor(world, options.fonts),
      options,
      stock,
      wordToPdf: async (document) => world.wordToPdf(document),
      readAttachment: readAttachment ?? attachmentReader(world, file, LARGEST_ATTACHMENT),
    }),
  );
}

/** A packet of what was read, with the options as the command line and the manifest have them. */
export function packetRequest({
  options,
  ...read
}: Pick<
  PacketRequest,
  "source" | "reading" | "input" | "asOf" | "calendars" | "fonts" | "stock" | "wordToPdf" | "readAttachment"
> & { readonly options: PacketOptions }): PacketRequest {
  return {
    ...read,
    stage: options.stage,
    allowIncomplete: options.allowIncomplete,
    editions: options.editions,
    formats: options.formats,
    overrides: { include: options.with, leaveOut: options.without },
    ...(options.pdfA === undefined ? {} : { archive: { level: options.pdfA } }),
    names: options.names,
  };
}
