import { describe, expect, it } from "vitest";
import { namesOnlyOtherDays } from "../../src/checks/same-day.js";

const DAY = "2026-10-31";

describe("namesOnlyOtherDays", () => {
  it.each([
    "截至2026年10月31日",
    "自2026年1月1日至10月31日",
    "2026-10-31",
    "2026.10.31",
    "2026/10/31止",
    "２０２６年１０月３１日",
    "没有日期",
    "比例为9/30，第1.2节，约3.5万人",
    "",
  ])("finds no contradiction in %s", (text) => {
    expect(namesOnlyOtherDays(text, DAY)).toBe(false);
  });

  it.each(["截至2026年9月30日", "9月30日", "2025年10月31日", "2026-10-30", "自2026年1月1日起", "2026-10-01"])(
    "finds another day in %s",
    (text) => {
      expect(namesOnlyOtherDays(text, DAY)).toBe(true);
    },
  );
});
