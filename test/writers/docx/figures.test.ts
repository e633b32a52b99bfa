import { describe, expect, it } from "vitest";
import type { Figure } from "../../../src/document/node.js";
import { picture } from "../picture.js";
import { section, tree } from "../tree-parts.js";
import { bodyOf, write } from "./written.js";

const figure = (options: Partial<Figure> = {}): Figure => ({
  type: "figure",
  media: picture(100, 50),
  width: 100,
  alternative: "图",
  ...options,
});
const extents = (body: string): readonly (readonly number[])[] =>
  [...body.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/gu)].map(([, x, y]) => [Number(x), Number(y)]);

describe("figures", () => {
  it("are as wide as asked, in proportion, within a millimetre", async () => {
    const [[width = 0, height = 0] = []] = extents(await bodyOf([figure()]));
    expect(Math.abs(width - 3_600_000)).toBeLessThan(36_000);
    expect(Math.abs(height - 1_800_000)).toBeLessThan(36_000);
  });

  it("are never wider or higher than the text", async () => {
    const wide = figure({ width: 500 });
    const high = figure({ media: picture(10, 100), width: 500 });
    const [[width] = [], [, height = 0] = []] = extents(await bodyOf([wide, high]));
    expect(width).toBe(8300 * 635);
    expect(height).toBeLessThan(13_958 * 635);
    const landscape = await write({ ...tree([]), sections: [section([wide], { orientation: "landscape" })] });
    expect(extents(landscape.body)[0]?.[0]).toBe(13_232 * 635);
  });

  it("count their ids in the document and share equal pictures", async () => {
    const media = picture();
    const blocks = [figure({ media }), figure({ media }), figure()];
    const { body, names } = await write(tree(blocks));
    expect([...body.matchAll(/<wp:docPr id="(\d+)"/gu)].map(([, id]) => id)).toEqual(["1", "2", "3"]);
    expect([...body.matchAll(/r:embed="(\w+)"/gu)].map(([, id]) => id)).toEqual([
      "image1",
      "image1",
      "image2",
    ]);
    expect(names.filter((name) => name.startsWith("word/media/"))).toEqual([
      "word/media/image1.png",
      "word/media/image2.png",
    ]);
  });

  it("carry their alternative text, escaped", async () => {
    expect(await bodyOf([figure({ alternative: '链路"A"<B>\n&' })])).toContain(
      'descr="链路&quot;A&quot;&lt;B&gt;&#10;&amp;"',
    );
  });

  it("stand in a paragraph that grows with them", async () => {
    const { body, part } = await write(tree([figure()]));
    expect(body).toContain('<w:pStyle w:val="PipiaFigure"/>');
    expect(part("word/styles.xml")).toMatch(/"PipiaFigure">.*?w:lineRule="auto"/su);
  });

  it("may have no size of their own", async () => {
    expect(extents(await bodyOf([figure({ media: { ...picture(), width: 0, height: 0 } })]))).toHaveLength(1);
  });
});
