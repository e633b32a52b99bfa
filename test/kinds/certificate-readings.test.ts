import { describe, expect, it } from "vitest";
import type { RuleDefinition } from "../../src/checks/rule.js";
import { eventsConsistent } from "../../src/kinds/certificate/rules/events-consistent.js";
import { platformReportWithinLimit } from "../../src/kinds/certificate/rules/platform-report-within-limit.js";
import { findingsOf } from "./case-file.js";

/** What each finding rests on: severity and basis, with the pointer. */
function told(rule: RuleDefinition, facts: unknown): readonly string[] {
  const found = findingsOf(rule, { case: "", facts, asOf: "2026-11-23", findings: [] }, "filing");
  return found.map(({ severity, basis, pointer = "" }) => `${severity} ${basis} ${pointer}`);
}

const sent = { sentOn: "2026-10-13" };

describe("findings about a certificate", () => {
  it("tell a report of a change or an expiry as a reading, and that of other events as law", () => {
    const events = ["issue", "change", "suspension", "expiry"].map((kind, index) => ({
      id: `e${index}`,
      kind,
      on: "2026-09-29",
      report: sent,
    }));
    expect(told(platformReportWithinLimit, { certificate: { events } })).toEqual([
      "blocking official /certificate/events/0/report/sentOn",
      "blocking inferred /certificate/events/1/report/sentOn",
      "blocking official /certificate/events/2/report/sentOn",
      "blocking inferred /certificate/events/3/report/sentOn",
    ]);
  });

  it("do not block the filing of the holder for what its body did not report", () => {
    const certificate = { events: [{ id: "e", kind: "issue", on: "2026-09-29" }] };
    const at = "/certificate/events/0/report";
    expect(told(platformReportWithinLimit, { certificate })).toEqual([`blocking official ${at}`]);
    expect(told(platformReportWithinLimit, { certificate, scenarios: [{ id: "s" }] })).toEqual([
      `advice official ${at}`,
    ]);
    expect(told(platformReportWithinLimit, { certificate, impactAssessment: {} })).toEqual([
      `advice official ${at}`,
    ]);
  });

  it("tell what may follow on which, and that a term ended, as a reading", () => {
    const issue = { id: "a", kind: "issue", on: "2026-03-16" };
    const events = [issue, { id: "b", kind: "resumption", on: "2026-06-01" }];
    expect(told(eventsConsistent, { certificate: { events } })).toEqual([
      "blocking inferred /certificate/events/1/kind",
    ]);
    expect(told(eventsConsistent, { certificate: { status: "expired", events: [issue] } })).toEqual([
      "blocking inferred /certificate/status",
    ]);
    expect(told(eventsConsistent, { certificate: { status: "revoked", events: [issue] } })).toEqual([
      "blocking official /certificate/status",
    ]);
    const early = [issue, { id: "b", kind: "suspension", on: "2026-03-01" }];
    expect(told(eventsConsistent, { certificate: { events: early } })).toEqual([
      "blocking official /certificate/events/1/on",
    ]);
  });
});
