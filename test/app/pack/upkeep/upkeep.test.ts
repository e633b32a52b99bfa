import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { acceptDefaults } from "../../../../src/app/pack/upkeep/accept.js";
import { compareDefaults } from "../../../../src/app/pack/upkeep/compare-defaults.js";
import { readDefaults } from "../../../../src/app/pack/upkeep/defaults.js";
import { eject } from "../../../../src/app/pack/upkeep/eject.js";
import { sha256 } from "../../../../src/app/sha256.js";
import { noteIn, withoutNote } from "../../../../src/app/pack/upkeep/note.js";
import { pathsMeant, standingPieces } from "../../../../src/app/pack/upkeep/pieces.js";
import { samplePaper, samples } from "../../../../src/app/pack/upkeep/samples.js";
import { paperChanges } from "../../../../src/app/pack/upkeep/upgrade.js";
import { BUILT_IN, stockOf } from "../../../../src/app/pack/stock.js";
import { readTheme } from "../../../../src/app/pack/read-theme.js";
import { putOver } from "../../../../src/app/theme.js";
import { isRecord, memberOf } from "../../../../src/foundation/data.js";
import { InputFileError, OutputFileError, UsageError } from "../../../../src/foundation/errors.js";
import { knownKind } from "../../../../src/kinds/index.js";
import { MemoryWorld } from "../../../memory-world.js";
import { packIn } from "../pack-world.js";

const ABOUT = "templates/pipia/sections/about.zh.hbs";
const FOLDER = "mine";
const DEFAULTS = join(FOLDER, ".base", "defaults.json");

async function ejected(...words: readonly string[]): Promise<MemoryWorld> {
  const world = new MemoryWorld();
  for (const word of words) {
    const { value } = await eject(world, { word, folder: FOLDER, base: undefined, force: false });
    if (value === undefined) throw new Error(`${word} was not copied`);
  }
  return world;
}

/** The file of defaults of a pack, changed by `change`. */
function rewritten(world: MemoryWorld, change: (pieces: Map<string, unknown>) => void): void {
  const kept: unknown = JSON.parse(world.text(DEFAULTS));
  const held = memberOf(kept, "pieces");
  const pieces = new Map(Object.entries(isRecord(held) ? held : {}));
  change(pieces);
  world.put(DEFAULTS, JSON.stringify({ format: 1, pieces: Object.fromEntries(pieces) }));
}

/** Makes the defaults a pack keeps those of an earlier version of the program. */
function earlier(world: MemoryWorld, path: string, change: (text: string) => string): void {
  rewritten(world, (pieces) => {
    const text = pieces.get(path);
    pieces.set(path, change(typeof text === "string" ? text : ""));
  });
}

describe("ejecting", () => {
  it("begins a pack that makes the same papers", async () => {
    const world = await ejected("pipia/about", "cover", "theme");
    expect([...world.files.keys()].toSorted()).toEqual(
      [
        ".base/defaults.json",
        "pack.yaml",
        "templates/cover/en.hbs",
        "templates/cover/zh.hbs",
        "templates/pipia/sections/about.en.hbs",
        ABOUT,
        "theme.en.yaml",
        "theme.yaml",
      ].map((path) => join(FOLDER, ...path.split("/"))),
    );
    const stock = stockOf(await packIn(world));
    expect(stock.themeOf("en")).toBe(BUILT_IN.themeOf("en"));
    const [sample] = samples();
    if (sample === undefined) throw new Error("no sample");
    for (const id of ["pipia", "cover"] as const) {
      const own = await samplePaper(sample, knownKind(id), "zh", stock);
      const plain = await samplePaper(sample, knownKind(id), "zh", BUILT_IN);
      const bare = (tree: unknown): string =>
        JSON.stringify(tree, (key, value: unknown) => (key === "template" ? undefined : value));
      expect(bare(own.value)).toBe(bare(plain.value));
    }
  });

  it("says in the first line what was copied", async () => {
    const world = await ejected("pipia/about.zh");
    const own = world.text(join(FOLDER, ...ABOUT.split("/")));
    const text = standingPieces(undefined).get(ABOUT)?.text ?? "";
    expect(withoutNote(own)).toBe(text);
    expect(noteIn(own)).toEqual({
      path: ABOUT,
      name: "built-in",
      version: "0.1.0",
      sha256: sha256(text),
    });
    expect(noteIn(text)).toBeUndefined();
  });

  it("writes a theme whose values, out of their comments, are those of the base", async () => {
    const world = await ejected("theme");
    for (const file of ["theme.yaml", "theme.en.yaml"] as const) {
      const lines = world.text(join(FOLDER, file)).split("\n").slice(1);
      const text = lines.map((line) => line.replace(/^# /u, "")).join("\n");
      const { value, diagnostics } = readTheme(new TextEncoder().encode(text), file);
      expect(diagnostics).toEqual([]);
      const base = BUILT_IN.themeOf(file === "theme.yaml" ? "zh" : "en");
      expect(putOver(base, value?.changes)).toEqual(base);
    }
  });

  it("never writes over what the firm worded, and nothing when one of the files stands there", async () => {
    const world = await ejected("pipia/about.zh");
    world.put(join(FOLDER, ...ABOUT.split("/")), "<h1>我方</h1>");
    const before = new Map(world.files);
    const request = { word: "pipia/about", folder: FOLDER, base: undefined, force: false };
    await expect(eject(world, request)).rejects.toBeInstanceOf(OutputFileError);
    expect(world.files).toEqual(before);
    await eject(world, { ...request, force: true });
    expect(world.text(join(FOLDER, ...ABOUT.split("/")))).toContain("编制说明");
  });

  it("refuses what does not exist, and a language the pack does not list", async () => {
    const world = await ejected("pipia/about.zh");
    const request = { folder: FOLDER, base: undefined, force: false };
    await expect(eject(world, { ...request, word: "pipia/abuot" })).rejects.toMatchObject({
      help: { zh: "是否要写 pipia/about？" },
    });
    world.put(join(FOLDER, "pack.yaml"), "name: mine\nversion: 1.0.0\nlanguages: [zh]\n");
    await expect(eject(world, { ...request, word: "cover" })).rejects.toBeInstanceOf(UsageError);
    expect((await eject(world, { ...request, word: "cover/zh" })).value).toContain(
      join(FOLDER, "templates", "cover", "zh.hbs"),
    );
    world.put(join(FOLDER, "pack.yaml"), "name: mine\n");
    const { value, diagnostics } = await eject(world, { ...request, word: "undertaking" });
    expect(value).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it("copies the words of the pack below, and stands on it", async () => {
    const world = await ejected("pipia/about.zh");
    world.put(join(FOLDER, ...ABOUT.split("/")), "<h1 plain>本所</h1>");
    const base = await packIn(world);
    await eject(world, { word: "pipia/about.zh", folder: "team", base, force: false });
    expect(world.text(join("team", "pack.yaml"))).toContain('base: "../mine"');
    const own = world.text(join("team", ...ABOUT.split("/")));
    expect(withoutNote(own)).toBe("<h1 plain>本所</h1>");
    expect(noteIn(own)).toMatchObject({ name: "mine", version: "0.1.0" });
    expect((await packIn(world, "team")).base?.name).toBe("mine");
  });
});

describe("a piece of the command line", () => {
  const paths = [...standingPieces(undefined).keys()];
  it.each([
    ["pipia", ["templates/pipia/en.hbs", "templates/pipia/zh.hbs"]],
    ["pipia/zh", ["templates/pipia/zh.hbs"]],
    ["pipia/about", ["templates/pipia/sections/about.en.hbs", ABOUT]],
    ["pipia/sections/about.zh", [ABOUT]],
    [ABOUT, [ABOUT]],
    ["theme", ["theme.en.yaml", "theme.yaml"]],
    ["theme.en", ["theme.en.yaml"]],
    ["nothing", []],
  ])("%s is understood", (word, meant) => {
    expect(pathsMeant(word, paths)).toEqual(meant);
  });
});

describe("what became of the defaults", () => {
  it("is told for each piece", async () => {
    const world = await ejected("pipia/about", "pipia/problems.zh", "pipia/conclusion.zh", "cover/zh");
    const at = (path: string): string => join(FOLDER, ...path.split("/"));
    earlier(world, ABOUT, (text) => text.replace("供申请个人信息出境认证使用", "供认证使用"));
    const problems = "templates/pipia/sections/problems.zh.hbs";
    const conclusion = "templates/pipia/sections/conclusion.zh.hbs";
    const unnoted = withoutNote(world.text(at(conclusion))).replace("评估结论", "结论");
    rewritten(world, (pieces) => {
      for (const path of [problems, conclusion]) pieces.delete(path);
    });
    world.put(
      at(problems),
      world.text(at(problems)).replace(/sha256:[0-9a-f]{64}/u, `sha256:${"0".repeat(64)}`),
    );
    world.put(at(conclusion), unnoted);
    world.put(at("templates/cover/sections/own.zh.hbs"), "<p>x</p>");
    world.put(at("templates/cover/zh.hbs"), `${world.text(at("templates/cover/zh.hbs"))}{{> sections/own}}`);
    const changes = compareDefaults(await packIn(world), await readDefaults(world, FOLDER));
    expect(Object.fromEntries(changes.map(({ path, state }) => [path, state]))).toEqual({
      "templates/cover/sections/own.zh.hbs": "new",
      "templates/cover/zh.hbs": "same",
      "templates/pipia/sections/about.en.hbs": "same",
      [ABOUT]: "changed",
      [conclusion]: "unknown",
      [problems]: "changedUnseen",
    });
    const differences = new Map(changes.map(({ path, difference }) => [path, difference]));
    expect(differences.get(ABOUT)).toMatch(/^-.*供认证使用/mu);
    expect(differences.get(ABOUT)).toMatch(/^\+.*供申请个人信息出境认证使用/mu);
    expect(differences.get(conclusion)).toMatch(/^-<h2>评估结论<\/h2>\n\+<h2>结论<\/h2>/mu);
  });

  it("shows in the papers of the examples, also where the firm words nothing", async () => {
    const world = await ejected("pipia/about.zh");
    earlier(world, "templates/undertaking/zh.hbs", (text) => text.replace("承诺", "保证"));
    earlier(world, "templates/material-list/zh.hbs", (text) =>
      text.replace("<body>", "<body><p>{{typo}}</p>"),
    );
    earlier(world, ABOUT, (text) => text.replace("供申请", "供"));
    const changes = await paperChanges(await packIn(world), (await readDefaults(world, FOLDER)) ?? new Map());
    const papers = changes.map(({ document, language, sample }) => `${document} ${language} ${sample}`);
    expect(papers).toContain("undertaking zh hotel");
    expect(papers).toContain("undertaking zh shop");
    expect(papers.every((paper) => !paper.startsWith("pipia"))).toBe(true);
    const undertaking = changes.find(({ document }) => document === "undertaking");
    expect(undertaking?.difference).toMatch(/^-.*保证/mu);
    expect(undertaking?.difference).toMatch(/^\+.*承诺/mu);
    // The first is only in the title of the document.
    expect(undertaking?.difference).not.toMatch(/^ .*保证/mu);
    const list = changes.find(({ document }) => document === "material-list");
    expect(list?.stoppedBefore.map(({ code }) => code)).toEqual(["template/unknown-field"]);
    expect(list?.stoppedNow).toEqual([]);
  });

  it("is settled by taking those of now: notes follow, words stay", async () => {
    const world = await ejected("pipia/about");
    const path = join(FOLDER, ...ABOUT.split("/"));
    const own = world.text(path).replace(/sha256:[0-9a-f]{64}/u, `sha256:${"0".repeat(64)}`);
    world.put(path, own.replace("编制说明", "说明"));
    earlier(world, ABOUT, () => "<h1>旧</h1>");
    const written = await acceptDefaults(world, await packIn(world), FOLDER);
    expect(written).toEqual([path, DEFAULTS]);
    expect(withoutNote(world.text(path))).toBe(withoutNote(own).replace("编制说明", "说明"));
    const changes = compareDefaults(await packIn(world), await readDefaults(world, FOLDER));
    expect(changes.map(({ state }) => state)).toEqual(["same", "same"]);
    expect(await paperChanges(await packIn(world), (await readDefaults(world, FOLDER)) ?? new Map())).toEqual(
      [],
    );
  });

  it("cannot be told from a file that is damaged", async () => {
    const world = await ejected("pipia/about");
    for (const text of ["{", "[]", '{"format":2,"pieces":{}}']) {
      world.put(DEFAULTS, text);
      await expect(readDefaults(world, FOLDER)).rejects.toBeInstanceOf(InputFileError);
    }
    world.files.delete(DEFAULTS);
    expect(await readDefaults(world, FOLDER)).toBeUndefined();
  });
});
