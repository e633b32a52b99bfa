import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { loadDeadlines } from "../../src/app/deadlines.js";
import { isRecord } from "../../src/foundation/data.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { MemoryWorld } from "../memory-world.js";
import { on } from "../law/deadlines/computed.js";
import { runIn } from "./command.js";

const FILING = `formatVersion: "1"
processor:
  name: { zh: 甲公司, en: Company A }
certificate:
  events:
    - id: halt
      kind: 暂停
      on: 2026-11-23
`;

function worldWith(text: string, file = "filing.yaml"): MemoryWorld {
  const world = new MemoryWorld();
  world.put(file, text);
  return world;
}

describe("the deadlines of a file", () => {
  it("say where in the file their days stand", async () => {
    const { value, diagnostics } = await loadDeadlines(
      worldWith(FILING),
      "filing.yaml",
      "filing",
      on("2026-11-23"),
    );
    expect(diagnostics).toEqual([]);
    expect(value?.name).toEqual({ zh: "甲公司", en: "Company A" });
    expect(value?.deadlines).toMatchObject([
      {
        id: "platform-report/halt",
        trigger: {
          label: { zh: "认证证书 › 证书状态变化记录 › 第 1 项 › 变化日期" },
          place: { file: "filing.yaml", line: 8, column: 11 },
        },
        recorded: { pointer: "/certificate/events/0/report/sentOn", place: { line: 6, column: 7 } },
      },
    ]);
  });

  it("end, also where a day is a placeholder", { timeout: 20_000 }, async () => {
    const { status, result, talk } = await runIn(
      worldWith(FILING.replace("2026-11-23", "9999-12-30")),
      "deadlines",
      "filing.yaml",
      "--as-of",
      "2026-11-23",
      "--provisional",
    );
    expect(status).toBe(1);
    expect(result + talk).toContain("between 1900 and 2999");
  });

  it("belong to what the file is about, whatever else it says", async () => {
    const identity = async (text: string, root: "filing" | "body" = "filing"): Promise<string | undefined> =>
      (await loadDeadlines(worldWith(text), "filing.yaml", root, on("2026-11-23"))).value?.identity;
    const first = await identity(FILING);
    expect(first).toMatch(/^[0-9a-f]{64}$/u);
    expect(await identity(FILING.replace("2026-11-23", "2026-11-24"))).toBe(first);
    expect(await identity(FILING.replace("甲公司", "乙公司"))).not.toBe(first);
    const withScenarios = (ids: readonly string[]): string =>
      `${FILING}scenarios:\n${ids.map((id) => `  - id: ${id}\n`).join("")}`;
    expect(await identity(withScenarios(["a", "b"]))).not.toBe(first);
    expect(await identity(withScenarios(["a", "b"]))).toBe(await identity(withScenarios(["b", "a"])));
    const withCode = FILING.replace("  name:", '  unifiedSocialCreditCode: "91310000MA0FAKE09P"\n  name:');
    expect(await identity(withCode)).toBe(await identity(withCode.replace("甲公司", "改名后的公司")));
    const numbered = (number: string, more = ""): string =>
      FILING.replace("certificate:\n", `certificate:\n  number: ${number}\n`) + more;
    expect(await identity(numbered("N-1"))).not.toBe(first);
    expect(await identity(numbered("N-1"))).not.toBe(await identity(numbered("N-2")));
    const renewed = "    - { id: anew, kind: issue, on: 2028-12-01, before: { number: N-1 } }\n";
    expect(await identity(numbered("N-2", renewed))).toBe(await identity(numbered("N-1")));
    const body = 'formatVersion: "1"\nbody:\n  name: 甲公司\n';
    expect(await identity(body, "body")).not.toBe(first);
    expect(await identity(body, "body")).not.toBe(await identity(body.replace("甲公司", "乙公司"), "body"));
  });

  it("are not computed from a file with mistakes, but from one with gaps and loose ends", async () => {
    const load = async (text: string): ReturnType<typeof loadDeadlines> =>
      loadDeadlines(worldWith(text), "filing.yaml", "filing", on("2026-11-23"));
    const mistaken = await load(FILING.replace("2026-11-23", "2026-11-31"));
    expect(mistaken.value).toBeUndefined();
    expect(mistaken.diagnostics.map(({ code }) => code)).toEqual(["schema/format"]);
    const unreadable = await load("a: [");
    expect(unreadable.value).toBeUndefined();
    expect(unreadable.diagnostics[0]?.code).toBe("input/syntax");
    const loose = await load(`${FILING}    - id: halt\n      kind: 恢复\n      on: 2026-11-25\n`);
    expect(loose.diagnostics).toEqual([]);
    expect(loose.value?.deadlines).toHaveLength(2);
  });
});

describe("pipia deadlines", () => {
  it("ends with 1 for a file with mistakes and 2 for one that cannot be read", async () => {
    const mistaken = await runIn(worldWith(FILING.replace("暂停", "停")), "deadlines", "filing.yaml");
    expect(mistaken).toMatchObject({ status: 1, result: "" });
    expect(mistaken.talk).toContain("filing.yaml:7:13 blocking schema/enum");
    expect((await runIn(worldWith("a: ["), "deadlines", "filing.yaml")).status).toBe(2);
    expect((await runIn(worldWith(FILING), "deadlines", "none.yaml")).status).toBe(2);
    expect((await runIn(worldWith(FILING), "deadlines", "filing.yaml", "--as-of", "2026-02-30")).status).toBe(
      2,
    );
  });

  it("gives programs both languages, the calendars and the places", async () => {
    const { result } = await runIn(
      worldWith(FILING),
      "deadlines",
      "filing.yaml",
      "--format",
      "json",
      "--provisional",
    );
    const report: unknown = JSON.parse(result);
    expect(report).toMatchObject({
      version: 1,
      asOf: "2026-11-23",
      isEstimated: true,
      name: { zh: "甲公司" },
      calendars: [{ year: 2026, source: { isSupplied: false } }],
      deadlines: [{ id: "platform-report/halt", status: "due", due: { status: "known", day: "2026-11-30" } }],
    });
    expect(isRecord(report) ? Object.keys(report) : []).not.toContain("identity");
  });

  it("writes a file where one is named, and not over another", async () => {
    const world = worldWith(FILING);
    const words = ["deadlines", "filing.yaml", "--format", "ics", "--out", "due.ics"] as const;
    const ran = await runIn(world, ...words);
    expect(ran).toMatchObject({ status: 0, result: "due.ics\n", made: ["due.ics"] });
    expect(ran.talk).toBe("Events: 1; left out 0 (settled, ended or without a day).\n");
    expect(world.text("due.ics")).toContain("BEGIN:VEVENT\r\n");
    expect((await runIn(world, ...words)).status).toBe(5);
    expect((await runIn(world, ...words, "--force")).status).toBe(0);
  });

  it("says so where there is nothing to put into a calendar", async () => {
    const ran = await runIn(worldWith('formatVersion: "1"\n'), "deadlines", "filing.yaml", "--format", "ics");
    expect(ran).toMatchObject({ status: 0, result: "" });
    expect(ran.talk).toContain("No deadline to put into a calendar");
  });

  it("refuses a calendar that cannot be used before it reads the filing", async () => {
    const world = worldWith(FILING);
    world.put("c.yaml", "year: 2027\n");
    for (const command of ["deadlines", "check"]) {
      const ran = await runIn(world, command, "filing.yaml", "--calendar", "c.yaml");
      expect(ran).toMatchObject({ status: 2, result: "" });
      expect(ran.talk).toContain("c.yaml:1:1 blocking input/calendar");
    }
    expect((await runIn(world, "calendar", "--calendar", "c.yaml")).status).toBe(2);
  });
});

describe("pipia check --calendar", () => {
  it("hands the calendars to the rules", async () => {
    const world = worldWith(FILING);
    world.put(
      "c.yaml",
      "year: 2027\nsource: { title: x, date: 2026-11-10 }\nholidays: [{ name: x, from: 2027-01-01, to: 2027-01-01 }, { name: y, from: 2027-10-01, to: 2027-10-12 }]\nmakeUpDays: []\n",
    );
    const plain = await runIn(world, "check", "filing.yaml");
    const supplied = await runIn(world, "check", "filing.yaml", "--calendar", "c.yaml");
    expect(supplied.status).toBe(plain.status);
    expect(supplied.result).not.toBe("");
  });
});

describe("pipia calendar", () => {
  it("tells programs the working days of a year", async () => {
    const { result } = await runIn(new MemoryWorld(), "calendar", "--format", "json");
    const report: unknown = JSON.parse(result);
    expect(report).toMatchObject({
      version: 1,
      missing: [2027],
      years: [{ year: 2026, makeUpDays: { length: 6 } }],
    });
    const days: unknown = isRecord(report) && Array.isArray(report["years"]) ? report["years"][0] : undefined;
    expect(isRecord(days) && Array.isArray(days["workingDays"]) ? days["workingDays"].length : 0).toBe(248);
  });

  it("refuses what is no year", async () => {
    for (const year of ["26", "2026年", "twenty", "3026"]) {
      expect((await runIn(new MemoryWorld(), "calendar", "--year", year)).status).toBe(2);
    }
  });
});

describe("the host", () => {
  const folder = mkdtempSync(join(tmpdir(), "pipia-deadlines-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("changes no deadline by its time zone", async () => {
    const file = join(folder, "filing.yaml");
    writeFileSync(file, `${FILING}  issuedOn: 2026-02-13\n  expiresOn: 2029-08-31\n`);
    const answers = await Promise.all(
      ["UTC", "America/New_York", "Pacific/Kiritimati", "Asia/Shanghai"].map(async (zone) => {
        const run = async (...words: readonly string[]): Promise<string> => {
          const { stdout } = await promisify(execFile)(process.execPath, [...words], {
            env: { ...process.env, TZ: zone },
          });
          return stdout;
        };
        const offset = await run("-p", "new Date('2026-11-23T00:00:00Z').getTimezoneOffset()");
        const words = ["deadlines", file, "--as-of", "2026-11-23", "--provisional", "--format"];
        const program = packagePath("dist/src/cli/main.js");
        return {
          offset,
          json: await run(program, ...words, "json"),
          ics: await run(program, ...words, "ics"),
        };
      }),
    );
    expect(new Set(answers.map(({ offset }) => offset)).size).toBe(4);
    expect(new Set(answers.map(({ json }) => json)).size).toBe(1);
    expect(new Set(answers.map(({ ics }) => ics)).size).toBe(1);
    expect(answers[0]?.json).toContain("2029-02-28");
  });
});
