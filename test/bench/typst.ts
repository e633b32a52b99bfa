import { readFileSync } from "node:fs";
import { builtInTheme } from "../../src/app/theme.js";
import type { Theme } from "../../src/document/theme.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { fontCatalogue } from "../../src/layout/fonts.js";
import type { Competitor } from "./competitor.js";
import { peer } from "./peers.js";
import { fontOf, plainReport, stylesOf, type PlainReport } from "./plain-report.js";

/** The data of one document and its picture. */
interface Report {
  readonly json: Buffer;
  readonly picture: Buffer | undefined;
}

/** Typst through its Node binding: a fixed template, the report as JSON, our bundled fonts. */
export const typst: Competitor = {
  name: "typst",
  format: "pdf",
  async load() {
    const { NodeCompiler } = peer("@myriaddreamin/typst-ts-node-compiler");
    const template = readFileSync(packagePath("test/bench/typst-template.typ"), "utf8");
    const compiler = NodeCompiler.create({
      workspace: packagePath("test/bench"),
      fontArgs: [{ fontPaths: [packagePath("templates/fonts")] }],
    });
    const theme = builtInTheme();
    return Promise.resolve({
      input: async (tree) => Promise.resolve(reportOf(plainReport(tree, theme), theme)),
      make: async (input) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what input() gave
        const { json, picture } = input as Report;
        compiler.mapShadow(packagePath("test/bench/report.json"), Buffer.from(json));
        if (picture !== undefined)
          compiler.mapShadow(packagePath("test/bench/picture.png"), Buffer.from(picture));
        const compiled = compiler.compile({ mainFileContent: template });
        if (compiled.result === null) {
          compiled.printErrors();
          throw new Error("Typst refuses the report");
        }
        return Promise.resolve(compiler.pdf(compiled.result));
      },
      forget() {
        compiler.evictCache(0);
      },
    });
  },
};

function reportOf(report: PlainReport, theme: Theme): Report {
  let picture: Buffer | undefined;
  const sections = report.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      if (block.type !== "figure") return block;
      picture = Buffer.from(block.figure.media.bytes);
      return { type: block.type, width: block.width };
    }),
  }));
  const { page, table } = theme;
  const data = {
    title: report.title,
    sections,
    page: {
      width: page.widthMillimetres,
      height: page.heightMillimetres,
      top: page.marginTopMillimetres,
      bottom: page.marginBottomMillimetres,
      left: page.marginLeftMillimetres,
      right: page.marginRightMillimetres,
    },
    border: table.borderPoints,
    padding: { x: table.cellPaddingHorizontalMillimetres, y: table.cellPaddingVerticalMillimetres },
    styles: typstStyles(theme),
  };
  // Pieces as pairs: half the keys to read.
  const json = JSON.stringify(data, (key, value: unknown) =>
    key === "pieces" && Array.isArray(value)
      ? value.map((piece: { readonly text: string; readonly bold: boolean }) => [piece.text, piece.bold])
      : value,
  );
  return { json: Buffer.from(json), picture };
}

function typstStyles(theme: Theme): object {
  const fonts = fontCatalogue();
  return Object.fromEntries(
    Object.entries(stylesOf(theme)).map(([name, style]) => {
      const { family, style: weight } = fonts[fontOf(style, theme)];
      return [
        name,
        {
          face: family,
          weight: weight === "Bold" ? "bold" : "regular",
          size: style.sizePoints,
          pitch: style.exactPitchPoints,
          indent: style.firstLineCharacters,
          align: style.align,
          before: style.spaceBeforePoints ?? 0,
          after: style.spaceAfterPoints ?? 0,
        },
      ];
    }),
  );
}
