import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtInTemplate } from "../../../src/app/templates.js";
import { lintTemplates } from "../../../src/app/template/lint-templates.js";
import { LANGUAGES } from "../../../src/foundation/locale.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import { KINDS } from "../../../src/kinds/index.js";
import { MemoryWorld } from "../../memory-world.js";

const FILE = "thirty.hbs";

interface Planted {
  readonly place: string;
  readonly code: string;
}

function data(name: string): string {
  return readFileSync(packagePath(`test/template/lint/${name}`), "utf8");
}

/** The mistakes that were planted in the report's template, by line and column. */
const PLANTED: readonly Planted[] = data("thirty.csv")
  .trim()
  .split("\n")
  .slice(1)
  .map((row) => {
    const [line, column, code = ""] = row.split(",");
    return { place: `${line}:${column}`, code };
  });

async function lintOf(text: string) {
  const world = new MemoryWorld();
  world.put(FILE, text);
  return lintTemplates(world, { files: [FILE], document: "pipia" });
}

function found({ findings }: Awaited<ReturnType<typeof lintOf>>): readonly Planted[] {
  return findings.map(({ code, place }) => ({ place: `${place?.line}:${place?.column}`, code }));
}

function byPlace(left: Planted, right: Planted): number {
  const key = ({ place, code }: Planted): string =>
    place.replaceAll(/\d+/gu, (digits) => digits.padStart(5, "0")) + code;
  return key(left) < key(right) ? -1 : 1;
}

describe("a template with thirty planted mistakes", () => {
  it("has thirty of them in its list", () => {
    expect(PLANTED).toHaveLength(30);
    expect(new Set(PLANTED.map(({ place, code }) => `${place} ${code}`)).size).toBe(30);
  });

  it("gets all thirty in one run, at their places, none twice and none besides", async () => {
    expect(found(await lintOf(data(FILE))).toSorted(byPlace)).toEqual(PLANTED.toSorted(byPlace));
  });

  it("gets the same whatever the ends of its lines are", async () => {
    const windows = data(FILE).replaceAll("\n", "\r\n");
    expect(found(await lintOf(windows)).toSorted(byPlace)).toEqual(PLANTED.toSorted(byPlace));
  });

  it("says each in both languages, with what to do", async () => {
    for (const { code, message, help } of (await lintOf(data(FILE))).findings) {
      expect(message.zh, code).toMatch(/\p{Script=Han}/u);
      expect(help.zh, code).toMatch(/\p{Script=Han}.*[。？]$/u);
      expect(message.en, code).toMatch(/^[^\p{Script=Han}]+$/u);
      expect(help.en, code).toMatch(/^[^\p{Script=Han}]+$/u);
    }
  });
});

describe("the shipped templates", () => {
  it("have no mistake in any language", async () => {
    const { findings, files } = await lintTemplates(new MemoryWorld(), { files: [], document: undefined });
    expect(findings).toEqual([]);
    expect(files).toHaveLength(KINDS.length * LANGUAGES.length);
  });

  it("give no warning when documents are made with them", () => {
    const found = KINDS.flatMap((kind) =>
      kind.languages.flatMap((language) => builtInTemplate(kind, language).diagnostics),
    );
    expect(found).toEqual([]);
  });
});
