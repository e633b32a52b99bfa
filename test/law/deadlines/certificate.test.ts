import { describe, expect, it } from "vitest";
import { ofFiling, on, standing } from "./computed.js";

type Certificate = NonNullable<Parameters<typeof ofFiling>[0]["certificate"]>;

const expiry = (certificate: Certificate, asOf = "2026-11-23"): readonly string[] =>
  ofFiling({ certificate }, "certificate-expiry", on(asOf)).map(standing);

const notes = (certificate: Certificate): readonly string[] =>
  ofFiling({ certificate }, "certificate-expiry").flatMap((one) => (one.notes ?? []).map(({ zh }) => zh));

describe("the end of a certificate", () => {
  it("is the day that is stated, in force to its end", () => {
    const certificate = { issuedOn: "2026-03-16", expiresOn: "2029-03-15" };
    expect(expiry(certificate, "2029-03-15")).toEqual(["2029-03-15 ahead"]);
    expect(expiry(certificate, "2029-03-16")).toEqual(["2029-03-15 past"]);
  });

  // D1: three years from Monday 2026-03-16 end on 2029-03-15 or 2029-03-16.
  it("is one of two days where none is stated, and says so", () => {
    expect(expiry({ issuedOn: "2026-03-16" })).toEqual(["2029-03-15..2029-03-16 ahead"]);
    expect(expiry({ issuedOn: "2026-03-16" }, "2029-03-16")).toEqual(["2029-03-15..2029-03-16 unknown"]);
    expect(expiry({ issuedOn: "2026-03-16" }, "2029-03-17")).toEqual(["2029-03-15..2029-03-16 past"]);
    expect(notes({ issuedOn: "2026-03-16" })).toEqual([
      "没有填写证书所载日期：按发证日期推算为2029-03-15或者2029-03-16，以证书为准",
    ]);
  });

  it("keeps the printed day, and says whether it is one of the two", () => {
    expect(notes({ issuedOn: "2026-03-16", expiresOn: "2029-03-16" })).toEqual([
      "按发证日期推算，3年的届满日为2029-03-15或者2029-03-16，与所填日期相符",
    ]);
    for (const expiresOn of ["2029-03-14", "2029-03-17"]) {
      expect(notes({ issuedOn: "2026-03-16", expiresOn })).toEqual([
        "按发证日期推算，3年的届满日为2029-03-15或者2029-03-16；所填日期不在其内，请向认证机构核实",
      ]);
      expect(expiry({ issuedOn: "2026-03-16", expiresOn })).toEqual([`${expiresOn} ahead`]);
    }
    expect(notes({ expiresOn: "2029-03-15" })).toEqual([]);
  });

  it("takes the printed day before the filing's, and tells of two that differ", () => {
    const certificate = { expiresOn: "2029-03-16", printed: { expiresOn: "2029-03-15" } };
    expect(expiry(certificate)).toEqual(["2029-03-15 ahead"]);
    expect(notes(certificate)).toEqual([
      "申报材料所填有效期为2029-03-16，证书所载为2029-03-15：按证书所载日期计算，请核对",
    ]);
    expect(notes({ expiresOn: "2029-03-15", printed: { expiresOn: "2029-03-15" } })).toEqual([]);
    const [one] = ofFiling({ certificate }, "certificate-expiry");
    expect(one?.trigger).toMatchObject({ day: "2029-03-15", pointer: "/certificate/printed/expiresOn" });
  });

  it("ends a certificate of 29 February on the last of February", () => {
    expect(expiry({ issuedOn: "2028-02-29" })).toEqual(["2031-02-27..2031-02-28 ahead"]);
  });

  it("is none of a certificate that ended before, nor of one without days", () => {
    const expiresOn = "2029-03-15";
    expect(expiry({ expiresOn, status: "revoked" })).toEqual([]);
    expect(expiry({ expiresOn, status: "cancelled" })).toEqual([]);
    expect(expiry({ expiresOn, status: "suspended" })).toHaveLength(1);
    const cancelled: Certificate = { expiresOn, events: [{ kind: "cancellation", on: "2026-12-01" }] };
    expect(expiry(cancelled, "2026-11-30")).toHaveLength(1);
    expect(expiry(cancelled, "2026-12-01")).toEqual([]);
    expect(expiry({ expiresOn, events: [{ kind: "revocation", on: "2026-11-01" }] })).toEqual([]);
    expect(
      expiry({ expiresOn, events: [{ kind: "suspension", on: "2026-11-01" }, { kind: "revocation" }] }),
    ).toHaveLength(1);
    expect(expiry({ number: "x" })).toEqual([]);
    expect(ofFiling({}, "certificate-expiry")).toEqual([]);
  });
});

describe("the application for renewal", () => {
  const certificate = { issuedOn: "2026-03-16", expiresOn: "2029-03-15" };
  const renewal = (
    filedOn: string | undefined,
    asOf: string,
    kind: "renewal" | "initial" = "renewal",
  ): readonly string[] =>
    ofFiling(
      { certificate, application: { kind, ...(filedOn === undefined ? {} : { filedOn }) } },
      "renewal-application",
      on(asOf),
    ).map(standing);

  // D2: printed expiry 2029-03-15, renewal by 2028-09-15.
  it("is advised by six months before the end", () => {
    expect(renewal(undefined, "2028-09-15")).toEqual(["2028-09-15 due"]);
    expect(renewal(undefined, "2028-09-16")).toEqual(["2028-09-15 overdue"]);
    expect(renewal("2028-09-15", "2028-10-01")).toEqual(["2028-09-15 doneInTime"]);
    expect(renewal("2028-09-16", "2028-10-01")).toEqual(["2028-09-15 doneLate"]);
  });

  it("is none any more once the certificate has expired, unless it was made before", () => {
    expect(renewal(undefined, "2029-03-15")).toEqual(["2028-09-15 overdue"]);
    expect(renewal(undefined, "2029-03-16")).toEqual([]);
    expect(renewal("2029-03-16", "2029-04-01")).toEqual([]);
    expect(renewal("2029-03-15", "2029-04-01")).toEqual(["2028-09-15 doneLate"]);
  });

  it("is another one than the application that led to the certificate", () => {
    expect(renewal("2026-02-01", "2028-01-01")).toEqual(["2028-09-15 due"]);
    expect(renewal("2028-02-01", "2028-03-01", "initial")).toEqual(["2028-09-15 due"]);
    const [asked] = ofFiling({ certificate, application: { kind: "renewal" } }, "renewal-application");
    expect(asked?.recorded).toEqual({ pointer: "/application/filedOn" });
  });

  it("ends on the last day of a month without the corresponding one", () => {
    const due = (expiresOn: string): readonly string[] =>
      ofFiling({ certificate: { expiresOn } }, "renewal-application").map(standing);
    expect(due("2029-08-31")).toEqual(["2029-02-28 due"]);
    expect(due("2028-08-30")).toEqual(["2028-02-29 due"]);
    expect(due("2029-12-31")).toEqual(["2029-06-30 due"]);
  });

  it("is one of two days where the end is", () => {
    const [one] = ofFiling({ certificate: { issuedOn: "2026-03-16" } }, "renewal-application");
    expect(one?.due).toEqual({ status: "range", from: "2028-09-15", to: "2028-09-16" });
    expect(one?.trigger.what.zh).toBe("出具证书");
    expect(one?.notes).toEqual([]);
    // Both ends of the term lead to the last day of a short month.
    const [short] = ofFiling({ certificate: { issuedOn: "2026-08-31" } }, "renewal-application");
    expect(short?.due).toEqual({ status: "known", day: "2029-02-28" });
  });

  it("shows both wordings, and that no text makes a later application void", () => {
    const [one] = ofFiling({ certificate }, "renewal-application");
    expect(one?.period.zh).toContain("届满前6个月（《办法》第八条）");
    expect(one?.period.zh).toContain("届满前6个月内（2022年《实施规则》5.1.1）");
    expect(one?.inference[0]?.zh).toContain("没有条文规定无效");
    expect(one?.sources.map(({ law }) => law)).toEqual(["M", "M", "RULES", "CIVIL"]);
  });

  it("says that a year nobody announced is estimated", () => {
    const [one] = ofFiling({ certificate: { expiresOn: "2029-03-30" } }, "renewal-application");
    expect(one?.notes?.map(({ zh }) => zh)).toEqual([
      "2028-09-30是休息日，宜在前一个工作日2028-09-29以前提出（2028年放假安排尚未公布，暂按周一至周五为工作日估计）",
    ]);
  });

  it("names the working day before where six months before is a day off", () => {
    const [one] = ofFiling({ certificate: { expiresOn: "2027-04-05" } }, "renewal-application");
    // 2026-10-05 is within the National Day holiday, which begins on 1 October.
    expect(one?.notes?.map(({ en }) => en)).toEqual([
      "2026-10-05 is a day off; apply by the working day before it, 2026-09-30",
    ]);
  });

  it("is none of a certificate that ended before", () => {
    expect(ofFiling({ certificate: { ...certificate, status: "cancelled" } }, "renewal-application")).toEqual(
      [],
    );
    expect(ofFiling({ certificate: {} }, "renewal-application")).toEqual([]);
  });
});
