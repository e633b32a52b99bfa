import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { drawPage } from "../../../src/app/preview/draw-page.js";
import { makePaper, type Choice, type Paper } from "../../../src/app/preview/make-paper.js";
import { fontFile, fontsOn } from "../../../src/app/preview/page-fonts.js";
import { indexParagraphs, type ParagraphIndex } from "../../../src/app/preview/paragraph-index.js";
import { shownParagraph } from "../../../src/app/preview/shown-paragraph.js";
import { SourceShelf, SourceTexts } from "../../../src/app/preview/source-texts.js";
import { isAtOrBelow } from "../../../src/foundation/pointer.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import { bundledFont } from "../../../src/layout/fonts.js";
import { openFont } from "../../../src/layout/open-font.js";
import { hotelWorld } from "../hotel.js";
import { hotelSource } from "./preview-world.js";

interface Made {
  readonly paper: Paper;
  readonly index: ParagraphIndex;
}

async function made(document: Choice["document"], edition: Choice["edition"] = "zh"): Promise<Made> {
  const { paper, findings } = await makePaper(hotelWorld(), hotelSource(), {
    document,
    edition,
    stage: "draft",
  });
  if (paper === undefined) throw new Error(JSON.stringify(findings));
  return { paper, index: indexParagraphs(paper.pages, paper.structure) };
}

const look = (index: ParagraphIndex): Parameters<typeof drawPage>[1] => ({
  index,
  familyOf: ({ name }) => name,
  noteOf: (id) => (id === 1 ? { words: "【阻断】", weight: "blocking" } : undefined),
});

let report: Made;

beforeAll(async () => {
  report = await made("pipia");
});

describe("what is behind a paragraph", () => {
  it("knows the place in a template of every paragraph, and that an element or value begins there", () => {
    const { paragraphs } = report.index;
    expect(paragraphs.length).toBeGreaterThan(800);
    const texts = new Map<string, readonly string[]>();
    for (const { template, text } of paragraphs) {
      if (template === undefined) throw new Error(`no template: ${text}`);
      const { file, line, column } = template;
      const lines = texts.get(file) ?? readFileSync(packagePath(file), "utf8").split("\n");
      texts.set(file, lines);
      expect(lines[line - 1]?.slice(column - 1)).toMatch(
        /^(?:<(?:p|td|th|h[1-4]|li|ul|ol|contents)\b|\{\{image )/u,
      );
    }
  });

  it("leads from every printed value to a line of the filing, or to what it is computed from", () => {
    const { paper, index } = report;
    const texts = new SourceTexts(new SourceShelf(), () => undefined);
    let computed = 0;
    for (const { id, printed } of index.paragraphs) {
      const shown = shownParagraph(id, { paper, index, findings: [], texts }, "zh");
      const named = shown?.fields.filter(({ behind }) => behind === undefined) ?? [];
      expect(named.map(({ isMissing }) => isMissing)).toEqual(
        [...printed.values()].map((one) => one.isMissing),
      );
      for (const at of printed.keys()) {
        if (isAtOrBelow(at, "/derived")) computed += 1;
        else expect(paper.placeOf(at).line, at).toBeGreaterThan(1);
      }
      for (const { label, otherLabel, path } of named) {
        expect(label).not.toBe("");
        expect(otherLabel).not.toBe("");
        expect(path).toMatch(/^\w+(?:\.[\w-]+|\[\d+\])*$/u);
      }
    }
    expect(computed).toBeGreaterThan(10);
  });

  it("says of a computed value what it is computed from", async () => {
    const { paper, index } = report;
    const total = index.paragraphs.find(({ printed }) => printed.has("/derived/totals/scenarioCount"));
    const texts = new SourceTexts(new SourceShelf(), () => undefined);
    const shown = shownParagraph(total?.id ?? 0, { paper, index, findings: [], texts }, "zh");
    const behind = shown?.fields.filter((field) => field.behind !== undefined) ?? [];
    expect(behind.length).toBeGreaterThan(0);
    for (const { place } of behind) expect(place?.line).toBeGreaterThan(1);
  });

  it("finds a paragraph again by its key, which no other has", async () => {
    for (const { paper, index } of [report, await made("application-form", "both")]) {
      const texts = new SourceTexts(new SourceShelf(), () => undefined);
      const keys = index.paragraphs.map(
        ({ id }) => shownParagraph(id, { paper, index, findings: [], texts }, "zh")?.key,
      );
      expect(new Set(keys).size).toBe(index.paragraphs.length);
    }
  });

  it("reads in the order of the document, also where a label stands beside its text", () => {
    const pages = report.index.paragraphs.map((paragraph) => paragraph.pages[0] ?? 0);
    const inOrder = pages.filter((page, position) => page >= (pages[position - 1] ?? 0)).length;
    // Notes stand at the foot of a page and are read where they are called.
    expect(inOrder / pages.length).toBeGreaterThan(0.98);
  });
});

describe("a drawn page", () => {
  it("shows every character that was placed, each where it was placed", () => {
    const { paper, index } = report;
    const page = paper.pages[8] ?? { width: 0, height: 0, items: [] };
    const drawn = drawPage(page, look(index));
    const pieces = page.items.flatMap((item) => (item.type === "line" ? item.line.pieces : []));
    const words = [...drawn.matchAll(/<text(?: class="value")? x="([^"]*)"[^>]*>([^<]*)<\/text>/gu)];
    const unescaped = (text: string): string =>
      text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    const sorted = (texts: readonly string[]): readonly string[] => texts.toSorted();
    expect(sorted(words.map(([, , text = ""]) => unescaped(text)))).toEqual(
      sorted(pieces.flatMap(({ text }) => (text === "" ? [] : [text]))),
    );
    for (const [, places = "", text = ""] of words) {
      const xs = places.split(" ").map(Number);
      expect(xs).toHaveLength(unescaped(text).length);
      expect(xs.toSorted((left, right) => left - right)).toEqual(xs);
      expect(xs.at(-1)).toBeLessThan(page.width);
    }
    expect(pieces.length).toBeGreaterThan(20);
  });

  it("ends its lines where layout says they end", () => {
    const { paper, index } = report;
    for (const page of paper.pages.slice(6, 12)) {
      const drawn = drawPage(page, look(index));
      for (const item of page.items) {
        if (item.type !== "line") continue;
        const last = item.line.pieces.at(-1);
        if (last === undefined || Array.from(last.text).length < 2) continue;
        const { coverage } = last.run.font;
        const end = Array.from(last.text.trimEnd()).at(-1) ?? "";
        const width = (coverage.advance(end.codePointAt(0) ?? 0) / coverage.unitsPerEm) * last.run.size;
        const expected = item.x + last.x + last.width - width;
        // The last character may be closed up by half an em at the end of a line.
        const found = [...drawn.matchAll(/ x="([^"]*)"/gu)].some(([, places = ""]) =>
          places.split(" ").some((x) => Math.abs(Number(x) - expected) < last.run.size * 0.51),
        );
        expect(found, last.text).toBe(true);
      }
    }
  });

  it("is well formed, escapes words and runs nothing", async () => {
    const { paper, index } = await made("cover", "en");
    for (const page of paper.pages) {
      const drawn = drawPage(page, look(index));
      expect(drawn).not.toMatch(/<script|\son\w+=|<foreignObject|NaN|Infinity|undefined/u);
      expect(drawn.replaceAll(/&(?:amp|lt|gt|quot);/gu, "")).not.toContain("&");
    }
  });

  it("counts a character outside the first plane as two places, of which SVG reads the first", () => {
    const { paper, index } = report;
    const [line] = paper.pages[8]?.items.filter((item) => item.type === "line") ?? [];
    const [piece] = line?.line.pieces ?? [];
    if (line === undefined || piece === undefined) throw new Error("no line");
    const changed = { ...line, line: { ...line.line, pieces: [{ ...piece, text: "a𠮷<&", shifts: [] }] } };
    const drawn = drawPage({ width: 100, height: 100, items: [changed] }, look(index));
    const [, places = ""] = / x="([^"]*)" y/u.exec(drawn.slice(drawn.indexOf("<text"))) ?? [];
    const xs = places.split(" ");
    expect(xs).toHaveLength(5);
    expect(xs[1]).toBe(xs[2]);
    expect(drawn).toContain("a𠮷&lt;&amp;</text>");
  });

  it("marks findings in words and beside the text, and names headings as such", () => {
    const { paper, index } = report;
    const drawnOf = (number: number): string =>
      paper.pages
        .slice(number - 1, number)
        .map((page) => drawPage(page, look(index)))
        .join("");
    const first = index.paragraphs[1]?.pages[0] ?? 0;
    const drawn = drawnOf(first);
    expect(drawn).toContain('<rect class="mark blocking"');
    expect(drawn).toMatch(/aria-label="[^"]*【阻断】"/u);
    const heading = index.paragraphs.find(({ level }) => level === 1);
    expect(drawnOf(heading?.pages[0] ?? 0)).toContain('<g role="heading" aria-level="1">');
  });
});

describe("fonts for the browser", () => {
  it("takes a font out of a collection", () => {
    const members = [bundledFont("symbol"), bundledFont("latin")];
    const files = members.map(({ path }) => readFileSync(path));
    const head = Buffer.alloc(12 + 4 * files.length);
    head.write("ttcf", 0, "latin1");
    head.writeUInt32BE(0x00010000, 4);
    head.writeUInt32BE(files.length, 8);
    let offset = head.length;
    const shifted = files.map((file, position) => {
      head.writeUInt32BE(offset, 12 + 4 * position);
      const copy = Buffer.from(file);
      for (let table = 0; table < copy.readUInt16BE(4); table += 1) {
        const at = 12 + 16 * table + 8;
        copy.writeUInt32BE(copy.readUInt32BE(at) + offset, at);
      }
      offset += copy.length;
      return copy;
    });
    const collection = Buffer.concat([head, ...shifted]);
    for (const { font } of members) {
      const taken = openFont(Buffer.from(fontFile(collection, font.postscriptName)));
      if ("fonts" in taken) throw new Error("still a collection");
      expect(taken.postscriptName).toBe(font.postscriptName);
      expect(taken.glyphForCodePoint(0x2610).advanceWidth).toBe(font.glyphForCodePoint(0x2610).advanceWidth);
    }
  });

  it("leaves any other font as it is, and lists those of pages once", () => {
    const bytes = readFileSync(bundledFont("latin").path);
    expect(fontFile(bytes, "any")).toBe(bytes);
    const fonts = fontsOn(report.paper.pages);
    expect(new Set(fonts).size).toBe(fonts.length);
    expect(fonts.length).toBeGreaterThan(2);
  });
});

describe("the page's own script", () => {
  it("is served whole", () => {
    const folder = packagePath("src/app/preview/page");
    const sources = readdirSync(folder).filter((name) => name.endsWith(".ts"));
    const routes = readFileSync(packagePath("src/app/preview/routes.ts"), "utf8");
    expect(sources.length).toBeGreaterThan(5);
    for (const name of sources) expect(routes).toContain(`"${name.replace(/ts$/u, "js")}"`);
  });
});
