import { builtInTheme } from "../../src/app/theme.js";
import { pointsOf, type ParagraphTheme, type Theme } from "../../src/document/theme.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { BUNDLED_FACES, bundledFont, fontCatalogue } from "../../src/layout/fonts.js";
import type { Competitor } from "./competitor.js";
import { peer } from "./peers.js";
import type { Piece } from "./pieces.js";
import {
  fontOf,
  plainReport,
  stylesOf,
  type PlainBlock,
  type PlainCell,
  type PlainReport,
  type PlainTable,
} from "./plain-report.js";

/** pdfmake by its documented interface: whole paragraphs, its own line and page breaks, its own contents. */
export const plainPdfmake: Competitor = {
  name: "pdfmake, plain",
  format: "pdf",
  async load() {
    const pdfmake = peer("pdfmake");
    pdfmake.setFonts(fontFiles());
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy(() => true);
    const theme = builtInTheme();
    const styles = pdfmakeStyles(theme);
    return Promise.resolve({
      input: async (tree) => Promise.resolve(plainReport(tree, theme)),
      make: async (input) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what input() gave
        return pdfmake.createPdf(definitionOf(input as PlainReport, theme, styles)).getBuffer();
      },
    });
  },
};

/** Each bundled file as a family of its own: pdfmake looks for no other font when a character is missing. */
function fontFiles(): object {
  const fonts = fontCatalogue();
  const path = (file: string): string => packagePath(`templates/fonts/${file}`);
  return Object.fromEntries(
    BUNDLED_FACES.map((face) => {
      const normal = path(fonts[face].file);
      return [face, { normal, bold: face === "song" ? path(fonts.songBold.file) : normal }];
    }),
  );
}

function pdfmakeStyles(theme: Theme): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(stylesOf(theme)).map(([name, style]) => {
      const font = fontOf(style, theme);
      return [
        name,
        {
          font,
          fontSize: style.sizePoints,
          lineHeight: style.exactPitchPoints / (style.sizePoints * naturalHeight(font)),
          alignment: style.align,
          margin: [0, style.spaceBeforePoints ?? 0, 0, style.spaceAfterPoints ?? 0],
        },
      ];
    }),
  );
}

/** Height of a line without extra space, in ems: pdfmake multiplies it. */
function naturalHeight(face: Parameters<typeof bundledFont>[0]): number {
  const { ascent, descent, lineGap, unitsPerEm } = bundledFont(face).font;
  return (ascent - descent + lineGap) / unitsPerEm;
}

function definitionOf(report: PlainReport, theme: Theme, styles: object): object {
  const { page } = theme;
  // A cover is the first page and has neither header nor footer.
  const isCovered = report.sections[0]?.footer === false;
  const body = report.sections.find(({ footer }) => footer);
  const isBody = (number: number): boolean => number > (isCovered ? 1 : 0) && body !== undefined;
  const themes = stylesOf(theme);
  const blocks = report.sections.flatMap((section, index) =>
    index === 0 ? section.blocks : [{ type: "pageBreak" as const }, ...section.blocks],
  );
  return {
    info: { title: report.title },
    pageSize: { width: pointsOf(page.widthMillimetres), height: pointsOf(page.heightMillimetres) },
    pageMargins: [
      pointsOf(page.marginLeftMillimetres),
      pointsOf(page.marginTopMillimetres),
      pointsOf(page.marginRightMillimetres),
      pointsOf(page.marginBottomMillimetres),
    ],
    defaultStyle: { font: "song" },
    styles,
    header: (number: number) =>
      isBody(number)
        ? { text: body?.header ?? "", style: "header", margin: [0, pointsOf(page.headerMillimetres)] }
        : "",
    footer: (number: number, count: number) =>
      isBody(number) ? { text: `第 ${number} 页　共 ${count} 页`, style: "footer" } : "",
    content: contentOf(blocks, theme, themes),
  };
}

function contentOf(
  blocks: readonly PlainBlock[],
  theme: Theme,
  themes: Readonly<Record<string, ParagraphTheme>>,
): object[] {
  const content: object[] = [];
  let breaks = false;
  for (const block of blocks) {
    if (block.type === "pageBreak") {
      breaks = true;
      continue;
    }
    content.push({ ...nodeOf(block, theme, themes), ...(breaks ? { pageBreak: "before" } : {}) });
    breaks = false;
  }
  return content;
}

function nodeOf(
  block: Exclude<PlainBlock, { readonly type: "pageBreak" }>,
  theme: Theme,
  themes: Readonly<Record<string, ParagraphTheme>>,
): object {
  switch (block.type) {
    case "heading": {
      const style = `heading${block.level}`;
      const contents = block.level <= 3 ? { tocItem: true, tocStyle: `contents${block.level}` } : {};
      const text = [{ text: block.label }, ...block.pieces.map(textNode)];
      return { text, style, ...indentOf(themes[style]), ...contents };
    }
    case "paragraph":
      return { text: block.pieces.map(textNode), style: block.style, ...indentOf(themes[block.style]) };
    case "table":
      return tableNode(block, theme);
    case "figure": {
      const image = `data:image/png;base64,${Buffer.from(block.figure.media.bytes).toString("base64")}`;
      return { image, width: pointsOf(block.width), alignment: "center" };
    }
    case "contents":
      return { toc: { title: { text: block.title, style: "contentsTitle" } } };
  }
}

function indentOf(style: ParagraphTheme | undefined): object {
  return { leadingIndent: (style?.firstLineCharacters ?? 0) * (style?.sizePoints ?? 0) };
}

function textNode({ text, bold, symbol }: Piece): object {
  return { text, ...(bold ? { bold } : {}), ...(symbol ? { font: "symbol" } : {}) };
}

function tableNode(block: PlainTable, theme: Theme): object {
  const { table } = theme;
  // Its own cell padding is kept off: the theme's stands on both sides.
  const horizontal = pointsOf(table.cellPaddingHorizontalMillimetres);
  const vertical = pointsOf(table.cellPaddingVerticalMillimetres);
  const width = pointsOf(
    theme.page.widthMillimetres - theme.page.marginLeftMillimetres - theme.page.marginRightMillimetres,
  );
  return {
    table: {
      headerRows: block.header,
      dontBreakRows: true,
      widths: block.columns.map((share) => share * width - 2 * horizontal - table.borderPoints),
      body: bodyOf(block),
    },
    layout: {
      hLineWidth: () => table.borderPoints,
      vLineWidth: () => table.borderPoints,
      paddingLeft: () => horizontal,
      paddingRight: () => horizontal,
      paddingTop: () => vertical,
      paddingBottom: () => vertical,
    },
    margin: [0, 0, 0, table.spaceAfterPoints],
  };
}

/** The cells of every row; pdfmake wants an empty one at each place that a span covers. */
function bodyOf({ rows, columns }: PlainTable): object[][] {
  const body = rows.map((): object[] => []);
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row) {
      while (body[index]?.[column] !== undefined) column += 1;
      for (let below = 0; below < cell.rows; below += 1) {
        for (let beside = 0; beside < cell.columns; beside += 1) {
          const line = body[index + below];
          if (line !== undefined) line[column + beside] = below + beside === 0 ? cellNode(cell) : {};
        }
      }
      column += cell.columns;
    }
    if (body[index]?.length !== columns.length) throw new Error("a row does not fill its table");
  });
  return body;
}

function cellNode(cell: PlainCell): object {
  const stack = cell.paragraphs.map(({ style, pieces }) => ({
    text: pieces.map(textNode),
    style,
    alignment: cell.align,
  }));
  return {
    stack,
    colSpan: cell.columns,
    rowSpan: cell.rows,
    ...(cell.fill === null ? {} : { fillColor: cell.fill }),
  };
}
