import { describe, expect, it } from "vitest";
import { withoutOuterSpace } from "../../../src/input/text/outer-space.js";

describe("withoutOuterSpace", () => {
  it.each([
    ["what stands round a text", " \t甲公司\n\n ", "甲公司"],
    ["the ends of lines", "甲 \n乙\u3000\n丙", "甲\n乙\n丙"],
    [
      "the indent of every Chinese paragraph, not of the first alone",
      "　　第一段\n　　第二段\n\n　第三段",
      "第一段\n第二段\n\n第三段",
    ],
  ])("takes away %s", (_what, text, expected) => {
    expect(withoutOuterSpace(text)).toBe(expected);
  });

  it.each([
    ["spaces within a line", "甲　乙 丙"],
    ["what is set out by spaces", "甲\n  - 乙\n  - 丙"],
    ["a text with U+FEFF, which is told of", " \uFEFF甲 "],
  ])("keeps %s", (_what, text) => {
    expect(withoutOuterSpace(text)).toBe(text);
  });
});
