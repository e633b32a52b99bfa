import { describe, expect, it } from "vitest";
import { statusesAround } from "../../src/kinds/certificate/event-order.js";

const EVENTS = [
  { kind: "issue", on: "2026-02-12" },
  { kind: "suspension", on: "2026-06-08" },
  { kind: "change", on: "2026-07-01" },
  { kind: "resumption", on: "2026-09-28" },
] as const;

describe("statusesAround", () => {
  it("gives the status before and after each event, none before the issue", () => {
    expect(EVENTS.map((_event, index) => statusesAround(EVENTS, index))).toEqual([
      { after: "valid" },
      { before: "valid", after: "suspended" },
      { before: "suspended", after: "suspended" },
      { before: "suspended", after: "valid" },
    ]);
  });

  it("gives none where the record does not lead there, and what it still gives", () => {
    const [issue, suspension] = EVENTS;
    expect(statusesAround([issue, { kind: "resumption", on: "2026-03-01" }], 1)).toEqual({ before: "valid" });
    expect(statusesAround([issue, { on: "2026-03-01" }, suspension], 2)).toEqual({});
  });
});
