import { beforeAll, describe, expect, it } from "vitest";
import type { DocumentTree } from "../../src/document/node.js";
import { inlineText } from "../../src/document/text.js";
import { visit } from "../../src/document/visit.js";
import { hotel, treeOf } from "./hotel.js";
import { inlinesOf } from "./text-of.js";

const NUMBER = String.raw`\d+(?:\.\d+)*(?:\([a-z]+\))?`;
const REFERENCE = new RegExp(
  `(?:Section|Part) (?<one>${NUMBER})|Sections (?<several>${NUMBER}(?:(?:, | and | to )${NUMBER})+)|(?<appendix>Appendix \\d+)`,
  "gu",
);

/** Headings by how the English report refers to them: `1.1.3(b)`, `2`, `Appendix 1`. */
function targetsOf(tree: DocumentTree): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  let section = "";
  visit(tree, {
    block: (block) => {
      if (block.type !== "heading") return;
      const words = inlineText(block.inlines, "en");
      if (!block.numbered) {
        const appendix = /^Appendix \d+/u.exec(words)?.[0];
        if (appendix !== undefined) targets.set(appendix, words);
      } else if (block.level === 4) {
        targets.set(section + block.label, words);
      } else {
        section = block.label.replace(/\.$/u, "");
        targets.set(section, words);
      }
    },
  });
  return targets;
}

/** Every place of the report that a text names. */
function referencesIn(text: string): readonly string[] {
  return [...text.matchAll(REFERENCE)].flatMap(({ groups = {} }) => {
    const { one, several = "", appendix } = groups;
    return one ?? appendix ?? several.match(new RegExp(NUMBER, "gu")) ?? [];
  });
}

describe("places the English report refers to", () => {
  let targets: ReadonlyMap<string, string>;
  let own = "";
  let rows: readonly (readonly string[])[] = [];
  beforeAll(async () => {
    const tree = await treeOf(hotel(), "final", "en");
    targets = targetsOf(tree);
    own = inlinesOf(tree, "text")
      .filter(({ source }) => source === undefined)
      .map(({ text }) => text)
      .join("\n");
    const found: string[][] = [];
    visit(tree, {
      block: (block) => {
        if (block.type !== "table") return;
        for (const { cells } of block.rows) {
          const texts = cells.map(({ blocks }) =>
            blocks.map((part) => (part.type === "paragraph" ? inlineText(part.inlines, "en") : "")).join(""),
          );
          if (/^\(\d\)$/u.test(texts[0] ?? "")) found.push(texts);
        }
      },
    });
    rows = found;
  });

  it("are all there", () => {
    expect(referencesIn(own).length).toBeGreaterThan(20);
    expect(referencesIn(own).filter((reference) => !targets.has(reference))).toEqual([]);
  });

  it("are found in every way of writing them, and missed where the number is wrong", () => {
    expect(
      referencesIn("Section 1.1.3(b); Sections 2.2, 2.4 and 2.7; Sections 2.1 to 2.6; Part 2; Appendix 1"),
    ).toEqual(["1.1.3(b)", "2.2", "2.4", "2.7", "2.1", "2.6", "2", "Appendix 1"]);
    expect(targets.has("1.9.3(b)")).toBe(false);
  });

  it("answer each of the six items of article 6 of the Measures under its own words", () => {
    const items = rows.slice(0, 6);
    expect(items.map(([label]) => label)).toEqual(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"]);
    for (const [index, [, item, places = ""]] of items.entries()) {
      expect(targets.get(`2.${index + 1}`)).toBe(item);
      expect(referencesIn(places)).toContain(`2.${index + 1}`);
    }
  });

  it("say how the numbers of Chinese passages read here", () => {
    expect(own).toContain("第一部分（一）3（2）");
    expect(own).toContain(" is Section 1.1.3(b) in English.");
    expect(targets.get("1.1.3(b)")).toMatch(/^Purpose, scope and manner/u);
  });
});
