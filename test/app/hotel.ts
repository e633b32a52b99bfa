import { join } from "node:path";
import type { AttachmentReader } from "../../src/app/attachments.js";
import type { FilingSource } from "../../src/app/filing-source.js";
import { buildTree } from "../../src/app/render.js";
import { scaffold } from "../../src/app/scaffold.js";
import type { DocumentTree } from "../../src/document/node.js";
import { isRecord, memberOf } from "../../src/foundation/data.js";
import { segmentsOf, type Pointer } from "../../src/foundation/pointer.js";
import type { Language } from "../../src/foundation/locale.js";
import { knownKind } from "../../src/kinds/index.js";
import { MemoryWorld } from "../memory-world.js";
import { AS_OF, attachmentsOf, exampleSource } from "./example.js";

/** Where {@link hotelWorld} keeps the example. */
export const HOTEL_FILE = join("hotel", "filing.yaml");

/** Bytes of a file beside the example filing, as an attachment of it is read. */
export const readHotelAttachment: AttachmentReader = attachmentsOf("hotel");

/** A disk in memory with the example as `pipia init hotel --example hotel` leaves it. */
export function hotelWorld(): MemoryWorld {
  const world = new MemoryWorld();
  for (const { path, bytes } of scaffold("hotel", "zh", "hotel")) world.put(path, bytes);
  return world;
}

/** The example as it is read from its file. */
export function hotel(): FilingSource {
  return exampleSource("hotel");
}

/** The example as JSON with other values at some pointers, one member a line, so that places can be looked up. */
export function changedHotel(changes: Readonly<Record<Pointer, unknown>>): string {
  let filing: unknown = hotel().filing;
  for (const [at, value] of Object.entries(changes)) filing = replaced(filing, segmentsOf(at), value);
  return JSON.stringify(filing, undefined, 2);
}

/** The tree of the impact assessment, which nothing may stop. */
export async function treeOf(
  { filing, placeOf }: FilingSource,
  stage: "draft" | "final" = "final",
  language: Language = "zh",
  readAttachment = readHotelAttachment,
): Promise<DocumentTree> {
  const { value, diagnostics } = await buildTree({
    filing,
    placeOf,
    stage,
    findings: [],
    kind: knownKind("pipia"),
    edition: language,
    asOf: AS_OF,
    readAttachment,
  });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function replaced(value: unknown, [first, ...rest]: readonly string[], put: unknown): unknown {
  if (first === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === first ? replaced(item, rest, put) : item));
  }
  if (!isRecord(value)) throw new Error(`nothing to change at ${first}`);
  return { ...value, [first]: replaced(memberOf(value, first), rest, put) };
}
