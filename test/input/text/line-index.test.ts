import { describe, expect, it } from "vitest";
import { LineIndex } from "../../../src/input/text/line-index.js";

const lines = new LineIndex("f.yaml", "ab\n示例\r\n\nx");

describe("LineIndex", () => {
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [4, 2, 2],
    [7, 3, 1],
    [8, 4, 1],
    [9, 4, 2],
    [99, 4, 2],
    [-1, 1, 1],
  ])("finds offset %i in line %i, column %i", (offset, line, column) => {
    expect(lines.placeAt(offset)).toEqual({ file: "f.yaml", line, column });
  });

  it("gives the text of a line", () => {
    expect([1, 2, 3, 4, 5].map((line) => lines.lineText(line))).toEqual(["ab", "示例\r", "", "x", ""]);
  });

  it("knows an empty text", () => {
    expect(new LineIndex("f", "").placeAt(3)).toEqual({ file: "f", line: 1, column: 1 });
  });
});
