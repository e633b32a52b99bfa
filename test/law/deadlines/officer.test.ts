import { describe, expect, it } from "vitest";
import { CALENDARS } from "../../../src/law/working-days.js";
import type { YearCalendar } from "../../../src/law/year-calendar.js";
import { ofFiling, on, standing } from "./computed.js";

type Filing = Parameters<typeof ofFiling>[0];

const lines = (filing: Filing, definition: string, asOf = "2026-11-23"): readonly string[] =>
  ofFiling(filing, definition, on(asOf)).map(standing);

/** 2025 with the one day off that the tests need; not the notice. */
const YEAR_2025: YearCalendar = {
  year: 2025,
  source: { title: { zh: "测试", en: "test" } },
  holidays: [{ name: { zh: "国庆节", en: "National Day" }, from: "2025-10-01", to: "2025-10-08" }],
  makeUpDays: [],
};
const WITH_2025 = new Map([...CALENDARS, [2025, YEAR_2025] as const]);

describe("the report of the officer", () => {
  const filing = (reachedMillionOn?: string, reportedOn?: string, personsProcessed = 1_000_000): Filing => ({
    processor: {
      personsProcessed,
      officer: {
        ...(reachedMillionOn === undefined ? {} : { reachedMillionOn }),
        ...(reportedOn === undefined ? {} : { reportedOn }),
      },
    },
  });

  it("is due thirty working days after the million", () => {
    // Holidays of the 2026 notice lie between: 25 to 27 September and 1 to 7 October off, 20 September and 10 October worked.
    expect(lines(filing("2026-09-01"), "officer-report", "2026-09-01")).toEqual(["2026-10-19 due"]);
    expect(lines(filing("2026-09-01", "2026-10-19"), "officer-report")).toEqual(["2026-10-19 doneInTime"]);
    expect(lines(filing("2026-09-01", "2026-10-20"), "officer-report")).toEqual(["2026-10-19 doneLate"]);
  });

  it("is in time within thirty days even where the year has no calendar", () => {
    expect(lines(filing("2025-08-11", "2025-09-10"), "officer-report")).toEqual([
      "from 2025-09-10 doneInTime",
    ]);
    expect(lines(filing("2025-08-11", "2025-09-11"), "officer-report")).toEqual(["from 2025-09-10 done"]);
    expect(
      ofFiling(
        filing("2025-09-01", "2025-10-21"),
        "officer-report",
        on("2026-11-23", { calendars: WITH_2025 }),
      ).map(standing),
    ).toEqual(["2025-10-21 doneInTime"]);
  });

  it("is not told for a million that was reached before the announcement", () => {
    const [early] = ofFiling(filing("2025-07-17", "2025-08-01"), "officer-report");
    expect(early).toMatchObject({ status: "done", due: { status: "undetermined" } });
    expect(early?.notes).toHaveLength(1);
    expect(lines(filing("2025-07-18"), "officer-report", "2025-07-20")).toEqual(["from 2025-08-17 due"]);
  });

  it("asks for the day from a million persons on, and is silent below", () => {
    expect(lines(filing(), "officer-report")).toEqual(["undetermined unknown"]);
    expect(lines(filing(undefined, undefined, 999_999), "officer-report")).toEqual([]);
    expect(lines(filing("2026-09-01", undefined, 10), "officer-report")).toHaveLength(1);
    expect(lines({ processor: { officer: {} } }, "officer-report")).toEqual([]);
  });
});
