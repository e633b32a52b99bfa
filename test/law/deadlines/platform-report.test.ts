import { describe, expect, it } from "vitest";
import { ofFiling, on, standing } from "./computed.js";

const report = (
  certificate: Parameters<typeof ofFiling>[0]["certificate"],
  asOf: string,
): readonly string[] =>
  ofFiling({ certificate: certificate ?? {} }, "platform-report", on(asOf)).map(
    (deadline) => `${deadline.id} ${standing(deadline)}`,
  );

const suspended = (day: string, sentOn?: string): Parameters<typeof report>[0] => ({
  events: [
    { id: "e1", kind: "suspension", on: day, ...(sentOn === undefined ? {} : { report: { sentOn } }) },
  ],
});

describe("the report to the platform", () => {
  // The worked cases E1 to E12: five working days across the holidays of 2026.
  it.each([
    ["E1", "2025-12-31", "2026-01-08"],
    ["E3", "2026-02-13", "2026-02-27"],
    ["E4", "2026-02-09", "2026-02-14"],
    ["E7", "2026-06-15", "2026-06-23"],
    ["E9", "2026-09-29", "2026-10-12"],
    ["E11", "2026-11-23", "2026-11-30"],
    ["E12", "2026-12-24", "2026-12-31"],
  ])("%s: of an event on %s is due on %s", (_name, event, due) => {
    expect(report(suspended(event), event)).toEqual([`platform-report/e1 ${due} due`]);
    expect(report({ issuedOn: event }, event)).toEqual([`platform-report/certificate.issuedOn ${due} due`]);
  });

  it.each([
    ["sent on the last day", "2026-02-27", "2026-03-10", "doneInTime"],
    ["sent a day later", "2026-02-28", "2026-03-10", "doneLate"],
    ["not sent, on the last day", undefined, "2026-02-27", "due"],
    ["not sent, a day later", undefined, "2026-02-28", "overdue"],
    ["planned in time", "2026-02-27", "2026-02-20", "due"],
    ["planned too late", "2026-02-28", "2026-02-20", "plannedLate"],
  ])("%s", (_name, sentOn, asOf, status) => {
    expect(report(suspended("2026-02-13", sentOn), asOf)).toEqual([
      `platform-report/e1 2026-02-27 ${status}`,
    ]);
  });

  it("is not told where the next year has no calendar, but in time is in time", () => {
    expect(report(suspended("2026-12-28"), "2026-12-31")).toEqual(["platform-report/e1 from 2027-01-02 due"]);
    expect(report(suspended("2026-12-25"), "2027-01-01")).toEqual(["platform-report/e1 from 2027-01-01 due"]);
    expect(report(suspended("2026-12-25"), "2027-01-02")).toEqual([
      "platform-report/e1 from 2027-01-01 unknown",
    ]);
    expect(report(suspended("2026-12-25", "2026-12-30"), "2027-06-01")).toEqual([
      "platform-report/e1 from 2027-01-01 doneInTime",
    ]);
    expect(report(suspended("2026-12-25", "2027-01-11"), "2027-06-01")).toEqual([
      "platform-report/e1 from 2027-01-01 done",
    ]);
  });

  it("is provisional where an estimate is asked", () => {
    const [deadline] = ofFiling(
      { certificate: { events: [{ id: "e1", kind: "issue", on: "2026-12-25" }] } },
      "platform-report",
      on("2026-12-25", { estimate: true }),
    );
    expect(deadline?.due).toEqual({ status: "provisional", day: "2027-01-01", years: [2027] });
  });

  it("is one for the issue and one for each event, by their ids", () => {
    expect(
      report(
        {
          issuedOn: "2026-03-16",
          events: [
            { id: "first", kind: "issue", on: "2026-03-16", report: { sentOn: "2026-03-18" } },
            { id: "halt", kind: "suspension", on: "2026-09-29" },
            { kind: "resumption", on: "2026-11-20" },
            { id: "vague", on: "2026-11-20" },
          ],
        },
        "2026-11-23",
      ),
    ).toEqual([
      "platform-report/first 2026-03-23 doneInTime",
      "platform-report/halt 2026-10-12 overdue",
      "platform-report/2 2026-11-27 due",
    ]);
  });

  it("takes the day of issue where the event leaves it out", () => {
    expect(
      report({ issuedOn: "2026-03-16", events: [{ id: "first", kind: "issue" }] }, "2026-03-20"),
    ).toEqual(["platform-report/first 2026-03-23 due"]);
    const certificate = { issuedOn: "2026-03-16", events: [{ id: "e", kind: "resumption" } as const] };
    expect(report(certificate, "2026-03-20")).toEqual([
      "platform-report/certificate.issuedOn 2026-03-23 due",
      "platform-report/e undetermined unknown",
    ]);
    expect(report({ events: [{ id: "first", kind: "issue" }] }, "2026-03-20")).toEqual([
      "platform-report/first undetermined unknown",
    ]);
  });

  it("names what is missing of an event without a day", () => {
    const [deadline] = ofFiling(
      { certificate: { events: [{ id: "e1", kind: "change" }] } },
      "platform-report",
    );
    expect(deadline).toMatchObject({
      status: "unknown",
      trigger: { pointer: "/certificate/events/0/on" },
      due: { status: "undetermined", reason: { zh: "没有填写“证书变更”的日期" } },
    });
    expect(deadline?.trigger.day).toBeUndefined();
  });

  it("rests on the text, and on an inference where a change or the end of the term is reported", () => {
    const deadlines = ofFiling(
      {
        certificate: {
          events: (
            ["issue", "suspension", "resumption", "cancellation", "revocation", "change", "expiry"] as const
          ).map((kind) => ({ id: kind, kind, on: "2026-11-02" })),
        },
      },
      "platform-report",
    );
    expect(deadlines.map((one) => [one.id.split("/")[1], one.basis, one.inference.length])).toEqual([
      ["issue", "official", 1],
      ["suspension", "official", 1],
      ["resumption", "official", 1],
      ["cancellation", "official", 1],
      ["revocation", "official", 1],
      ["change", "inferred", 2],
      ["expiry", "inferred", 2],
    ]);
    expect(deadlines.map(({ title }) => title.zh)).toContain("向全国认证认可信息公共服务平台报送：证书暂停");
    expect(deadlines[0]?.recorded).toEqual({ pointer: "/certificate/events/0/report/sentOn" });
  });

  it("follows the end of the term where no event records it", () => {
    const certificate = { expiresOn: "2026-11-02" };
    expect(report(certificate, "2026-11-02")).toEqual([]);
    expect(report(certificate, "2026-11-03")).toEqual([
      "platform-report/certificate.expiresOn 2026-11-09 due",
    ]);
    const [unrecorded] = ofFiling({ certificate }, "platform-report", on("2026-11-03"));
    expect(unrecorded?.notes?.[0]?.zh).toBe("没有记录证书过期这一变化，以届满日为变化之日");
    expect(unrecorded?.trigger.pointer).toBe("/certificate/expiresOn");
    expect(report({ ...certificate, status: "revoked" }, "2026-11-23")).toEqual([]);
    expect(
      report({ ...certificate, events: [{ id: "x", kind: "expiry", on: "2026-11-02" }] }, "2026-11-23"),
    ).toEqual(["platform-report/x 2026-11-09 overdue"]);
    expect(report({ issuedOn: "2020-01-06" }, "2026-11-23")).toHaveLength(1);
    const anew = [
      { id: "x", kind: "expiry", on: "2026-03-02" },
      { id: "y", kind: "issue", on: "2026-04-01" },
    ] as const;
    expect(report({ ...certificate, events: anew }, "2026-11-03")).toContain(
      "platform-report/certificate.expiresOn 2026-11-09 due",
    );
  });

  it("says that an event was before the Measures", () => {
    const [early] = ofFiling({ certificate: { issuedOn: "2025-12-31" } }, "platform-report");
    expect(early?.notes?.map(({ zh }) => zh)).toEqual([
      "材料中没有报送记录：报送由认证机构办理，请向其核实",
      "2025-12-31时《个人信息出境认证办法》尚未施行（2026-01-01起施行），所列日期只是推算",
    ]);
    const [later] = ofFiling({ certificate: { issuedOn: "2026-01-01" } }, "platform-report");
    expect(later?.notes).toHaveLength(1);
    const sent = {
      events: [{ id: "e", kind: "issue", on: "2026-02-02", report: { sentOn: "2026-02-03" } } as const],
    };
    expect(ofFiling({ certificate: sent }, "platform-report")[0]?.notes).toEqual([]);
    const unsent = { events: [{ id: "e", kind: "issue", on: "2026-02-02", report: {} } as const] };
    expect(ofFiling({ certificate: unsent }, "platform-report")[0]?.notes).toHaveLength(1);
  });

  it("is nothing without a certificate", () => {
    expect(ofFiling({}, "platform-report")).toEqual([]);
    expect(report({}, "2026-11-23")).toEqual([]);
  });
});
