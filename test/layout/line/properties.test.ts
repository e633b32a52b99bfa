import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLOSE, classOf, OPEN, POSTFIX, PREFIX } from "../../../src/layout/line/classes.js";
import { broken, charactersOf, inkEnd, SIZE, textsOf } from "../placed.js";

/** Text as papers hold it: Han, marks in every order, words, numbers with units, addresses, spaces, rare characters. */
const words = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.string({
          unit: fc.constantFrom(...Array.from("个人信息出境认证办法第条款")),
          minLength: 1,
          maxLength: 12,
        }),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom(...Array.from("，。、：；？！（）《》“”‘’【】「」……——·～％℃￥☑☐")),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom("GDPR", "certification", "cross-border", "don’t", "A", "(a)", "e.g.,"),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom("12", "340,000", "2026", "15.5%", "第 3 页", "26 pt", "021-55500010"),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          "https://www.example.cn/a/b?c=d&e=f-g_h",
          "yu.huaigu@wuyouli.example.cn",
          "9131".repeat(16),
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom(" ", "  ", "\u3000", "\u00a0", "\n", "𬀩") },
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.join(""));

/** Wide enough for any row of marks that may not be parted. */
const room = fc.integer({ min: 18 * SIZE, max: 42 * SIZE });

const align = fc.constantFrom("left", "justify", "center", "right");

describe("lines at any width", () => {
  it("hold every character exactly once, in order", () => {
    fc.assert(
      fc.property(words, room, align, (text, width, side) => {
        const found = textsOf(broken(text, width, { align: side })).join("");
        expect(found).toBe(text.replaceAll("\n", ""));
      }),
      { numRuns: 200 },
    );
  });

  it("neither begin nor end with what may not", () => {
    fc.assert(
      fc.property(words, room, (text, width) => {
        // Marks in a row longer than a line, and those at the ends of the text itself, are the author's.
        const lines = textsOf(broken(text.replaceAll("\n", ""), width)).map((line) => line.trimEnd());
        lines.forEach((line, index) => {
          const first = classOf(line.codePointAt(0) ?? 0x4e00);
          const last = classOf(Array.from(line).at(-1)?.codePointAt(0) ?? 0x4e00);
          if (index > 0) expect([line, first & (CLOSE | POSTFIX)]).toEqual([line, 0]);
          if (index < lines.length - 1) expect([line, last & (OPEN | PREFIX)]).toEqual([line, 0]);
        });
      }),
      {
        numRuns: 200,
        examples: [
          ["https://www.example.cn/a/b?c=d&e=f-g_h021-55500010e.g.,（ 个", 258],
          ["https://www.example.cn/a/b?c=d&e=f-g_h‘\u3000个", 192],
        ],
      },
    );
  });

  it("are no wider than their room", () => {
    fc.assert(
      fc.property(words, room, align, (text, width, side) => {
        for (const line of broken(text, width, { align: side, firstLine: 2 * SIZE })) {
          expect(inkEnd(line)).toBeLessThanOrEqual(width + 0.05);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("put no character on another", () => {
    fc.assert(
      fc.property(words, room, align, (text, width, side) => {
        for (const line of broken(text, width, { align: side })) {
          const placed = line.pieces.flatMap(charactersOf);
          placed.forEach(({ x, character }, index) => {
            const next = placed[index + 1];
            // At most the blank half of a mark is taken away between two characters.
            if (next !== undefined && character !== " ") expect(next.x).toBeGreaterThan(x - 0.01);
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  it("are broken in time that grows with the text", () => {
    const text = "个人信息出境认证办法，certification 340,000人。".repeat(2_000);
    expect(broken(text, 40 * SIZE).length).toBeGreaterThan(1_000);
  });
});
