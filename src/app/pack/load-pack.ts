import { join, resolve } from "node:path";
import { type Diagnostic, hasSeverity } from "../../foundation/diagnostic.js";
import { InputFileError } from "../../foundation/errors.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { partsSha256 } from "../sha256.js";
import type { World } from "../world.js";
import { fileMistake, valueMistake } from "./finding.js";
import { PACK_LIMITS } from "./limits.js";
import type { Logo, Pack } from "./pack.js";
import { readPackFiles, type PackFiles } from "./pack-files.js";
import { isPackFolder } from "./is-pack-folder.js";
import { PACK_FILE, THEME_FILES, type ThemeFile } from "./piece.js";
import { readLogo, withoutLogo } from "./read-logo.js";
import { BUILT_IN_NAME, readPackFile, type PackHead } from "./read-pack-file.js";
import { readTemplates } from "./read-templates.js";
import { stockOf } from "./stock.js";
import { themeFaults } from "./theme-faults.js";
import { readReferenceOf } from "./read-reference.js";
import { readTheme, type ThemeChanges } from "./read-theme.js";

/**
 * Reads a pack and those it stands on. `value` is absent when anything in one of them is wrong; all mistakes are told at once.
 *
 * @param path of its folder or ZIP file.
 * @throws InputFileError when there is none at `path`; a base that is not there is a finding.
 */
export async function loadPack(world: World, path: string): Promise<Outcome<Pack | undefined>> {
  return load(world, shown(path), []);
}

/** Findings have forward slashes and no slash at the end, on every system. */
function shown(path: string): string {
  const plain = path.replaceAll("\\", "/").replace(/\/+$/u, "");
  return plain === "" ? path : plain;
}

async function load(
  world: World,
  path: string,
  above: readonly string[],
): Promise<Outcome<Pack | undefined>> {
  const files = await readPackFiles(world, path);
  if (files.value === undefined) return outcome(undefined, files.diagnostics);
  const bytes = files.value.get(PACK_FILE) ?? new Uint8Array();
  const head = readPackFile(bytes, `${path}/${PACK_FILE}`);
  if (head.value === undefined) return outcome(undefined, head.diagnostics);
  const base = await loadBase(world, head.value, path, [...above, path]);
  const advice = [...head.diagnostics, ...base.diagnostics];
  if (hasSeverity(base.diagnostics, "blocking")) return outcome(undefined, advice);
  const pack = packOf(head.value, files.value, path, base.value);
  return outcome(pack.value, [...advice, ...pack.diagnostics]);
}

async function loadBase(
  world: World,
  head: PackHead,
  path: string,
  chain: readonly string[],
): Promise<Outcome<Pack | undefined>> {
  if (head.base === BUILT_IN_NAME) return outcome(undefined);
  const mistake = (zh: string, en: string, help: { zh: string; en: string }): Outcome<undefined> =>
    outcome(undefined, [valueMistake(head.document, "/base", { message: { zh, en }, help })]);
  const base = shown(
    head.base.startsWith(".") ? join(await folderOf(world, path), head.base) : join(path, "..", head.base),
  );
  if (chain.some((other) => resolve(other) === resolve(base))) {
    return mistake("模板包互相依据，成了循环", "The packs stand on one another in a circle", {
      zh: `${[...chain, base].join(" → ")}：改其中一个的 base。`,
      en: `${[...chain, base].join(" → ")}: change the base of one of them.`,
    });
  }
  if (chain.length >= PACK_LIMITS.depth) {
    return mistake(
      `模板包依据的层数超过 ${PACK_LIMITS.depth}`,
      `More than ${PACK_LIMITS.depth} packs stand on one another`,
      { zh: "合并其中几个。", en: "Join some of them." },
    );
  }
  try {
    return await load(world, base, chain);
  } catch (error) {
    if (!(error instanceof InputFileError)) throw error;
    return mistake(error.text.zh.replace(/。$/u, ""), error.text.en.replace(/\.$/u, ""), {
      zh: "base 写旁边文件夹的名称，或者以 ./ 或 ../ 开头的相对路径；built-in 表示随附模板。",
      en: "base is the name of a folder beside the pack, or a relative path that begins with ./ or ../; built-in is the program's own.",
    });
  }
}

/** Where relative paths of a pack begin: in its folder, or in that of its archive. */
async function folderOf(world: World, path: string): Promise<string> {
  return (await isPackFolder(world, path)) ? path : join(path, "..");
}

function packOf(
  head: PackHead,
  files: PackFiles,
  path: string,
  base: Pack | undefined,
): Outcome<Pack | undefined> {
  const { name, version, title, languages } = head;
  const { templates, words, findings } = readTemplates({ files, path, languages, base });
  const reference = readReferenceOf(head, files, path);
  const all: Diagnostic[] = [...findings, ...reference.diagnostics, ...strangePictures(files, path)];
  const themes = new Map<ThemeFile, ThemeChanges>();
  const logos = new Map<ThemeFile, Logo>();
  for (const file of THEME_FILES) {
    const bytes = files.get(file);
    if (bytes === undefined || saysNothing(bytes)) continue;
    const theme = readTheme(bytes, `${path}/${file}`);
    all.push(...theme.diagnostics);
    if (theme.value === undefined) continue;
    const logo = readLogo(theme.value, files);
    all.push(...logo.diagnostics);
    themes.set(file, withoutLogo(theme.value.changes));
    if (logo.value !== undefined) logos.set(file, logo.value);
  }
  if (hasSeverity(all, "blocking")) return outcome(undefined, all);
  const pack: Pack = {
    name,
    version,
    title,
    languages,
    path,
    templates,
    themes,
    logos,
    words,
    reference: reference.value,
    base,
    sha256: partsSha256(files),
  };
  const faults = themeMistakes(pack);
  return outcome(faults.length === 0 ? pack : undefined, [...all, ...faults]);
}

/** What the themes cannot be together with those below, in either language; told of the file that changes something. */
function themeMistakes(pack: Pack): readonly Diagnostic[] {
  const stock = stockOf(pack);
  return THEME_FILES.flatMap((file, index) => {
    if (!pack.themes.has(file)) return [];
    const theme = stock.themeOf(index === 0 ? "zh" : "en");
    return themeFaults(theme).map((fault) => fileMistake(`${pack.path}/${file}`, fault));
  });
}

/** A theme in which nothing has been taken out of the comments yet. */
function saysNothing(bytes: Uint8Array): boolean {
  return new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/u)
    .every((line) => /^\s*(?:#|$)/u.test(line));
}

function strangePictures(files: PackFiles, path: string): readonly Diagnostic[] {
  return [...files.keys()]
    .filter((name) => name.startsWith("images/") && !/^images\/[^/]+\.(?:png|jpe?g)$/iu.test(name))
    .map((name) =>
      fileMistake(`${path}/${name}`, {
        message: { zh: "images/ 里只放 PNG 和 JPEG", en: "images/ holds PNG and JPEG files only" },
        help: { zh: "请转换格式，或者删去这个文件。", en: "Convert it, or delete this file." },
      }),
    );
}
