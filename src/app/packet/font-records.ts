import { basename } from "node:path";
import { fontCatalogue } from "../../layout/fonts.js";
import type { FontSet } from "../../layout/font-set.js";
import type { World } from "../world.js";
import { sha256 } from "../sha256.js";
import { LARGEST_FONT } from "../fonts.js";

/** A font that a packet may have been set with. */
export interface FontRecord {
  readonly file: string;
  readonly sha256: string;
  /** Whether it came with the program. */
  readonly isBundled: boolean;
}

/** By set of fonts: a batch makes many packets with one, and the fonts of a machine are large. */
const known = new WeakMap<FontSet, readonly FontRecord[]>();

/** The fonts at hand for a packet: those of the machine or the folder that was named, and the bundled ones. A set is read once. */
export async function fontRecords(world: World, fonts: FontSet): Promise<readonly FontRecord[]> {
  const records = known.get(fonts) ?? (await readRecords(world, fonts));
  known.set(fonts, records);
  return records;
}

async function readRecords(world: World, fonts: FontSet): Promise<readonly FontRecord[]> {
  const own = [...new Set(fonts.others.map(({ path }) => path))].toSorted();
  return [
    ...(await Promise.all(
      own.map(async (path) => ({
        file: basename(path),
        sha256: sha256(await world.readFile(path, LARGEST_FONT)),
        isBundled: false,
      })),
    )),
    ...Object.values(fontCatalogue()).map((font) => ({
      file: font.file,
      sha256: font.sha256,
      isBundled: true,
    })),
  ];
}
