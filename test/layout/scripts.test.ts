import { describe, expect, it } from "vitest";
import type { Language } from "../../src/foundation/locale.js";
import { sidesOf } from "../../src/layout/scripts.js";

/** One letter a character: E East Asian, L Latin. */
function sides(text: string, language: Language = "zh"): string {
  const characters = Array.from(text, (character) => ({
    codePoint: character.codePointAt(0) ?? 0,
    language,
  }));
  return sidesOf(characters)
    .map((side) => (side === "eastAsian" ? "E" : "L"))
    .join("");
}

describe("sidesOf", () => {
  it("parts Han from Latin letters and digits", () => {
    expect(sides("共100条Art.5")).toBe("ELLLELLLLL");
  });

  it("sets quotes round Han, and Chinese quotes round Latin words in Chinese text, East Asian", () => {
    expect(sides("“一”")).toBe("EEE");
    expect(sides("称“AB”的")).toBe("EELLEE");
    expect(sides("“AB”是")).toBe("ELLEE");
  });

  it("keeps quotes inside a run of Latin words Latin", () => {
    expect(sides("a “b” c")).toBe("LLLLLLL");
    expect(sides("don’t")).toBe("LLLLL");
  });

  it("keeps quotes of English text Latin whatever stands beside them", () => {
    expect(sides("“一”", "en")).toBe("LEL");
  });

  it("sets dashes, dots and ellipses by their neighbours", () => {
    expect(sides("一——二")).toBe("EEEE");
    expect(sides("a—b")).toBe("LLL");
    expect(sides("杜·拉")).toBe("EEE");
    expect(sides("J·L")).toBe("LLL");
    expect(sides("……")).toBe("EE");
  });

  it("lets white space follow what stands before it", () => {
    expect(sides("一 a b")).toBe("EELLL");
    expect(sides(" a")).toBe("LL");
  });

  it("sets other symbols by the language", () => {
    expect(sides("①☑→")).toBe("EEE");
    expect(sides("①☑→", "en")).toBe("LLL");
  });

  it("is linear in long texts", () => {
    const started = performance.now();
    sides("“ 一 ” a ".repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
