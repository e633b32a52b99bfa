import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/cli/parser.js";
import { plainValues, type Grammar } from "../../src/cli/words.js";
import { UsageError } from "../../src/foundation/errors.js";
import { MemoryWorld } from "../memory-world.js";

const nothing = { zh: "", en: "" };

const GRAMMAR: Grammar = {
  name: "render",
  argument: { name: "file", describe: nothing },
  options: {
    to: { kind: "text", default: "docx,pdf", describe: nothing },
    "as-of": { kind: "text", describe: nothing },
    stage: { kind: "choice", choices: ["draft", "final"], default: "draft", describe: nothing },
    lang: { kind: "choice", choices: ["zh", "en"], describe: nothing },
    force: { kind: "switch", describe: nothing },
  },
};

const FILES: Grammar = { ...GRAMMAR, rest: { name: "others", describe: nothing } };

/** What the parser reads, `undefined` for help, `"refused"` for words it does not take. */
async function parsed(words: readonly string[], grammar: Grammar): Promise<unknown> {
  const places = [grammar.argument, grammar.rest].flatMap((one) => one?.name ?? []);
  const names = [...places, ...Object.keys(grammar.options)];
  const context = {
    world: new MemoryWorld(),
    language: "en",
    isColoured: false,
    environment: {},
    isTalkLive: false,
    onInterrupt: () => () => undefined,
    result() {},
    talk() {},
    untilInterrupted: async () => Promise.resolve(),
  } as const;
  try {
    const values = await parse(grammar, { words, summary: nothing, context });
    return values === undefined ? undefined : Object.fromEntries(names.map((name) => [name, values[name]]));
  } catch (error) {
    if (error instanceof UsageError) return "refused";
    throw error;
  }
}

describe("plain lines", () => {
  it.each([
    [["a.yaml"], {}],
    [["a.yaml", "--force", "--stage", "final"], { force: true, stage: "final" }],
    [
      ["--to=text", "a.yaml", "--as-of", "2026-11-23", "--lang", "zh"],
      { to: "text", "as-of": "2026-11-23", lang: "zh" },
    ],
  ])("%j are read without the parser", (words, given) => {
    const defaults = { to: "docx,pdf", "as-of": undefined, stage: "draft", lang: undefined, force: false };
    expect(plainValues(words, GRAMMAR)).toEqual({ file: "a.yaml", ...defaults, ...given });
  });

  it.each([
    [[]],
    [["a.yaml", "b.yaml"]],
    [["-"]],
    [["help"]],
    [["a.yaml", "--help"]],
    [["a.yaml", "--stage", "finale"]],
    [["a.yaml", "--to"]],
    [["a.yaml", "--to="]],
    [["a.yaml", "--to", "text", "--to", "html"]],
    [["a.yaml", "--asOf", "2026-11-23"]],
    [["a.yaml", "--force", "false"]],
    [["a.yaml", "--no-force"]],
    [["a.yaml", "--constructor", "x"]],
    [["--", "a.yaml"]],
  ])("%j are left to the parser", (words) => {
    expect(plainValues(words, GRAMMAR)).toBeUndefined();
  });

  it("take any number of words where the grammar does", () => {
    expect(plainValues(["a", "b", "--force", "c"], FILES)).toMatchObject({ file: "a", others: ["b", "c"] });
    expect(plainValues(["a"], FILES)).toMatchObject({ file: "a", others: [] });
    expect(plainValues(["a", "b", "-"], FILES)).toBeUndefined();
  });

  it.each([
    ["one argument", GRAMMAR],
    ["any number of words", FILES],
  ])("are read as the parser reads them, or not at all: %s", async (_, grammar) => {
    const word = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom("a.yaml", "文件.yaml", "--stage", "final", "--to", "text", "--force"),
      },
      fc.constantFrom(
        "--stage=draft",
        "--to=a=b",
        "--as-of",
        "2026-11-23",
        "--lang=zh",
        "--lang",
        "en",
        "docx,pdf",
      ),
      fc.constantFrom(
        "-",
        "--",
        "-h",
        "--help",
        "help",
        "h",
        "true",
        "false",
        "--no-force",
        "--force=true",
        "--file",
      ),
      fc.constantFrom(
        "12",
        "0x10",
        "1e3",
        "a=b",
        "'a'",
        '"a',
        "a b",
        "--asOf=1",
        "--to.x=1",
        "$0",
        "_",
        "\n",
        "--to=\n",
      ),
      fc.string({ minLength: 1, maxLength: 6 }),
    );
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 5 }), async (words) => {
        const values = plainValues(words, grammar);
        if (values === undefined) return;
        plain += 1;
        expect(await parsed(words, grammar), JSON.stringify(words)).toEqual(values);
      }),
      { numRuns: 1_500, seed: 20 },
    );
    expect(plain).toBeGreaterThan(100);
  });
});
