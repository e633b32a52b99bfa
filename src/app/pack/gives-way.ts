import { faceIn, type ParagraphTheme, type Theme } from "../../document/theme.js";
import { isRecord, memberOf } from "../../foundation/data.js";
import { diagnostic, type Diagnostic } from "../../foundation/diagnostic.js";
import type { Language } from "../../foundation/locale.js";
import { plainName } from "../plain-name.js";
import type { Pack } from "./pack.js";
import type { ThemeFile } from "./piece.js";
import type { Stock } from "./stock.js";

/** Less than this is no difference but one of rounding, in millimetres or points. */
const ROUNDING = 0.05;

/** A value of a theme file: the names that lead to it. */
interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

/**
 * What theme files of packs say and papers do not have, because the letterhead says otherwise: fonts, sizes, distances, page, the logo of the
 * header. One advice a file, so that nobody looks for the reason in vain. Nothing without a letterhead.
 */
export function givesWay(stock: Stock, languages: readonly Language[]): readonly Diagnostic[] {
  const { packs, reference } = stock;
  if (reference === undefined) return [];
  const file = plainName(reference.file);
  return packs.flatMap((pack) =>
    languages.flatMap((language) => {
      const theme = language === "zh" ? "theme.yaml" : "theme.en.yaml";
      const names = lost(stock, pack, theme, language);
      return names.length === 0 ? [] : [advice(`${pack.path}/${theme}`, file, names)];
    }),
  );
}

/** The values of a theme file that a paper would have without the letterhead and does not have with it. */
function lost(stock: Stock, pack: Pack, file: ThemeFile, language: Language): readonly string[] {
  const [own, shown] = [stock.ownThemeOf(language), stock.themeOf(language)];
  const values = leavesOf(pack.themes.get(file) ?? {})
    .filter(({ path, value }) => valueIn(own, path) === value && !isShown(path, own, shown))
    .map(({ path }) => path.join("."));
  const logo = pack.logos.get(file);
  const isLost = logo?.place === "header" && stock.hasHeader;
  return isLost ? [...values, "logo"] : values;
}

function leavesOf(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (!isRecord(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, [...path, name]));
}

function valueIn(theme: Theme, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => (isRecord(at) ? memberOf(at, name) : undefined), theme);
}

function isShown(path: readonly string[], own: Theme, shown: Theme): boolean {
  const [group = "", name = "", member = ""] = path;
  if (group === "faces")
    return looksIn(own).every(([key, look]) => look.face !== name || isSameFace(key, member, own, shown));
  if (member === "face") return FACE_NAMES.every((part) => isSameFace(`${group}.${name}`, part, own, shown));
  const [wanted, found] = [valueIn(own, path), valueIn(shown, path)];
  if (typeof wanted === "number" && typeof found === "number") return Math.abs(wanted - found) < ROUNDING;
  // What a letterhead does not say of a style is left out there.
  return wanted === found || (wanted === false && found === undefined);
}

const FACE_NAMES = ["eastAsian", "latin"] as const;

function looksIn({ paragraphs, headings }: Theme): readonly (readonly [string, ParagraphTheme])[] {
  return [
    ...Object.entries<ParagraphTheme>(paragraphs).map(
      ([name, look]) => [`paragraphs.${name}`, look] as const,
    ),
    ...Object.entries<ParagraphTheme>(headings).map(([level, look]) => [`headings.${level}`, look] as const),
  ];
}

function isSameFace(key: string, member: string, own: Theme, shown: Theme): boolean {
  const [before, after] = [own, shown].map((theme) => {
    const look = looksIn(theme).find(([one]) => one === key)?.[1];
    return look && memberOf(faceIn(theme, look), member);
  });
  return before === after;
}

function advice(theme: string, reference: string, names: readonly string[]): Diagnostic {
  return diagnostic({
    code: "template/reference-theme",
    severity: "advice",
    message: {
      zh: `主题文件的下列数值没有生效，以参照文档 ${reference} 为准：${names.join("、")}`,
      en: `These values of the theme have no effect, because the reference document ${reference} decides: ${names.join(", ")}`,
    },
    help: {
      zh: `需要这些数值的，在 Word 中相应修改 ${reference} 的样式或者页面设置；不需要的，从主题文件中删去。`,
      en: `To have them, change the styles or the page set-up of ${reference} in Word accordingly; else take them out of the theme.`,
    },
    place: { file: theme, line: 1, column: 1 },
    basis: "inferred",
  });
}
