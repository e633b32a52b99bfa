import { describe, expect, it } from "vitest";
import { countWithoutPersonalData, withoutPersonalData } from "../../../src/input/text/personal.js";

describe("withoutPersonalData", () => {
  it.each([
    ["13800001234", "***********"],
    ["电话138 0000 1234。", "电话*************。"],
    ["+86-138-0000-1234", "*****************"],
    ["（010）8888-8888", "（*************"],
    ["１３８００００１２３４", "***********"],
    ["11010119900101123X", "******************"],
    ["110101900101123", "***************"],
    ["E12345678", "E********"],
    ["张三 zhang.san@example.com", "张三 *********************"],
    ["zhang.san＠example.com", "*********************"],
    ["甲 13800001234，乙 13900005678", "甲 ***********，乙 ***********"],
  ])("stars out %s", (text, expected) => {
    expect(withoutPersonalData(text)).toBe(expected);
  });

  it.each([
    "recipient-1",
    "340,000",
    "123456",
    "2026-03-05",
    "2026-02-30",
    "2026/3/5",
    "2026-5-20",
    "2026.5.2",
    "2026-12-5 8",
    "20260305",
    "agreement-2026-03-05",
    "第三条第（一）项",
    "@",
    "/recipients/9999/name",
  ])("leaves %s", (text) => {
    expect(withoutPersonalData(text)).toBe(text);
  });

  it("takes no longer for a text without an end", () => {
    const start = performance.now();
    const long = "a".repeat(1_000_000);
    expect(withoutPersonalData(long)).toBe(long);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("countWithoutPersonalData", () => {
  it.each([
    ["12000000人", "12000000人"],
    ["99999999999999999999", "99999999999999999999"],
    ["13800001234", "***********"],
    ["+8613800001234", "**************"],
    ["110101199001011234", "******************"],
    ["a@example.com", "*************"],
  ])("shows of %s", (text, expected) => {
    expect(countWithoutPersonalData(text)).toBe(expected);
  });
});
