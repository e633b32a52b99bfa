import { describe, expect, it } from "vitest";
import { onLetterhead } from "../../../src/app/reference/letterhead.js";
import { themedBy } from "../../../src/app/reference/themed.js";
import { builtInTheme } from "../../../src/app/theme.js";
import type { DocumentTree, Inline } from "../../../src/document/node.js";
import { BUNDLED_FONTS } from "../../../src/layout/font-set.js";
import { layoutOf } from "../../../src/layout/lay-out.js";
import type { PageItem } from "../../../src/layout/page.js";
import { relationshipsPart, type Part } from "../../../src/ooxml/package.js";
import { paragraph, text, tree } from "../../writers/tree-parts.js";
import { firmReference, type Changes } from "./firm-document.js";

const PAGES: readonly Inline[] = [
  text("第 "),
  { type: "pageNumber" },
  text(" 页　共 "),
  { type: "pageCount" },
  text(" 页"),
];

const PAPER: DocumentTree = tree([], {
  sections: [
    { kind: "cover", orientation: "portrait", header: [], footer: [], blocks: [paragraph("封面", "title")] },
    {
      kind: "body",
      orientation: "portrait",
      header: [text("非认证证书")],
      footer: PAGES,
      blocks: [paragraph("正文")],
    },
  ],
});

/** The header with the logo on all pages but the first, which has the one without. */
const LOGO_BEHIND: Changes = {
  "document.xml": [
    ['<w:headerReference w:type="first" r:id="rId4"/>', '<w:headerReference w:type="first" r:id="rId5"/>'],
    [
      '<w:headerReference w:type="default" r:id="rId5"/>',
      '<w:headerReference w:type="default" r:id="rId4"/>',
    ],
  ],
};
const NO_FIRST_HEADER: Changes = {
  "document.xml": [
    ['<w:headerReference w:type="first" r:id="rId4"/>', ""],
    [
      '<w:headerReference w:type="default" r:id="rId5"/>',
      '<w:headerReference w:type="default" r:id="rId4"/>',
    ],
  ],
};
/** The logo behind too, and one of 20 mm on the first page. */
const ANOTHER_FIRST: Changes = {
  ...LOGO_BEHIND,
  "header2.xml": [
    [
      /<w:r>.*<\/w:r>/su,
      '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:56.7pt"><v:imagedata r:id="rId1"/></v:shape></w:pict></w:r>',
    ],
  ],
};
const ITS_LOGO = relationshipsPart("word/header2.xml", [
  { id: "rId1", type: "image", target: "media/image1.png" },
]);

/** What stands in the margins of each page: lines of text, and pictures. */
async function margins(
  changes: Changes = {},
  paper = PAPER,
  added: readonly Part[] = [],
): Promise<readonly (readonly string[])[]> {
  const { reference } = await firmReference(changes, added);
  const theme = themedBy(builtInTheme(), reference);
  const { pages } = layoutOf(onLetterhead(paper, reference), theme, BUNDLED_FONTS);
  return pages.map(({ items }) => items.flatMap(shown));
}

function shown(item: PageItem): readonly string[] {
  if (item.type === "picture") {
    const width = Math.round((item.width * 25.4) / 72);
    return [width === 42 ? "〔图〕" : `〔图 ${width} mm〕`];
  }
  if (item.type !== "line" || item.aside === undefined) return [];
  return [item.line.pieces.map(({ text: words }) => words).join("")];
}

describe("the PDF of a paper on a letterhead", () => {
  it("has logo, header and footer of the firm, and below them what the paper has to print", async () => {
    expect(await margins()).toEqual([
      ["〔图〕", "某某市示范区示例路 1 号（虚构）　电话 000-00000000", "虚构的律师事务所，仅作示范"],
      ["示例律师事务所（虚构）", "非认证证书", "第 2 页　共 2 页"],
    ]);
  });

  // The first page of a letterhead often has a header of its own, with a large logo, a small one or none.
  it.each([
    ["none before one on the others", LOGO_BEHIND, [], []],
    ["no header before one on the others", NO_FIRST_HEADER, [], []],
    ["another than on the others", ANOTHER_FIRST, [ITS_LOGO], ["〔图 20 mm〕"]],
  ])("has on its first page the first page's own picture: %s", async (_case, changes, added, first) => {
    const pages = await margins(changes, PAPER, added);
    const pictures = pages.map((page) => page.filter((line) => line.startsWith("〔")));
    expect(pictures).toEqual([first, ["〔图〕"]]);
  });

  it("counts pages itself where the firm's footer does not count them all", async () => {
    const [, body = []] = await margins({ "footer2.xml": [[" NUMPAGES ", " SECTIONPAGES "]] });
    expect(body.at(-1)).toBe("第 2 页　共 2 页");
  });

  it("has the firm's paper, fonts, sizes, colours and distances", async () => {
    const { reference } = await firmReference();
    const { page, paragraphs, headings } = themedBy(builtInTheme(), reference);
    expect(page).toMatchObject({
      widthMillimetres: 210.01,
      marginLeftMillimetres: 28.01,
      headerMillimetres: 11.99,
    });
    expect(paragraphs.body).toMatchObject({
      sizePoints: 12,
      exactPitchPoints: 20,
      firstLineCharacters: 2,
      align: "justify",
      spaceAfterPoints: 3,
    });
    expect(paragraphs.body.ownFace).toMatchObject({
      eastAsian: "宋体",
      latin: "Times New Roman",
      bundled: "song",
    });
    expect(headings[1]).toMatchObject({
      sizePoints: 15,
      colour: "1F3864",
      exactPitchPoints: 22,
      keepWithNext: true,
    });
    expect(headings[1].ownFace?.bundled).toBe("hei");
    // A level that the firm lacks does not outweigh its own.
    expect(headings[4]).toMatchObject({ sizePoints: 12, exactPitchPoints: 20 });
    expect(paragraphs.tableText).toMatchObject({ sizePoints: 10.5, ownFace: { eastAsian: "宋体" } });
  });

  it("makes room for a header that reaches below the margin", async () => {
    const { reference } = await firmReference({ "document.xml": [['w:top="1701"', 'w:top="300"']] });
    const { page } = themedBy(builtInTheme(), reference);
    // 12 mm to the header, the logo of 9.8 mm, two lines of 12 pt, and a little more.
    expect(page.marginTopMillimetres).toBeGreaterThan(30);
  });

  it("has fonts by their place in the firm's theme, and lines that follow a grid", async () => {
    const font =
      '<w:rFonts w:ascii="Times New Roman" w:eastAsia="宋体" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>';
    const { reference } = await firmReference({
      "styles.xml": [
        [font, '<w:rFonts w:asciiTheme="minorAscii" w:eastAsiaTheme="minorEastAsia"/>'],
        ['<w:spacing w:line="400" w:lineRule="exact"/>', '<w:spacing w:line="360" w:lineRule="auto"/>'],
      ],
    });
    const look = themedBy(builtInTheme(), reference).paragraphs.plain;
    // 12 pt of Chinese text take one row of the grid of 15.6 pt; one and a half of them.
    expect(look.exactPitchPoints).toBeCloseTo(23.4);
    expect(look.ownFace?.eastAsian).toBe("仿宋");
  });
});
