import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/foundation/locale.js";
import { eastAsianMarks } from "../../../src/writers/docx/marks.js";

/** The text with every East Asian mark in square brackets. */
function shown(text: string, language: Language = "zh"): string {
  const marks = eastAsianMarks(text, () => language);
  // Positions count UTF-16 units.
  return text
    .split("")
    .map((character, at) => (marks.has(at) ? `[${character}]` : character))
    .join("");
}

describe("eastAsianMarks", () => {
  it("takes both marks of a pair by what stands around them", () => {
    expect(shown("使用“Slack”工具")).toBe("使用[“]Slack[”]工具");
    expect(shown("“Slack”是工具")).toBe("[“]Slack[”]是工具");
    expect(shown("He said “你好” to her", "en")).toBe("He said “你好” to her");
  });

  it("decides by language where nothing stands around a pair", () => {
    expect(shown("“Slack”")).toBe("[“]Slack[”]");
    expect(shown("“Slack”", "en")).toBe("“Slack”");
    expect(shown("“你好”", "en")).toBe("[“]你好[”]");
  });

  it("leaves apostrophes and quotes within English alone", () => {
    expect(shown("见 don’t 与 the “data” of")).toBe("见 don’t 与 the “data” of");
    expect(shown("‘a’ and “b”", "en")).toBe("‘a’ and “b”");
  });

  it("goes by the language of the place: a Chinese value in an English sentence keeps its quotes", () => {
    const text = "said “你好” and “你好” there";
    expect([...eastAsianMarks(text, (at) => (at < 10 ? "en" : "zh"))]).toEqual([14, 17]);
  });

  it("knows quotes inside quotes", () => {
    expect(shown("称“所谓‘同意’无效”。")).toBe("称[“]所谓[‘]同意[’]无效[”]。");
  });

  it("takes dashes, ellipses and dots by their neighbours", () => {
    expect(shown("续——完……")).toBe("续[—][—]完[…][…]");
    expect(shown("阿卜杜·拉 Jean·Luc text—dash")).toBe("阿卜杜[·]拉 Jean·Luc text—dash");
    expect(shown("—", "zh")).toBe("[—]");
    expect(shown("—", "en")).toBe("—");
  });

  it("takes a mark between the scripts as East Asian", () => {
    expect(shown("数据—data")).toBe("数据[—]data");
  });

  it("looks past white space and at characters of two units", () => {
    expect(shown("𠮷 “ab” c")).toContain("[“]");
    expect(shown("ab “c” 𠮷")).toBe("ab [“]c[”] 𠮷");
  });

  it("takes a quote without a partner like any other mark", () => {
    expect(shown("”中文")).toBe("[”]中文");
    expect(shown("a “b c")).toBe("a “b c");
  });
});
