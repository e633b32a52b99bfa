import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/input/catalogue.js";
import { formatWording, patternWording } from "../../../src/input/schema/format-wording.js";
import { subjectAt, type Subject } from "../../../src/input/schema/subject.js";

function subject(value: string): Subject {
  return subjectAt("/processor/name", { processor: { name: value } }, catalogueOf("filing"));
}

describe("formatWording", () => {
  it("names a format it has no words for", () => {
    expect(formatWording(subject("x"), "uri")).toEqual({
      code: "schema/format",
      message: { zh: "“x”不符合 uri 格式", en: "“x” does not have the format uri" },
      help: { zh: "按该格式改写。", en: "Write it in that format." },
    });
  });

  it("counts the days of a month that a date exceeds", () => {
    expect(formatWording(subject("2026-04-31"), "date").message).toEqual({
      zh: "日期“2026-04-31”不存在：2026年4月只有30天",
      en: "The date “2026-04-31” does not exist: that month has 30 days",
    });
    expect(formatWording(subject("2026-00-10"), "date").message.en).toBe(
      "The date “2026-00-10” does not exist: there is no month 0",
    );
  });
});

describe("a day of a year that is not taken", () => {
  // Digits that are no day of our time are not shown: they may be anything.
  it.each(["9999-12-31", "0226-11-23"])("%s is told by its year", (day) => {
    expect(formatWording(subject(day), "date")).toEqual({
      code: "schema/format",
      message: {
        zh: "日期“**********”的年份不在1900年至2999年之内",
        en: "The year of the date “**********” is not between 1900 and 2999",
      },
      help: {
        zh: "核对原件后改正日期；尚不知道日期的，先不填，不以 9999-12-31 之类代替。",
        en: "Check the original and correct the date; while it is not known leave it out, and put no 9999-12-31 in its place.",
      },
    });
  });
});

describe("patternWording", () => {
  it("shows the pattern where it is no id", () => {
    expect(patternWording(subject("x"), "^\\d+$").help).toEqual({
      zh: "写法须符合 ^\\d+$",
      en: "It must match ^\\d+$",
    });
  });
});
