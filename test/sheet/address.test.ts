import { expect, it } from "vitest";
import { addressOf, columnLetters, quotedSheet } from "../../src/sheet/address.js";

it("names cells as spreadsheets do", () => {
  expect([1, 26, 27, 52, 702, 703].map((column) => columnLetters(column))).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "ZZ",
    "AAA",
  ]);
  expect(addressOf(7, 3)).toBe("C7");
  expect(quotedSheet("it's 1")).toBe("'it''s 1'");
});
