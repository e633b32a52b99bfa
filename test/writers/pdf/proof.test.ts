import { describe, expect, it } from "vitest";
import type { Line, Page, PageItem } from "../../../src/layout/page.js";
import { proveConservation } from "../../../src/writers/pdf/proof.js";
import { laidOutBlocks, type LaidOut } from "../../layout/laid-out.js";
import { picture } from "../picture.js";
import { cell, headRow, paragraph, row, table } from "../tree-parts.js";

function sample(): LaidOut {
  return laidOutBlocks([
    paragraph("第一段文字，".repeat(40)),
    { type: "figure", media: picture(), width: 40, alternative: "图" },
    table([0.5, 0.5], 1, [
      headRow("甲", "乙"),
      ...Array.from({ length: 60 }, (_, index) => row(`${index}`, cell("格"))),
    ]),
    paragraph("末段"),
  ]);
}

/** The layout with items of its pages changed or taken away. */
function tampered(layout: LaidOut, change: (item: PageItem) => readonly PageItem[]): LaidOut {
  const pages = layout.pages.map((page): Page => ({ ...page, items: page.items.flatMap(change) }));
  return { ...layout, pages };
}

function isLine(item: PageItem, text: string): item is Extract<PageItem, { type: "line" }> {
  return item.type === "line" && textOf(item.line) === text;
}

function textOf({ pieces }: Line): string {
  return pieces.map((piece) => piece.text).join("");
}

describe("proveConservation", () => {
  it("is content when everything stands on its page", () => {
    const layout = sample();
    expect(layout.pages.length).toBeGreaterThan(2);
    expect(proveConservation(layout)).toEqual([]);
  });

  it("finds a line that is not on any page", () => {
    const without = tampered(sample(), (item) => (isLine(item, "末段") ? [] : [item]));
    const [finding, ...others] = proveConservation(without);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "writer/text-lost", severity: "blocking" });
    expect(finding?.message.zh).toContain("“末段”");
    expect(finding?.message.en).toContain('"末段"');
  });

  it("finds a line in the middle of a paragraph", () => {
    let seen = 0;
    const without = tampered(sample(), (item) => {
      if (item.type !== "line" || !textOf(item.line).includes("文字")) return [item];
      seen += 1;
      return seen === 3 ? [] : [item];
    });
    expect(proveConservation(without)).toHaveLength(1);
  });

  it("finds a line printed twice", () => {
    const twice = tampered(sample(), (item) => (isLine(item, "末段") ? [item, item] : [item]));
    expect(proveConservation(twice)).toHaveLength(1);
  });

  it("finds a changed character", () => {
    const other = tampered(sample(), (item) => {
      if (!isLine(item, "末段")) return [item];
      const pieces = item.line.pieces.map((piece) => ({ ...piece, text: piece.text.replace("末", "未") }));
      return [{ ...item, line: { ...item.line, pieces } }];
    });
    expect(proveConservation(other)).toHaveLength(1);
  });

  it("finds a line outside the paper", () => {
    const outside = tampered(sample(), (item) => (isLine(item, "末段") ? [{ ...item, y: 5_000 }] : [item]));
    expect(proveConservation(outside)).toHaveLength(1);
  });

  it("finds a lost picture", () => {
    const without = tampered(sample(), (item) => (item.type === "picture" ? [] : [item]));
    expect(proveConservation(without)[0]?.message.zh).toContain("1 幅图");
  });

  it("accepts a table head once a page, but not torn", () => {
    const layout = sample();
    expect(layout.lines.filter((line) => line.text === "甲").length).toBeGreaterThan(1);
    expect(proveConservation(layout)).toEqual([]);
    expect(proveConservation(tampered(layout, (item) => (isLine(item, "甲") ? [] : [item])))).toHaveLength(1);
  });

  it("finds text that is part of no element of the structure, unless it belongs to the page", () => {
    const change = (aside: boolean): LaidOut =>
      tampered(sample(), (item) => {
        if (!isLine(item, "末段")) return [item];
        const pieces = item.line.pieces.map((piece) => {
          const { tag, ...run } = piece.run;
          expect(tag?.role).toBe("P");
          return { ...piece, run };
        });
        return [{ ...item, line: { ...item.line, pieces }, ...(aside ? { aside: "footer" as const } : {}) }];
      });
    const [finding, ...others] = proveConservation(change(false));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "writer/text-lost", severity: "blocking" });
    expect(finding?.message.zh).toContain("1 段文字未列入文档结构，首处为“末段”");
    expect(finding?.message.en).toContain('part of no element of the structure, the first being "末段"');
    expect(proveConservation(change(true))).toEqual([]);
  });
});
