import { describe, expect, it } from "vitest";
import { canonicalLines } from "../../../src/document/text.js";
import { blocksOf, treeOf, whole } from "../fixture.js";

const NESTED = "<ol><li><ol><li>a</li><li>b</li></ol></li><li>c<ul><li>d</li></ul></li></ol>";

describe("an item whose words all stand in a list of their own", () => {
  it("has its number on a line before them, kept with them", () => {
    const [list] = blocksOf(NESTED);
    const items = list?.type === "list" ? list.items : [];
    expect(items.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual([
      ["paragraph", "list"],
      ["paragraph", "list"],
    ]);
    expect(items[0]?.blocks[0]).toMatchObject({ inlines: [], keepWithNext: true });
  });

  it("loses neither its number nor that of another", () => {
    const lines = canonicalLines(treeOf(whole(NESTED))).slice(-5);
    expect(lines).toEqual(["1.", "（1）a", "（2）b", "2.c", "•d"]);
  });
});
