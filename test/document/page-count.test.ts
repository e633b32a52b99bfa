import { describe, expect, it } from "vitest";
import type { Inline } from "../../src/document/node.js";
import { pageCountOf, withoutCount } from "../../src/document/page-count.js";

const PAGE: Inline = { type: "pageNumber" };
const TOTAL: Inline = { type: "pageCount" };

describe("a footer under that of a firm", () => {
  it("leaves out a count that the firm's says as fully, and nothing else", () => {
    expect(withoutCount([PAGE], pageCountOf([PAGE]))).toEqual([]);
    expect(withoutCount([PAGE, TOTAL], pageCountOf([TOTAL, PAGE]))).toEqual([]);
    expect(withoutCount([PAGE, TOTAL], pageCountOf([PAGE]))).toEqual([PAGE, TOTAL]);
    expect(withoutCount([PAGE], pageCountOf([TOTAL]))).toEqual([PAGE]);
    const notice: Inline = { type: "lineBreak" };
    expect(withoutCount([notice], pageCountOf([PAGE, TOTAL]))).toEqual([notice]);
  });
});
