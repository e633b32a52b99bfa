import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/input/catalogue.js";
import { allKeys, colonSlipIn, colonSlipWording } from "../../src/input/colon-slip.js";

const keys = allKeys(catalogueOf("filing"));

describe("allKeys", () => {
  it("has the keys of every level and of answer forms", () => {
    for (const key of ["processor", "dataItems", "idNumber", "id", "zh", "leftBlank"]) {
      expect(keys.has(key)).toBe(true);
    }
    expect(keys.has("qualification")).toBe(false);
    expect(allKeys(catalogueOf("body")).has("qualification")).toBe(true);
  });
});

describe("colonSlipIn", () => {
  it.each([
    ["name：某公司", { key: "name", colon: 4, isFullWidth: true }],
    ["name ：某公司", { key: "name", colon: 5, isFullWidth: true }],
    ["name：", { key: "name", colon: 4, isFullWidth: true }],
    ["name:某公司", { key: "name", colon: 4, isFullWidth: false }],
  ])("finds the colon of %s", (text, slip) => {
    expect(colonSlipIn(text, keys)).toEqual(slip);
  });

  it.each(["name: 某公司", "name:", "name", "note：某公司说", "https://example.com", "说明 name：某公司"])(
    "finds none in %s",
    (text) => {
      expect(colonSlipIn(text, keys)).toBeUndefined();
    },
  );
});

describe("colonSlipWording", () => {
  it("shows the right spelling without the value", () => {
    expect(colonSlipWording({ key: "phone", colon: 5, isFullWidth: false })).toEqual({
      message: { zh: "“phone”的冒号之后缺少空格", en: "A space is missing after the colon of “phone”" },
      help: {
        zh: "改用半角冒号，冒号后空一格，写成“phone: 内容”。",
        en: "Use a half-width colon followed by a space: “phone: value”.",
      },
    });
  });
});
