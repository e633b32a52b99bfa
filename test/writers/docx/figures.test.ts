import { describe, expect, it } from "vitest";
import type { Figure, Media } from "../../../src/document/node.js";
import { picture } from "../picture.js";
import { turnedJpeg } from "../turned-jpeg.js";
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

  it("are turned as their camera says, which Word does not ask, and say how far they reach", async () => {
    const turned = async (orientation: number): Promise<string> => {
      const media: Media = {
        format: "jpeg",
        bytes: turnedJpeg(100, 50, orientation),
        width: 50,
        height: 100,
      };
      return bodyOf([figure({ media, width: 50 })]);
    };
    const upright = await turned(6);
    expect(upright).toContain('<a:xfrm rot="5400000">');
    // Before it is turned it is as wide as it is high afterwards.
    const [[width = 0, height = 0] = []] = extents(upright);
    expect(width).toBe(2 * height);
    expect(upright).toContain(
      `<wp:effectExtent l="0" t="${Math.round(height / 2)}" r="0" b="${Math.round(height / 2)}"/>`,
    );
    // Large ones leave room for what LibreOffice adds to them.
    const media: Media = { format: "jpeg", bytes: turnedJpeg(200, 100, 6), width: 100, height: 200 };
    const [[long = 0, short = 0] = []] = extents(await bodyOf([figure({ media, width: 500 })]));
    expect(long + (long - short)).toBeLessThan(13_958 * 635);
    expect(await turned(2)).toContain('<a:xfrm flipH="1">');
    expect(await turned(5)).toContain('<a:xfrm rot="16200000" flipH="1">');
    expect(await turned(1)).not.toMatch(/rot=|effectExtent/u);
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
