import type { Media } from "../../document/node.js";
import type { Language, LocalizedText } from "../../foundation/locale.js";
import type { DocumentKindId } from "../../kinds/index.js";
import type { TemplateSource } from "../../template/compile.js";
import type { FirmReference } from "../reference/load-reference.js";
import type { ThemeFile } from "./piece.js";
import type { ThemeChanges } from "./read-theme.js";
import type { WordFile } from "./word-of.js";

/** A template pack as it was read: data, whatever folder or archive it came from. */
export interface Pack {
  readonly name: string;
  readonly version: string;
  /** What people call it: the title of its file, else its name. */
  readonly title: LocalizedText;
  /** The languages whose words it replaces; papers in the other have those of its base. */
  readonly languages: readonly Language[];
  /** The folder or archive, as findings call it. */
  readonly path: string;
  /** The texts by their path in the pack. */
  readonly templates: ReadonlyMap<string, TemplateSource>;
  /** The Word templates by their path in the pack. */
  readonly words: ReadonlyMap<string, WordFile>;
  readonly themes: ReadonlyMap<ThemeFile, ThemeChanges>;
  /** Logos by the theme file that names them. */
  readonly logos: ReadonlyMap<ThemeFile, Logo>;
  /** The firm's document that papers take page, styles, headers and footers from, if it has one. */
  readonly reference: FirmReference | undefined;
  /** The pack it stands on; none for one that stands on the built-in templates. */
  readonly base: Pack | undefined;
  /** SHA-256 over its files, in hexadecimal. */
  readonly sha256: string;
}

/** A firm's picture on its papers. */
export interface Logo {
  readonly media: Media;
  /** On top of the first page, or in the header of every page that has one. */
  readonly place: "cover" | "header";
  readonly align: "left" | "center" | "right";
  readonly widthMillimetres: number;
  /** The papers that show it; all unless given. */
  readonly documents: readonly DocumentKindId[] | undefined;
}

/** A pack and those it stands on, from the bottom. */
export function layersOf(pack: Pack | undefined): readonly Pack[] {
  return pack === undefined ? [] : [...layersOf(pack.base), pack];
}
