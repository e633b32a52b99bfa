import { describe, expect, it } from "vitest";
import { NO_BOXES, withBoxes } from "../../../src/sheet/patch/note-boxes.js";
import { sheetMap } from "../../../src/sheet/patch/sheet-map.js";

const SHEET = sheetMap(
  `<worksheet><cols><col min="1" max="1" width="4" hidden="1"/><col min="2" max="2" width="30"/></cols><sheetData><row r="3" ht="60"/></sheetData></worksheet>`,
);
const box = (row: number, column: number) => ({ at: { row, column }, width: 300, height: 100 });

describe("boxes of notes", () => {
  it("come and go, with the same numbers when they come again", () => {
    const once = withBoxes(NO_BOXES, [], [box(2, 1), box(3, 3)], SHEET);
    expect(once.match(/<v:shape /gu)).toHaveLength(2);
    expect(once.match(/<v:shapetype /gu)).toHaveLength(1);
    expect(once).toContain("<x:Row>1</x:Row><x:Column>0</x:Column>");
    const twice = withBoxes(
      once,
      [
        { row: 2, column: 1 },
        { row: 3, column: 3 },
      ],
      [box(2, 1), box(3, 3)],
      SHEET,
    );
    expect(twice).toBe(once);
    const less = withBoxes(once, [{ row: 2, column: 1 }], [], SHEET);
    expect(less).not.toContain("<x:Row>1</x:Row>");
    expect(less).toContain("<x:Row>2</x:Row>");
  });

  it("reach over columns and rows as wide and high as they are", () => {
    const xml = withBoxes(NO_BOXES, [], [box(3, 1)], SHEET);
    // From the column behind, 215 pixels wide, over two more; from the top of the row, 80 pixels high, over the next.
    expect(xml).toContain("<x:Anchor>1, 15, 2, 2, 3, 36, 4, 2</x:Anchor>");
  });

  it("are written under the prefixes of the drawing, and never twice for a cell", () => {
    const renamed = NO_BOXES.replaceAll(/(xmlns:|<\/?|\s)([vox])(?=[:=])/gu, "$1ns-$2");
    const xml = withBoxes(renamed, [], [box(5, 5)], SHEET);
    expect(xml).toMatch(
      /<ns-v:shape .*<ns-x:Column>4<\/ns-x:Column><\/ns-x:ClientData><\/ns-v:shape><\/xml>$/u,
    );
    expect(xml).toContain("ns-o:insetmode");
    expect(withBoxes(xml, [], [box(5, 5)], SHEET)).toBe(xml);
    expect(withBoxes("<xml></xml>", [], [box(5, 5)], SHEET)).toContain(
      `<v:shape xmlns:v="urn:schemas-microsoft-com:vml"`,
    );
  });
});
