import { describe, expect, it } from "vitest";
import { readFiling, render } from "../../src/app/library.js";
import { comparable } from "../../src/document/text.js";
import type { Diagnostic, Place } from "../../src/foundation/diagnostic.js";
import type { Format } from "../../src/writers/writer.js";
import { runIn, type Ran } from "./command.js";
import { AS_OF, sourceOf, isRule } from "./example.js";
import { changedHotel, hotelWorld, readHotelAttachment, treeOf } from "./hotel.js";
import {
  everywhere,
  INVISIBLE,
  marked,
  POSITIONS,
  PRINTABLE,
  REFUSED,
  REORDERING,
  UNPRINTABLE,
} from "./hostile.js";
import { placedText, textOf } from "./text-of.js";

const FILING = "hotel/filing.json";
const REFLOWABLE = ["docx", "html", "text"] as const;

/** How often a text stands in another. */
function count(text: string, within: string): number {
  return within.split(text).length - 1;
}

async function rendered(
  changes: Readonly<Record<string, unknown>>,
  formats: readonly Format[],
): Promise<{ readonly texts: readonly string[]; readonly diagnostics: readonly Diagnostic[] }> {
  // Rules have their own to say about such names and dates: only a draft is made in spite of them.
  const { value = [], diagnostics: all } = await render(sourceOf(changedHotel(changes), FILING), {
    document: "pipia",
    stage: "draft",
    comments: false,
    asOf: AS_OF,
    readAttachment: readHotelAttachment,
    formats,
  });
  const diagnostics = all.filter(({ code }) => !isRule(code) && code !== "input/invisible-character");
  const texts = value.flatMap(({ format, bytes }) => (format === "pdf" ? [] : [textOf(format, bytes)]));
  return { texts, diagnostics };
}

describe("hostile text comes out as it went in", () => {
  it.each(Object.entries({ ...PRINTABLE, ...UNPRINTABLE, "invisible controls": INVISIBLE }))(
    "in DOCX, HTML and plain text: %s",
    async (_name, text) => {
      const { texts, diagnostics } = await rendered(everywhere(text), REFLOWABLE);
      expect(diagnostics).toEqual([]);
      expect(texts).toHaveLength(REFLOWABLE.length);
      for (const found of texts) {
        expect(count(marked(text), found)).toBeGreaterThanOrEqual(Object.keys(POSITIONS).length);
        expect(count(marked(text), found)).toBe(count("〖", found));
      }
    },
  );

  it.each(Object.entries(PRINTABLE))("in the PDF: %s", async (_name, text) => {
    const changes = everywhere(text);
    const placed = comparable(placedText(await treeOf(sourceOf(changedHotel(changes), FILING))));
    expect(count(comparable(marked(text)), placed)).toBeGreaterThanOrEqual(Object.keys(POSITIONS).length);
    expect(count(comparable(marked(text)), placed)).toBe(count("〖", placed));
  });
});

describe("what a PDF cannot print", () => {
  it.each(Object.entries(UNPRINTABLE))("is refused with the field that has it: %s", async (_name, text) => {
    const { texts, diagnostics } = await rendered(everywhere(text), ["text", "pdf"]);
    expect(texts).toEqual([]);
    const refused = diagnostics.filter(({ severity }) => severity === "blocking");
    expect(pointersOf(refused)).toEqual(printedPositions());
    for (const finding of refused) {
      const code = text.includes("ש") ? "writer/right-to-left" : "writer/no-glyph";
      expect(finding).toMatchObject({ code, place: { file: FILING } });
    }
  });

  it("is left out and reported where it is invisible", async () => {
    const { diagnostics } = await rendered(everywhere(INVISIBLE), ["pdf"]);
    expect(pointersOf(diagnostics)).toEqual(printedPositions());
    for (const finding of diagnostics) {
      expect(finding).toMatchObject({ code: "writer/invisible-left-out", severity: "advice" });
    }
  });

  it("ends the command with 6 and keeps the other formats back too", async () => {
    const ran = await commandOn(changedHotel({ [POSITIONS.cell]: "🏨" }), FILING, "docx,pdf");
    expect(ran).toMatchObject({ status: 6, result: "", made: [] });
    expect(ran.talk).toMatch(/^hotel\/filing\.json:\d+:\d+ blocking writer\/no-glyph .*🏨 \(U\+1F3E8\)/u);
  });
});

describe("a character that reorders text", () => {
  it.each(REORDERING)("is refused in JSON and YAML, written out or escaped: %j", (character) => {
    const escape = `\\u${character.charCodeAt(0).toString(16)}`;
    for (const [file, head, tail] of [
      ["filing.json", '{"formatVersion": "1",\n "processor": {"name": "', '"}}'],
      ["filing.yaml", 'formatVersion: "1"\nprocessor: {"name": "', '"}'],
    ] as const) {
      for (const written of [character, escape]) {
        const { diagnostics } = readFiling(`${head}甲${written}乙${tail}`, file);
        const place =
          written === escape ? { line: 2 } : { line: 2, column: 2 + (head.split("\n")[1] ?? "").length };
        expect(diagnostics).toEqual([
          expect.objectContaining({
            code: "input/direction-character",
            severity: "blocking",
            place: expect.objectContaining(place) as unknown,
          }),
        ]);
      }
    }
  });
});

describe("a character that no document can carry", () => {
  const PLACE = "@@";

  it.each(Object.entries(REFUSED))(
    "is refused in JSON with pointer and place: %s",
    (_name, [escape, name]) => {
      const text = changedHotel({ [POSITIONS.heading]: PLACE }).replace(PLACE, `甲${escape}`);
      const { diagnostics } = readFiling(text, FILING);
      expect(diagnostics).toEqual([
        expect.objectContaining({
          code: "input/control-character",
          severity: "blocking",
          pointer: POSITIONS.heading,
          place: placeOf(text, `"甲${escape}"`, FILING),
        }),
      ]);
      expect(diagnostics[0]?.message.en).toContain(name);
    },
  );

  it.each(Object.entries(REFUSED))("is refused in YAML with pointer and place: %s", (_name, [escape]) => {
    const text = `formatVersion: "1"\nprocessor:\n  name: "甲${escape}"\n`;
    expect(readFiling(text, "filing.yaml").diagnostics).toEqual([
      expect.objectContaining({
        code: "input/control-character",
        pointer: "/processor/name",
        place: { file: "filing.yaml", line: 3, column: 9 },
      }),
    ]);
  });

  it.each(["\u0000", "\u0007", "\uFFFE", "\uFFFF", "\uD800", "\uDFFF"])(
    "is refused with its place as it stands: %j",
    (character) => {
      const text = `formatVersion: "1"\nprocessor:\n  name: 甲${character}乙\n`;
      expect(readFiling(text, "filing.yaml").diagnostics).toEqual([
        expect.objectContaining({
          code: "input/control-character",
          severity: "blocking",
          place: { file: "filing.yaml", line: 3, column: 10 },
        }),
      ]);
    },
  );

  it("ends both commands with 2 and writes nothing", async () => {
    const text = changedHotel({ [POSITIONS.cell]: PLACE }).replace(PLACE, "\\u0000");
    const ran = await commandOn(text, FILING, "text");
    expect(ran).toMatchObject({ status: 2, result: "", made: [] });
    const { line, column } = placeOf(text, '"\\u0000"', FILING);
    expect(ran.talk).toContain(`${FILING}:${line}:${column} blocking input/control-character`);
    const world = hotelWorld();
    world.put(FILING, text);
    expect(await runIn(world, "validate", FILING)).toMatchObject({ status: 2 });
  });
});

/** Pointers of the fields that stand in text; the title of a picture is printed below it. */
function printedPositions(): readonly string[] {
  return Object.values(POSITIONS).toSorted();
}

/** The pointers of findings, sorted; a finding without one shows as "". */
function pointersOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ pointer = "" }) => pointer).toSorted();
}

function placeOf(text: string, token: string, file: string): Place {
  const lines = text.slice(0, text.indexOf(token)).split("\n");
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

async function commandOn(text: string, file: string, formats: string): Promise<Ran> {
  const world = hotelWorld();
  world.put(file, text);
  return runIn(world, "render", file, "--to", formats, "--as-of", AS_OF, "--out", "papers");
}
