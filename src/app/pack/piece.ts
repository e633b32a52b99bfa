import { LANGUAGES, type Language } from "../../foundation/locale.js";
import { KINDS, type DocumentKindId } from "../../kinds/index.js";
import { isLeftBehind } from "../left-behind.js";

/** The smallest things a pack can replace, by where they stand in it. */
export type Piece =
  | { readonly type: "document"; readonly document: DocumentKindId; readonly language: Language }
  /** A Word template, in the place of the document as a whole. */
  | { readonly type: "word"; readonly document: DocumentKindId; readonly language: Language }
  | { readonly type: "reference" }
  | {
      readonly type: "section";
      readonly document: DocumentKindId;
      /** As templates call it: `sections/risks`. */
      readonly name: string;
      readonly language: Language;
    }
  | { readonly type: "partial"; readonly name: string; readonly language: Language }
  | { readonly type: "theme" }
  | { readonly type: "picture" };

export const PACK_FILE = "pack.yaml";

/** The theme of all papers, and what differs in English ones. */
export const THEME_FILES = ["theme.yaml", "theme.en.yaml"] as const;

export type ThemeFile = (typeof THEME_FILES)[number];

const NAME = "[a-z0-9]+(?:-[a-z0-9]+)*";
const DOCUMENT = new RegExp(`^templates/(${NAME})/(zh|en)\\.hbs$`, "u");
const SECTION = new RegExp(`^templates/(${NAME})/(sections/${NAME})\\.(zh|en)\\.hbs$`, "u");
const PARTIAL = new RegExp(`^templates/partials/(${NAME})\\.(zh|en)\\.hbs$`, "u");
const WORD = new RegExp(`^templates/(${NAME})/(zh|en)\\.docx$`, "u");
/** A Word document beside `pack.yaml`, which names it as its reference document. */
const REFERENCE = /^[^/]+\.docx$/iu;
const PICTURE = /^images\/[\p{L}\p{N} ._-]+\.(?:png|jpe?g)$/iu;

/** What a path of a pack is; `undefined` when no piece stands there, or of a document that does not exist. */
export function pieceAt(path: string): Piece | undefined {
  if (THEME_FILES.some((file) => file === path)) return { type: "theme" };
  if (PICTURE.test(path)) return { type: "picture" };
  if (REFERENCE.test(path)) return { type: "reference" };
  const word = WORD.exec(path);
  const worded = documentIn(word?.[1]);
  if (worded !== undefined) return { type: "word", document: worded, language: languageIn(word?.[2]) };
  const partial = PARTIAL.exec(path);
  if (partial !== null) return { type: "partial", name: partial[1] ?? "", language: languageIn(partial[2]) };
  const section = SECTION.exec(path);
  const document = documentIn(section?.[1] ?? DOCUMENT.exec(path)?.[1]);
  if (document === undefined) return undefined;
  if (section === null) return { type: "document", document, language: languageIn(DOCUMENT.exec(path)?.[2]) };
  return { type: "section", document, name: section[2] ?? "", language: languageIn(section[3]) };
}

/** What tells people about a pack or a picture in it: never read, and no part of what papers are made of. */
const FOR_PEOPLE =
  /^(?!.*\.(?:hbs|docx|png|jpe?g)$)(?:readme(?:[.\-_][\w-]+){0,2}|licen[cs]e(?:\.(?:md|txt))?)$/iu;

/** Whether a file of a pack is looked at: notes, package files and the like are not. */
export function isOfPack(path: string): boolean {
  if (path === PACK_FILE || THEME_FILES.some((file) => file === path)) return true;
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  if (parts.some((part) => part.startsWith(".")) || FOR_PEOPLE.test(name)) return false;
  if (isLeftBehind(name)) return false;
  return path.startsWith("templates/") || path.startsWith("images/") || REFERENCE.test(path);
}

function documentIn(word: string | undefined): DocumentKindId | undefined {
  return KINDS.find(({ id }) => id === word)?.id;
}

function languageIn(word: string | undefined): Language {
  return LANGUAGES.find((language) => language === word) ?? "zh";
}
