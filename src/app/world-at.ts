import { resolve } from "node:path";
import type { World } from "./world.js";

/** The outside as it looks from another working folder: relative paths are taken from there. Errors name the path from the root. */
export function worldAt(world: World, folder: string): World {
  const at = (path: string): string => resolve(folder, path);
  return {
    ...world,
    readFile: (path, limit) => world.readFile(at(path), limit),
    writeFiles: (files, force) =>
      world.writeFiles(
        files.map((file) => ({ ...file, path: at(file.path) })),
        force,
      ),
    isSameFile: (one, other) => world.isSameFile(at(one), at(other)),
    listFiles: (path) => world.listFiles(at(path)),
    listTree: (path) => world.listTree(at(path)),
    isLink: (path) => world.isLink(at(path)),
    removeFiles: (paths) => world.removeFiles(paths.map(at)),
  };
}
