import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "../../src/reporters/clean.js";

describe("clean", () => {
  it.each([
    ["甲\r\n乙\t丙\u2028丁\u2029", "甲  乙 丙 丁 "],
    ["\u001B[31m红\u0007\u007F\u009B", "\uFFFD[31m红\uFFFD\uFFFD\uFFFD"],
    ["a\u202Eb\u2066c\u200Bd\uFEFF", "abcd"],
    ["半\uD800个", "半\uFFFD个"],
    ["𠮷😀 “引号”…", "𠮷😀 “引号”…"],
  ])("of %j is %j", (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it("leaves one line that stays as it is when cleaned again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = clean(text);
        expect(once).not.toMatch(/\p{Cc}|\p{Cs}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
        expect(clean(once)).toBe(once);
      }),
    );
  });
});
