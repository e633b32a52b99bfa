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
    const scenarios = [
      { id: "a", startOn: "2027-04-01" },
      { id: "b", startOn: "2027-05-01", isInScope: true },
      { id: "c", startOn: "2028-01-01", isInScope: false },
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
    expect(
      lines({ scenarios, protection: { transferRecordsUntil: "2030-04-30" } }, "transfer-records-retention"),
    ).toEqual(["2030-05-01 tooShort"]);
    expect(
      lines({ protection: { transferRecordsUntil: "2030-04-30" } }, "transfer-records-retention"),
    ).toEqual(["undetermined unknown"]);
    expect(lines({ scenarios: [{ id: "d" }] }, "transfer-records-retention")).toEqual([]);
  });
});

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
    const [others] = ofFiling(filing("medical"), "compliance-audit-by-standard");
    expect(others?.notes).toEqual([]);
  });
});

describe("the standard contract", () => {
  it("is filed ten working days after it takes effect", () => {
    const contract = (effectiveOn?: string, filedOn?: string): Filing => ({
      pathway: {
        standardContract: {
          ...(effectiveOn === undefined ? {} : { effectiveOn }),
          ...(filedOn === undefined ? {} : { filedOn }),
        },
      },
    });
    expect(lines(contract("2026-09-29"), "standard-contract-filing", "2026-10-19")).toEqual([
      "2026-10-19 due",
    ]);
    expect(lines(contract("2026-09-29", "2026-10-20"), "standard-contract-filing")).toEqual([
      "2026-10-19 doneLate",
    ]);
    expect(lines(contract(undefined, "2026-10-20"), "standard-contract-filing")).toEqual([
      "undetermined done",
    ]);
    expect(lines({ pathway: {} }, "standard-contract-filing")).toEqual([]);
  });
});

describe("the letter of authorisation", () => {
  const filing = (to: string, filedOn?: string): Filing => ({
    application: { authorisation: { to }, ...(filedOn === undefined ? {} : { filedOn }) },
  });
  const notes = (letter: Filing, more: Parameters<typeof on>[1] = {}): readonly string[] =>
    ofFiling(letter, "authorisation-end", on("2026-03-02", more)).flatMap((one) =>
      (one.notes ?? []).map(({ en }) => en),
    );

  it("ends on its last day", () => {
    expect(lines(filing("2026-11-23"), "authorisation-end")).toEqual(["2026-11-23 ahead"]);
    expect(lines(filing("2026-11-22"), "authorisation-end")).toEqual(["2026-11-22 past"]);
  });

  it("says where it ends before the procedure usually does", () => {
    // 70 working days after Monday 2026-03-02 end on 2026-06-11.
    expect(notes(filing("2026-06-10", "2026-03-02"))).toEqual([
      "70 working days from the filing on 2026-03-02 end on 2026-06-11, after the letter",
    ]);
    expect(notes(filing("2026-06-11", "2026-03-02"))).toEqual([]);
    expect(notes(filing("2026-06-10"))).toEqual([]);
    expect(notes(filing("2027-02-01", "2026-11-23"))).toEqual([]);
    expect(notes(filing("2027-01-31", "2026-11-23"))).toEqual([
      "70 working days from the filing on 2026-11-23 end no earlier than 2027-02-01, after the letter",
    ]);
    expect(notes(filing("2027-02-26", "2026-11-23"), { estimate: true })).toEqual([
      "70 working days from the filing on 2026-11-23 end about 2027-03-01, after the letter",
    ]);
    expect(notes(filing("2027-03-01", "2026-11-23"), { estimate: true })).toEqual([]);
  });

  it("does not matter once the certificate is there", () => {
    expect(
      lines(
        { ...filing("2026-06-10", "2026-03-02"), certificate: { issuedOn: "2026-05-20" } },
        "authorisation-end",
      ),
    ).toEqual([]);
    expect(
      lines(
        { ...filing("2026-12-08", "2026-11-02"), certificate: { issuedOn: "2026-05-20" } },
        "authorisation-end",
      ),
    ).toEqual(["2026-12-08 ahead"]);
    expect(
      lines({ ...filing("2026-12-08"), certificate: { issuedOn: "2026-05-20" } }, "authorisation-end"),
    ).toEqual([]);
    expect(lines({ ...filing("2026-12-08"), certificate: {} }, "authorisation-end")).toHaveLength(1);
    expect(lines({ application: {} }, "authorisation-end")).toEqual([]);
  });
});

describe("the decision", () => {
  it("is expected seventy working days after acceptance, as an estimate", () => {
    const application = { acceptedOn: "2026-03-02", filedOn: "2026-02-26" };
    expect(lines({ application }, "expected-decision", "2026-06-11")).toEqual(["2026-06-11 due"]);
    expect(lines({ application }, "expected-decision", "2026-06-12")).toEqual(["2026-06-11 overdue"]);
    const [made] = ofFiling({ application, certificate: { issuedOn: "2026-06-12" } }, "expected-decision");
    expect(made).toMatchObject({ status: "doneLate", kind: "expected", basis: "secondary", actor: "body" });
    // A certificate from before the acceptance is the one to be renewed.
    expect(
      lines({ application, certificate: { issuedOn: "2026-03-01" } }, "expected-decision", "2026-05-01"),
    ).toEqual(["2026-06-11 due"]);
    expect(lines({ application, certificate: { issuedOn: "2026-03-02" } }, "expected-decision")).toEqual([
      "2026-06-11 doneInTime",
    ]);
    expect(lines({ application: { filedOn: "2026-02-26" } }, "expected-decision")).toEqual([]);
  });
});
