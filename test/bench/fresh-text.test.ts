import { describe, expect, it } from "vitest";
import type { DocumentTree } from "../../src/document/node.js";
import { visit } from "../../src/document/visit.js";
import { hotel, treeOf } from "../app/hotel.js";
import { POOL, withFreshText } from "./fresh-text.js";

/** Everything of a tree but the Han characters of its words. */
function withoutHan(tree: DocumentTree): unknown {
  return JSON.parse(JSON.stringify(tree).replaceAll(/\p{Script=Han}/gu, "字"));
}

/** The characters of all text inlines, in order. */
function wordsOf(tree: DocumentTree): readonly string[] {
  const words: string[] = [];
  visit(tree, {
    inline(inline) {
      if (inline.type === "text") words.push(...Array.from(inline.text));
    },
  });
  return words;
}

describe("fresh text", async () => {
  const tree = await treeOf(hotel());
  const fresh = withFreshText(tree, 1);

  it("has a pool of the 3,755 characters of GB 2312 level 1", () => {
    expect(POOL).toHaveLength(3755);
    expect([POOL[0], POOL.at(-1)]).toEqual(["啊", "座"]);
    expect(new Set(POOL).size).toBe(3755);
  });

  it("changes nothing but Han characters", () => {
    expect(withoutHan(fresh)).toEqual(withoutHan(tree));
  });

  it("makes another character of each, the same one wherever it stands", () => {
    const pairs = new Map<string, Set<string>>();
    const after = wordsOf(fresh);
    for (const [index, character] of wordsOf(tree).entries()) {
      pairs.set(character, (pairs.get(character) ?? new Set()).add(after[index] ?? ""));
    }
    const replaced = [...pairs].filter(([character]) => /\p{Script=Han}/u.test(character));
    expect(replaced.length).toBeGreaterThan(500);
    for (const [character, others] of replaced) {
      expect(others.size, character).toBe(1);
      expect(others).not.toContain(character);
    }
    expect(new Set(replaced.flatMap(([, others]) => [...others])).size).toBe(replaced.length);
  });

  it("depends on the seed only", () => {
    expect(withFreshText(tree, 1)).toEqual(fresh);
    expect(withFreshText(tree, 2)).not.toEqual(fresh);
  });
});
