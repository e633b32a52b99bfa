import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../../src/foundation/diagnostic.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import { loadPack } from "../../../src/app/pack/load-pack.js";
import type { Pack } from "../../../src/app/pack/pack.js";
import { MemoryWorld } from "../../memory-world.js";

/** The pack of the fictional firm, as it is shipped. */
export const FIRM = "templates/packs/firm";

/** The files of the firm's pack by their path in it. */
export function firmFiles(): ReadonlyMap<string, Uint8Array> {
  const files = readdirSync(packagePath(FIRM), { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(packagePath(FIRM).length + 1).replaceAll("\\", "/"), readFileSync(path)] as const;
      }),
  );
}

export const HEAD = "name: mine\nversion: 1.0.0\nlanguages: [zh, en]\n";

/** A world with a pack in the folder `mine`. */
export function worldWith(files: Readonly<Record<string, string | Uint8Array>>): MemoryWorld {
  const world = new MemoryWorld();
  for (const [path, content] of Object.entries({ "pack.yaml": HEAD, ...files })) {
    world.put(join("mine", path), content);
  }
  return world;
}

/** The pack of a world that must have no mistakes. */
export async function packIn(world: MemoryWorld, path = "mine"): Promise<Pack> {
  const { value, diagnostics } = await loadPack(world, path);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** What is wrong with the pack in `mine`, one line each: place, code, Chinese message and help. */
export async function mistakesIn(world: MemoryWorld, path = "mine"): Promise<readonly string[]> {
  const { value, diagnostics } = await loadPack(world, path);
  if (value !== undefined) throw new Error("the pack was taken");
  return diagnostics.map(told);
}

function told({ place, code, message, help }: Diagnostic): string {
  const at = place === undefined ? "" : `${place.file}:${place.line}:${place.column}`;
  return `${at} ${code} ${message.zh} | ${help.zh}`;
}
