import { describe, expect, it } from "vitest";
import { between, earliest, latest, NO_NUMBER, onDay, type Due } from "../../../src/law/deadlines/due.js";
import { statusOn, type DeadlineStatus } from "../../../src/law/deadlines/status.js";

const RANGE = between("2026-03-10", "2026-03-12");
const UNKNOWN: Due = { status: "unknown", years: [2027], notBefore: "2026-03-10", notAfter: "2026-03-30" };
const PROVISIONAL: Due = { status: "provisional", day: "2026-03-10", years: [2027] };
const UNDETERMINED: Due = { status: "undetermined", reason: { zh: "缺", en: "missing" } };

describe("how an act stands", () => {
  it.each<[Due, string | undefined, string, DeadlineStatus]>([
    [onDay("2026-03-10"), undefined, "2026-03-10", "due"],
    [onDay("2026-03-10"), undefined, "2026-03-11", "overdue"],
    [onDay("2026-03-10"), "2026-03-10", "2026-03-10", "doneInTime"],
    [onDay("2026-03-10"), "2026-03-11", "2026-03-11", "doneLate"],
    [onDay("2026-03-10"), "2026-03-11", "2026-03-10", "plannedLate"],
    [onDay("2026-03-10"), "2026-03-10", "2026-03-09", "due"],
    [onDay("2026-03-10"), "2026-03-12", "2026-03-11", "overdue"],
    [PROVISIONAL, undefined, "2026-03-11", "overdue"],
    [PROVISIONAL, "2026-03-10", "2026-03-10", "doneInTime"],
    [RANGE, undefined, "2026-03-10", "due"],
    [RANGE, undefined, "2026-03-11", "unknown"],
    [RANGE, undefined, "2026-03-12", "unknown"],
    [RANGE, undefined, "2026-03-13", "overdue"],
    [RANGE, "2026-03-12", "2026-03-12", "done"],
    [RANGE, "2026-03-13", "2026-03-13", "doneLate"],
    [UNKNOWN, undefined, "2026-03-10", "due"],
    [UNKNOWN, undefined, "2026-03-11", "unknown"],
    [UNKNOWN, "2026-03-10", "2026-03-20", "doneInTime"],
    [UNKNOWN, "2026-03-11", "2026-03-20", "done"],
    [UNKNOWN, "2026-03-20", "2026-03-11", "unknown"],
    [UNKNOWN, undefined, "2026-03-30", "unknown"],
    [UNKNOWN, undefined, "2026-03-31", "overdue"],
    [UNKNOWN, "2026-03-31", "2026-04-01", "doneLate"],
    [NO_NUMBER, undefined, "2026-03-11", "open"],
    [NO_NUMBER, "2026-03-20", "2026-03-11", "open"],
    [NO_NUMBER, "2026-03-11", "2026-03-11", "done"],
    [UNDETERMINED, undefined, "2026-03-11", "unknown"],
    [UNDETERMINED, "2026-03-11", "2026-03-11", "done"],
  ])("%j, recorded %s, on %s: %s", (due, recorded, asOf, status) => {
    for (const kind of ["duty", "recommended", "reminder", "expected"] as const) {
      expect(statusOn({ kind, due, recorded }, asOf)).toBe(status);
    }
  });

  it.each<[Due, string, DeadlineStatus]>([
    [onDay("2026-03-10"), "2026-03-10", "ahead"],
    [onDay("2026-03-10"), "2026-03-11", "past"],
    [RANGE, "2026-03-11", "unknown"],
    [RANGE, "2026-03-13", "past"],
    [UNDETERMINED, "2026-03-11", "unknown"],
  ])("%j as an end, on %s: %s", (due, asOf, status) => {
    expect(statusOn({ kind: "end", due, recorded: undefined }, asOf)).toBe(status);
    expect(statusOn({ kind: "keep", due, recorded: undefined }, asOf)).toBe(status);
  });

  it("is too short where less is kept than must be", () => {
    const kept = (recorded: string, due: Due = onDay("2026-03-10")): DeadlineStatus =>
      statusOn({ kind: "keep", due, recorded }, "2026-01-01");
    expect(kept("2026-03-09")).toBe("tooShort");
    expect(kept("2026-03-10")).toBe("ahead");
    expect(kept("2026-03-09", UNDETERMINED)).toBe("unknown");
  });
});

describe("what is known of the last day", () => {
  it("is its earliest and its latest", () => {
    expect([RANGE, PROVISIONAL, UNKNOWN, NO_NUMBER, UNDETERMINED].map(earliest)).toEqual([
      "2026-03-10",
      "2026-03-10",
      "2026-03-10",
      undefined,
      undefined,
    ]);
    expect([RANGE, PROVISIONAL, UNKNOWN, NO_NUMBER, UNDETERMINED].map(latest)).toEqual([
      "2026-03-12",
      "2026-03-10",
      "2026-03-30",
      undefined,
      undefined,
    ]);
    expect(between("2026-03-10", "2026-03-10")).toEqual(onDay("2026-03-10"));
  });
});
