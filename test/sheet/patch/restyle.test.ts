import { describe, expect, it } from "vitest";
import { edited } from "../../../src/sheet/patch/part-tree.js";
import { restylingEdits, type CellsToRestyle } from "../../../src/sheet/patch/restyle.js";
import { sheetMap } from "../../../src/sheet/patch/sheet-map.js";

/** The sheet with style 9 at some cells, by row and columns. */
function restyled(
  xml: string,
  cells: Readonly<Record<number, readonly number[]>>,
  every = (style: number): number => style,
): string {
  const some: CellsToRestyle = new Map(
    Object.entries(cells).map(([row, columns]) => [
      Number(row),
      new Map(columns.map((column) => [column, (style: number) => style + 9])),
    ]),
  );
  return edited(xml, restylingEdits(xml, sheetMap(xml), every, some));
}

const sheet = (data: string, cols = ""): string =>
  `<worksheet>${cols}<sheetData>${data}</sheetData></worksheet>`;

describe("cells that get another style", () => {
  it("keep everything else", () => {
    const row = `<row r="1"><c r="A1" t="s" s="2"><f>B1</f><v>0</v></c><c r="B1"/></row>`;
    expect(restyled(sheet(row), { 1: [1, 2] })).toBe(
      sheet(`<row r="1"><c r="A1" t="s" s="11"><f>B1</f><v>0</v></c><c r="B1" s="9"/></row>`),
    );
  });

  it("are found where neither rows nor cells have numbers", () => {
    const data = `<row><c><v>1</v></c></row><row><c/><c s="1"/></row>`;
    expect(restyled(sheet(data), { 2: [2] })).toBe(
      sheet(`<row><c><v>1</v></c></row><row><c/><c s="10"/></row>`),
    );
  });

  it("are put in where they are missing, in order, with the style of their row or column", () => {
    const data = `<row r="2" spans="2:4"><c r="B2"/><c r="D2"/></row><row r="5" s="4" customFormat="1"/>`;
    const cols = `<cols><col min="3" max="6" width="9" style="3"/></cols>`;
    expect(restyled(sheet(data, cols), { 1: [1], 2: [3, 6], 5: [2], 7: [1] })).toBe(
      sheet(
        `<row r="1"><c r="A1" s="9"/></row><row r="2" spans="2:6"><c r="B2"/><c r="C2" s="12"/><c r="D2"/><c r="F2" s="12"/></row>` +
          `<row r="5" s="4" customFormat="1"><c r="B5" s="13"/></row><row r="7"><c r="A7" s="9"/></row>`,
        cols,
      ),
    );
  });

  it("are put into an empty sheet, under the prefix of the writer", () => {
    const xml = `<x:worksheet><x:sheetData /></x:worksheet>`;
    expect(restyled(xml, { 3: [2] })).toBe(
      `<x:worksheet><x:sheetData><x:row r="3"><x:c r="B3" s="9"/></x:row></x:sheetData></x:worksheet>`,
    );
  });

  it("are all asked first, whether or not they are meant", () => {
    const row = `<row r="1"><c r="A1" s="5"/><c r="B1" s="5"/><c r="C1" s="1"/></row>`;
    expect(restyled(sheet(row), { 1: [2] }, (style) => (style === 5 ? 2 : style))).toBe(
      sheet(`<row r="1"><c r="A1" s="2"/><c r="B1" s="11"/><c r="C1" s="1"/></row>`),
    );
  });
});
