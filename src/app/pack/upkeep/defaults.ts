import { join } from "node:path";
import { isRecord } from "../../../foundation/data.js";
import { InputFileError } from "../../../foundation/errors.js";
import type { World } from "../../world.js";
import type { StandingPiece } from "./pieces.js";
import { isNowhere } from "../../error-code.js";

/** Where a pack keeps the defaults that it was last held against. */
export const DEFAULTS_FILE = ".base/defaults.json";

/** Number of the layout of that file. */
const FORMAT = 1;
const LARGEST = 20_000_000;

/** The texts of the base by path, as they were when a pack was last held against them. */
export type Defaults = ReadonlyMap<string, string>;

/**
 * The defaults a pack in a folder keeps; `undefined` where it keeps none.
 *
 * @throws InputFileError when the file is there and cannot be used.
 */
export async function readDefaults(world: World, folder: string): Promise<Defaults | undefined> {
  const path = join(folder, ".base", "defaults.json");
  let bytes: Uint8Array;
  try {
    bytes = await world.readFile(path, LARGEST);
  } catch (error) {
    if (isNowhere(error)) return undefined;
    throw unusable(path);
  }
  const value = parsed(bytes);
  if (!isRecord(value) || value["format"] !== FORMAT || !isRecord(value["pieces"])) throw unusable(path);
  const pieces = Object.entries(value["pieces"]);
  return new Map(
    pieces.flatMap(([piece, text]) => (typeof text === "string" ? [[piece, text] as const] : [])),
  );
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function unusable(path: string): InputFileError {
  return new InputFileError(
    { zh: `${path} 无法使用。`, en: `${path} cannot be used.` },
    {
      zh: "请用备份恢复；删去它之后，只能知道默认是否变了，不能知道变了什么。",
      en: "Restore it from a backup; without it one can tell that a default changed, but not what.",
    },
  );
}

/** The file of defaults, in the order of paths. */
export function defaultsFile(defaults: Defaults): Uint8Array {
  const pieces = Object.fromEntries([...defaults].toSorted(([left], [right]) => (left < right ? -1 : 1)));
  return new TextEncoder().encode(`${JSON.stringify({ format: FORMAT, pieces }, undefined, 1)}\n`);
}

/** The texts of pieces by path. */
export function textsOf(pieces: ReadonlyMap<string, StandingPiece>): Defaults {
  return new Map([...pieces].map(([path, { text }]) => [path, text]));
}
