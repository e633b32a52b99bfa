import { join } from "node:path";
import { memberOf } from "../../foundation/data.js";
import { hasSeverity } from "../../foundation/diagnostic.js";
import { InputFileError } from "../../foundation/errors.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { World } from "../world.js";
import { PACK_LIMITS } from "./limits.js";
import { loadPack } from "./load-pack.js";
import { readOwnDocument } from "./own-document.js";
import { CONFIG_FIELDS } from "./pack-fields.js";
import type { Pack } from "./pack.js";
import { BUILT_IN_NAME } from "./read-pack-file.js";
import { errorCode, isNowhere } from "../error-code.js";

/** The file of a project in whose folder the program is run. */
const PROJECT_FILE = "pipia.config.yaml";

/** The pack that is used, and the file that names it where the command line does not. */
export interface FoundPack {
  /** None: the built-in templates. */
  readonly pack: Pack | undefined;
  readonly namedBy?: string;
}

/**
 * The pack to use: of the command line, else of `pipia.config.yaml` in the working folder, else of `pipia/config.yaml` in the user's configuration, else
 * none. The folder of a filing is not asked: a file that a client sends must not choose the words of the papers. `value` is
 * absent when the pack, or the file that names it, has mistakes.
 *
 * @throws InputFileError when what is named is not there or cannot be read.
 */
export async function findPack(
  world: World,
  given: string | undefined,
): Promise<Outcome<FoundPack | undefined>> {
  if (given !== undefined) return found(world, given);
  const { configFolder } = world;
  const files = [
    PROJECT_FILE,
    ...(configFolder === undefined ? [] : [join(configFolder, "pipia", "config.yaml")]),
  ];
  for (const file of files) {
    const bytes = await bytesOf(world, file);
    if (bytes === undefined) continue;
    const { value, diagnostics } = readOwnDocument(bytes, file, CONFIG_FIELDS);
    if (value === undefined || hasSeverity(diagnostics, "blocking")) return outcome(undefined, diagnostics);
    const named = String(memberOf(value.value, "pack"));
    const path = named === BUILT_IN_NAME || isAbsolute(named) ? named : join(file, "..", named);
    const pack = await found(world, path, file);
    return outcome(pack.value, [...diagnostics, ...pack.diagnostics]);
  }
  return outcome({ pack: undefined });
}

async function found(world: World, path: string, namedBy?: string): Promise<Outcome<FoundPack | undefined>> {
  const origin = namedBy === undefined ? {} : { namedBy };
  if (path === BUILT_IN_NAME) return outcome({ pack: undefined, ...origin });
  const { value, diagnostics } = await loadPack(world, path);
  return outcome(value === undefined ? undefined : { pack: value, ...origin }, diagnostics);
}

function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:)/u.test(path);
}

async function bytesOf(world: World, file: string): Promise<Uint8Array | undefined> {
  try {
    return await world.readFile(file, PACK_LIMITS.text);
  } catch (cause) {
    if (isNowhere(cause) || errorCode(cause) === "EISDIR") return undefined;
    throw new InputFileError(
      { zh: `无法读取配置文件 ${file}。`, en: `The configuration ${file} cannot be read.` },
      {
        zh: "请检查文件和权限；--pack built-in 不读取配置。",
        en: "Check the file and its permissions; with --pack built-in it is not read.",
      },
      { cause },
    );
  }
}
