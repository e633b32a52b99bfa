import { packageVersion } from "../../../foundation/data.js";
import { KINDS } from "../../../kinds/index.js";
import { builtInSet } from "../../../template/built-in.js";
import { layersOf, type Pack } from "../pack.js";
import { pieceAt, THEME_FILES } from "../piece.js";
import { BUILT_IN_NAME } from "../read-pack-file.js";
import { stockOf } from "../stock.js";
import { themeText } from "./theme-text.js";

/** Where a piece comes from, for people and notes. */
export interface Origin {
  readonly name: string;
  readonly version: string;
}

/** A piece as papers are made with it. */
export interface StandingPiece {
  /** As in a pack, such as `templates/pipia/sections/about.zh.hbs`. */
  readonly path: string;
  readonly text: string;
  /** Who words it, and whose words those replace, the next lower first; several packs may set values of one theme. */
  readonly origins: readonly Origin[];
}

/** Every piece that papers are made of with a pack (`undefined`: the built-in ones), by path. */
export function standingPieces(pack: Pack | undefined): ReadonlyMap<string, StandingPiece> {
  const pieces = new Map<string, StandingPiece>();
  const builtIn: Origin = { name: BUILT_IN_NAME, version: packageVersion() };
  for (const kind of KINDS) {
    for (const language of kind.languages) {
      const { main, partials } = builtInSet(kind.id, language);
      for (const { file, text } of [main, ...partials.values()]) {
        pieces.set(file, { path: file, text, origins: [builtIn] });
      }
    }
  }
  for (const { name, version, templates } of layersOf(pack)) {
    for (const [path, { text }] of templates) {
      const below = pieces.get(path)?.origins ?? [];
      pieces.set(path, { path, text, origins: [{ name, version }, ...below] });
    }
  }
  const stock = stockOf(pack);
  for (const path of THEME_FILES) {
    const over = stock.packs.filter(({ themes, logos }) => themes.has(path) || logos.has(path));
    const origins = [...over.toReversed().map(({ name, version }) => ({ name, version })), builtIn];
    pieces.set(path, { path, text: themeText(stock, path), origins });
  }
  return new Map([...pieces].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

/** Every piece as a list shows it: Word templates in the place of the texts they stand for, and the reference document. */
export function listedPieces(pack: Pack | undefined): readonly Omit<StandingPiece, "text">[] {
  const stock = stockOf(pack);
  const texts = standingPieces(pack);
  const isRead = (path: string): boolean => {
    const piece = pieceAt(path);
    if (piece?.type !== "document" && piece?.type !== "section") return true;
    return stock.wordOf(piece.document, piece.language) === undefined;
  };
  const ofWords = new Map<string, Omit<StandingPiece, "text">>();
  for (const { name, version, words } of stock.packs) {
    for (const path of words.keys()) {
      const text = path.replace(/\.docx$/u, ".hbs");
      if (isRead(text)) continue;
      const below = ofWords.get(path)?.origins ?? texts.get(text)?.origins ?? [];
      ofWords.set(path, { path, origins: [{ name, version }, ...below] });
    }
  }
  const named = stock.packs.findLast(({ reference }) => reference !== undefined);
  const file = named?.reference?.file.split("/").at(-1);
  const ofReference =
    named === undefined || file === undefined
      ? []
      : [[file, { path: file, origins: [{ name: named.name, version: named.version }] }] as const];
  const read = [...texts.values()]
    .filter(({ path }) => isRead(path))
    .map((piece) => [piece.path, piece] as const);
  const all = new Map<string, Omit<StandingPiece, "text">>([...read, ...ofWords, ...ofReference]);
  return [...all.values()].toSorted(({ path: left }, { path: right }) => (left < right ? -1 : 1));
}

/**
 * The paths that a word of the command line means: a path of a pack, or one without `templates/`, `sections/`, `.hbs` and
 * the language, then in every language there is.
 */
export function pathsMeant(word: string, paths: Iterable<string>): readonly string[] {
  const asked = shortened(word.replaceAll("\\", "/").replace(/^\.\//u, ""));
  return [...paths].filter((path) => shortened(path) === asked || withoutLanguage(path) === asked);
}

/** The shortest word for each piece, for hints. */
export function shortNames(paths: Iterable<string>): readonly string[] {
  return [...new Set([...paths].map(withoutLanguage))];
}

function shortened(path: string): string {
  return path
    .replace(/^templates\//u, "")
    .replace("/sections/", "/")
    .replace(/\.(?:hbs|yaml|docx)$/u, "");
}

function withoutLanguage(path: string): string {
  return shortened(path).replace(/[./](?:zh|en)$/u, "");
}
