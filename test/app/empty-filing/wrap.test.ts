import { describe, expect, it } from "vitest";
import { columnsOf, wrap } from "../../../src/app/empty-filing/wrap.js";

describe("wrap", () => {
  it("breaks English between words", () => {
    expect(wrap("one two three four", 9)).toEqual(["one two", "three", "four"]);
  });

  it("breaks Chinese between characters, two columns each", () => {
    expect(wrap("一二三四五六七", 6)).toEqual(["一二三", "四五六", "七"]);
  });

  it("keeps closing marks with what they close and opening ones with what they open", () => {
    expect(wrap("一二三。四五", 6)).toEqual(["一二", "三。四", "五"]);
    expect(wrap("一二“三”四", 6)).toEqual(["一二", "“三”", "四"]);
  });

  it("keeps a word together that is longer than a line", () => {
    expect(wrap("attachments/licence.pdf 等", 10)).toEqual(["attachments/licence.pdf", "等"]);
  });

  it("keeps every character but the spaces at the breaks", () => {
    const text = "填写登记证照上的18位代码，含校验位（GB 32100-2015）；没有的，不填。";
    for (let width = 4; width < 90; width += 1) {
      const lines = wrap(text, width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      if (width > 20) expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
    }
  });

  it("makes no line of an empty text", () => {
    expect(wrap("", 10)).toEqual([]);
  });
});
