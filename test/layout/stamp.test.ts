import { describe, expect, it } from "vitest";
import { builtInTheme } from "../../src/app/theme.js";
import type { Theme } from "../../src/document/theme.js";
import { LANGUAGES, type Language } from "../../src/foundation/locale.js";
import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import { textWidth } from "../../src/layout/fonts.js";
import type { Page, PageItem } from "../../src/layout/page.js";
import { stampedPages } from "../../src/layout/stamp.js";
import { fixtureTree } from "../writers/fixture-tree.js";
import { paragraph } from "../writers/tree-parts.js";
import { laidOut, laidOutBlocks } from "./laid-out.js";

type Stamp = Extract<PageItem, { type: "stamp" }>;

function stamps(pages: readonly Page[], theme: Theme, language: Language): readonly Stamp[] {
  return stampedPages(pages, theme, BUNDLED_FONTS, language).map(({ items: [first] }) => {
    if (first?.type !== "stamp") throw new Error("no stamp");
    return first;
  });
}

const WORDS: Readonly<Record<Language, string>> = { zh: "草稿", en: "DRAFT" };

/** The corners of a piece, from the left end of its base line round to the upper left. */
function cornersOf({ size, cosine, sine, pieces }: Stamp): readonly (readonly [number, number])[] {
  return pieces.flatMap(({ text, font, x, y }) => {
    const length = textWidth(text, font, size);
    return [0, length].flatMap((along) =>
      [0, size * 0.72].map((up) => [x + along * cosine - up * sine, y - along * sine - up * cosine] as const),
    );
  });
}

describe("the stamp", () => {
  it.each(LANGUAGES)("lies below everything on every page, upright or turned (%s)", (language) => {
    const theme = builtInTheme(language);
    const { pages } = laidOut(fixtureTree(language), optionsOf(theme));
    expect(new Set(pages.map(({ width }) => Math.round(width))).size).toBe(2);
    const stamped = stampedPages(pages, theme, BUNDLED_FONTS, language);
    expect(stamped).toHaveLength(pages.length);
    for (const [index, page] of stamped.entries()) {
      expect(page.items.slice(1)).toEqual(pages[index]?.items);
      expect(page.items[0]).toMatchObject({ type: "stamp", colour: theme.stamp.colour });
    }
    for (const { pieces } of stamps(pages, theme, language)) {
      expect(pieces.map(({ text }) => text).join("")).toBe(WORDS[language]);
    }
  });

  it.each(LANGUAGES)("stands in the middle of the paper and on it (%s)", (language) => {
    const theme = builtInTheme(language);
    const { pages } = laidOut(fixtureTree(language), optionsOf(theme));
    for (const [index, stamp] of stamps(pages, theme, language).entries()) {
      const { width = 0, height = 0 } = pages[index] ?? {};
      const corners = cornersOf(stamp);
      for (const axis of [0, 1] as const) {
        const places = corners.map((corner) => corner[axis]);
        const [least, most] = [Math.min(...places), Math.max(...places)];
        const size = axis === 0 ? width : height;
        expect((least + most) / 2).toBeCloseTo(size / 2, 6);
        expect(least).toBeGreaterThan(20);
        expect(most).toBeLessThan(size - 20);
      }
    }
  });

  it("is turned and sized as the theme says, in fonts that have its characters", () => {
    const theme = builtInTheme();
    const stamp = { ...theme.stamp, text: "草A稿", sizePoints: 40, angleDegrees: 0, bold: true };
    const [found] = stamps(laidOutBlocks([paragraph("正文")]).pages, { ...theme, stamp }, "zh");
    expect(found).toMatchObject({ size: 40, cosine: 1, sine: 0 });
    expect(found?.pieces.map(({ text, font }) => [text, font.name])).toEqual([
      ["草", "hei"],
      ["A", "latinBold"],
      ["稿", "hei"],
    ]);
    const [first, second, third] = found?.pieces.map(({ x }) => x) ?? [];
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo(40, 6);
    expect(third).toBeGreaterThan(second ?? 0);
  });
});

function optionsOf(theme: Theme): Parameters<typeof laidOut>[1] {
  return { asOf: "2026-11-23", theme, fonts: BUNDLED_FONTS };
}
