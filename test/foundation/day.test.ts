import { describe, expect, it } from "vitest";
import { isDay } from "../../src/foundation/day.js";

describe("isDay", () => {
  it.each(["2026-11-23", "2024-02-29", "1900-01-01", "2999-12-31"])("takes %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    "2026-02-29",
    "2026-02-31",
    "2026-13-01",
    "2026-1-1",
    "2026/01/01",
    "2026-11-23T00:00",
    "1899-12-31",
    "0226-11-23",
    "3000-01-01",
    "9999-12-31",
    "",
    "今天",
  ])("refuses %j", (text) => {
    expect(isDay(text)).toBe(false);
  });
});
