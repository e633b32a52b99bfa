import { describe, expect, it } from "vitest";
import { builtInTheme } from "../../../src/app/theme.js";
import { BUNDLED_FONTS } from "../../../src/layout/font-set.js";
import type { DocumentTree } from "../../../src/document/node.js";
import { canonicalText, sameText } from "../../../src/document/text.js";
import { withoutMarks } from "../../../src/writers/text/blocks.js";
import { textWriter } from "../../../src/writers/text/index.js";
import { fixtureTree, HOSTILE } from "../fixture-tree.js";

const options = { asOf: "2026-11-23", theme: builtInTheme(), fonts: BUNDLED_FONTS };

async function written(tree: DocumentTree): Promise<string> {
  const { value, diagnostics } = await textWriter.write(tree, options);
  expect(diagnostics).toEqual([]);
  return new TextDecoder().decode(value);
}

describe("plain text", () => {
  it.each(["zh", "en"] as const)(
    "holds every heading, paragraph and cell in order (%s)",
    async (language) => {
      const shortened = (await written(fixtureTree(language)))
        .split("\n")
        .map((line) => (line.length > 300 ? `${line.slice(0, 80)}… (${line.length} characters)` : line));
      await expect(shortened.join("\n")).toMatchFileSnapshot(`golden/fixture.${language}.txt`);
    },
  );

  it("holds hostile text as it went in", async () => {
    const text = await written(fixtureTree());
    for (const hostile of HOSTILE) {
      for (const line of hostile.split("\n"))
        expect(text.replaceAll(/\s/gu, "")).toContain(line.replaceAll(/\s/gu, ""));
    }
  });

  it.each([
    ["zh", "==== 草稿 ===="],
    ["en", "==== DRAFT ===="],
  ] as const)("of a draft says so at both ends (%s)", async (language, banner) => {
    const { value, diagnostics } = await textWriter.write(fixtureTree(language), {
      ...options,
      theme: builtInTheme(language),
      stamped: true,
    });
    expect(diagnostics).toEqual([]);
    const lines = new TextDecoder().decode(value).split("\n");
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual([banner, banner, ""]);
    expect(lines.slice(2, -3).join("\n")).toBe((await written(fixtureTree(language))).trimEnd());
  });

  it("writes the same bytes twice", async () => {
    expect(await written(fixtureTree())).toBe(await written(fixtureTree()));
  });

  it("marks footnotes in place and prints them at the end", async () => {
    const text = await written(fixtureTree());
    const marks = [...text.matchAll(/\[\d+\]/gu)].map((match) => match[0]);
    expect(new Set(marks).size).toBeGreaterThan(0);
    expect(text.trimEnd().split("\n").at(-1)).toMatch(/^\[\d+\] /u);
  });
});

describe("canonical text", () => {
  it("ignores white space and invisible controls, and nothing else", () => {
    const tree = canonicalText(fixtureTree());
    expect(sameText(tree, tree.replaceAll(/\s/gu, ""))).toBe(true);
    expect(sameText(tree, `${tree}。`)).toBe(false);
    expect(sameText("a\u200Bb", "ab")).toBe(true);
  });
});

describe("the proof", () => {
  it("takes our own marks out and nothing else", () => {
    expect(withoutMarks("甲 │ 乙[1]\n[1] 注")).toBe("甲  乙\n 注");
    expect(withoutMarks("[a] | 1.")).toBe("[a] | 1.");
  });
});
