import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stockOf, type Stock } from "../../../src/app/pack/stock.js";
import { withNote } from "../../../src/app/pack/upkeep/note.js";
import { buildTree } from "../../../src/app/render.js";
import { lintTemplates } from "../../../src/app/template/lint-templates.js";
import type { Diagnostic } from "../../../src/foundation/diagnostic.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import { knownKind } from "../../../src/kinds/index.js";
import { p, wordFile } from "../../template/word/word-file.js";
import { MemoryWorld } from "../../memory-world.js";
import { AS_OF, attachmentsOf, exampleSource } from "../example.js";
import { firmFiles, HEAD, packIn, worldWith } from "./pack-world.js";

const ABOUT = "templates/pipia/sections/about";

function builtIn(path: string): string {
  return readFileSync(packagePath(path), "utf8");
}

/** The section with one heading more. */
function withHeading(path: string): string {
  return builtIn(path).replace("</h1>", "</h1>\n<h2 plain>X</h2>");
}

async function stockWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<Stock> {
  return stockOf(await packIn(worldWith(files)));
}

async function differences(stock: Stock): Promise<readonly Diagnostic[]> {
  const { value, diagnostics } = await buildTree({
    ...exampleSource("hotel"),
    findings: [],
    kind: knownKind("pipia"),
    edition: "both",
    stage: "final",
    asOf: AS_OF,
    readAttachment: attachmentsOf("hotel"),
    stock,
  });
  const found = diagnostics.filter(({ code }) => code === "template/editions-differ");
  expect(value === undefined).toBe(found.length > 0);
  return found;
}

describe("a piece changed in one language", () => {
  it("is one finding where the editions do not fit, which names the piece", async () => {
    const stock = await stockWith({ [`${ABOUT}.zh.hbs`]: withHeading(`${ABOUT}.zh.hbs`) });
    const found = await differences(stock);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ place: { file: `mine/${ABOUT}.zh.hbs` } });
    expect(found[0]?.help.zh).toContain(`很可能是模板包的 mine/${ABOUT}.zh.hbs 所致`);
    expect(found[0]?.related?.map(({ place }) => place?.file)).toEqual([`mine/${ABOUT}.zh.hbs`]);
  });

  it("is none in the firm's pack, whose lint says nothing either", async () => {
    const stock = await stockWith(Object.fromEntries(firmFiles()));
    expect(await differences(stock)).toEqual([]);
    const { findings } = await lintTemplates(new MemoryWorld(), { files: [], document: "pipia", stock });
    expect(findings).toEqual([]);
  });

  it("is named though its other language was taken out as well and left as it was", async () => {
    const left = withNote(builtIn(`${ABOUT}.zh.hbs`), `${ABOUT}.zh.hbs`, { name: "built-in", version: "1" });
    const stock = await stockWith({
      [`${ABOUT}.zh.hbs`]: left,
      [`${ABOUT}.en.hbs`]: withHeading(`${ABOUT}.en.hbs`),
      "templates/pipia/sections/cover.zh.hbs": builtIn("templates/pipia/sections/cover.zh.hbs"),
    });
    const [found, ...others] = await differences(stock);
    expect(others).toEqual([]);
    expect(found?.help.en).toContain(`The likely cause is mine/${ABOUT}.en.hbs of the pack`);
  });

  it("is none where both were changed alike, and the pieces changed are named where they were not", async () => {
    const alike = {
      [`${ABOUT}.zh.hbs`]: withHeading(`${ABOUT}.zh.hbs`),
      [`${ABOUT}.en.hbs`]: withHeading(`${ABOUT}.en.hbs`),
    };
    expect(await differences(await stockWith(alike))).toEqual([]);
    const unlike = {
      ...alike,
      [`${ABOUT}.en.hbs`]: builtIn(`${ABOUT}.en.hbs`).replace("</h1>", "</h1><h3 plain>Y</h3>"),
    };
    const [found] = await differences(await stockWith(unlike));
    expect(found?.help.zh).toContain(`mine/${ABOUT}.`);
  });
});

describe("template lint of a pack", () => {
  const lint = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> => {
    const { findings } = await lintTemplates(new MemoryWorld(), {
      files: [],
      document: undefined,
      stock: await stockWith(files),
    });
    return findings
      .filter(({ code }) => code === "template/one-language")
      .map(({ severity, place, help }) => `${severity} ${place?.file} ${help.en}`);
  };

  it("warns of a section, a document and a Word template in one language only, each once", async () => {
    const undertaking = "templates/undertaking/en.hbs";
    const files = {
      [`${ABOUT}.zh.hbs`]: builtIn(`${ABOUT}.zh.hbs`),
      [undertaking]: builtIn(undertaking),
      "templates/authorisation/zh.docx": await wordFile(p("x")),
    };
    expect(await lint(files)).toEqual([
      expect.stringContaining(`warning mine/${ABOUT}.zh.hbs To have both alike, add mine/${ABOUT}.en.hbs`),
      expect.stringContaining(
        "warning mine/templates/undertaking/en.hbs To have both alike, add mine/templates/undertaking/zh.hbs",
      ),
      expect.stringContaining("warning mine/templates/authorisation/zh.docx"),
    ]);
  });

  it("takes a Word file in one language and a text in the other for both", async () => {
    const files = {
      "templates/undertaking/zh.docx": await wordFile(p("x")),
      "templates/undertaking/en.hbs": builtIn("templates/undertaking/en.hbs"),
    };
    expect(await lint(files)).toEqual([]);
  });

  it("advises where the pack has words in one language only", async () => {
    const files = {
      "pack.yaml": HEAD.replace("[zh, en]", "[zh]"),
      [`${ABOUT}.zh.hbs`]: builtIn(`${ABOUT}.zh.hbs`),
    };
    expect(await lint(files)).toEqual([expect.stringMatching(/^advice mine\/templates\/pipia/u)]);
  });

  it("says nothing of a piece in both, of one that only its own language calls, or without a pack", async () => {
    const own = withHeading(`${ABOUT}.zh.hbs`).replace("X", "{{> firm-name}}");
    const files = {
      [`${ABOUT}.zh.hbs`]: own,
      [`${ABOUT}.en.hbs`]: withHeading(`${ABOUT}.en.hbs`),
      "templates/partials/firm-name.zh.hbs": "某所",
    };
    expect(await lint(files)).toEqual([]);
    const { findings } = await lintTemplates(new MemoryWorld(), { files: [], document: "pipia" });
    expect(findings).toEqual([]);
  });
});
