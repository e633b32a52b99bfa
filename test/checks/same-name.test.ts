import { describe, expect, it } from "vitest";
import { namesParty, sameName } from "../../src/checks/same-name.js";

const singapore = { zh: "乌有里（新加坡）私人有限公司", en: "Wuyouli Global Pte. Ltd." };

describe("sameName", () => {
  it.each([
    [singapore, singapore],
    [singapore, "乌有里(新加坡) 私人有限公司"],
    [singapore, "wuyouli global PTE LTD"],
    [singapore, "乌有里（新加坡）私人有限公司（Wuyouli Global Pte. Ltd.）"],
    [
      { zh: "甲公司", en: "Nowhere (Shanghai) Co., Ltd." },
      { zh: "甲公司", en: "Nowhere (Shanghai) Co.,Limited" },
    ],
    [singapore, { zh: singapore.zh, en: "Wuyouli Global Private Limited" }],
    [singapore, "Wuyouli Global Pte. Ltd.（乌有里（新加坡）私人有限公司）"],
    [singapore, { zh: "乌有里（新加坡）私人有限公司", en: "WUYOULI GLOBAL PTE LTD" }],
    ["扬·尼曼兹兰", "扬•尼曼兹兰"],
    [singapore, undefined],
    [{ notApplicable: "没有" }, singapore],
    [
      { zh: "甲公司", en: "" },
      { zh: "甲公司", en: "A Ltd." },
    ],
  ])("holds %j and %j to be one", (one, other) => {
    expect(sameName(one, other)).toBe(true);
    expect(sameName(other, one)).toBe(true);
  });

  it.each([
    [singapore, "乌有里新加坡私人有限公司"],
    [singapore, { zh: "乌有里（新加坡）私人有限公司", en: "Wuyouli Holdings Pte. Ltd." }],
    [singapore, "集团关联方"],
    ["甲公司", "甲公司（A Ltd.）"],
    [{ zh: "甲公司", en: " " }, "甲公司乙"],
  ])("holds %j and %j to be two", (one, other) => {
    expect(sameName(one, other)).toBe(false);
    expect(sameName(other, one)).toBe(false);
  });
});

describe("namesParty", () => {
  it("finds a party by either name, and a party without a name anywhere", () => {
    expect(namesParty(["无关", "一、乌有里(新加坡)私人有限公司"], singapore)).toBe(true);
    expect(namesParty(["see WUYOULI GLOBAL PTE LTD"], singapore)).toBe(true);
    expect(namesParty(["集团关联方"], singapore)).toBe(false);
    expect(namesParty(["集团关联方"], "甲公司")).toBe(false);
    expect(namesParty([], undefined)).toBe(true);
  });
});
