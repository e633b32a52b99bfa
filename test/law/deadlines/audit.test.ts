import { describe, expect, it } from "vitest";
import { ofFiling, standing } from "./computed.js";

type Filing = Parameters<typeof ofFiling>[0];

describe("the compliance audit", () => {
  const audit = (personsProcessed: number | undefined, lastAuditOn?: string): readonly string[] => {
    const filing: Filing = {
      processor: {
        ...(personsProcessed === undefined ? {} : { personsProcessed }),
        compliance: lastAuditOn === undefined ? {} : { lastAuditOn },
      },
    };
    return ["compliance-audit", "compliance-audit-by-standard"].flatMap((definition) =>
      ofFiling(filing, definition).map((one) => `${one.kind} ${standing(one)}`),
    );
  };

  it.each([
    [1, "recommended 2031-05-20 due"],
    [1_000_000, "recommended 2031-05-20 due"],
    [1_000_001, "recommended 2029-05-20..2030-05-20 due"],
    [10_000_000, "recommended 2029-05-20..2030-05-20 due"],
    [10_000_001, "duty 2028-05-20 due"],
  ])("of %i persons", (persons, line) => {
    expect(audit(persons, "2026-05-20")).toEqual([line]);
  });

  it("cannot be told without the last audit, and is nothing without the number of persons", () => {
    expect(audit(2_000_000)).toEqual(["recommended undetermined unknown"]);
    expect(audit(20_000_000)).toEqual(["duty undetermined unknown"]);
    expect(audit(undefined, "2026-05-20")).toEqual([]);
  });

  it("says its frequency, and that minors have their own", () => {
    const filing = (sensitiveCategory: "minor14" | "medical"): Filing => ({
      processor: { personsProcessed: 5_000_000, compliance: { lastAuditOn: "2026-05-20" } },
      scenarios: [
        { dataItems: [{ sensitiveCategory: "other" }] },
        { dataItems: [{}, { sensitiveCategory }] },
      ],
    });
    const [minors] = ofFiling(filing("minor14"), "compliance-audit-by-standard");
    expect(minors?.notes?.map(({ en }) => en)).toEqual([
      "Information of children under 14 is involved: that of minors is audited every year, apart from this",
    ]);
    expect(minors?.period.en).toContain("every 3 or 4 years");
    const answered = { ...filing("medical"), scenarios: [{ id: "s1", hasMinors: true }] };
    expect(ofFiling(answered, "compliance-audit-by-standard")[0]?.notes).toHaveLength(1);
    const [others] = ofFiling(filing("medical"), "compliance-audit-by-standard");
    expect(others?.notes).toEqual([]);
  });
});
