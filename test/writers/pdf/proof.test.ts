import type { Line, Page } from "pdfmake/js/LayoutBuilder.js";
import { describe, expect, it } from "vitest";
import { proveConservation } from "../../../src/writers/pdf/proof.js";
import { cell, headRow, paragraph, row, table } from "../tree-parts.js";
import { picture } from "../picture.js";
import { laidOutBlocks, type LaidOut } from "./laid-out.js";

function sample(): Promise<LaidOut> {
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

/** The pages with one of their items changed or taken away. */
function tampered(
  pages: readonly Page[],
  change: (item: Page["items"][number]) => Page["items"],
): readonly Page[] {
  return pages.map((page) => ({ ...page, items: page.items.flatMap(change) }));
}

/** A copy of a line with other properties and the same heights. */
function changed(line: Line, properties: Partial<Line>): Line {
  return { ...line, getHeight: () => line.getHeight(), getWidth: () => line.getWidth(), ...properties };
}

function textOf(line: Line): string {
  return line.inlines.map((inline) => inline.text).join("");
}

describe("proveConservation", () => {
  it("is content when everything stands on its page", async () => {
    const { ledger, pages } = await sample();
    expect(pages.length).toBeGreaterThan(2);
    expect(proveConservation(ledger, pages)).toEqual([]);
  });

  it("finds a line that is not on any page", async () => {
    const { ledger, pages } = await sample();
    const without = tampered(pages, (item) =>
      item.type === "line" && textOf(item.item) === "末段" ? [] : [item],
    );
    const [finding, ...others] = proveConservation(ledger, without);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "writer/text-lost", severity: "blocking" });
    expect(finding?.message.zh).toContain("“末段”");
    expect(finding?.message.en).toContain('"末段"');
  });

  it("finds a line in the middle of a paragraph", async () => {
    const { ledger, pages } = await sample();
    let seen = 0;
    const without = tampered(pages, (item) => {
      if (item.type !== "line" || !textOf(item.item).includes("文字")) return [item];
      seen += 1;
      return seen === 3 ? [] : [item];
    });
    expect(proveConservation(ledger, without)).toHaveLength(1);
  });

  it("finds a line printed twice", async () => {
    const { ledger, pages } = await sample();
    const twice = tampered(pages, (item) =>
      item.type === "line" && textOf(item.item) === "末段" ? [item, item] : [item],
    );
    expect(proveConservation(ledger, twice)).toHaveLength(1);
  });

  it("finds a changed character", async () => {
    const { ledger, pages } = await sample();
    const other = tampered(pages, (item) => {
      if (item.type !== "line" || textOf(item.item) !== "末段") return [item];
      const inlines = item.item.inlines.map((inline) => ({
        ...inline,
        text: inline.text.replace("末", "未"),
      }));
      return [{ type: "line", item: changed(item.item, { inlines }) }];
    });
    expect(proveConservation(ledger, other)).toHaveLength(1);
  });

  it("finds a line outside the paper", async () => {
    const { ledger, pages } = await sample();
    const outside = tampered(pages, (item) =>
      item.type === "line" && textOf(item.item) === "末段"
        ? [{ type: "line", item: changed(item.item, { y: 5_000 }) }]
        : [item],
    );
    expect(proveConservation(ledger, outside)).toHaveLength(1);
  });

  it("finds a lost picture", async () => {
    const { ledger, pages } = await sample();
    const without = tampered(pages, (item) => (item.type === "image" ? [] : [item]));
    expect(proveConservation(ledger, without)[0]?.message.zh).toContain("1 幅图");
  });

  it("accepts a table head once a page, but not torn", async () => {
    const { ledger, pages, lines } = await sample();
    expect(lines.filter((line) => line.text === "甲").length).toBeGreaterThan(1);
    expect(proveConservation(ledger, pages)).toEqual([]);
    const torn = tampered(pages, (item) =>
      item.type === "line" && textOf(item.item) === "甲" ? [] : [item],
    );
    expect(proveConservation(ledger, torn)).toHaveLength(1);
  });
});
