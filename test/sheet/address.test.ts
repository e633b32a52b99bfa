import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, cellOf, columnLetters, quotedSheet, sheetAddress } from "../../src/sheet/address.js";

describe("addresses", () => {
  it("name cells as spreadsheets do", () => {
    const columns = [1, 26, 27, 52, 702, 703, 16_384];
    expect(columns.map((column) => columnLetters(column))).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "ZZ",
      "AAA",
      "XFD",
    ]);
    expect(addressOf(7, 3)).toBe("C7");
  });

  it("lead back to the cell", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_048_576 }),
        fc.integer({ min: 1, max: 16_384 }),
        (row, column) => {
          expect(cellOf(addressOf(row, column))).toEqual({ row, column });
        },
      ),
    );
    expect(cellOf("$C$7")).toEqual({ row: 7, column: 3 });
    expect(cellOf("c$7")).toEqual({ row: 7, column: 3 });
  });

  it.each([
    "",
    "C",
    "7",
    "C0",
    "C07",
    "C7 ",
    "C7:D8",
    "C-7",
    "C7.5",
    "XFE1",
    "A1048577",
    "AAAA1",
    "@1",
    "[1",
    "甲1",
    "$",
    "A$",
    "$1",
  ])("are none of a worksheet: %j", (address) => {
    expect(cellOf(address)).toBeUndefined();
  });

  it.each([
    ["接收方", "接收方!C7"],
    ["Sheet_1.a", "Sheet_1.a!C7"],
    ["2026 年", "'2026 年'!C7"],
    ["2026年", "'2026年'!C7"],
    ["附表（一）", "'附表（一）'!C7"],
    ["O'Neil", "'O''Neil'!C7"],
    ["AB12", "'AB12'!C7"],
    ["R1C1", "'R1C1'!C7"],
    ["rc", "'rc'!C7"],
    ["true", "'true'!C7"],
    ["", "''!C7"],
  ])("name the sheet %s, in quotes where Excel needs them", (sheet, address) => {
    expect(sheetAddress(sheet, 7, 3)).toBe(address);
  });

  it("may always have the sheet in quotes", () => {
    expect(quotedSheet("it's 1")).toBe("'it''s 1'");
  });
});
