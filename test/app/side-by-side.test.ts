import { describe, expect, it } from "vitest";
import { bothTrees } from "../../src/app/both-trees.js";
import { emptyFiling } from "../../src/app/empty-filing.js";
import { buildTree, renderDocument, type RenderRequest } from "../../src/app/render.js";
import type { DocumentTree } from "../../src/document/node.js";
import { canonicalLines, canonicalText, comparable } from "../../src/document/text.js";
import { hasSeverity } from "../../src/foundation/diagnostic.js";
import { fieldCatalogue } from "../../src/foundation/field.js";
import { KINDS, knownKind } from "../../src/kinds/index.js";
import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import { lintPackage } from "../../src/ooxml/lint.js";
import { readZip } from "../../src/foundation/zip-reader.js";
import { FORMATS } from "../../src/writers/index.js";
import { paragraph, tree } from "../writers/tree-parts.js";
import { runIn } from "./command.js";
import { AS_OF, attachmentsOf, EXAMPLE_NAMES, exampleSource, sourceOf } from "./example.js";
import { changedHotel, HOTEL_FILE, hotelWorld, readHotelAttachment } from "./hotel.js";

const OFFICIAL = KINDS.filter(({ filedBy }) => filedBy !== "body");

function requestFor(kind: (typeof KINDS)[number], source = exampleSource("shop")): RenderRequest {
  return {
    filing: source.filing,
    placeOf: source.placeOf,
    findings: [],
    kind,
    edition: "both",
    stage: "draft",
    asOf: AS_OF,
    readAttachment: attachmentsOf("shop"),
    formats: FORMATS,
    fonts: BUNDLED_FONTS,
    contentsPages: false,
  };
}

async function treeFor(request: RenderRequest): Promise<DocumentTree> {
  const { value, diagnostics } = await buildTree(request);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** What the English edition says of itself; side by side another sentence stands there. */
const OF_THE_EDITION = /^Language\. This is the English edition/u;

/**
 * Whether an English line says nothing that is not there: Chinese words that have no English stand on the Chinese side alone, and so does a text
 * that differs from the Chinese in marks and measure words. Every word and number of it is there all the same.
 */
function isSaidInChinese(line: string, made: string): boolean {
  if (OF_THE_EDITION.test(line)) return true;
  const isChinese = /\p{Script=Han}/u.test(line);
  if (!isChinese && !withoutMarks(made).includes(withoutMarks(line))) return false;
  const words = line.replaceAll(/\bpp\./gu, "").match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => made.includes(word));
}

function withoutMarks(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

describe("the side by side edition", () => {
  const sources = [
    ...EXAMPLE_NAMES.map((name) => [name, exampleSource(name), attachmentsOf(name)] as const),
    ["empty", sourceOf(emptyFiling(fieldCatalogue(), "zh"), "filing.yaml"), readHotelAttachment] as const,
  ];

  it.each(OFFICIAL.flatMap((kind) => sources.map((source) => [kind.id, source[0], kind, source] as const)))(
    "of %s holds every line of both editions, for %s",
    async (_id, _name, kind, [, source, readAttachment]) => {
      const request = { ...requestFor(kind, source), readAttachment };
      const made = comparable(canonicalText(await treeFor(request)));
      for (const language of ["zh", "en"] as const) {
        const one = await treeFor({ ...request, edition: language });
        const lost = canonicalLines(one).filter(
          (line) => !made.includes(withoutPen(line)) && !isSaidInChinese(line, made),
        );
        expect(lost).toEqual([]);
      }
    },
  );

  it("passes the proof of every format and the linter", async () => {
    const { value = [], diagnostics } = await renderDocument({
      ...requestFor(knownKind("pipia")),
      stage: "final",
    });
    expect(hasSeverity(diagnostics, "blocking")).toBe(false);
    expect(diagnostics.filter(({ code }) => code === "template/no-english")).toEqual([]);
    expect(value.map(({ name }) => name)).toContain("个人信息保护影响评估报告（中英对照）.docx");
    expect(value).toHaveLength(FORMATS.length);
    const docx = value.find(({ format }) => format === "docx");
    const zip = readZip(docx?.bytes ?? new Uint8Array());
    expect(zip.type === "parts" ? lintPackage(zip.parts) : zip).toEqual([]);
  });

  it("warns of each text without English, at its place, and of no other", async () => {
    const relation = { zh: "一致", en: "Consistent" };
    const codes = async (changes: Parameters<typeof changedHotel>[0]): Promise<readonly string[]> => {
      const source = sourceOf(changedHotel(changes), "filing.json");
      const request = { ...requestFor(knownKind("pipia"), source), readAttachment: readHotelAttachment };
      const { diagnostics } = await buildTree(request);
      const found = diagnostics.filter(({ code }) => code === "template/no-english");
      expect(
        found.every(({ severity, place }) => severity === "warning" && place?.file === "filing.json"),
      ).toBe(true);
      return found.flatMap(({ pointer }) => pointer ?? []);
    };
    const before = await codes({});
    expect(before).toContain("/volumes/relation");
    expect(new Set(before).size).toBe(before.length);
    expect(await codes({ "/volumes/relation": relation })).toEqual(
      before.filter((pointer) => pointer !== "/volumes/relation"),
    );
  });

  it("is not made of templates whose parts do not correspond", () => {
    const place = { file: "templates/x/zh.hbs", line: 3, column: 1 };
    const chinese = tree([{ ...paragraph("甲"), template: place }]);
    const { diagnostics } = bothTrees(chinese, tree([], { language: "en" }));
    expect(diagnostics).toMatchObject([{ code: "template/editions-differ", severity: "blocking", place }]);
  });

  it("is asked for on the command line, whatever the language of the messages", async () => {
    const words = ["render", HOTEL_FILE, "--document", "undertaking", "--to", "text", "--out", "papers"];
    const ran = await runIn(hotelWorld(), ...words, "--edition", "both");
    expect(ran).toMatchObject({ status: 0, made: ["papers/承诺书（中英对照）.txt"] });
    expect(ran.talk).toContain("warning template/no-english");
    const english = await runIn(hotelWorld(), ...words, "--edition", "en", "--lang", "zh");
    expect(english).toMatchObject({ status: 0, made: ["papers/Undertaking.txt"] });
  });
});

/** A line as far as both editions print it: the place for the pen is on the Chinese side alone. */
function withoutPen(line: string): string {
  return comparable(line).replace("__/__/____(day/month/year)", "(day/month/year)");
}
