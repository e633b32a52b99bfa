import { basename, dirname, extname, join } from "node:path";
import { isRecord } from "../../foundation/data.js";
import type { Place } from "../../foundation/diagnostic.js";
import { lastingPointer, parentOf, type Pointer } from "../../foundation/pointer.js";
import { MAXIMUM_BYTES } from "../../input/limit.js";
import type { SourceDocument } from "../../input/source-document.js";
import type { AnsweredFiling } from "../../input/questionnaire/read-form.js";
import { addressOf, quotedSheet } from "../../sheet/address.js";
import type { PendingFile, World } from "../world.js";

/** Beside `filing.yaml` the file that says in which cell of which questionnaire each answer was given. */
export function placesPath(filing: string): string {
  return join(dirname(filing), `${basename(filing, extname(filing))}.places.json`);
}

/**
 * The file of places for a filing that was read from a questionnaire. It holds no answers: pointers, with ids for list
 * indexes so that they last when entries are moved, and cells.
 */
export function placesFile(path: string, form: string, { value, places }: AnsweredFiling): PendingFile {
  const sheets = [...new Set([...places.values()].map(({ sheet }) => sheet))];
  const cells = Object.fromEntries(
    [...places].map(([at, { sheet, row, column }]) => [
      lastingPointer(value, at),
      [sheets.indexOf(sheet), row, column],
    ]),
  );
  const text = `${JSON.stringify({ form: basename(form), sheets, cells })}\n`;
  return { path: placesPath(path), bytes: new TextEncoder().encode(text) };
}

/** The file of places beside a filing; `undefined` where there is none that can be read. */
export async function readPlaces(
  world: Pick<World, "readFile">,
  filing: string,
): Promise<Uint8Array | undefined> {
  try {
    return filing === "-" ? undefined : await world.readFile(placesPath(filing), MAXIMUM_BYTES);
  } catch {
    return undefined;
  }
}

/**
 * A source whose places also name the cells its answers came from, where the file of places stands beside it. Without one,
 * or with one that cannot be read, it stays as it is: places are a help and never a reason to stop.
 */
export function withCells(source: SourceDocument, places: Uint8Array | undefined): SourceDocument {
  const origins = places === undefined ? undefined : originsIn(places);
  if (origins === undefined) return source;
  const originOf = (pointer: Pointer): string | undefined => {
    const lasting = lastingPointer(source.value, pointer);
    for (let at: Pointer | undefined = lasting; at !== undefined; at = parentOf(at)) {
      const origin = origins.get(at);
      if (origin !== undefined) return origin;
    }
    return undefined;
  };
  const named = (place: Place | undefined, pointer: Pointer): Place | undefined => {
    const origin = place === undefined ? undefined : originOf(pointer);
    return place === undefined || origin === undefined ? place : { ...place, origin };
  };
  // Inherited and not copied: copying would read the document, which is made when somebody asks for it.
  const inherited: unknown = Object.create(source, {
    placeOf: { value: (at: Pointer) => named(source.placeOf(at), at) },
    keyPlaceOf: { value: (at: Pointer) => named(source.keyPlaceOf(at), at) },
    originOf: { value: originOf },
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return inherited as SourceDocument;
}

/** Cells by pointer, as findings show them: `问卷.xlsx '1 处理者'!C5`. */
function originsIn(places: Uint8Array): ReadonlyMap<Pointer, string> | undefined {
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder().decode(places));
  } catch {
    return undefined;
  }
  if (!isRecord(read) || !isRecord(read["cells"]) || !Array.isArray(read["sheets"])) return undefined;
  const { form, sheets, cells } = read;
  const origins = new Map<Pointer, string>();
  for (const [at, cell] of Object.entries(cells)) {
    if (typeof form !== "string" || !Array.isArray(sheets) || !Array.isArray(cell)) return undefined;
    const [index, row, column] = cell as readonly unknown[];
    const sheet: unknown = typeof index === "number" ? sheets[index] : undefined;
    if (typeof sheet !== "string" || typeof row !== "number" || typeof column !== "number") return undefined;
    origins.set(at, `${form} ${quotedSheet(sheet)}!${addressOf(row, column)}`);
  }
  return origins;
}
