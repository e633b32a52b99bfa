import { describe, expect, it } from "vitest";
import { ARTICLE_DUTIES, dutiesOf } from "../../src/app/check-articles.js";
import { diagnostic, type Diagnostic } from "../../src/foundation/diagnostic.js";
import { catalogueOf } from "../../src/input/catalogue.js";
import { registerRows } from "../../src/law/register.js";
import type { CheckReport, Tally } from "../../src/reporters/report.js";
import { checked, checkedHotel } from "../reporters/reports.js";

const catalogue = catalogueOf("filing");

/** Status and counts in short: `incomplete 2+1 b1` is two gaps, one contradiction, one of them blocking. */
function short({ status, gaps, contradictions, blocking, advice, waived }: Tally): string {
  const parts = [
    gaps + contradictions > 0 ? `${gaps}+${contradictions}` : "",
    blocking > 0 ? `b${blocking}` : "",
    advice > 0 ? `a${advice}` : "",
    waived > 0 ? `w${waived}` : "",
  ];
  return [status, ...parts].filter((part) => part !== "").join(" ");
}

/** The duties and documents that are not complete and clean. */
function open({ summary }: CheckReport): Readonly<Record<string, string>> {
  const entries = [...summary.articles, ...summary.documents].map(
    (entry) => [entry.id, short(entry)] as const,
  );
  return Object.fromEntries(entries.filter(([, words]) => words !== "complete"));
}

describe("the duties of articles 5 and 6", () => {
  it("are answered by fields that exist, and stated by rows of the register", () => {
    const rows = [...registerRows().values()];
    for (const { id, members, rows: states } of ARTICLE_DUTIES) {
      for (const member of members) expect(catalogue.has(member), member).toBe(true);
      expect(rows.filter(states).length, id).toBeGreaterThan(0);
    }
  });

  it("hold every field of the assessment that says it serves an item", () => {
    for (const { pattern, source } of catalogue.values()) {
      if (!pattern.startsWith("/impactAssessment/")) continue;
      for (const cited of source) {
        const item = /^M 6\((\d)\)$/u.exec(cited)?.[1];
        if (item === undefined) continue;
        const duty = ARTICLE_DUTIES.find(({ id }) => id === `M-6-${item}`);
        expect(
          duty?.members.some((member) => `${pattern}/`.startsWith(`${member}/`)),
          pattern,
        ).toBe(true);
      }
    }
  });

  it("are cited as the Measures number them", () => {
    expect(ARTICLE_DUTIES.map(({ place }) => place.zh)).toEqual([
      "第五条",
      "第六条",
      "第六条",
      "第六条",
      "第六条第（一）项",
      "第六条第（二）项",
      "第六条第（三）项",
      "第六条第（四）项",
      "第六条第（五）项",
      "第六条第（六）项",
    ]);
  });
});

describe("the summary of a check", () => {
  it("says nothing of articles that are not in force on the day of the check, and says why", () => {
    const { report, findings } = checkedHotel({}, { asOf: "2025-06-01" });
    expect(new Set(report.summary.articles.map(({ status }) => status))).toEqual(new Set(["notInForce"]));
    expect(findings.map(({ code }) => code)).toContain("law/not-in-force");
    expect(checkedHotel({}, { asOf: "2026-01-01" }).findings.map(({ code }) => code)).not.toContain(
      "law/not-in-force",
    );
  });

  it("is complete everywhere for a complete example", () => {
    const { report } = checkedHotel({});
    expect(open(report)).toEqual({});
    expect(report.summary.total).toEqual({
      blocking: 0,
      warning: 0,
      advice: 0,
      gaps: 0,
      errors: 0,
      waived: 0,
    });
    expect(report.summary.articles).toHaveLength(10);
    expect(report.summary.documents.map(({ id }) => id)).toEqual(["pipia", "application"]);
  });

  it("counts a gap of the assessment for its item and its document", () => {
    const { report } = checkedHotel({ "/impactAssessment/exportRisks/leak": undefined });
    expect(open(report)).toEqual({ "M-6-4": "incomplete 1+0 b1", pipia: "incomplete 1+0 b1" });
    expect(report.summary.total).toMatchObject({ blocking: 1, gaps: 1 });
  });

  it("says that an item was not started when nothing of it was answered", () => {
    const { report } = checkedHotel({ "/impactAssessment/jurisdictions": undefined });
    expect(open(report)["M-6-5"]).toMatch(/^notStarted 1\+0 b1$/u);
  });

  it("counts a missing count for article 5", () => {
    const { report } = checkedHotel({ "/volumes/sensitivePersons": undefined });
    expect(open(report)["M-5"]).toMatch(/^incomplete 1\+/u);
  });

  it("counts a missing declaration of the application for article 5 once, and not where only the assessment is asked", () => {
    const gap = { "/application/declarations/noSplitting": undefined };
    expect(open(checkedHotel(gap).report)).toEqual({
      "M-5": "incomplete 1+0 b1",
      application: "incomplete 1+0 b1",
    });
    expect(open(checkedHotel(gap, { document: "pipia" }).report)).toEqual({});
  });

  it("tells what is missing from what is answered wrongly", () => {
    const { report } = checkedHotel({ "/impactAssessment/method/risks/0/level": "low" });
    expect(open(report)["pipia"]).toMatch(/^incomplete 0\+\d/u);
  });

  it("knows neither assessment nor application of a filing that has only facts", () => {
    const { report } = checked("formatVersion: '1'\nprocessor:\n  name: 甲\n", "f.yaml");
    const found = open(report);
    for (const id of [
      "M-6-1",
      "M-6-6",
      "M-6-assessment",
      "M-6-notice",
      "M-6-consent",
      "pipia",
      "application",
    ]) {
      expect(found[id], id).toMatch(/^notStarted/u);
    }
    expect(found["M-5"]).toMatch(/^incomplete/u);
  });

  it("names a certificate where there is one, and only the document that was asked for", () => {
    const certificate = { "/certificate": { number: "X-1" } };
    expect(checkedHotel(certificate).report.summary.documents.map(({ id }) => id)).toEqual([
      "pipia",
      "application",
      "certificate",
    ]);
    const one = checkedHotel(certificate, { document: "certificate" }).report;
    expect(one.summary.documents.map(({ id }) => id)).toEqual(["certificate"]);
    expect(one.summary.articles).toEqual([]);
    expect(checkedHotel({}, { document: "pipia" }).report.summary.articles).toHaveLength(10);
  });

  it.each([
    [{ "/agreements/0/expiresOn": "2026-11-01" }, "packet/agreement-dated", "M-6-3"],
    [{ "/volumes/forecast/0/sensitivePersons": 20_000 }, "application/forecast-within-caps", "M-5"],
    [{ "/application/declarations/noSplitting": false }, "application/no-splitting-declared", "M-5"],
    [{ "/impactAssessment/method/risks/0/scenarios": ["nowhere"] }, "schema/reference", "pipia"],
  ] as const)("leaves nothing complete that an open finding is about: %j", (changes, code, id) => {
    const { report, findings } = checkedHotel(changes);
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(open(report)[id]).toMatch(/^incomplete/u);
  });

  it("takes an article for cited whatever part of it a finding cites", () => {
    const citing = (article: string): readonly string[] => {
      const about: Diagnostic = diagnostic({
        code: "packet/agreement-dated",
        severity: "blocking",
        message: { zh: "", en: "" },
        help: { zh: "", en: "" },
        sources: [{ law: "M", article }],
      });
      return dutiesOf(about, catalogue).map(({ id }) => id);
    };
    expect(citing("5")).toEqual(["M-5"]);
    expect(citing("5 para 4")).toEqual(["M-5"]);
    expect(citing("5(1)(2)")).toEqual(["M-5"]);
    expect(citing("6")).toEqual(["M-6-assessment"]);
    expect(citing("6(3)")).toEqual(["M-6-3"]);
    expect(citing("10(3)")).toEqual([]);
  });

  it("counts what was waived apart, and a waiver that does nothing for no document", () => {
    const waiver = (finding: string): object => ({
      id: "w1",
      finding,
      reason: "理由",
      name: "王律师",
      until: "2026-12-31",
    });
    const waived = checkedHotel({
      "/processor/employeeCount": undefined,
      "/waivers": [waiver("schema/missing@/processor/employeeCount")],
    }).report;
    expect(open(waived)).toEqual({ pipia: "complete w1", application: "complete w1" });
    expect(waived.summary.total).toMatchObject({ warning: 0, gaps: 0, waived: 1 });
    const idle = checkedHotel({ "/waivers": [waiver("nothing")] }).report;
    expect(open(idle)).toEqual({});
    expect(idle.summary.total.warning).toBe(1);
  });

  it("has nothing to say of a file that cannot be read", () => {
    const broken = checked("processor: [", "f.yaml").report;
    expect(broken).toMatchObject({ isJudged: false, summary: { articles: [], documents: [] } });
    expect(broken.sections.map(({ title }) => title.en)).toEqual(["Errors of the file"]);
    expect(broken.summary.total).toMatchObject({ blocking: 1, errors: 1 });
  });

  it("goes through a certification body's own file", () => {
    const { report } = checked("formatVersion: '1'\nbody:\n  name: 甲\n", "body.yaml", { document: "body" });
    expect(report.documentTitle.zh).toBe("认证机构材料");
    expect(report.summary.documents.map(({ id, status }) => [id, status])).toEqual([["body", "incomplete"]]);
    expect(report.sections.length).toBeGreaterThan(1);
    const papers = new Set(report.sections.flatMap(({ document }) => document?.id ?? []));
    expect(papers).toEqual(new Set(["body-filing"]));
  });
});
