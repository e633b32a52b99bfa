import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/input/catalogue.js";
import { limitWording } from "../../../src/input/schema/limit-wording.js";
import { subjectAt } from "../../../src/input/schema/subject.js";

function word(value: unknown, keyword: string, params: Readonly<Record<string, unknown>>): unknown {
  const subject = subjectAt(
    "/processor/employeeCount",
    { processor: { employeeCount: value } },
    catalogueOf("filing"),
  );
  return limitWording(subject, { pointer: subject.pointer, keyword, params })?.message;
}

describe("limitWording", () => {
  it("names the value and the limit", () => {
    expect(word(-1, "minimum", { limit: 0 })).toEqual({
      zh: "数值 -1 过小，不得小于 0",
      en: "-1 is too small; the least is 0",
    });
    expect(word(9, "maximum", { limit: 4 })).toEqual({
      zh: "数值 9 过大，不得大于 4",
      en: "9 is too large; the most is 4",
    });
  });

  it("counts characters, not their halves", () => {
    expect(word("𠮷𠮷a", "maxLength", { limit: 2 })).toEqual({
      zh: "文字过长：3 个字符，上限为 2",
      en: "The text is too long: 3 characters, and the limit is 2",
    });
  });

  it("names the two items that are the same in their order", () => {
    expect(word([], "uniqueItems", { i: 3, j: 0 })).toEqual({
      zh: "列表的第 1 项与第 4 项相同",
      en: "Items 1 and 4 of the list are the same",
    });
    expect(word([], "uniqueItems", { i: 9, j: 10 })).toMatchObject({
      en: "Items 10 and 11 of the list are the same",
    });
  });

  it("leaves other keywords to others", () => {
    expect(word(1, "type", {})).toBeUndefined();
  });
});
