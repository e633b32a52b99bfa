import { join } from "node:path";
import { isNowhere } from "../error-code.js";
import type { World } from "../world.js";
import { PACK_LIMITS } from "./limits.js";
import { PACK_FILE } from "./piece.js";

/** Whether a pack lies in a folder; that of an archive does not. One that is too large or must not be read is one with a mistake. */
export async function isPackFolder(world: World, path: string): Promise<boolean> {
  try {
    await world.readFile(join(path, PACK_FILE), PACK_LIMITS.text);
    return true;
  } catch (error) {
    return !isNowhere(error);
  }
}
