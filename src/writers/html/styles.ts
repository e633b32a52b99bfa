import type { DocumentTree } from "../../document/node.js";
import { faceIn, type Face, type ParagraphTheme, type Theme } from "../../document/theme.js";

/** The style sheet of a page, made from the theme: the same faces, sizes and spacing as on paper. */
export function styleSheet(theme: Theme, tree: DocumentTree, stamped = false): string {
  const { page, gap } = theme;
  const item = theme.paragraphs.listItem;
  const margins = [
    page.marginTopMillimetres,
    page.marginRightMillimetres,
    page.marginBottomMillimetres,
    page.marginLeftMillimetres,
  ].map((value) => `${value}mm`);
  const pages =
    tree.language === "zh"
      ? '"第 " counter(page) " 页　共 " counter(pages) " 页"'
      : '"Page " counter(page) " of " counter(pages)';
  const rules = [
    `@page { size: A4; margin: ${margins.join(" ")}; @bottom-center { content: ${pages}; font-size: 9pt; } }`,
    "@page cover { @bottom-center { content: none; } }",
    "@page landscape { size: A4 landscape; }",
    "* { box-sizing: border-box; }",
    "body { margin: 0; color: #000; background: #fff; }",
    "section { max-width: 160mm; margin: 0 auto; padding: 8mm 5mm; overflow-wrap: anywhere; }",
    "section.landscape { max-width: 240mm; }",
    ...Object.entries(theme.headings).map(
      ([level, style]) => `h${level} { ${declarations(style, theme)} break-after: avoid; }`,
    ),
    ...Object.entries(theme.paragraphs).map(([name, style]) => `p.${name} { ${declarations(style, theme)} }`),
    `table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 4pt 0 ${theme.table.spaceAfterPoints}pt; }`,
    `table.grid th, table.grid td { border: ${theme.table.borderPoints}pt solid #000; }`,
    `th, td { padding: ${theme.table.cellPaddingVerticalMillimetres}mm ${theme.table.cellPaddingHorizontalMillimetres}mm; vertical-align: middle; }`,
    `thead { display: table-header-group; } tr { break-inside: avoid; }`,
    `table.form th, table.form td { padding-top: ${theme.table.formPaddingVerticalMillimetres}mm; padding-bottom: ${theme.table.formPaddingVerticalMillimetres}mm; }`,
    `table.grid:not(.form) thead th { background: #${theme.table.headShade}; }`,
    ...theme.table.shades.map((shade, index) => `td.shade-${index + 1} { background: #${shade}; }`),
    ".center > p { text-align: center; } .right > p { text-align: right; } .left > p { text-align: left; }",
    "ol, ul { list-style: none; margin: 0; padding: 0; } li { display: flex; gap: 0.4em; } li > div { flex: 1; }",
    `section > ol, section > ul { margin-left: ${(item.indentCharacters ?? 0) * item.sizePoints}pt; }`,
    `li > .label { ${declarations(item, theme)} flex: none; }`,
    "td li > .label, th li > .label { font-size: inherit; line-height: inherit; }",
    "figure { margin: 6pt 0; text-align: center; } figure img { max-width: 100%; }",
    ".ruled { text-decoration: underline; white-space: pre; }",
    `mark.gap { color: #${gap.textColour}; background: #${gap.shadeColour}; font-family: ${fontFamily(theme.faces[gap.face])}; font-weight: ${gap.bold ? "bold" : "normal"}; }`,
    "nav.contents a { color: inherit; text-decoration: none; }",
    ...([1, 2, 3] as const).map((level) => {
      const style = theme.paragraphs[`contents${level}`];
      return `nav .level-${level} { ${declarations(style, theme)} padding-left: ${style.indentCharacters ?? 0}em; }`;
    }),
    "@media screen { body { background: #f4f4f4; } section { background: #fff; } section.cover { min-height: 200mm; } }",
    "@media print { section { max-width: none; padding: 0; } section.cover { page: cover; break-after: page; } section.landscape { page: landscape; } section + section.body { break-before: page; } .page-break { break-after: page; } nav.contents { break-after: auto; } }",
    ...(stamped ? stampRules(theme) : []),
  ];
  return `${rules.join("\n")}\n`;
}

/** On a screen a banner that stays in view, on paper the stamp behind the text of every page. */
function stampRules({ stamp, gap, faces }: Theme): readonly string[] {
  const font = `font-family: ${fontFamily(faces[stamp.face])}; font-weight: ${stamp.bold ? "bold" : "normal"};`;
  return [
    `.stamp { ${font} text-align: center; }`,
    `@media screen { .stamp { position: sticky; top: 0; z-index: 1; padding: 4pt; font-size: 18pt; letter-spacing: 0.5em; text-indent: 0.5em; color: #${gap.textColour}; background: #${gap.shadeColour}; } }`,
    `@media print { .stamp { position: fixed; z-index: -1; top: 50%; left: 50%; transform: translate(-50%, -50%) rotate(-${stamp.angleDegrees}deg); white-space: nowrap; font-size: ${stamp.sizePoints}pt; line-height: 1; color: #${stamp.colour}; } }`,
  ];
}

function declarations(style: ParagraphTheme, theme: Theme): string {
  return [
    `font-family: ${fontFamily(faceIn(theme, style))};`,
    `font-size: ${style.sizePoints}pt;`,
    `font-weight: ${style.bold === true ? "bold" : "normal"};`,
    `line-height: ${style.exactPitchPoints}pt;`,
    `text-align: ${style.align};`,
    `text-indent: ${style.firstLineCharacters}em;`,
    `margin: ${style.spaceBeforePoints ?? 0}pt 0 ${style.spaceAfterPoints ?? 0}pt;`,
  ].join(" ");
}

function fontFamily(face: Face): string {
  return [face.latin, face.eastAsian, face.alternative].map(cssString).join(", ") + ", serif";
}

/** A name as a string of CSS within a page: whatever it holds ends neither the string nor the style sheet. */
function cssString(name: string): string {
  const escaped = name.replaceAll(
    /["\\<>\p{Cc}]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
