import { describe, expect, it } from "vitest";
import type { Line } from "pdfmake/js/LayoutBuilder.js";
import { stretchesOf } from "../../../src/writers/pdf/stretches.js";
import { paragraph, text } from "../tree-parts.js";
import { laidOutBlocks } from "./laid-out.js";

async function linesOf(...blocks: Parameters<typeof laidOutBlocks>[0]): Promise<readonly Line[]> {
  const { pages } = await laidOutBlocks(blocks);
  return pages.flatMap((page) => page.items.flatMap((item) => (item.type === "line" ? [item.item] : [])));
}

describe("stretchesOf", () => {
  it("draws a line of Han in one go", async () => {
    const [line] = await linesOf(paragraph("个人信息出境认证", "plain"));
    expect(line?.inlines.length).toBeGreaterThan(4);
    expect(stretchesOf(line?.inlines ?? []).map((stretch) => [stretch.text, stretch.spacing])).toEqual([
      ["个人信息出境认证", 0],
    ]);
  });

  it("spreads the characters of a justified line evenly, to where pdfmake put them", async () => {
    const [line] = await linesOf(paragraph("个人信息出境认证".repeat(10)));
    const [stretch, ...others] = stretchesOf(line?.inlines ?? []);
    expect(others).toEqual([]);
    expect(stretch?.spacing).toBeGreaterThan(0);
    const count = Array.from(stretch?.text ?? "").length;
    const end = (stretch?.look.x ?? 0) + (stretch?.width ?? 0) + (count - 1) * (stretch?.spacing ?? 0);
    expect(end).toBeCloseTo(stretch?.end ?? 0);
  });

  it("parts where font or look change, and between words that were spread", async () => {
    const [mixed] = await linesOf(
      paragraph(["甲乙A", text("丙", ["superscript"]), text("丁", ["italic"])], "plain"),
    );
    expect(stretchesOf(mixed?.inlines ?? []).map((stretch) => stretch.text)).toEqual([
      "甲乙",
      "A",
      "丙",
      "丁",
    ]);
    const [latin] = await linesOf(paragraph("words of several letters ".repeat(6)));
    const texts = stretchesOf(latin?.inlines ?? []).map((stretch) => stretch.text);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.join("")).toBe(latin?.inlines.map((inline) => inline.text).join(""));
  });

  it("leaves out pieces without text", () => {
    expect(stretchesOf([])).toEqual([]);
  });
});
