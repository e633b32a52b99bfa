import { describe, expect, it } from "vitest";
import { ofFiling, on, standing } from "./computed.js";

type Filing = Parameters<typeof ofFiling>[0];

const lines = (filing: Filing, definition: string, asOf = "2026-11-23"): readonly string[] =>
  ofFiling(filing, definition, on(asOf)).map(standing);

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
