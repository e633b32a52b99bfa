import { InputFileError } from "../../foundation/errors.js";
import type { World } from "../world.js";
import type { Manifest } from "./manifest.js";
import { isManifest } from "./manifest-shape.js";

/** Largest manifest that is read, in bytes. */
const LARGEST = 20_000_000;

/**
 * Reads `manifest.json` of a packet.
 *
 * @throws InputFileError when there is none, or it is not one that this version writes.
 */
export async function readManifest(world: World, path: string): Promise<Manifest> {
  const manifest = manifestIn(await bytesOf(world, path));
  if (manifest === undefined) {
    throw new InputFileError(
      { zh: `${path} 不是本版本程序写出的清单文件。`, en: `${path} is no manifest of this version.` },
      {
        zh: "请用当时的版本核对，或者重新生成整套材料。",
        en: "Verify with the version that made it, or make the packet again.",
      },
    );
  }
  return manifest;
}

/** The manifest in the bytes of `manifest.json`; nothing where it is not one that this version writes. */
export function manifestIn(bytes: Uint8Array): Manifest | undefined {
  const value = parsed(new TextDecoder().decode(bytes));
  return isManifest(value) ? value : undefined;
}

async function bytesOf(world: World, path: string): Promise<Uint8Array> {
  try {
    return await world.readFile(path, LARGEST);
  } catch (cause) {
    throw new InputFileError(
      { zh: `找不到或者无法读取 ${path}。`, en: `${path} does not exist or cannot be read.` },
      {
        zh: "请写 pipia packet 输出的文件夹，其中有 manifest.json。",
        en: "Name the folder that pipia packet wrote; it holds manifest.json.",
      },
      { cause },
    );
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
