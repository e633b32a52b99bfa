import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { memberOf } from "../../src/foundation/data.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { costGrowth, settledMemory } from "./batch/growth.js";
import type { LongRun } from "./batch/memory.js";
import { keptResults } from "./kept.js";
import { setSummary } from "./sets/summary.js";
import { pairedRatio } from "./statistics.js";

/** How the READMEs call what the kept runs measured; a goal of `npm run bench` by its name there. */
const ROWS = [
  { goal: "PDF / Typst", en: "/ Typst", zh: "／Typst" },
  { goal: "DOCX / docxtemplater", en: "as Word / docxtemplater", zh: "生成 Word／docxtemplater" },
  { goal: "pipia --help / bare Node", en: "`pipia --help`", zh: "`pipia --help`" },
  { goal: "pipia validate / bare Node", en: "`pipia validate`", zh: "`pipia validate`" },
  { goal: "check of a filing / ajv alone", en: "/ ajv alone", zh: "仅用 ajv" },
  { goal: "check of a filing / 1 ms", en: "check of a filing, milliseconds", zh: "，毫秒" },
  { goal: "packet of the small example / 1 s of a core", en: "seconds of a core", zh: "单核秒数" },
] as const;

interface Throughput {
  readonly threads: number;
  readonly isHeldToOne: boolean;
  readonly perSecond: number;
}

function keptIn(file: string): unknown {
  return JSON.parse(readFileSync(packagePath(file), "utf8"));
}

function listIn(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = path.reduce(memberOf, value);
  if (!Array.isArray(found)) throw new Error(`no list at ${path.join(".")}`);
  return found;
}

/** What the table of a README says was measured, by a word of the row's first cell. */
function said(file: string, word: string): string | undefined {
  const rows = readFileSync(packagePath(file), "utf8")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter(([, what = ""]) => what.includes(word) && what.length < 80);
  return rows.findLast(([, , number = ""]) => /^\d+\.\d+$/u.test(number))?.[2];
}

describe("the tables of speed in the READMEs", () => {
  const files = [
    ["README.md", "en"],
    ["README.zh.md", "zh"],
  ] as const;

  it.each(ROWS)("say what was measured of $goal", ({ goal, ...words }) => {
    const goals = listIn(keptIn("test/bench/results.json"), "goals");
    const ratio = Number(
      memberOf(
        goals.find((one) => memberOf(one, "name") === goal),
        "ratio",
      ),
    );
    for (const [file, language] of files) expect(said(file, words[language])).toBe(ratio.toFixed(2));
  });

  it("say what was measured of batches", () => {
    const kept = keptIn("test/bench/batch/results.json");
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the benchmark wrote it
    const runs = listIn(kept, "throughput", "found") as readonly Throughput[];
    const rates = (threads: number, isHeldToOne: boolean): readonly number[] =>
      runs
        .filter((run) => run.threads === threads && run.isHeldToOne === isHeldToOne)
        .map(({ perSecond }) => perSecond);
    for (const [file, language] of files) {
      expect(said(file, language === "en" ? "two processors / one" : "双核／单核")).toBe(
        pairedRatio(rates(2, false), rates(1, true)).toFixed(2),
      );
    }
  });

  it("say how a long run grew", () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the benchmark wrote it
    const { found } = memberOf(keptIn("test/bench/batch/results.json"), "long") as {
      readonly found: LongRun;
    };
    expect(found.records).toBe(5_000);
    const { early, late } = settledMemory(found.memory) ?? { early: Number.NaN, late: Number.NaN };
    for (const [file, language] of files) {
      const [cost, memory] = language === "en" ? ["1,001–5,000", "memory"] : ["1,001至5,000", "内存"];
      expect(said(file, cost)).toBe(costGrowth(found.cost)?.toFixed(2));
      expect(said(file, memory)).toBe((late / early).toFixed(2));
    }
  });

  it("say what was measured of Word templates", () => {
    const programs = listIn(keptIn("test/bench/fill-results.json"), "programs");
    const times = (name: string): readonly number[] =>
      listIn(
        programs.find((one) => memberOf(one, "name") === name),
        "cpuMilliseconds",
      ).map(Number);
    const ratio = pairedRatio(times("pipia, template compiled once"), times("docxtemplater")).toFixed(2);
    for (const [file, language] of files)
      expect(said(file, language === "en" ? "compiled once" : "只编译一次")).toBe(ratio);
  });
});

describe("the tables of sets in the READMEs", () => {
  it.each(["README.md", "README.zh.md"])("say what was measured (%s)", (file) => {
    const rows = readFileSync(packagePath(file), "utf8")
      .split("\n")
      .filter((line) => /^\| B\d/u.test(line))
      .map((line) => line.split("|").map((cell) => cell.trim()));
    const summary = setSummary(keptResults());
    expect(rows.map(([, id]) => id)).toEqual(summary.map(({ id }) => id));
    expect(rows.map((cells) => cells.slice(3, -1))).toEqual(summary.map(({ cells }) => cells));
  });
});
