import { describe, expect, it } from "vitest";
import { hasIllegalCharacter, withoutIllegalCharacters } from "../../src/foundation/xml-character.js";

describe("illegal characters", () => {
  it("are found only where XML forbids them", () => {
    expect(hasIllegalCharacter("文字\t\n\r\u0085\u3000𠮷")).toBe(false);
    for (const character of ["\u0000", "\u0008", "\u000C", "\u001F", "\uD83D", "\uFFFE"]) {
      expect(hasIllegalCharacter(`x${character}y`)).toBe(true);
    }
  });

  it("leave a legal text untouched", () => {
    const text = "合法文字";
    expect(withoutIllegalCharacters(text)).toBe(text);
  });

  it("are shown as U+FFFD, one for each", () => {
    expect(withoutIllegalCharacters("甲\u0000\uFFFE乙\uD83D")).toBe("甲\uFFFD\uFFFD乙\uFFFD");
  });
});
