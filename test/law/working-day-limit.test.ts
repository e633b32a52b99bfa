import { describe, expect, it } from "vitest";
import { timelinessOf } from "../../src/law/working-day-limit.js";
import { CALENDARS } from "../../src/law/working-days.js";

describe("a limit of working days", () => {
  it.each([
    ["2026-02-13", "2026-02-27", { status: "inTime" }],
    ["2026-02-13", "2026-02-28", { status: "late", due: "2026-02-27" }],
    ["2026-09-29", "2026-10-12", { status: "inTime" }],
    ["2026-09-29", "2026-10-13", { status: "late", due: "2026-10-12" }],
  ])("of five after %s, kept on %s", (event, done, outcome) => {
    expect(timelinessOf(event, done, 5, CALENDARS)).toEqual(outcome);
  });

  it("is kept within as many days whatever the calendar, and before the event", () => {
    expect(timelinessOf("2027-03-01", "2027-03-06", 5, CALENDARS)).toEqual({ status: "inTime" });
    expect(timelinessOf("2027-03-01", "2027-02-01", 5, CALENDARS)).toEqual({ status: "inTime" });
  });

  it("cannot be judged beyond that without the calendar of the year", () => {
    expect(timelinessOf("2027-03-01", "2027-03-07", 5, CALENDARS)).toEqual({
      status: "unknown",
      years: [2027],
    });
    expect(timelinessOf("2026-12-28", "2027-01-04", 5, CALENDARS)).toEqual({
      status: "unknown",
      years: [2027],
    });
  });

  it("is broken in any calendar after long enough", () => {
    expect(timelinessOf("2027-03-01", "2027-03-29", 5, CALENDARS).status).toBe("unknown");
    expect(timelinessOf("2027-03-01", "2027-03-30", 5, CALENDARS)).toEqual({ status: "late" });
    expect(timelinessOf("2027-03-01", "2027-04-05", 10, CALENDARS).status).toBe("unknown");
    expect(timelinessOf("2027-03-01", "2027-04-06", 10, CALENDARS)).toEqual({ status: "late" });
  });

  it("is told by the calendar where the years it needs are known", () => {
    expect(timelinessOf("2026-12-24", "2027-01-04", 5, CALENDARS)).toEqual({
      status: "late",
      due: "2026-12-31",
    });
  });
});
