import type { Theme } from "../../document/theme.js";
import type { Edition, Language } from "../../foundation/locale.js";
import type { DocumentKindId } from "../../kinds/index.js";
import type { TemplateSet } from "../../template/compile.js";
import { builtInTheme, putOver, withEdition } from "../theme.js";
import type { FirmReference } from "../reference/load-reference.js";
import { themedBy } from "../reference/themed.js";
import { layersOf, type Logo, type Pack } from "./pack.js";
import type { ThemeFile } from "./piece.js";
import { overlaidSet } from "./template-set.js";
import { wordIn, type WordFile } from "./word-of.js";

/** What papers are made with: the built-in templates and theme, and what packs put over them. */
export interface Stock {
  /** The packs, the lowest first; none for the built-in. */
  readonly packs: readonly Pack[];
  readonly setOf: (document: DocumentKindId, language: Language) => TemplateSet;
  /** The Word template of a document; none where it is made of a text. */
  readonly wordOf: (document: DocumentKindId, language: Language) => WordFile | undefined;
  readonly themeOf: (edition: Edition) => Theme;
  /** The same without what papers take from the reference document. */
  readonly ownThemeOf: (edition: Edition) => Theme;
  /** The firm's document that papers take page, styles, headers and footers from; none unless a pack or the command line names one. */
  readonly reference: FirmReference | undefined;
  /** Whether the reference document has headers, which stand in the place of a logo there. */
  readonly hasHeader: boolean;
  /** The logo of a paper, if it has one. */
  readonly logoOf: (document: DocumentKindId, language: Language) => NamedLogo | undefined;
}

/** A logo with the words that stand for it. */
export interface NamedLogo extends Logo {
  readonly alternative: string;
}

/** The templates and the theme of the program. */
export const BUILT_IN: Stock = stockOf(undefined);

/**
 * What a pack gives with those it stands on; sets and themes are made once, because compilers and writers keep what they make of them.
 *
 * @param reference in place of that of the packs.
 */
export function stockOf(pack: Pack | undefined, reference = referenceIn(pack)): Stock {
  const packs = layersOf(pack);
  const sets = new Map<string, TemplateSet>();
  const themes = new Map<Edition, Theme>();
  return {
    packs,
    setOf(document, language) {
      const key = `${document}/${language}`;
      const set =
        sets.get(key) ??
        overlaidSet(
          packs.map(({ templates }) => templates),
          document,
          language,
        );
      sets.set(key, set);
      return set;
    },
    wordOf: (document, language) => wordIn(packs, document, language),
    themeOf(edition) {
      const theme = themes.get(edition) ?? onReference(themeWith(packs, edition), reference);
      themes.set(edition, theme);
      return theme;
    },
    ownThemeOf: (edition) => themeWith(packs, edition),
    reference,
    hasHeader: hasHeader(reference),
    logoOf(document, language) {
      const logo = logoIn(packs, document, language);
      // A letterhead brings its own header.
      return logo?.place === "header" && hasHeader(reference) ? undefined : logo;
    },
  };
}

/** The reference document of the highest pack that has one. */
function referenceIn(pack: Pack | undefined): FirmReference | undefined {
  return layersOf(pack).findLast(({ reference }) => reference !== undefined)?.reference;
}

function onReference(theme: Theme, reference: FirmReference | undefined): Theme {
  return reference === undefined ? theme : themedBy(theme, reference.reference);
}

function hasHeader(reference: FirmReference | undefined): boolean {
  return reference !== undefined && reference.reference.furniture.header.size > 0;
}

/**
 * The theme of papers in an edition. What differs in English or side by side stands over what all papers have in common, in a pack as in the
 * program: a pack that sets Chinese text larger does not disturb the measures of the other editions. Packs have no measures of their own for
 * side by side.
 */
function themeWith(packs: readonly Pack[], edition: Edition): Theme {
  if (packs.every(({ themes }) => themes.size === 0)) return builtInTheme(edition);
  const common = withPacks(builtInTheme("zh"), packs, "theme.yaml");
  if (edition === "zh") return common;
  const theme = withEdition(common, edition);
  return edition === "en" ? withPacks(theme, packs, "theme.en.yaml") : theme;
}

function withPacks(theme: Theme, packs: readonly Pack[], file: ThemeFile): Theme {
  let changed: unknown = theme;
  for (const { themes } of packs) changed = putOver(changed, themes.get(file) ?? {});
  // The base is a theme, and what was put over it was held against the fields of one.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return changed as Theme;
}

function logoIn(packs: readonly Pack[], document: DocumentKindId, language: Language): NamedLogo | undefined {
  for (const { logos, title } of packs.toReversed()) {
    const logo = (language === "en" ? logos.get("theme.en.yaml") : undefined) ?? logos.get("theme.yaml");
    if (logo === undefined) continue;
    const isShown = logo.documents?.includes(document) ?? true;
    return isShown ? { ...logo, alternative: title[language] } : undefined;
  }
  return undefined;
}
