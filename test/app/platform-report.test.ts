import { Ajv2020 } from "ajv/dist/2020.js";
import formats, { type FormatsPlugin } from "ajv-formats";
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isRecord, readOwnFile } from "../../src/foundation/data.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { MemoryWorld } from "../memory-world.js";
import { runIn, type Ran } from "./command.js";
import { CERTIFICATE_FILE } from "./example.js";

// The package is CommonJS: its default export is the module itself for the types, the plugin when run.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const addFormats = formats as unknown as FormatsPlugin;

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
const isReport = ajv.compile(readOwnFile<object>("schemas/reports/platform-report.schema.json", JSON.parse));

const text = readFileSync(packagePath(CERTIFICATE_FILE), "utf8");
const world = new MemoryWorld();

async function report(yaml: string, ...words: readonly string[]): Promise<Ran> {
  world.put("filing.yaml", yaml);
  return runIn(world, "platform-report", "filing.yaml", ...words);
}

beforeEach(() => {
  world.files.clear();
});

describe("pipia platform-report", () => {
  it.each(["event-issue", "event-suspension", "event-resumption"])(
    "writes the report of %s by its schema, the same twice",
    async (id) => {
      const { status, result } = await report(text, "--event", id);
      expect(status).toBe(0);
      expect(isReport(JSON.parse(result)), JSON.stringify(isReport.errors)).toBe(true);
      expect((await report(text, "--event", id)).result).toBe(result);
    },
  );

  it("counts the five working days over the Spring Festival and the National Day, with their make-up days", async () => {
    const dueOf = async (id: string): Promise<unknown> => {
      const written: unknown = JSON.parse((await report(text, "--event", id)).result);
      return isRecord(written) && isRecord(written["report"]) ? written["report"]["dueOn"] : undefined;
    };
    expect(await dueOf("event-issue")).toBe("2026-02-26");
    expect(await dueOf("event-resumption")).toBe("2026-10-10");
  });

  it("leaves out a last day that no calendar gives, English that nobody wrote, and what is not known yet", async () => {
    const facts = `
formatVersion: "1"
certificate:
  number: N-1
  holderName: 乌有公司
  scope: 会员业务
  issuedOn: 2029-01-08
  expiresOn: 2032-01-07
  issuingBody: 子虚认证中心
  status: valid
  events: [{ id: issue, kind: issue, on: 2029-01-08, reason: 符合认证要求。 }]
`;
    const { result } = await report(facts, "--as-of", "2029-01-09");
    expect(JSON.parse(result)).toEqual({
      version: 1,
      platform: "全国认证认可信息公共服务平台",
      occasion: "issue",
      certificate: {
        number: "N-1",
        holderName: { zh: "乌有公司" },
        scope: { zh: "会员业务" },
        issuingBody: { zh: "子虚认证中心" },
        issuedOn: "2029-01-08",
        expiresOn: "2032-01-07",
      },
      event: {
        id: "issue",
        kind: "issue",
        on: "2029-01-08",
        reason: { zh: "符合认证要求。" },
        statusAfter: "valid",
      },
      report: {},
    });
    expect(isReport(JSON.parse(result))).toBe(true);
  });

  it("is made although it is late, which is told", async () => {
    const late = text.replace("        sentOn: 2026-10-09\n", "");
    expect(late).not.toBe(text);
    const { status, result, talk } = await report(late, "--as-of", "2026-11-23", "--lang", "zh");
    expect(status).toBe(0);
    expect(isReport(JSON.parse(result))).toBe(true);
    expect(talk).toContain("警告 certificate/platform-report-within-limit");
  });

  it("says what the certificate stated before, as far as it was altered", async () => {
    const before = `
    - id: event-change
      kind: change
      on: 2026-11-16
      reason: 名称变更
      applicationOn: 2026-11-02
      before: { number: N-0, holderName: 原名公司, holderAddress: 原址, scope: { zh: 原范围, en: the old scope }, expiresOn: 2028-01-01 }
`;
    const { result } = await report(text.trimEnd() + before, "--as-of", "2026-11-16");
    const written: unknown = JSON.parse(result);
    expect(isReport(written), JSON.stringify(isReport.errors)).toBe(true);
    expect(isRecord(written) && isRecord(written["event"]) ? written["event"]["before"] : undefined).toEqual({
      number: "N-0",
      holderName: { zh: "原名公司" },
      holderAddress: { zh: "原址" },
      scope: { zh: "原范围", en: "the old scope" },
      expiresOn: "2028-01-01",
    });
  });

  it("is not made of an event before a renewal, whose facts the file has", async () => {
    const renewal = `
    - { id: renewed, kind: issue, on: 2028-12-01, reason: 续期换发, before: { number: N-0 } }
`;
    const renewed = `${text.replace("issuedOn: 2026-02-12", "firstIssuedOn: 2026-02-12\n  issuedOn: 2028-12-01").trimEnd()}${renewal}`;
    const { status, result, talk } = await report(renewed, "--event", "event-issue", "--as-of", "2028-12-02");
    expect({ status, result }).toEqual({ status: 1, result: "" });
    expect(talk).toContain("document/changed-since");
    expect((await report(renewed, "--event", "renewed", "--as-of", "2028-12-02")).status).toBe(0);
  });

  it.each([
    ["a gap that only warns", text.replace(/ {2}issuingBody:\n.*\n.*\n/u, ""), "schema/missing"],
    [
      "a record that does not lead there",
      text.replace("kind: suspension", "kind: revocation"),
      "events-consistent",
    ],
    ["no event", text.replace(/ {2}events:[\s\S]*$/u, ""), "document/entry-unknown"],
    ["no certificate", "formatVersion: '1'\n", "schema/missing"],
    ["a file that cannot be read", "certificate: [", "input/"],
  ])("writes nothing for %s, and says why", async (_what, yaml, code) => {
    expect(yaml).not.toBe(text);
    const { status, result, talk, made } = await report(yaml, "--out", "report.json");
    expect(status).not.toBe(0);
    expect({ result, made: made.filter((path) => path === "report.json") }).toEqual({ result: "", made: [] });
    expect(talk).toContain(code);
  });

  it("writes to a file, and not over one that is there", async () => {
    const first = await report(text, "--out", "report.json");
    expect(first.result).toBe("report.json\n");
    expect(isReport(JSON.parse(world.text("report.json")))).toBe(true);
    expect((await report(text, "--out", "report.json")).status).toBe(5);
  });

  it("is what the paper of the same name prints", async () => {
    const { result } = await report(text);
    const paper = await runIn(
      world,
      "render",
      "filing.yaml",
      "--document",
      "platform-report",
      "--to",
      "text",
    );
    const printed = world.text(paper.result.trim());
    const facts: unknown = parse(result);
    const certificate = isRecord(facts) ? facts["certificate"] : undefined;
    const named = isRecord(certificate)
      ? [certificate["number"], certificate["holderName"], certificate["scope"]]
      : [];
    const words = named.map((value) => (isRecord(value) ? value["zh"] : value));
    expect(words).toHaveLength(3);
    for (const word of words) expect(printed).toContain(word);
  });
});
