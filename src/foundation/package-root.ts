import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds `package.json`, `schemas/` and `templates/`, from sources, `dist` or an installation. */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

/** A path inside the package, with forward slashes in `relative`. */
export function packagePath(relative: string): string {
  return join(packageRoot, ...relative.split("/"));
}

function findRoot(folder: string): string {
  // The nearest manifest is ours: sources and `dist` have none of their own.
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("the package is incomplete: package.json is missing");
  return findRoot(parent);
}
