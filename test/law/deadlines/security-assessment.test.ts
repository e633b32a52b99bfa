import { describe, expect, it } from "vitest";
import { scenario } from "../pathway/facts.js";
import { ofFiling, on, standing } from "./computed.js";

type Filing = Parameters<typeof ofFiling>[0];

describe("a security assessment after a notice of important data", () => {
  const notice = (pathway: NonNullable<Filing["pathway"]>, asOf = "2026-07-01"): readonly string[] =>
    ofFiling({ pathway }, "security-assessment-after-notice", on(asOf)).map(standing);

  // A16: notified on Wednesday 2026-06-03, to be applied for by Monday 2026-08-03.
  it("is applied for within two months", () => {
    const importantDataNoticeOn = "2026-06-03";
    expect(notice({ importantDataNoticeOn })).toEqual(["2026-08-03 due"]);
    expect(notice({ importantDataNoticeOn }, "2026-08-04")).toEqual(["2026-08-03 overdue"]);
    expect(notice({ importantDataNoticeOn, securityAssessment: { filedOn: "2026-06-30" } })).toEqual([
      "2026-08-03 doneInTime",
    ]);
    expect(notice({ importantDataNoticeOn, securityAssessment: { filedOn: "2026-06-03" } })).toEqual([
      "2026-08-03 doneInTime",
    ]);
    // An older assessment is no answer to the notice.
    expect(notice({ importantDataNoticeOn, securityAssessment: { filedOn: "2026-06-02" } })).toEqual([
      "2026-08-03 due",
    ]);
    // What is no longer exported owes none; a day to come is a plan.
    expect(notice({ importantDataNoticeOn, importantDataStoppedOn: "2026-07-01" })).toEqual([]);
    expect(notice({ importantDataNoticeOn, importantDataStoppedOn: "2026-07-02" })).toEqual([
      "2026-08-03 due",
    ]);
    expect(notice({})).toEqual([]);
    expect(ofFiling({}, "security-assessment-after-notice")).toEqual([]);
  });

  it("ends with a short month, and names the working day after a day off without taking it", () => {
    const notes = (importantDataNoticeOn: string): readonly unknown[] =>
      ofFiling({ pathway: { importantDataNoticeOn } }, "security-assessment-after-notice").map((one) =>
        [standing(one).slice(0, 10)].concat((one.notes ?? []).map(({ zh }) => zh)),
      );
    expect(notes("2026-12-31")).toEqual([
      [
        "2027-02-28",
        "2027-02-28是休息日：类推《民法典》第二百零三条可以顺延到2027-03-01，但没有条文写明，宜在休息日之前办理（2027年放假安排尚未公布，暂按周一至周五为工作日估计）",
      ],
    ]);
    // 2026-10-01 to 07 are off, 10 October is a Saturday that is worked.
    expect(notes("2026-08-03")).toEqual([
      [
        "2026-10-03",
        "2026-10-03是休息日：类推《民法典》第二百零三条可以顺延到2026-10-08，但没有条文写明，宜在休息日之前办理",
      ],
    ]);
    expect(notes("2026-08-10")).toEqual([["2026-10-10"]]);
  });

  it("is one for each day of notice, by the data item", () => {
    const deadlines = ofFiling(
      {
        pathway: { importantDataNoticeOn: "2026-06-03" },
        scenarios: [
          { dataItems: [{ id: "x", importantDataNoticeOn: "2026-06-03" }, { id: "y" }] },
          {
            dataItems: [
              { id: "z", importantDataNoticeOn: "2026-09-01" },
              { id: "w", importantDataNoticeOn: "2026-09-01" },
            ],
          },
        ],
      },
      "security-assessment-after-notice",
    );
    expect(deadlines.map((one) => `${one.id} ${standing(one)} ${one.trigger.pointer}`)).toEqual([
      "security-assessment-after-notice/pathway 2026-08-03 overdue /pathway/importantDataNoticeOn",
      "security-assessment-after-notice/z 2026-11-01 overdue /scenarios/1/dataItems/0/importantDataNoticeOn",
    ]);
  });
});

const HELD = { status: "valid" } as const;

describe("a security assessment after the caps are passed", () => {
  // B13: certificate in force, the million passed on 2026-09-10.
  const passed = (filing: Filing, asOf = "2026-11-23"): readonly string[] =>
    ofFiling(
      { volumes: { nonSensitivePersons: 1_000_000, sensitivePersons: 0, countTo: "2026-09-10" }, ...filing },
      "security-assessment-after-cap",
      on(asOf),
    ).map(standing);

  it("is open without a number of days while a certificate or contract is used", () => {
    expect(passed({ certificate: { status: "valid" } })).toEqual(["none open"]);
    expect(passed({ certificate: { status: "suspended" } })).toEqual(["none open"]);
    expect(passed({ certificate: { issuedOn: "2026-03-16" } })).toEqual(["none open"]);
    expect(passed({ pathway: { standardContract: { effectiveOn: "2026-02-02" } } })).toEqual(["none open"]);
    expect(passed({ pathway: { heldCertificate: { coversExport: true } } })).toEqual(["none open"]);
    expect(passed({})).toEqual([]);
    expect(passed({ certificate: { status: "revoked" } })).toEqual([]);
    expect(passed({ certificate: { status: "valid", printed: { expiresOn: "2026-11-22" } } })).toEqual([]);
    expect(passed({ certificate: {} })).toEqual([]);
    expect(passed({ pathway: { standardContract: { effectiveOn: "2026-11-24" } } })).toEqual([]);
    expect(passed({ pathway: { heldCertificate: { coversExport: false } } })).toEqual([]);
    expect(passed({ certificate: HELD, processor: { isCiio: true } })).toEqual([]);
    expect(passed({ certificate: HELD, processor: { isCiio: false } })).toHaveLength(1);
  });

  it("is settled by an application", () => {
    const pathway = { securityAssessment: { filedOn: "2026-10-08" } };
    expect(passed({ certificate: HELD, pathway })).toEqual(["none done"]);
    expect(passed({ certificate: HELD, pathway }, "2026-10-07")).toEqual(["none open"]);
    const inYear = (filedOn: string): readonly string[] =>
      passed({ certificate: HELD, pathway: { securityAssessment: { filedOn } } });
    expect(inYear("2026-01-01")).toEqual(["none done"]);
    expect(inYear("2025-12-31")).toEqual(["none open"]);
    const volumes = { sensitivePersons: 10_000 };
    expect(
      passed({ certificate: HELD, volumes, pathway: { securityAssessment: { filedOn: "2025-12-31" } } }),
    ).toEqual(["none open"]);
  });

  it("counts persons whose exemption fails, as the pathway does", () => {
    const exemption = { article: "art5Contract", isParty: false, isNecessary: true } as const;
    const scenarios = [
      scenario({ exemption, persons: 300_000, sensitivePersons: 0 }),
      scenario({ id: "s2", persons: 800_000, sensitivePersons: 0 }),
    ];
    const exempt = [{ id: "x", article: "art5Contract", persons: 300_000 }] as const;
    const volumes = { nonSensitivePersons: 800_000, sensitivePersons: 0, exempt };
    expect(passed({ certificate: HELD, scenarios, volumes })).toHaveLength(1);
  });

  it.each([
    [999_999, 9_999, 0],
    [1_000_000, 0, 1],
    [0, 10_000, 1],
  ])("of %i and %i persons: %i", (nonSensitivePersons, sensitivePersons, count) => {
    expect(passed({ certificate: HELD, volumes: { nonSensitivePersons, sensitivePersons } })).toHaveLength(
      count,
    );
  });

  it("says that no number of days is given and what is included", () => {
    const [one] = ofFiling(
      { certificate: HELD, volumes: { sensitivePersons: 10_000, countTo: "2026-09-10" } },
      "security-assessment-after-cap",
    );
    expect(one?.period.zh).toBe("应当申报；问答没有规定天数");
    expect(one?.notes?.[0]?.zh).toContain("须一并纳入申报");
    expect(one?.trigger).toMatchObject({ day: "2026-09-10", pointer: "/volumes/countTo" });
    expect(passed({ certificate: HELD, volumes: {} })).toEqual([]);
  });
});
