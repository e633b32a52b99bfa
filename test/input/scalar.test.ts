import { describe, expect, it } from "vitest";
import type { Field, FieldKind } from "../../src/foundation/field.js";
import { exactInteger, plainValue, textValue } from "../../src/input/scalar.js";

function field(kind: FieldKind): Field {
  return {
    pattern: "/x",
    kind,
    forms: [],
    required: false,
    label: { zh: "甲", en: "x" },
    help: { zh: "甲", en: "x" },
    source: ["toolkit"],
    requirement: [],
    options: [
      { code: "enterprise", label: { zh: "企业", en: "Enterprise" } },
      { code: "other", label: { zh: "其他", en: "Other" } },
    ],
  };
}

describe("plainValue", () => {
  it.each([
    "91310000E22221105",
    "02112345678",
    "1e5",
    "no",
    "是",
    "2026-03-05",
    "0x10",
    "1:20",
    ".5",
    "true",
    "340000",
  ])("keeps %s as text where text, codes or dates belong", (source) => {
    for (const kind of ["text", "code", "date", "reference", "object", "list"] as const) {
      expect(plainValue(source, field(kind))).toBe(source);
    }
    expect(plainValue(source, undefined)).toBe(source);
  });

  it.each([
    ["340000", 340_000],
    ["-5", -5],
    ["007", 7],
    ["0", 0],
    ["340,000", "340,000"],
    ["1e5", "1e5"],
    ["+5", "+5"],
    ["5.0", "5.0"],
    ["12345678901234567890", "12345678901234567890"],
  ])("reads %s where an integer belongs", (source, value) => {
    expect(plainValue(source, field("integer"))).toBe(value);
  });

  it("reads -0 as 0", () => {
    expect(Object.is(plainValue("-0", field("integer")), 0)).toBe(true);
  });

  it.each([
    ["true", true],
    ["false", false],
    ["True", "True"],
    ["是", true],
    ["否", false],
    ["yes", true],
    ["no", false],
    ["Yes", "Yes"],
    ["不是", "不是"],
    ["1", "1"],
  ])("reads %s where a boolean belongs", (source, value) => {
    expect(plainValue(source, field("boolean"))).toBe(value);
  });

  it.each(["~", "null", "Null", "NULL"])("reads %s as null everywhere", (source) => {
    expect(plainValue(source, field("text"))).toBeNull();
    expect(plainValue(source, field("integer"))).toBeNull();
    expect(plainValue(source, undefined)).toBeNull();
  });

  it("keeps words that only contain null", () => {
    expect(plainValue("nullable", undefined)).toBe("nullable");
    expect(plainValue("~1", undefined)).toBe("~1");
  });
});

describe("textValue", () => {
  it("turns a choice given by its Chinese label into its code", () => {
    expect(textValue("企业", field("enum"))).toBe("enterprise");
    expect(textValue(" 其他 ", field("enumList"))).toBe("other");
    expect(textValue("enterprise", field("enum"))).toBe("enterprise");
  });

  it("keeps unknown choices, and all text elsewhere", () => {
    expect(textValue("外企", field("enum"))).toBe("外企");
    expect(textValue("Enterprise", field("enum"))).toBe("Enterprise");
    expect(textValue("企业", field("text"))).toBe("企业");
    expect(textValue("企业", undefined)).toBe("企业");
  });
});

describe("exactInteger", () => {
  it("refuses what a number cannot hold exactly", () => {
    expect(exactInteger("9007199254740991")).toBe(9_007_199_254_740_991);
    expect(exactInteger("9007199254740992")).toBeUndefined();
    expect(exactInteger("")).toBeUndefined();
    expect(exactInteger("１２")).toBeUndefined();
  });
});
