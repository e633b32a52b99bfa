import { basename, dirname, join, relative } from "node:path";
import { hasSeverity } from "../../../foundation/diagnostic.js";
import { OutputFileError, UsageError } from "../../../foundation/errors.js";
import type { Language } from "../../../foundation/locale.js";
import { outcome, type Outcome } from "../../../foundation/outcome.js";
import { nearest } from "../../../foundation/suggest.js";
import { saveFiles } from "../../save-files.js";
import type { PendingFile, World } from "../../world.js";
import { loadPack } from "../load-pack.js";
import type { Pack } from "../pack.js";
import { isPackFolder } from "../is-pack-folder.js";
import { pieceAt, PACK_FILE } from "../piece.js";
import { BUILT_IN_NAME } from "../read-pack-file.js";
import { DEFAULTS_FILE, defaultsFile, readDefaults, textsOf } from "./defaults.js";
import { withNote } from "./note.js";
import { pathsMeant, shortNames, standingPieces, type StandingPiece } from "./pieces.js";

/** What is copied, and where to. */
export interface EjectRequest {
  /** A piece as the command line names it. */
  readonly word: string;
  /** The folder of the pack; a new one is begun where there is none. */
  readonly folder: string;
  /** The pack that a new one stands on; the built-in templates unless given. */
  readonly base: Pack | undefined;
  readonly force: boolean;
}

/**
 * Copies a piece into a pack, each with a first line that says what it was copied from, and keeps the defaults of that moment, so that one
 * can tell later what changed in them. All files are written or none.
 *
 * @returns the paths written; no value when the pack in `folder` has mistakes.
 * @throws UsageError when there is no such piece, OutputFileError when one stands in the folder already.
 */
export async function eject(
  world: World,
  { word, folder, base, force }: EjectRequest,
): Promise<Outcome<readonly string[] | undefined>> {
  const isBegun = await isPackFolder(world, folder);
  const own = isBegun ? await loadPack(world, folder) : outcome(undefined);
  if (hasSeverity(own.diagnostics, "blocking")) return outcome(undefined, own.diagnostics);
  const pieces = standingPieces(isBegun ? own.value?.base : base);
  const meant = pathsMeant(word, pieces.keys()).flatMap((path) => pieces.get(path) ?? []);
  if (meant.length === 0) throw unknownPiece(word, pieces.keys());
  if (own.value !== undefined) checkLanguages(own.value, meant);
  const files = meant.map(({ path, text, origins: [origin = BUILT_IN] }): PendingFile => {
    const bytes = new TextEncoder().encode(withNote(text, path, origin));
    return { path: join(folder, ...path.split("/")), bytes };
  });
  if (!force) await refuseExisting(world, files);
  const defaults = (await readDefaults(world, folder)) ?? textsOf(pieces);
  const kept = new Map([...defaults, ...meant.map(({ path, text }) => [path, text] as const)]);
  const beside: PendingFile[] = [
    ...(isBegun ? [] : [{ path: join(folder, PACK_FILE), bytes: newPackFile(folder, base) }]),
    { path: join(folder, ...DEFAULTS_FILE.split("/")), bytes: defaultsFile(kept) },
  ];
  await saveFiles(world, [...files, ...beside], true);
  return outcome([...files, ...beside].map(({ path }) => path));
}

const BUILT_IN = { name: BUILT_IN_NAME, version: "0.0.0" };

function unknownPiece(word: string, paths: Iterable<string>): UsageError {
  const names = shortNames(paths);
  const near = nearest(word, names);
  return new UsageError(
    { zh: `没有“${word}”这一件。`, en: `There is no piece "${word}".` },
    near === undefined
      ? { zh: "pipia template list 列出全部。", en: "pipia template list names them all." }
      : { zh: `是否要写 ${near}？`, en: `Did you mean ${near}?` },
  );
}

function checkLanguages({ languages, path }: Pack, pieces: readonly StandingPiece[]): void {
  const lacking = pieces.flatMap((piece): readonly Language[] => {
    const at = pieceAt(piece.path);
    return at !== undefined && "language" in at && !languages.includes(at.language) ? [at.language] : [];
  });
  const [language] = lacking;
  if (language === undefined) return;
  throw new UsageError(
    {
      zh: `${path}/${PACK_FILE} 的 languages 没有 ${language}。`,
      en: `The languages of ${path}/${PACK_FILE} do not have ${language}.`,
    },
    {
      zh: `先加上 ${language}，或者写明语言，例如 pipia/about.zh。`,
      en: `Add ${language} first, or name the language, such as pipia/about.zh.`,
    },
  );
}

async function refuseExisting(world: World, files: readonly PendingFile[]): Promise<void> {
  for (const { path } of files) {
    if (!(await world.listFiles(dirname(path))).includes(basename(path))) continue;
    throw new OutputFileError(
      { zh: `${path} 已经存在。没有写出任何文件。`, en: `${path} exists already. Nothing was written.` },
      {
        zh: "pipia template diff 显示与默认的差别；加 --force 用默认覆盖。",
        en: "pipia template diff shows how it differs from the default; --force puts the default in its place.",
      },
    );
  }
}

/** The head of a pack that is begun. */
function newPackFile(folder: string, base: Pack | undefined): Uint8Array {
  const word = basename(folder)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
  const lines = [
    "# 模板包。写法见 templates/README.md。A template pack; templates/README.md says how.",
    `name: ${word === "" ? "firm" : word}`,
    "version: 0.1.0",
    `base: ${base === undefined ? BUILT_IN_NAME : JSON.stringify(pathTo(base.path, folder))}`,
    "languages: [zh, en]",
  ];
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}

function pathTo(base: string, folder: string): string {
  const path = relative(folder, base).replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
}
