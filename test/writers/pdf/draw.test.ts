import type { EmbeddedFont, TextOptions } from "pdfmake/js/PDFDocument.js";
import { describe, expect, it } from "vitest";
import type { ParagraphStyle } from "../../../src/document/node.js";
import { drawLine, type Canvas } from "../../../src/writers/pdf/draw.js";
import { paragraph, text, type Words } from "../tree-parts.js";
import { laidOutBlocks } from "./laid-out.js";

interface Drawn extends TextOptions {
  readonly words: string;
  readonly x: number;
  readonly top: number;
  readonly size: number;
}

/** Writes down what is drawn. */
class Recorder implements Canvas {
  _font: EmbeddedFont | null = null;
  readonly texts: Drawn[] = [];
  readonly rectangles: (readonly [x: number, y: number, width: number, height: number, colour: string])[] =
    [];
  private size = 0;
  private colour = "";
  private pending: readonly [number, number, number, number] = [0, 0, 0, 0];

  fontSize(size: number): Canvas {
    this.size = size;
    return this;
  }
  fillColor(color: string): Canvas {
    this.colour = color;
    return this;
  }
  strokeColor(): Canvas {
    return this;
  }
  lineWidth(): Canvas {
    return this;
  }
  rect(x: number, y: number, width: number, height: number): Canvas {
    this.pending = [x, y, width, height];
    return this;
  }
  fill(): Canvas {
    this.rectangles.push([...this.pending, this.colour]);
    return this;
  }
  text(words: string, x: number, top: number, options: TextOptions): Canvas {
    this.texts.push({ words, x, top, size: this.size, ...options });
    return this;
  }
}

/** The first line of a paragraph, drawn at (100, 200). */
async function drawn(words: Words, style: ParagraphStyle = "plain"): Promise<Recorder> {
  const { pages } = await laidOutBlocks([paragraph(words, style)]);
  const recorder = new Recorder();
  const item = pages[0]?.items[0];
  if (item?.type === "line") drawLine(item.item, 100, 200, recorder);
  return recorder;
}

describe("drawLine", () => {
  it("sets the text in the middle of the line's height", async () => {
    const { texts } = await drawn("个人");
    expect(texts).toMatchObject([{ words: "个人", x: 100, size: 14 }]);
    expect(texts[0]?.top).toBeCloseTo(200 + (26 - 14) / 2);
  });

  it("puts all fonts on one base line, whatever stands beside them", async () => {
    const mixed = await drawn("人A☑");
    expect(new Set(mixed.texts.map(({ top }) => top)).size).toBe(1);
    const [latin] = (await drawn("A")).texts;
    expect(latin?.top).toBeCloseTo(mixed.texts[0]?.top ?? 0);
  });

  it("raises and lowers smaller text", async () => {
    const { texts } = await drawn(["x", text("2", ["superscript"]), text("3", ["subscript"])]);
    const base = ({ top, size }: Drawn): number => top + size * 0.88;
    const [plain = 0, raised = 0, lowered = 0] = texts.map(base);
    expect(raised).toBeLessThan(plain);
    expect(lowered).toBeGreaterThan(plain);
    expect(texts[1]?.size).toBeCloseTo(14 * 0.58);
  });

  it("draws one rule under a ruled blank, as wide as the blank", async () => {
    const { rectangles } = await drawn({ type: "blank", kind: "line", width: 10 });
    expect(rectangles).toHaveLength(1);
    const [x, y, width] = rectangles[0] ?? [0, 0, 0];
    expect([x, Math.round(width)]).toEqual([100, 140]);
    expect(y).toBeGreaterThan(206 + 14 * 0.88);
    expect(y).toBeLessThan(226);
  });

  it("draws separate rules under separate stretches", async () => {
    const { rectangles } = await drawn([text("甲", ["underline"]), "乙", text("丙", ["underline"])]);
    expect(rectangles.map(([x]) => Math.round(x))).toEqual([100, 128]);
  });

  it("lays the ground of a gap behind its text", async () => {
    const recorder = await drawn({ type: "gap", pointer: "/a", label: { zh: "名称", en: "Name" } });
    expect(recorder.rectangles.length).toBeGreaterThan(0);
    for (const [, y, , height, colour] of recorder.rectangles) {
      expect([y, height, colour]).toEqual([205, 16, "#FFF2CC"]);
    }
  });

  it("thickens what has no bold file and slants what has no italic one", async () => {
    const { texts } = await drawn(["a", text("☑", ["bold"]), text("斜", ["italic"])]);
    expect(texts.map(({ stroke, oblique }) => [stroke ?? false, oblique ?? false])).toEqual([
      [false, false],
      [true, false],
      [false, 12],
    ]);
  });
});
