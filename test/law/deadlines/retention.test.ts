import { describe, expect, it } from "vitest";
import { ofFiling, on, standing } from "./computed.js";

type Filing = Parameters<typeof ofFiling>[0];

const lines = (filing: Filing, definition: string, asOf = "2026-11-23"): readonly string[] =>
  ofFiling(filing, definition, on(asOf)).map(standing);

describe("what is kept", () => {
  const filing = (reportUntil: string, recordsUntil: string): Filing => ({
    impactAssessment: { completedOn: "2026-10-30", retention: { reportUntil, recordsUntil } },
  });

  // C14: kept two years.
  it("is kept for three years from the assessment", () => {
    expect(lines(filing("2029-10-30", "2028-10-30"), "assessment-report-retention")).toEqual([
      "2029-10-30 ahead",
    ]);
    expect(lines(filing("2029-10-29", "2028-10-30"), "assessment-report-retention")).toEqual([
      "2029-10-30 tooShort",
    ]);
    expect(lines(filing("2029-10-30", "2028-10-30"), "processing-records-retention")).toEqual([
      "2029-10-30 tooShort",
    ]);
    expect(lines(filing("2033-01-01", "2033-01-01"), "assessment-report-retention", "2029-10-31")).toEqual([
      "2029-10-30 past",
    ]);
  });

  it("is said without a note on what was in force, which only acts have", () => {
    const [early] = ofFiling(
      { impactAssessment: { completedOn: "2021-01-04" } },
      "assessment-report-retention",
    );
    expect(early?.notes).toEqual([]);
  });

  it("cannot be told without the day of the assessment, and is nothing without both", () => {
    const [one] = ofFiling(
      { impactAssessment: { retention: { reportUntil: "2030-01-01" } } },
      "assessment-report-retention",
    );
    expect(one).toMatchObject({ status: "unknown", due: { status: "undetermined" } });
    expect(lines({ impactAssessment: {} }, "assessment-report-retention")).toEqual([]);
    expect(
      lines({ impactAssessment: { completedOn: "2026-10-30" } }, "processing-records-retention"),
    ).toEqual(["2029-10-30 ahead"]);
  });

  it("of provision runs from the last one that is known", () => {
    // What is outside the certification is provided all the same.
    const scenarios = [
      { id: "a", startOn: "2027-04-01" },
      { id: "b", startOn: "2027-05-01", isInScope: false },
      { id: "c", startOn: "2027-03-01", isInScope: true },
      { id: "d" },
    ];
    const [planned] = ofFiling({ scenarios }, "transfer-records-retention");
    expect(planned).toMatchObject({
      due: { day: "2030-05-01" },
      trigger: { pointer: "/scenarios/1/startOn" },
    });
    expect(planned?.recorded).toEqual({ pointer: "/protection/transferRecordsUntil" });
    const actualExport = [
      { observedOn: "2027-06-01" },
      { observedOn: "2027-09-01" },
      { observedOn: "2027-08-01" },
      {},
    ];
    const [seen] = ofFiling({ scenarios, actualExport }, "transfer-records-retention");
    expect(seen).toMatchObject({
      due: { day: "2030-09-01" },
      trigger: { pointer: "/actualExport/1/observedOn" },
    });
    const volumes = { countTo: "2027-10-31" };
    const [counted] = ofFiling({ scenarios, actualExport, volumes }, "transfer-records-retention");
    expect(counted).toMatchObject({ due: { day: "2030-10-31" }, trigger: { pointer: "/volumes/countTo" } });
    const visit = [...scenarios, { id: "e", startOn: "2029-01-01", situation: "domesticAccess" } as const];
    expect(ofFiling({ scenarios: visit }, "transfer-records-retention")).toMatchObject([
      { due: { day: "2030-05-01" } },
    ]);
    expect(
      lines({ scenarios, protection: { transferRecordsUntil: "2030-04-30" } }, "transfer-records-retention"),
    ).toEqual(["2030-05-01 tooShort"]);
    expect(
      lines({ protection: { transferRecordsUntil: "2030-04-30" } }, "transfer-records-retention"),
    ).toEqual(["undetermined unknown"]);
    expect(lines({ scenarios: [{ id: "d" }] }, "transfer-records-retention")).toEqual([]);
  });
});
