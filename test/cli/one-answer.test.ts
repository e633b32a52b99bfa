import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { MemoryWorld } from "../memory-world.js";

const BROKEN = "formatVersion: '1'\nattachments: { notApplicable: 无 }\n";

/** The status of a command line over one small filing, and everything it says. */
async function said(
  filing: string,
  words: readonly string[],
): Promise<{ readonly status: number; readonly text: string; readonly world: MemoryWorld }> {
  const world = new MemoryWorld();
  world.put("filing.yaml", filing);
  world.put("paper.txt", "乌有里酒店集团\n");
  let text = "";
  const write = (part: string): void => {
    text += part;
  };
  const status = await run([...words, "--lang", "zh"], {
    world,
    environment: {},
    locale: "zh-CN",
    result: write,
    talk: write,
  });
  return { status, text, world };
}

const named = (name: string): string => `formatVersion: '1'\nprocessor:\n  name: ${name}\n`;
const CHECK = ["check", "filing.yaml", "--as-of", "2027-03-01"];

describe("a check", () => {
  it("leaves nothing out where the file has warnings and advice only", async () => {
    const { status, text } = await said(named("甲\u200B公司 #1"), CHECK);
    expect(status).toBe(0);
    expect(text).toContain("U+200B");
    expect(text).not.toMatch(/文件错误 \d/u);
    expect(text).not.toContain("文件有错误");
  });

  it("says that answers were left out where an answer is wrong", async () => {
    const { status, text } = await said(`${named("甲公司")}  isForeign: 或许\n`, CHECK);
    expect(status).toBe(1);
    expect(text).toContain("文件错误 1");
    expect(text).toContain("文件有错误");
  });

  it.each(["json", "text"])("writes its result as %s into a file", async (format) => {
    const { text, world } = await said(named("甲公司"), [...CHECK, "--format", format, "--out", "r"]);
    expect(text).toMatch(/^r\n共 /u);
    expect(new TextDecoder().decode(await world.readFile("r", 10_000_000))).toContain("processor");
  });

  it("marks the questionnaire where the file asked for is a workbook", async () => {
    const { text, world } = await said(named("甲公司"), [...CHECK, "--out", "r.xlsx"]);
    expect(text).toMatch(/^r\.xlsx\n/u);
    const bytes = await world.readFile("r.xlsx", 10_000_000);
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe("PK");
  });

  it("fails at gaps of a draft where --fail-on asks for it, and not unless it does", async () => {
    const blank = "formatVersion: '1'\nprocessor: { name: 甲公司, isCiio: }\n";
    expect((await said(blank, CHECK)).status).toBe(0);
    expect((await said(blank, [...CHECK, "--fail-on", "none"])).status).toBe(0);
    expect((await said(blank, [...CHECK, "--fail-on", "blocking"])).status).toBe(1);
  });

  it.each([["--stage"], ["--format"], ["--fail-on"]])("does not take %s without a value", async (option) => {
    const world = new MemoryWorld();
    world.put("filing.yaml", named("甲公司"));
    const silent = (): void => undefined;
    const surroundings = { world, environment: {}, locale: "zh-CN", result: silent, talk: silent };
    expect(await run([...CHECK, option], surroundings)).toBe(2);
  });
});

describe("a filing with an answer of the wrong type", () => {
  it.each([
    ["a mapping for a list", BROKEN],
    ["a text for a list", "formatVersion: '1'\nscenarios: x\n"],
    ["a repeated key", "formatVersion: '1'\nprocessor:\n  name: 甲\n  name: 乙\n"],
  ])("is not compared with a paper: %s", async (_, filing) => {
    const { status, text } = await said(filing, ["compare", "filing.yaml", "paper.txt"]);
    expect(text).not.toContain("未发现问题");
    expect([1, 2]).toContain(status);
  });

  it("has deadlines that cannot be told, and they say so", async () => {
    const filing = `${named("甲公司")}certificate:\n  validUntil: 不详\n  events: x\n`;
    const { status, text } = await said(filing, ["deadlines", "filing.yaml"]);
    expect(status).toBe(1);
    expect(text).toContain("无法计算期限");
  });
});
