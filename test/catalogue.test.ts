import { VIEWS } from "#generated/views.js";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { EXAMPLES } from "../src/app/scaffold.js";
import { builtInTemplate } from "../src/app/templates.js";
import { builtInTheme } from "../src/app/theme.js";
import type { Theme } from "../src/document/theme.js";
import { isRecord } from "../src/foundation/data.js";
import { COMMANDS } from "../src/cli/commands.js";
import { KINDS } from "../src/kinds/index.js";
import { BODY_RULE_SETS, FILING_RULES } from "../src/kinds/rules.js";
import { BODY_FILE, CERTIFICATE_FILE } from "./app/example.js";
import { BLOCKS, HELPERS } from "../src/template/helpers/index.js";
import { FORMATS } from "../src/writers/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));

function names(folder: string, kind: "files" | "folders"): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => (kind === "folders" ? entry.isDirectory() : entry.isFile()))
    .map((entry) => entry.name.replace(/\.ts$/u, ""))
    .filter((name) => name !== "index");
}

/** What stands in a table and not on disk, or the reverse: each one is a thing somebody forgot. */
function forgotten(table: readonly string[], disk: readonly string[]): readonly string[] {
  return [
    ...table.filter((name) => !disk.includes(name)).map((name) => `${name}: in the table, not on disk`),
    ...disk.filter((name) => !table.includes(name)).map((name) => `${name}: on disk, not in the table`),
  ];
}

const kebab = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

describe("tables and files", () => {
  it("agree for kinds, formats, commands and helpers", () => {
    expect(
      forgotten(
        [...Object.keys(FILING_RULES), ...Object.keys(BODY_RULE_SETS)],
        names("src/kinds", "folders").filter((name) => name !== "papers"),
      ),
    ).toEqual([]);
    const papers = KINDS.filter(({ id }) => VIEWS[id].draws !== undefined);
    expect(
      forgotten(
        papers.map(({ id }) => id),
        names("src/kinds/papers", "files"),
      ),
    ).toEqual([]);
    expect(
      forgotten(
        papers.map(({ id }) => id),
        readdirSync(join(root, "schemas/papers")).map((file) => basename(file, ".schema.json")),
      ),
    ).toEqual([]);
    expect(forgotten(FORMATS, names("src/writers", "folders"))).toEqual([]);
    expect(
      forgotten(
        COMMANDS.map((command) => command.name),
        [
          ...names("src/cli/commands", "files"),
          // A group of commands is a folder.
          ...names("src/cli/commands", "folders").flatMap((group) =>
            names(`src/cli/commands/${group}`, "files").map((name) => `${group} ${name}`),
          ),
        ],
      ),
    ).toEqual([]);
    expect(
      forgotten(
        [...new Set([...HELPERS.keys(), ...BLOCKS.keys()])].map(kebab),
        names("src/template/helpers", "files"),
      ),
    ).toEqual([]);
    expect(KINDS.length * FORMATS.length * COMMANDS.length).toBeGreaterThan(0);
  });

  it("would notice what somebody forgot", () => {
    expect(forgotten(["a", "b"], ["b", "c"])).toEqual([
      "a: in the table, not on disk",
      "c: on disk, not in the table",
    ]);
  });
});

describe("kinds", () => {
  it.each(KINDS.flatMap((kind) => kind.languages.map((language) => [kind, language] as const)))(
    "$0.id has a schema and a template without mistakes ($1)",
    (kind, language) => {
      const view = VIEWS[kind.id].draws === undefined ? kind.id : `papers/${kind.id}`;
      expect(existsSync(join(root, `schemas/${view}.schema.json`))).toBe(true);
      const { value, diagnostics } = builtInTemplate(kind, language);
      expect(diagnostics).toEqual([]);
      expect(value).toBeDefined();
    },
  );

  it("have titles of their own in both languages", () => {
    for (const kind of KINDS) expect(kind.title.zh).toMatch(/\p{Script=Han}/u);
    expect(new Set(KINDS.map((kind) => kind.title.zh)).size).toBe(KINDS.length);
    expect(new Set(KINDS.map((kind) => kind.title.en)).size).toBe(KINDS.length);
  });
});

describe("examples", () => {
  it.each(Object.entries(EXAMPLES))("%s is one YAML file and says that it is fictional", (_name, folder) => {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => /\.ya?ml$/u.test(file))).toEqual(["filing.yaml"]);
    const head = readFileSync(join(root, folder, "filing.yaml"), "utf8").slice(0, 600);
    expect(head).toContain("虚构");
    expect(head).toMatch(/fictional/iu);
  });
});

describe("the examples of certification bodies", () => {
  it.each([CERTIFICATE_FILE, BODY_FILE])("%s says that it is fictional", (file) => {
    const head = readFileSync(join(root, file), "utf8").slice(0, 600);
    expect(head).toContain("虚构");
    expect(head).toMatch(/fictional/iu);
  });
});

describe("the theme", () => {
  it("carries the official typography of the report template", () => {
    const { page, paragraphs, headings, faces } = builtInTheme();
    expect(paragraphs.body).toMatchObject({
      face: "fangsong",
      sizePoints: 14,
      exactPitchPoints: 26,
      firstLineCharacters: 2,
    });
    expect(headings[1]).toMatchObject({ face: "heiti", sizePoints: 14 });
    expect(headings[2]).toMatchObject({ face: "kaiti", bold: true, sizePoints: 14 });
    expect(headings[3]).toMatchObject({ face: "fangsong", bold: true, sizePoints: 14 });
    expect([faces.fangsong.eastAsian, faces.heiti.eastAsian, faces.kaiti.eastAsian]).toEqual([
      "仿宋",
      "黑体",
      "楷体",
    ]);
    expect(faces.fangsong.latin).toBe("Times New Roman");
    expect(page).toMatchObject({
      widthMillimetres: 210,
      heightMillimetres: 297,
      marginTopMillimetres: 25.4,
      marginBottomMillimetres: 25.4,
      marginLeftMillimetres: 31.8,
      marginRightMillimetres: 31.8,
    });
  });

  it("of English documents parts paragraphs by space, and keeps paper, colours and Latin face", () => {
    const { page, paragraphs, headings, faces, gap, table } = builtInTheme("en");
    const chinese = builtInTheme();
    for (const look of [...Object.values(paragraphs), ...Object.values(headings)]) {
      expect(look.firstLineCharacters).toBe(0);
      expect(look.exactPitchPoints / look.sizePoints).toBeGreaterThan(1.2);
    }
    expect(paragraphs.body).toMatchObject({ sizePoints: 11, spaceAfterPoints: 6 });
    expect(faces.fangsong).toMatchObject({ eastAsian: "宋体", latin: "Times New Roman", bundled: "song" });
    expect(page).toMatchObject({ widthMillimetres: 210, heightMillimetres: 297, marginTopMillimetres: 25.4 });
    expect({ gap, table }).toEqual({ gap: chinese.gap, table: chinese.table });
  });

  it.each(["en", "both"] as const)("of the edition %s changes only what the Chinese one has", (edition) => {
    const shape = (value: unknown): unknown =>
      isRecord(value)
        ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shape(member)]))
        : typeof value;
    const names = (theme: Theme): unknown => [
      Object.keys(theme),
      Object.keys(theme.paragraphs),
      Object.keys(theme.headings),
      shape({ ...theme, paragraphs: {}, headings: {} }),
    ];
    expect(names(builtInTheme(edition))).toEqual(names(builtInTheme()));
    expect(builtInTheme(edition)).toBe(builtInTheme(edition));
  });
});
