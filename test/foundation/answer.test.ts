import { describe, expect, it } from "vitest";
import {
  bilingual,
  chinese,
  dayOf,
  isAnswered,
  isNotApplicable,
  listOf,
} from "../../src/foundation/answer.js";
import { optionLabel } from "../../src/foundation/option-label.js";

describe("answers of a draft", () => {
  it.each([
    ["甲", "甲"],
    [{ zh: "甲", en: "A" }, "甲"],
    [{ en: "A" }, undefined],
    [{ zh: " " }, undefined],
    ["", undefined],
    [" \n", undefined],
    [undefined, undefined],
    [{ notApplicable: "无" }, undefined],
  ])("%j has the Chinese words %s", (answer, words) => {
    expect(chinese(answer)).toBe(words);
  });

  it("have both languages, Chinese standing in", () => {
    expect(bilingual({ zh: "甲", en: "A" })).toEqual({ zh: "甲", en: "A" });
    expect(bilingual({ zh: "甲", en: " " })).toEqual({ zh: "甲", en: "甲" });
    expect(bilingual("甲")).toEqual({ zh: "甲", en: "甲" });
    expect(bilingual({ en: "A" })).toBeUndefined();
  });

  it("are lists only where they are", () => {
    expect(listOf([1, 2])).toEqual([1, 2]);
    expect(listOf({ notApplicable: "无" })).toEqual([]);
    expect(listOf(undefined)).toEqual([]);
  });

  it("may be days, blanks or not applicable", () => {
    expect([dayOf("2026-11-23"), dayOf(""), dayOf({ leftBlank: "byHand" }), dayOf(undefined)]).toEqual([
      "2026-11-23",
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      [{ notApplicable: "无" }, { zh: "甲" }, "甲", undefined, []].map((answer) => isNotApplicable(answer)),
    ).toEqual([true, false, false, false, false]);
  });

  it.each([
    [0, true],
    [false, true],
    ["甲", true],
    [{ leftBlank: "byHand" }, true],
    [["a"], true],
    [[], false],
    [" ", false],
    [undefined, false],
    [null, false],
  ])("%j is answered: %s", (answer, expected) => {
    expect(isAnswered(answer)).toBe(expected);
  });
});

describe("optionLabel", () => {
  it("reads the words of a code from the schema", () => {
    const at = "/impactAssessment/method/risks/3/level";
    expect(optionLabel(at, "high").zh).toBe("高");
    expect(optionLabel(at, "none")).toEqual({ zh: "none", en: "none" });
    expect(optionLabel("/nowhere", "x")).toEqual({ zh: "x", en: "x" });
  });
});
