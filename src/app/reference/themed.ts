import {
  faceIn,
  pointsOf,
  type Face,
  type PageSetup,
  type ParagraphTheme,
  type Theme,
  type ThemeStyle,
} from "../../document/theme.js";
import { keysOf } from "../../foundation/data.js";
import type { Reference, ReferencePage } from "../../ooxml/reference/reference.js";
import type { ResolvedStyle } from "../../ooxml/reference/styles.js";
import { styleMapOf, type StyleMap } from "../../writers/docx/reference/style-map.js";
import { HEADING_LEVELS, headingStyleId, NAMES } from "../../writers/docx/style-names.js";
import { letterheadOf } from "./letterhead.js";

/** Word's own size where nothing says one, in points (ISO/IEC 29500-1, 17.3.2.38). */
const USUAL_SIZE = 10;
/** A line of automatic height of Chinese text, as a multiple of its size: measured in Word, which takes 1.3 times what the font states. */
const NATURAL_LINE = 1.3;
const MILLIMETRES_OF_TWIP = 25.4 / 1440;
/** Between what stands in the margin and the text, in millimetres. */
const GAP = 3;

/** What looks like the firm's Normal unless it has a style of its own. */
const AS_NORMAL: ReadonlySet<ThemeStyle> = new Set(["body", "center", "right", "listItem"]);

/**
 * A theme that looks as a firm's document does, as far as a theme can say it: page, and of the styles that have a counterpart there fonts, sizes,
 * colours, distances, indents, alignment. The rest is the theme's, in the firm's fonts. The Word file has the firm's
 * styles themselves; the PDF is set by this.
 */
export function themedBy(theme: Theme, reference: Reference): Theme {
  const map = styleMapOf(reference);
  const grid = gridPitch(reference.page);
  const normal = map.lookOf(map.normal);
  const heading = map.counterparts.get(headingStyleId(1));
  const fonts: FirmFonts = {
    size: normal.size ?? USUAL_SIZE,
    text: firmFace(normal, theme.faces.fangsong),
    title: heading === undefined ? undefined : firmFace(map.lookOf(heading), theme.faces.heiti),
  };
  const paragraphs = Object.fromEntries(
    keysOf(theme.paragraphs).map((style) => {
      const own = theme.paragraphs[style];
      const counterpart = map.counterparts.get(NAMES[style].id);
      if (style === "plain" && map.hasOwnPlain) {
        return [style, { ...themed(theme, own, normal, grid), firstLineCharacters: 0, indentCharacters: 0 }];
      }
      if (counterpart !== undefined) return [style, themed(theme, own, map.lookOf(counterpart), grid)];
      return [
        style,
        AS_NORMAL.has(style) ? likeNormal(theme, own, normal, grid) : inFonts(theme, own, fonts),
      ];
    }),
  );
  const headings = Object.fromEntries(
    HEADING_LEVELS.map((level) => [level, headingLook(level, theme, map, fonts, grid)]),
  );
  // Every key of the groups is there: the tables were made from them.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const groups = { paragraphs, headings } as Pick<Theme, "paragraphs" | "headings">;
  return { ...theme, ...groups, page: pageSetup(reference, groups.paragraphs) };
}

interface FirmFonts {
  /** Size of the firm's text, in points. */
  readonly size: number;
  readonly text: Face;
  readonly title: Face | undefined;
}

function headingLook(
  level: 1 | 2 | 3 | 4,
  theme: Theme,
  map: StyleMap,
  fonts: FirmFonts,
  grid: number | undefined,
): ParagraphTheme {
  const own = theme.headings[level];
  const counterpart = map.counterparts.get(headingStyleId(level));
  if (counterpart !== undefined) return themed(theme, own, map.lookOf(counterpart), grid);
  // No larger than the firm's text: a level below the firm's own must not outweigh them.
  const { ownFace, bold, spaceBeforePoints } = inFonts(theme, own, fonts);
  return {
    ...likeNormal(theme, own, map.lookOf(map.normal), grid),
    ...(ownFace === undefined ? {} : { ownFace }),
    ...(bold === undefined ? {} : { bold }),
    ...(spaceBeforePoints === undefined ? {} : { spaceBeforePoints }),
  };
}

/** A style the firm has none for, in its fonts; what is as large as running text is no larger than the firm's. */
function inFonts(theme: Theme, own: ParagraphTheme, { size, text, title }: FirmFonts): ParagraphTheme {
  if (own.face === "symbol") return own;
  const isText = own.sizePoints === theme.paragraphs.plain.sizePoints;
  return {
    ...own,
    sizePoints: isText ? Math.min(size, own.sizePoints) : own.sizePoints,
    ownFace: own.face === "fangsong" ? text : (title ?? faceIn(theme, own)),
  };
}

function likeNormal(
  theme: Theme,
  own: ParagraphTheme,
  normal: ResolvedStyle,
  grid: number | undefined,
): ParagraphTheme {
  const { firstLineCharacters, align, indentCharacters, hangingCharacters } = own;
  return {
    ...themed(theme, own, normal, grid),
    firstLineCharacters,
    align,
    ...(indentCharacters === undefined ? {} : { indentCharacters }),
    ...(hangingCharacters === undefined ? {} : { hangingCharacters }),
  };
}

/** A paragraph as a style of the firm's has it. What belongs to labels of lists stays the theme's. */
function themed(
  theme: Theme,
  own: ParagraphTheme,
  look: ResolvedStyle,
  grid: number | undefined,
): ParagraphTheme {
  const size = look.size ?? USUAL_SIZE;
  const { hangingCharacters } = own;
  return {
    face: own.face,
    ownFace: firmFace(look, theme.faces[own.face]),
    ...(look.bold === true ? { bold: true } : {}),
    ...(look.colour === undefined || look.colour === "000000" ? {} : { colour: look.colour }),
    sizePoints: size,
    exactPitchPoints: pitchOf(look, size, grid),
    firstLineCharacters: look.firstLineCharacters ?? Math.max(0, look.firstLine ?? 0) / size,
    indentCharacters:
      hangingCharacters === undefined ? Math.max(0, look.left ?? 0) / size : (own.indentCharacters ?? 0),
    ...(hangingCharacters === undefined ? {} : { hangingCharacters }),
    align: look.align ?? "left",
    spaceBeforePoints: look.before ?? 0,
    spaceAfterPoints: look.after ?? 0,
    ...(look.keepWithNext === true ? { keepWithNext: true } : {}),
  };
}

/** Never less than the size: lines of a PDF that overlap cannot be read, while Word cuts them off. */
function pitchOf({ line }: ResolvedStyle, size: number, grid: number | undefined): number {
  const natural = size * NATURAL_LINE;
  if (line !== undefined && line.rule !== "auto") {
    return Math.max(line.points, line.rule === "exact" ? size : natural);
  }
  const onGrid = grid === undefined ? natural : Math.ceil(natural / grid - 0.01) * grid;
  return Math.max(size, onGrid * (line?.lines ?? 1));
}

/** The distance of lines of a document grid, in points; none where the page has no grid for lines. */
function gridPitch({ grid }: ReferencePage): number | undefined {
  const type = /w:type="([^"]*)"/u.exec(grid)?.[1];
  const pitch = Number(/w:linePitch="(\d+)"/u.exec(grid)?.[1]);
  return type === undefined || type === "default" || !(pitch > 0) ? undefined : pitch / 20;
}

/** Names by which fonts without a file here are known for one of the bundled kinds. */
const GOTHIC = /黑|等线|圆|雅黑|hei|gothic|dengxian|sans|arial|calibri|helvetica/iu;
const KAITI = /楷|kai/iu;

/** A face of the firm's fonts, with the bundled one that comes nearest; what the firm does not name is `usual`. */
function firmFace({ eastAsian, latin }: ResolvedStyle, usual: Face): Face {
  const name = eastAsian ?? usual.eastAsian;
  const kind = KAITI.test(name) ? "kai" : GOTHIC.test(name) ? "hei" : "song";
  return {
    eastAsian: name,
    alternative: name === usual.eastAsian ? usual.alternative : name,
    latin: latin ?? usual.latin,
    bundled: kind,
    bundledBold: kind === "song" ? "songBold" : kind,
  };
}

function rounded(millimetres: number): number {
  return Math.round(millimetres * 100) / 100;
}

/** The page; margins are as large as what stands in them, because in a PDF nothing pushes the text. */
function pageSetup(reference: Reference, paragraphs: Theme["paragraphs"]): PageSetup {
  const { page, settings } = reference;
  // A hundredth of a millimetre is half a twip: the same twips come back.
  const length = (twips: number): number => rounded(twips * MILLIMETRES_OF_TWIP);
  const gutter = {
    top: settings.gutterAtTop ? page.gutter : 0,
    left: settings.gutterAtTop ? 0 : page.gutter,
  };
  const letterhead = letterheadOf(reference);
  const pages = reference.hasFirstPage ? (["default", "first"] as const) : (["default"] as const);
  // A line more for what the paper itself prints there.
  const height = (edge: "header" | "footer"): number =>
    Math.max(
      ...pages.map((kind) => {
        const { lines, picture } = letterhead.of(edge, kind);
        const text = ((lines + 1) * paragraphs[edge].exactPitchPoints) / pointsOf(1);
        const shown =
          picture === undefined ? 0 : (picture.width * picture.media.height) / picture.media.width;
        return lines === 0 && picture === undefined ? 0 : text + shown;
      }),
    );
  const room = (edge: "header" | "footer"): number => {
    const needed = height(edge);
    return needed === 0 ? 0 : rounded(length(page[edge]) + needed + GAP);
  };
  return {
    widthMillimetres: length(page.width),
    heightMillimetres: length(page.height),
    marginTopMillimetres: Math.max(length(page.top + gutter.top), room("header")),
    marginBottomMillimetres: Math.max(length(page.bottom), room("footer")),
    marginLeftMillimetres: length(page.left + gutter.left),
    marginRightMillimetres: length(page.right),
    headerMillimetres: length(page.header),
    footerMillimetres: length(page.footer),
  };
}
