import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInTheme } from "../../../src/app/theme.js";
import { columnWidths, indentElement, pageGeometry } from "../../../src/writers/docx/geometry.js";

describe("pageGeometry", () => {
  it("gives A4 and the margins of the theme in whole twips", () => {
    expect(pageGeometry(builtInTheme().page, "portrait")).toEqual({
      orientation: "portrait",
      width: 11906,
      height: 16838,
      top: 1440,
      bottom: 1440,
      left: 1803,
      right: 1803,
      header: 850,
      footer: 992,
      textWidth: 8300,
      textHeight: 13958,
    });
  });

  it("turns width and height, not the margins", () => {
    const turned = pageGeometry(builtInTheme().page, "landscape");
    expect([turned.width, turned.height, turned.left, turned.top]).toEqual([16838, 11906, 1803, 1440]);
    expect(turned.textWidth).toBe(16838 - 2 * 1803);
  });
});

describe("indentElement", () => {
  it("gives characters and twips", () => {
    expect(indentElement({ firstLine: 2 }, 14)).toBe('<w:ind w:firstLineChars="200" w:firstLine="560"/>');
    expect(indentElement({ left: 4, hanging: 2.5 }, 10.5)).toBe(
      '<w:ind w:leftChars="400" w:left="840" w:hangingChars="250" w:hanging="525"/>',
    );
  });
});

describe("columnWidths", () => {
  it("adds up to the width, each at least one twip", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1_000, max: 20_000 }),
        (shares, width) => {
          const widths = columnWidths(shares, width);
          expect(widths).toHaveLength(shares.length);
          expect(Math.min(...widths)).toBeGreaterThanOrEqual(1);
          const sum = widths.reduce((total, column) => total + column, 0);
          // Only columns lifted to one twip may push the sum up.
          expect(sum).toBeGreaterThanOrEqual(width);
          expect(sum).toBeLessThanOrEqual(width + shares.length);
        },
      ),
    );
  });

  it("keeps the shares", () => {
    expect(columnWidths([0.2, 0.4, 0.2, 0.2], 8300)).toEqual([1660, 3320, 1660, 1660]);
    expect(columnWidths([1 / 3, 1 / 3, 1 / 3], 8300)).toEqual([2767, 2766, 2767]);
  });
});
