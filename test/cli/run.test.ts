import { describe, expect, it } from "vitest";
import { run, type Surroundings } from "../../src/cli/run.js";
import { MemoryWorld } from "../memory-world.js";

/** The status and everything a command line says. */
async function said(
  words: readonly string[],
  surroundings: Partial<Pick<Surroundings, "environment" | "locale">> = {},
): Promise<readonly [number, string]> {
  let text = "";
  const write = (part: string): void => {
    text += part;
  };
  const status = await run(words, {
    world: new MemoryWorld(),
    environment: {},
    locale: "en-US",
    result: write,
    talk: write,
    ...surroundings,
  });
  return [status, text];
}

describe("the language of messages", () => {
  it.each([
    [{ LANG: "zh_CN.UTF-8" }, "en-US", "命令："],
    [{ LC_ALL: "C", LANG: "zh_CN.UTF-8" }, "zh-CN", "commands:"],
    [{ LANG: "de_DE.UTF-8" }, "zh-CN", "commands:"],
    [{}, "zh-CN", "命令："],
    [{}, "fr-FR", "commands:"],
  ])("follows the environment %j, then the system's locale %s", async (environment, locale, expected) => {
    const [status, text] = await said(["--help"], { environment, locale });
    expect(status).toBe(0);
    expect(text).toContain(expected);
  });

  it.each([
    [["--lang", "zh", "--help"], "命令："],
    [["--lang=zh", "--help"], "命令："],
    [["--lang=zh", "validate", "--help"], "检查申报材料"],
    [["validate", "--help", "--lang", "zh"], "检查申报材料"],
  ])("is what --lang says: %j", async (words, expected) => {
    const [status, text] = await said(words);
    expect(status).toBe(0);
    expect(text).toContain(expected);
  });

  it.each([[["--lang", "fr", "--help"]], [["--lang=fr", "--help"]], [["--lang"]]])(
    "is refused where there is none: %j",
    async (words) => {
      const [status, text] = await said(words);
      expect(status).toBe(2);
      expect(text).toContain("Known: zh, en");
    },
  );
});

describe("the words of a command line", () => {
  it.each([
    [["check", "f.yaml", "--as-off", "2026-11-23"], "--as-of"],
    [["check", "f.yaml", "--stag=final"], "--stage"],
    [["check", "--frmat", "json", "f.yaml"], "--format"],
    [["render", "f.yaml", "--no-to"], "--to"],
  ])("are answered with the option that was meant: %j", async (words, meant) => {
    const [status, text] = await said(words);
    expect(status).toBe(2);
    expect(text).toContain(`Did you mean ${meant}?`);
  });

  it.each([
    [["render", "f.yaml", "--to", "docx", "--to=pdf"], "--to"],
    [["check", "f.yaml", "--stage", "draft", "--stage", "final"], "--stage"],
    [["intake", "merge", "a.xlsx", "b.xlsx", "--lang", "zh", "--lang", "en"], "--lang"],
  ])("are refused where an option has two values: %j", async (words, option) => {
    const [status, text] = await said(words);
    expect(status).toBe(2);
    expect(text).toMatch(new RegExp(`${option}( is given more than once| 写了不止一次)`, "u"));
    // A switch says the same however often.
    expect((await said(["rules", "--help", "--help"]))[0]).toBe(0);
  });

  it("ask for help on a command as its own option does", async () => {
    const asked = await said(["help", "check", "--lang", "zh"]);
    expect(asked).toEqual(await said(["check", "--help", "--lang", "zh"]));
    expect(asked[0]).toBe(0);
    expect((await said(["help", "chek"]))[0]).toBe(2);
    expect((await said(["help"]))[1]).toContain("commands:");
  });
});
