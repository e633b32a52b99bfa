import { describe, expect, it } from "vitest";
import { articleAsked } from "../../src/app/article-asked.js";
import { filteredReport, type FindingFilter } from "../../src/app/filter-report.js";
import type { CheckReport } from "../../src/reporters/report.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import { REPORTERS } from "../../src/reporters/index.js";
import { incompleteHotel } from "../reporters/reports.js";
import { runIn } from "./command.js";
import { AS_OF } from "./example.js";
import { MemoryWorld } from "../memory-world.js";

const report = incompleteHotel();
const all = report.sections.flatMap(({ findings }) => findings);

const about = (typed: string): FindingFilter => ({ article: { typed, place: articleAsked(typed) } });
const shown = (filter: FindingFilter): CheckReport["sections"][number]["findings"] =>
  filteredReport(report, filter).sections.flatMap(({ findings }) => findings);

describe("a filtered report", () => {
  it("is the report itself where nothing is asked", () => {
    expect(filteredReport(report, {})).toBe(report);
  });

  it("shows the weights that are asked, and counts what it does not show", () => {
    const blocking = filteredReport(report, { severities: ["blocking"] });
    const weights = blocking.sections.flatMap(({ findings }) => findings.map(({ severity }) => severity));
    expect(new Set(weights)).toEqual(new Set(["blocking"]));
    expect(blocking.filter).toEqual({
      only: ["blocking"],
      shown: weights.length,
      hidden: all.length - weights.length,
    });
    expect(blocking.filter?.hidden).toBeGreaterThan(0);
    expect(blocking.summary).toBe(report.summary);
    expect(shown({ severities: ["blocking", "warning", "advice"] })).toEqual(all);
  });

  it("shows of an item of article 6 what the summary counts for it", () => {
    for (const entry of report.summary.articles.filter(({ place }) => place.en.includes("("))) {
      const count = entry.errors + entry.gaps + entry.contradictions + entry.advice + entry.waived;
      const found = shown(about(entry.place.zh));
      expect(found.length, entry.id).toBe(count);
      expect(shown(about(entry.source.article ?? ""))).toEqual(found);
    }
    expect(shown(about("6(4)"))).toHaveLength(1);
    expect(shown(about("第六条")).length).toBeGreaterThan(1);
  });

  it("shows of other articles what cites them", () => {
    const law = shown(about("PIPL 55"));
    expect(law.every(({ sources }) => sources.some(({ law: key }) => key === "PIPL"))).toBe(true);
    expect(shown({ ...about("5(4)"), severities: ["advice"] })).toEqual([]);
    expect(shown(about("5(4)")).map(({ pointer }) => pointer)).toContain(
      "/application/declarations/noSplitting",
    );
  });

  it.each(LANGUAGES)("says in every format that it does not show everything (%s)", (language) => {
    const some = filteredReport(report, { ...about("6(4)"), severities: ["blocking"] });
    const hidden = String(some.filter?.hidden);
    for (const format of ["text", "markdown", "html"] as const) {
      const text = REPORTERS[format](some, { language, isColoured: false }).replaceAll("\\", "");
      expect(text, format).toContain(language === "zh" ? `另有 ${hidden} 项未显示` : `not shown: ${hidden}`);
      expect(text, format).toContain("6(4)");
    }
    for (const format of ["json", "sarif"] as const) {
      expect(REPORTERS[format](some, { language, isColoured: false })).toContain(`"hidden": ${hidden}`);
    }
  });
});

describe("--only and --article", () => {
  const world = new MemoryWorld();
  world.put("f.yaml", 'formatVersion: "1"\nprocessor:\n  name: 甲\n');
  const check = async (...words: readonly string[]): Promise<Awaited<ReturnType<typeof runIn>>> =>
    runIn(world, "check", "f.yaml", "--as-of", AS_OF, ...words);

  it("leave the exit code and the count alone", async () => {
    const whole = await check("--stage", "final");
    const some = await check("--stage", "final", "--only", "advice");
    expect([whole.status, some.status]).toEqual([1, 1]);
    expect(some.talk).toBe(whole.talk);
    expect(some.result).not.toContain(" blocking schema/");
    expect(some.result).toContain("Documents");
  });

  it("are refused where they say nothing, and for workbooks", async () => {
    expect((await check("--only", "heavy")).status).toBe(2);
    expect((await check("--article", "nowhere")).talk).toContain("PIPL 55");
    const marked = await check("--only", "blocking", "--format", "xlsx");
    expect(marked).toMatchObject({ status: 2, made: [] });
  });
});
