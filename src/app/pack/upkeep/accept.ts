import { join } from "node:path";
import { saveFiles } from "../../save-files.js";
import type { PendingFile, World } from "../../world.js";
import type { Pack } from "../pack.js";
import { DEFAULTS_FILE, defaultsFile, textsOf } from "./defaults.js";
import { renewed } from "./note.js";
import { standingPieces } from "./pieces.js";

/**
 * Takes the defaults of now for those that a pack was held against: they are kept, and the notes of its pieces name them. Not a word of the pack
 * changes.
 *
 * @returns the paths written.
 * @throws OutputFileError when they cannot be written; then none is.
 */
export async function acceptDefaults(world: World, pack: Pack, folder: string): Promise<readonly string[]> {
  const base = standingPieces(pack.base);
  const noted = [...pack.templates].flatMap(([path, { text: own }]): readonly PendingFile[] => {
    const piece = base.get(path);
    const [origin] = piece?.origins ?? [];
    if (piece === undefined || origin === undefined) return [];
    const text = renewed(own, piece.text, path, origin);
    return text === own
      ? []
      : [{ path: join(folder, ...path.split("/")), bytes: new TextEncoder().encode(text) }];
  });
  const files = [
    ...noted,
    { path: join(folder, ...DEFAULTS_FILE.split("/")), bytes: defaultsFile(textsOf(base)) },
  ];
  await saveFiles(world, files, true);
  return files.map(({ path }) => path);
}
