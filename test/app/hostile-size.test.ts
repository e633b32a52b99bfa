import { describe, expect, it } from "vitest";
import { render } from "../../src/app/library.js";
import { comparable } from "../../src/document/text.js";
import type { Pointer } from "../../src/foundation/pointer.js";
import { marked, POSITIONS } from "./hostile.js";
import { AS_OF, sourceOf, isRule } from "./example.js";
import { changedHotel, readHotelAttachment, treeOf } from "./hotel.js";
import { firstMissing, placedText, textOf } from "./text-of.js";

/** The text of the changed example in each format, without white space. The PDF's is what was placed on its pages. */
async function textsOf(
  changes: Readonly<Record<Pointer, unknown>>,
): Promise<Readonly<Record<string, string>>> {
  const source = sourceOf(changedHotel(changes), "filing.json");
  const { value = [], diagnostics } = await render(source, {
    document: "pipia",
    // Rules have their own to say about such texts: only a draft is made in spite of them.
    stage: "draft",
    comments: false,
    asOf: AS_OF,
    readAttachment: readHotelAttachment,
    formats: ["docx", "html", "text"],
  });
  expect(diagnostics.filter(({ code }) => !isRule(code))).toEqual([]);
  const texts = Object.fromEntries(
    value.flatMap(({ format, bytes }) =>
      format === "pdf" ? [] : [[format, comparable(textOf(format, bytes))] as const],
    ),
  );
  return { ...texts, pdf: comparable(placedText(await treeOf(source))) };
}

/** Characters that differ from place to place, so that a lost or doubled stretch is seen. */
function varied(length: number): string {
  const words = Array.from({ length: Math.ceil(length / 4) }, (_, index) => `第${index}句，`);
  return words.join("").slice(0, length);
}

const LONG: Readonly<Record<string, string>> = {
  "20,000 characters in one field": varied(20_000),
  "a word of 5,000 letters": "x".repeat(5_000),
  "5,000 digits and points": "1.0".repeat(1_667),
  "5,000 ideographs without punctuation": "一".repeat(5_000),
  "200 paragraphs": Array.from({ length: 200 }, (_, index) => `第${index}段。`).join("\n"),
};

describe("what is far too large comes out whole in every format", () => {
  it.each(Object.entries(LONG))("in a paragraph and a table cell: %s", async (_name, text) => {
    const fields = [POSITIONS.paragraph, POSITIONS.cell];
    const texts = await textsOf(Object.fromEntries(fields.map((at) => [at, marked(text)])));
    const wanted = fields.map(() => comparable(marked(text)));
    for (const [format, found] of Object.entries(texts)) {
      expect(firstMissing(wanted, found) === undefined, format).toBe(true);
    }
  });

  it("in a heading and its entry in the contents, and in a caption: 1,000 letters", async () => {
    const texts = await textsOf({
      [POSITIONS.heading]: marked("x".repeat(1_000)),
      [POSITIONS.caption]: marked("y".repeat(1_000)),
    });
    for (const [format, found] of Object.entries(texts)) {
      expect(found.includes(marked("x".repeat(1_000))), format).toBe(true);
      expect(found.includes(marked("y".repeat(1_000))), format).toBe(true);
    }
  });

  it("in a list: 3,000 members", async () => {
    const team = Array.from({ length: 3_000 }, (_, index) => ({
      id: `member-${index}`,
      name: `成员${index}号`,
      position: "评估员",
      part: "资料收集",
    }));
    const names = team.map(({ name }) => name);
    for (const [format, found] of Object.entries(await textsOf({ "/impactAssessment/team": team }))) {
      expect(firstMissing(names, found), format).toBeUndefined();
    }
  });
});
