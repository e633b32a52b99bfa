import { describe, expect, it } from "vitest";
import { containsText, plainText } from "../../src/foundation/same-text.js";

describe("plainText", () => {
  it("leaves out width, capitals, spaces and punctuation", () => {
    expect(plainText(" ＡＢc（１）、甲 乙。+ ")).toBe("abc1甲乙");
  });
});

describe("containsText", () => {
  it.each([
    ["第6.1条：自离店之日起 24 个月。", "自离店之日起24个月"],
    ["自离店之日起24个月，其中影像72小时", "自离店之日起24个月；其中影像72小时"],
    ["24个月", "24个月"],
    ["第6条：24个月", "24个月"],
    ["12年，另有2年", "2年"],
    ["保存2年", ""],
    ["6.1 24个月", "24个月"],
    ["2年", "—"],
  ])("finds in %s what is %s", (whole, part) => {
    expect(containsText(whole, part)).toBe(true);
  });

  it.each([
    ["12年", "2年"],
    ["十二年", "二年"],
    ["电话80000", "电话8000"],
    ["第一百", "第一"],
    ["三年", "2年"],
    ["", "甲"],
  ])("does not find in %s what is %s", (whole, part) => {
    expect(containsText(whole, part)).toBe(false);
  });
});
