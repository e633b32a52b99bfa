import { describe, expect, it } from "vitest";
import { builtInTheme } from "../../../src/app/theme.js";
import { LANGUAGES } from "../../../src/foundation/locale.js";
import { fixtureTree } from "../fixture-tree.js";
import { inlines, paragraph, section, tree } from "../tree-parts.js";
import { write, type Written } from "./written.js";

const setups = (body: string): readonly string[] =>
  [...body.matchAll(/<w:sectPr>(.*?)<\/w:sectPr>/gsu)].map(([, xml]) => xml ?? "");

/** The header part that each section shows: its own, or that of the section before. */
function headersOf({ body, part }: Written): readonly string[] {
  let shown = "";
  return setups(body).map((setup) => {
    const id = /<w:headerReference w:type="default" r:id="(\w+)"\/>/u.exec(setup)?.[1];
    if (id !== undefined) shown = part(`word/${id}.xml`);
    return shown;
  });
}

describe("the stamp of a draft", () => {
  it.each([
    ["zh", "草稿", "黑体"],
    ["en", "DRAFT", "Times New Roman"],
  ] as const)(
    "stands behind the text of every section, covers included (%s)",
    async (language, words, font) => {
      const theme = builtInTheme(language);
      const written = await write(fixtureTree(language), theme, { stamped: true });
      expect(written.diagnostics).toEqual([]);
      const headers = headersOf(written);
      expect(headers).toHaveLength(4);
      for (const header of headers) {
        expect(header).toContain(`string="${words}"`);
        expect(header).toContain(`font-family:&quot;${font}&quot;`);
        expect(header).toMatch(/z-index:-\d+;.*rotation:315|rotation:315;z-index:-\d+/u);
        expect(header).toContain(`fillcolor="#${theme.stamp.colour}"`);
      }
    },
  );

  it("leaves the words of headers as they are, and a cover without any", async () => {
    const header = inlines("页眉");
    const written = await write(
      {
        ...tree([]),
        sections: [
          section([paragraph("封面")], { kind: "cover", header }),
          section([paragraph("正文")], { header }),
          section([paragraph("后文")], { header }),
        ],
      },
      builtInTheme(),
      { stamped: true },
    );
    const [cover = "", body = "", closing = ""] = headersOf(written);
    expect(cover.replaceAll(/<[^>]*>/gu, "").trim()).toBe("");
    expect(body).toContain("页眉");
    expect(closing).toBe(body);
    expect(written.names.filter((name) => name.startsWith("word/header"))).toHaveLength(2);
    const ids = [cover, body].map((xml) => /<v:shape id="(\w+)"/u.exec(xml)?.[1]);
    expect(ids).toEqual(["PowerPlusWaterMarkObject1", "PowerPlusWaterMarkObject2"]);
  });

  it("stands on a document without sections or headers", async () => {
    expect(headersOf(await write({ ...tree([]), sections: [] }, builtInTheme(), { stamped: true }))).toEqual([
      expect.stringContaining("草稿"),
    ]);
  });

  it("takes its size and turn from the theme", async () => {
    const theme = builtInTheme();
    const small = { ...theme, stamp: { ...theme.stamp, text: "甲乙丙", sizePoints: 50, angleDegrees: 30 } };
    const [header] = headersOf(await write(tree([paragraph("正文")]), small, { stamped: true }));
    expect(header).toContain("width:150pt;height:50pt;rotation:330;");
  });

  it.each(LANGUAGES)("is not on a paper that is final (%s)", async (language) => {
    const { names, part } = await write(fixtureTree(language), builtInTheme(language));
    for (const name of names.filter((one) => one.endsWith(".xml"))) {
      expect(part(name), name).not.toMatch(/v:shape|WaterMark/u);
    }
  });
});
