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

describe("patternWording", () => {
  it("shows the pattern where it is no id", () => {
    expect(patternWording(subject("x"), "^\\d+$").help).toEqual({
      zh: "写法须符合 ^\\d+$",
      en: "It must match ^\\d+$",
    });
  });
});
