import { describe, expect, it } from "vitest";
import { checkSource, judgeSource } from "../../src/app/check.js";
import { isFileError } from "../../src/foundation/diagnostic.js";
import { isRecord } from "../../src/foundation/data.js";
import {
  below,
  parentOf,
  patternOf,
  segmentsOf,
  valueAt,
  type Pointer,
} from "../../src/foundation/pointer.js";
import { readSource } from "../../src/input/read.js";
import type { SourceDocument } from "../../src/input/source-document.js";
import { AS_OF, exampleSource } from "./example.js";
import { runIn } from "./command.js";
import { changedHotel, hotelWorld, HOTEL_FILE } from "./hotel.js";
import { checkedHotel } from "../reporters/reports.js";

/** Every so many places are tried; all of them take two minutes. */
const STEP = 11;

/** Members of mappings anywhere in a value: some of those of different patterns. */
function places(root: unknown): readonly Pointer[] {
  const found = new Map<string, Pointer>();
  const walk = (value: unknown, at: Pointer): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, below(at, index));
    if (!isRecord(value)) return;
    for (const [name, member] of Object.entries(value)) {
      const place = below(at, name);
      const pattern = patternOf(root, place);
      if (!found.has(pattern)) found.set(pattern, place);
      walk(member, place);
    }
  };
  walk(root, "");
  return [...found.values()].filter((at, index) => at !== "/formatVersion" && index % STEP === 0);
}

/** Every so many lists are tried. */
const LIST_STEP = 4;

/** A list of some patterns. */
function lists(root: unknown): readonly Pointer[] {
  const found = new Map<string, Pointer>();
  const walk = (value: unknown, at: Pointer): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value) && !found.has(patternOf(root, at))) found.set(patternOf(root, at), at);
    for (const [name, member] of Object.entries(value)) walk(member, below(at, name));
  };
  walk(root, "");
  return [...found.values()].filter((_at, index) => index % LIST_STEP === 0);
}

/** The same data with another value at a place, read as a file. */
function withValue(root: unknown, at: Pointer, value: unknown): SourceDocument {
  const copy: unknown = structuredClone(root);
  const holder = valueAt(copy, parentOf(at) ?? "");
  if (isRecord(holder)) Object.assign(holder, { [segmentsOf(at).at(-1) ?? ""]: value });
  const { value: source } = readSource(JSON.stringify(copy), "f.json");
  if (source === undefined) throw new Error(at);
  return source;
}

/** A value of no type that any field has there. */
function wrong(value: unknown): unknown {
  return typeof value === "string" ? 4.5 : typeof value === "boolean" ? "perhaps" : false;
}

describe.each(["hotel", "shop"] as const)("an error in a finished filing (%s)", (name) => {
  const { filing } = exampleSource(name);

  it("makes no rule say that something is missing or contradicts, whatever is wrong", () => {
    const said: string[] = [];
    for (const at of places(filing)) {
      const findings = checkSource(withValue(filing, at, wrong(valueAt(filing, at))), "filing", AS_OF);
      expect(findings.filter(isFileError).length, at).toBeGreaterThan(0);
      const others = findings.filter(({ code }) => !code.startsWith("schema/"));
      said.push(...others.map(({ fingerprint }) => `${at}: ${fingerprint}`));
    }
    expect(said).toEqual([]);
  }, 120_000);

  it("makes no rule say so either where a key is misspelt", () => {
    const said: string[] = [];
    for (const at of places(filing)) {
      const key = segmentsOf(at).at(-1) ?? "";
      if (key === "id" || key.length < 6) continue;
      const misspelt = below(parentOf(at) ?? "", `${key}z`);
      const source = withValue(filing, misspelt, valueAt(filing, at));
      const holder = valueAt(source.value, parentOf(at) ?? "");
      if (isRecord(holder)) Reflect.deleteProperty(holder, key);
      const findings = checkSource(source, "filing", AS_OF);
      const others = findings.filter(({ code }) => !code.startsWith("schema/"));
      said.push(...others.map(({ fingerprint }) => `${misspelt}: ${fingerprint}`));
    }
    expect(said).toEqual([]);
  }, 120_000);

  it("makes no rule stumble over an entry that is none, or say anything for want of it", () => {
    const said: string[] = [];
    for (const at of lists(filing)) {
      const entries: readonly unknown[] = Object.values(valueAt(filing, at) ?? {});
      const source = withValue(filing, at, [...entries.slice(1), null]);
      const findings = checkSource(source, "filing", AS_OF);
      expect(findings.filter(isFileError).length, at).toBeGreaterThan(0);
      const others = findings.filter(({ code }) => !code.startsWith("schema/"));
      said.push(...others.map(({ fingerprint }) => `${at}: ${fingerprint}`));
    }
    expect(said).toEqual([]);
  }, 120_000);
});

/** A contradiction of its own, and an unknown key that means nothing. */
const CONTRADICTION = { "/application/declarations/noSplitting": false } as const;
const STRANGE = { "/processor/qqqqqqqq": 1 } as const;

describe("a filing with errors", () => {
  it("is still checked for all that does not need them", () => {
    const { report, findings } = checkedHotel({ ...CONTRADICTION, ...STRANGE });
    const codes = findings.map(({ code }) => code);
    expect(codes).toContain("schema/unknown-key");
    expect(codes).toContain("application/no-splitting-declared");
    expect(report).toMatchObject({ isJudged: true, unjudged: [] });
    const [first, ...others] = report.sections;
    expect(first).toMatchObject({ isFile: true, title: { zh: "文件错误" } });
    expect(first?.findings.map(({ code }) => code)).toEqual(["schema/unknown-key"]);
    expect(others.flatMap((section) => section.findings).some(isFileError)).toBe(false);
    expect(report.summary.total).toMatchObject({ errors: 1, gaps: 0 });
  });

  it("says which duties could not be told, and keeps the others", () => {
    const { report } = checkedHotel({ "/processor/isCiio": "maybe" });
    expect(report.isJudged).toBe(false);
    expect(report.unjudged).toContain("pathway/critical-operator-has-assessment");
    const byId = new Map(report.summary.articles.map((entry) => [entry.id, entry]));
    expect(byId.get("M-5")).toMatchObject({ status: "incomplete", errors: 1 });
    expect(byId.get("M-5")?.unjudged).toBeGreaterThan(0);
    expect(byId.get("M-6-5")?.status).toBe("complete");
    expect(report.summary.documents.find(({ id }) => id === "pipia")).toMatchObject({ status: "incomplete" });
  });

  it("leaves no duty complete of which a rule could not be told", () => {
    const { report } = checkedHotel({ "/agreements/0/signedOn": 5 });
    const waiting = report.summary.articles.filter(({ unjudged }) => unjudged > 0);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.every(({ status }) => status === "notChecked" || status === "incomplete")).toBe(true);
  });

  it("is not judged at all where nothing is what it seems", () => {
    const source = readSource('{"formatVersion":"99"}', "f.json").value;
    if (source === undefined) throw new Error("unreadable");
    expect(judgeSource(source, "filing", AS_OF)).toMatchObject({ isJudgeable: false });
  });

  it("says of no waiver that it meets nothing, because the errors may hide what it meets", () => {
    const waivers = [
      { id: "w1", finding: "packet/agreement-dated@/x", reason: "理由", name: "王律师", until: "2027-12-31" },
    ];
    const codesOf = (changes: object): readonly string[] =>
      checkedHotel({ "/waivers": waivers, ...changes }).findings.map(({ code }) => code);
    expect(codesOf({})).toEqual(["waiver/without-finding"]);
    expect(codesOf(STRANGE)).toEqual(["schema/unknown-key"]);
  });

  it("still stops whatever is asked", async () => {
    const world = hotelWorld();
    world.put(HOTEL_FILE, changedHotel(STRANGE));
    for (const stage of ["draft", "final"]) {
      const ran = await runIn(
        world,
        "check",
        HOTEL_FILE,
        "--stage",
        stage,
        "--fail-on",
        "none",
        "--as-of",
        AS_OF,
      );
      expect(ran.status, stage).toBe(1);
      expect(ran.talk).toContain("errors of the file: 1");
      expect(ran.result).toContain("all else was checked");
    }
    const rendered = await runIn(
      world,
      "render",
      HOTEL_FILE,
      "--stage",
      "draft",
      "--as-of",
      AS_OF,
      "--to",
      "text",
    );
    expect(rendered).toMatchObject({ status: 1, made: [] });
  });
});

describe("pathway and deadlines of a filing with errors", () => {
  it("are told where they do not need what is wrong, with the errors", async () => {
    const world = hotelWorld();
    world.put(HOTEL_FILE, changedHotel(STRANGE));
    for (const command of ["pathway", "deadlines"]) {
      const ran = await runIn(world, command, HOTEL_FILE, "--as-of", AS_OF);
      expect(ran.status, command).toBe(1);
      expect(ran.talk, command).toContain("schema/unknown-key");
      expect(ran.result, command).not.toBe("");
    }
  });

  it("name what they need, and do not call it missing", async () => {
    const world = hotelWorld();
    world.put(HOTEL_FILE, changedHotel({ "/processor/isCiio": "maybe", ...STRANGE }));
    const ran = await runIn(world, "pathway", HOTEL_FILE, "--as-of", AS_OF, "--lang", "zh");
    expect(ran).toMatchObject({ status: 1, result: "" });
    expect(ran.talk).toContain("未作判断：个人信息处理者 › 是否为关键信息基础设施运营者");
  });
});
