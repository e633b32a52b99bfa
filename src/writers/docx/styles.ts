import type { IBaseParagraphStyleOptions, ICharacterStyleOptions, IParagraphStyleOptions } from "docx";
import type { ParagraphStyle } from "../../document/node.js";
import {
  faceIn,
  twipsOf,
  type Face,
  type ParagraphTheme,
  type Theme,
  type ThemeStyle,
} from "../../document/theme.js";
import { element } from "../../ooxml/xml.js";
import { indentElement, pageGeometry } from "./geometry.js";
import { HEADING_LIST } from "./numbering.js";
import { HEADING_LEVELS, headingStyleId, NAMES, STYLE, type StyleName } from "./style-names.js";

/** A paragraph style: what `docx` can write, and paragraph properties it has no option for, as XML. */
export interface StyleDefinition {
  readonly options: IParagraphStyleOptions;
  readonly properties: string;
}

/** Above and below a picture, in twips. */
const FIGURE_SPACE = 120;
const ALIGNMENT = { left: "left", center: "center", right: "right", justify: "both" } as const;

/** The `w:jc` value of a theme alignment. */
export function alignmentOf(style: ParagraphStyle, theme: Theme): "left" | "center" | "right" | "both" {
  return ALIGNMENT[theme.paragraphs[style].align];
}

/** `docx` font options: Latin in three slots, East Asian in its own, so that neither face sets the other's text. */
export function fontOf(face: Face): { ascii: string; hAnsi: string; cs: string; eastAsia: string } {
  return { ascii: face.latin, hAnsi: face.latin, cs: face.latin, eastAsia: face.eastAsian };
}

/** Every paragraph style of the document, `Normal` first. */
export function paragraphStyles(theme: Theme): readonly StyleDefinition[] {
  const { textWidth } = pageGeometry(theme.page, "portrait");
  const pageNumberTab = element(
    "w:tabs",
    {},
    element("w:tab", { "w:val": "right", "w:leader": "dot", "w:pos": textWidth }),
  );
  const themed = themeStyles(theme).map((style): StyleDefinition => {
    const contentsEntry = /^contents\d$/u.test(style);
    return definition(NAMES[style], theme.paragraphs[style], theme, {
      properties: contentsEntry ? pageNumberTab : "",
      // A list takes its indents from the label; the style itself has none.
      indented: style !== "listItem",
    });
  });
  const headings = HEADING_LEVELS.map((level) => {
    const name = { id: headingStyleId(level), name: `heading ${level}` };
    return definition(name, theme.headings[level], theme, {
      paragraph: { keepNext: true, keepLines: true, outlineLevel: level - 1 },
      properties: numberingProperty(level),
      indented: true,
    });
  });
  return [...themed, ...headings, figureStyle(), separatorStyle()];
}

function themeStyles(theme: Theme): readonly ThemeStyle[] {
  const isThemeStyle = (key: string): key is ThemeStyle => Object.hasOwn(NAMES, key);
  const keys = Object.keys(theme.paragraphs).filter(isThemeStyle);
  return ["plain", ...keys.filter((key) => key !== "plain")];
}

/** Headings carry their list in the style. */
function numberingProperty(level: number): string {
  const list = element("w:ilvl", { "w:val": level - 1 }) + element("w:numId", { "w:val": HEADING_LIST });
  return element("w:numPr", {}, list);
}

interface DefinitionExtras {
  readonly paragraph?: IBaseParagraphStyleOptions["paragraph"];
  readonly properties: string;
  readonly indented: boolean;
}

function definition(
  name: StyleName,
  look: ParagraphTheme,
  theme: Theme,
  extras: DefinitionExtras,
): StyleDefinition {
  const normal = name.id === "Normal";
  const bodyFollows = name.id === "Title" || name.id === "Subtitle" || name.id.startsWith("Heading");
  const indent = extras.indented ? indentOf(look) : "";
  return {
    options: {
      ...name,
      ...(normal ? {} : { basedOn: "Normal" }),
      ...(bodyFollows ? { next: NAMES.body.id } : {}),
      quickFormat: true,
      run: {
        font: fontOf(faceIn(theme, look)),
        size: look.sizePoints * 2,
        ...(look.colour === undefined ? {} : { color: look.colour }),
        ...(look.bold ? { bold: true } : {}),
      },
      paragraph: {
        alignment: ALIGNMENT[look.align],
        spacing: {
          before: twipsOf(look.spaceBeforePoints ?? 0),
          after: twipsOf(look.spaceAfterPoints ?? 0),
          line: twipsOf(look.exactPitchPoints),
          lineRule: "exact",
        },
        ...(look.keepWithNext ? { keepNext: true } : {}),
        ...extras.paragraph,
      },
    },
    properties: (normal ? EAST_ASIAN_TYPOGRAPHY : "") + extras.properties + indent,
  };
}

/**
 * Said once, in the style on which all others build: rules for the ends of lines, room beside Latin words and digits. That
 * marks may hang over the margin is left to the program: Word lets them by default, LibreOffice only when it is said, and
 * then breaks lines unlike Word. The exact pitch rules: a document grid that someone switches on must not pull lines apart.
 */
const EAST_ASIAN_TYPOGRAPHY =
  element("w:kinsoku", { "w:val": 1 }) +
  element("w:topLinePunct", { "w:val": 0 }) +
  element("w:autoSpaceDE", { "w:val": 1 }) +
  element("w:autoSpaceDN", { "w:val": 1 }) +
  element("w:snapToGrid", { "w:val": 0 });

/** The indent of a theme style as `w:ind`, "" when it has none. */
export function indentOf(look: ParagraphTheme): string {
  const left = look.indentCharacters ?? 0;
  const firstLine = look.firstLineCharacters;
  return left === 0 && firstLine === 0 ? "" : indentElement({ left, firstLine }, look.sizePoints);
}

/** The space that a paragraph style of the document asks for above, in twips. */
export function spaceBefore(id: string, theme: Theme): number {
  if (id === STYLE.figure) return FIGURE_SPACE;
  const level = HEADING_LEVELS.find((candidate) => headingStyleId(candidate) === id);
  const style = themeStyles(theme).find((candidate) => NAMES[candidate].id === id);
  const look = level !== undefined ? theme.headings[level] : style && theme.paragraphs[style];
  return twipsOf(look?.spaceBeforePoints ?? 0);
}

/** An exact pitch would crop a picture to one line. */
function figureStyle(): StyleDefinition {
  const spacing = { before: FIGURE_SPACE, after: FIGURE_SPACE, line: 240, lineRule: "auto" } as const;
  return {
    options: {
      id: STYLE.figure,
      name: "Pipia Figure",
      basedOn: "Normal",
      paragraph: { alignment: "center", spacing },
    },
    properties: "",
  };
}

/** The paragraph Word needs between tables and at the end of a section: one point high. */
function separatorStyle(): StyleDefinition {
  const spacing = { before: 0, after: 0, line: 20, lineRule: "exact" } as const;
  return {
    options: {
      id: STYLE.separator,
      name: "Pipia Separator",
      basedOn: "Normal",
      run: { size: 2 },
      paragraph: { spacing },
    },
    properties: "",
  };
}

export function characterStyles(theme: Theme): readonly ICharacterStyleOptions[] {
  const { gap } = theme;
  return [
    { id: STYLE.footnoteReference, name: "footnote reference", run: { superScript: true } },
    {
      id: STYLE.gap,
      name: "Pipia Gap",
      run: {
        font: fontOf(theme.faces[gap.face]),
        ...(gap.bold ? { bold: true } : {}),
        color: gap.textColour,
        shading: { type: "clear", color: "auto", fill: gap.shadeColour },
      },
    },
    {
      id: STYLE.check,
      name: "Pipia Check Box",
      run: { font: fontOf(theme.faces.symbol) },
    },
  ];
}
