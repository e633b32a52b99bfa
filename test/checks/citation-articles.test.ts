import { describe, expect, it } from "vitest";
import { articlesAfter, articlesIn, numeralValue } from "../../src/checks/citation-articles.js";

describe("numeralValue", () => {
  it.each([
    ["0", 0],
    ["19", 19],
    ["一", 1],
    ["十", 10],
    ["十九", 19],
    ["二十", 20],
    ["二十一", 21],
    ["一百", 100],
    ["一百零二", 102],
    ["一百一十五", 115],
    ["二〇", 20],
    ["两", 2],
    ["零", 0],
    ["１９", 19],
    ["三百零五", 305],
    ["八千六百", 8600],
    ["一千零五", 1005],
    ["三十四万", 340_000],
    ["三十四万零五百", 340_500],
    ["一亿二千万", 120_000_000],
    ["一万亿", 1_000_000_000_000],
  ])("reads %s", (numeral, expected) => {
    expect(numeralValue(numeral)).toBe(expected);
  });

  it.each(["十百", "条", "一百百", "十十", "万", "万五", "一万二万", "一百千", "十法"])(
    "does not read %s",
    (numeral) => {
      expect(numeralValue(numeral)).toBeUndefined();
    },
  );
});

describe("articlesIn", () => {
  it.each([
    ["第二条、第三条、第十九条", [2, 3, 19]],
    ["第五条至第七条", [5, 7]],
    ["第五至二十条", [5, 20]],
    ["第五、六条和第九条", [5, 6, 9]],
    ["第10条第一款第（二）项", [10]],
    ["第 6 条", [6]],
    ["第一千零三十五条", [1035]],
    ["第２０条", [20]],
    ["6、20", [6, 20]],
    ["Articles 3, 5 to 9 and 38(1)", [3, 5, 9, 38]],
    ["art. 6(3)", [6]],
    ["第6条（2025年）", [6]],
    ["2025年第20号令", []],
    ["附录D表D.5", []],
    ["", []],
  ])("reads %s", (text, expected) => {
    expect(articlesIn(text)).toEqual(expected);
  });
});

describe("articlesAfter", () => {
  const name = "《某办法》";
  it.each([
    ["依《某办法》第六条", [6]],
    ["依《某办法》（令第20号）第六条", [6]],
    ["依《某办法》 第六条第（一）项、第十条第二款和第二十条", [6, 10, 20]],
    ["依《某办法》第五至七条", [5, 7]],
    ["依《某办法》（令第２０号）第２０条", [20]],
    ["依《某办法》以及《他法》第三十九条", []],
    ["依《某办法》第六条评估，第二十条不在此列", [6]],
    ["《某办法》第一条，《某办法》第二条", [1, 2]],
    ["第六条，《某办法》", []],
    ["《他法》第二十条", []],
  ])("reads %s", (text, expected) => {
    expect(articlesAfter(text, name)).toEqual(expected);
  });
});
