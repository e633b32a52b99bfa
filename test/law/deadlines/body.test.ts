import { describe, expect, it } from "vitest";
import { ofBody, on, standing } from "./computed.js";

type Body = Parameters<typeof ofBody>[0];

const lines = (body: Body, definition: string, asOf = "2026-11-23"): readonly string[] =>
  ofBody(body, definition, on(asOf)).map((one) => `${one.id} ${standing(one)}`);

describe("a certification body's own filing", () => {
  it("is made ten working days after the approval", () => {
    const body = (filedOn?: string): Body => ({
      qualification: { approvedOn: "2026-09-29" },
      bodyFiling: filedOn === undefined ? {} : { filedOn },
    });
    expect(lines(body(), "body-filing", "2026-10-19")).toEqual(["body-filing 2026-10-19 due"]);
    expect(lines(body("2026-10-19"), "body-filing")).toEqual(["body-filing 2026-10-19 doneInTime"]);
    expect(lines(body("2026-10-20"), "body-filing")).toEqual(["body-filing 2026-10-19 doneLate"]);
    expect(lines({ bodyFiling: { filedOn: "2026-10-20" } }, "body-filing")).toEqual([
      "body-filing undetermined done",
    ]);
    expect(lines({ bodyFiling: {} }, "body-filing")).toEqual([]);
  });

  it("is decided on by the CAC thirty working days after receipt", () => {
    const bodyFiling = { receivedOn: "2026-09-01" };
    expect(lines({ bodyFiling }, "body-filing-decision", "2026-10-19")).toEqual([
      "body-filing-decision 2026-10-19 due",
    ]);
    expect(lines({ bodyFiling: { ...bodyFiling, decidedOn: "2026-10-19" } }, "body-filing-decision")).toEqual(
      ["body-filing-decision 2026-10-19 doneInTime"],
    );
    const [decision] = ofBody({ bodyFiling }, "body-filing-decision");
    expect(decision).toMatchObject({ actor: "cac", status: "overdue", requirement: ["M-12-10"] });
    expect(lines({ bodyFiling: { filedOn: "2026-09-01" } }, "body-filing-decision")).toEqual([]);
  });
});

describe("illegal export", () => {
  it("is reported promptly, with a reminder of our own after five working days", () => {
    const body: Body = {
      illegalFindings: [
        { id: "a", foundOn: "2026-11-23" },
        { id: "b", foundOn: "2026-11-02", reportedOn: "2026-11-03" },
        { foundOn: "2026-11-02", reportedOn: "2026-11-20" },
        { id: "d" },
      ],
    };
    expect(lines(body, "illegal-export-report")).toEqual([
      "illegal-export-report/b 2026-11-09 doneInTime",
      "illegal-export-report/2 2026-11-09 doneLate",
      "illegal-export-report/a 2026-11-30 due",
      "illegal-export-report/d undetermined unknown",
    ]);
    const [first] = ofBody(body, "illegal-export-report");
    expect(first?.kind).toBe("reminder");
    expect(first?.period.zh).toContain("条文没有规定天数");
    expect(first?.inference[0]?.zh).toContain("不是法定期限");
  });
});

describe("certifications", () => {
  it("have the days that the body set for rectification", () => {
    const certifications = [
      { id: "c1", rectification: { dueOn: "2026-11-20" } },
      { id: "c2", rectification: { dueOn: "2026-11-20", closedOn: "2026-11-20" } },
      { rectification: { dueOn: "2026-12-20" } },
      { id: "c4" },
      { id: "c5", rectification: { closedOn: "2026-11-20" } },
    ];
    expect(lines({ certifications }, "rectification")).toEqual([
      "rectification/c1 2026-11-20 overdue",
      "rectification/c2 2026-11-20 doneInTime",
      "rectification/2 2026-12-20 due",
    ]);
    expect(ofBody({ certifications }, "rectification").map(({ notes }) => notes?.length)).toEqual([1, 0, 1]);
  });

  it("end with a certificate promptly, without a number of days", () => {
    const certifications: Body["certifications"] = [
      { id: "c1", decidedOn: "2026-11-02" },
      {
        id: "c2",
        decidedOn: "2026-10-12",
        publicationRecords: [
          { kind: "suspension", on: "2026-10-20" },
          { kind: "issue" },
          { kind: "issue", on: "2026-10-14" },
        ],
      },
      { id: "c3" },
    ];
    expect(lines({ certifications }, "certificate-issue")).toEqual([
      "certificate-issue/c2 none done",
      "certificate-issue/c1 none open",
    ]);
    const [issued, open] = ofBody({ certifications }, "certificate-issue");
    expect(issued?.recorded).toEqual({
      day: "2026-10-14",
      pointer: "/certifications/1/publicationRecords/2/on",
    });
    expect(issued?.notes).toHaveLength(1);
    expect(open?.notes).toEqual([]);
  });

  it("are done with the day on which the certificate was issued, or its event, before that of the publication", () => {
    const publicationRecords = [{ kind: "issue", on: "2026-11-20" }] as const;
    const events = [
      { kind: "issue", on: "2026-11-05" },
      { kind: "suspension", on: "2026-11-10" },
    ] as const;
    const certifications: Body["certifications"] = [
      { id: "c1", decidedOn: "2026-11-02", issuedOn: "2026-11-04", events, publicationRecords },
      { id: "c2", decidedOn: "2026-11-02", events, publicationRecords },
    ];
    const found = ofBody({ certifications }, "certificate-issue");
    expect(found.map(({ recorded, status, notes }) => [recorded, status, notes])).toEqual([
      [{ day: "2026-11-04", pointer: "/certifications/0/issuedOn" }, "done", []],
      [{ day: "2026-11-05", pointer: "/certifications/1/events/0/on" }, "done", []],
    ]);
  });

  it("report issue and each change to the platform within five working days", () => {
    const certifications: Body["certifications"] = [
      { id: "c1", issuedOn: "2026-02-13" },
      {
        id: "c2",
        issuedOn: "2026-02-09",
        events: [
          { id: "v1", kind: "issue", report: { sentOn: "2026-02-14" } },
          { id: "v2", kind: "suspension", on: "2026-11-23" },
        ],
      },
    ];
    const reports = ofBody({ certifications }, "body-platform-report");
    expect(reports.map((one) => `${one.id} ${standing(one)} ${one.trigger.pointer}`)).toEqual([
      "body-platform-report/v1 2026-02-14 doneInTime /certifications/1/issuedOn",
      "body-platform-report/c1.issuedOn 2026-02-27 overdue /certifications/0/issuedOn",
      "body-platform-report/v2 2026-11-30 due /certifications/1/events/1/on",
    ]);
    expect(reports.flatMap(({ notes }) => notes)).toEqual([]);
  });
});
