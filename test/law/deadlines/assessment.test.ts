import { describe, expect, it } from "vitest";
import { ofFiling, on, standing } from "./computed.js";

type Filing = Parameters<typeof ofFiling>[0];

const lines = (filing: Filing, definition: string, asOf = "2026-11-23"): readonly string[] =>
  ofFiling(filing, definition, on(asOf)).map(standing);

describe("the age of the assessment", () => {
  // C10: written 2026-08-20, application 2026-11-23.
  it("is measured to the application, by three months", () => {
    const filing = (filedOn?: string): Filing => ({
      impactAssessment: { completedOn: "2026-08-20" },
      application: filedOn === undefined ? {} : { filedOn },
    });
    expect(lines(filing("2026-11-23"), "assessment-freshness")).toEqual(["2026-11-20 doneLate"]);
    expect(lines(filing("2026-11-20"), "assessment-freshness")).toEqual(["2026-11-20 doneInTime"]);
    expect(lines(filing(), "assessment-freshness", "2026-11-20")).toEqual(["2026-11-20 due"]);
    expect(lines(filing(), "assessment-freshness", "2026-11-21")).toEqual(["2026-11-20 overdue"]);
  });

  it("ends with a short month", () => {
    expect(lines({ impactAssessment: { completedOn: "2026-11-30" } }, "assessment-freshness")).toEqual([
      "2027-02-28 due",
    ]);
  });

  it("is borrowed for certification and the rule itself for a standard contract", () => {
    const completedOn = "2026-08-20";
    const [borrowed] = ofFiling({ impactAssessment: { completedOn } }, "assessment-freshness");
    expect(borrowed).toMatchObject({ basis: "inferred", kind: "recommended" });
    expect(borrowed?.inference).toHaveLength(2);
    const [own] = ofFiling(
      {
        impactAssessment: { completedOn },
        pathway: { selected: "standardContract", standardContract: { filedOn: "2026-09-01" } },
        certificate: {},
      },
      "assessment-freshness",
    );
    expect(own).toMatchObject({ basis: "official", status: "doneInTime" });
    expect(own?.recorded?.pointer).toBe("/pathway/standardContract/filedOn");
    expect(own?.inference).toHaveLength(1);
  });

  it("is asked of neither other path, nor of a certificate without a day of application, nor without a day", () => {
    const impactAssessment = { completedOn: "2026-08-20" };
    expect(
      lines({ impactAssessment, pathway: { selected: "securityAssessment" } }, "assessment-freshness"),
    ).toEqual([]);
    expect(lines({ impactAssessment, pathway: { selected: "exempt" } }, "assessment-freshness")).toEqual([]);
    expect(lines({ impactAssessment, certificate: {} }, "assessment-freshness")).toEqual([]);
    expect(
      lines(
        { impactAssessment, certificate: {}, application: { filedOn: "2026-09-01" } },
        "assessment-freshness",
      ),
    ).toHaveLength(1);
    expect(lines({ impactAssessment: {} }, "assessment-freshness")).toEqual([]);
  });
});
