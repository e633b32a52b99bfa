import { describe, expect, it } from "vitest";
import type { Inline } from "../../src/document/node.js";
import { hasIllegalCharacter } from "../../src/foundation/xml-character.js";
import { readZip } from "../../src/foundation/zip-reader.js";
import { FORMATS, WRITERS } from "../../src/writers/index.js";
import { illegalCharacters } from "../../src/writers/illegal-character.js";
import { ILLEGAL } from "./fixture-tree.js";
import { picture } from "./picture.js";
import { cell, inlines, list, paragraph, row, section, table, text, tree } from "./tree-parts.js";
import { OPTIONS } from "../layout/laid-out.js";

describe("illegalCharacters", () => {
  it("names the characters and the place in the filing", () => {
    const [finding, ...more] = illegalCharacters(tree([paragraph(text(ILLEGAL, [], "/processor/name"))]));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: "writer/illegal-character",
      severity: "blocking",
      pointer: "/processor/name",
    });
    expect(finding?.message.zh).toContain("U+0000、U+FFFE、U+000B、U+D800");
    expect(finding?.message.en).toContain("U+0000, U+FFFE, U+000B, U+D800");
  });

  it("names the place in the template for words of its own", () => {
    const place = { file: "zh.hbs", line: 3, column: 1 };
    const [finding] = illegalCharacters(tree([{ ...paragraph("\u0001"), template: place }]));
    expect(finding?.place).toEqual(place);
  });

  it("looks everywhere a word is printed", () => {
    const bad = "\u0001";
    const note: Inline = { type: "footnote", number: 1, inlines: [text(bad, [], "/note")] };
    const document = {
      ...tree([], { title: bad, subject: bad }),
      sections: [
        section(
          [
            paragraph([note, { type: "gap", pointer: "/gap", label: { zh: bad, en: "" } }]),
            paragraph({ type: "notApplicable", reason: bad, source: "/reason" }),
            table([1], 0, [row(cell(text(bad, [], "/cell")))]),
            list(true, ["1."], [text(bad, [], "/item")]),
            { type: "figure", media: picture(), width: 10, alternative: bad, source: "/figure" },
            { type: "contents", title: bad, levels: 1, template: { file: "f", line: 1, column: 1 } },
          ],
          { header: inlines(text(bad, [], "/header")), footer: inlines(text(bad, [], "/footer")) },
        ),
      ],
    };
    const found = illegalCharacters(document).map(({ pointer, place }) => pointer ?? place?.file ?? "");
    expect(new Set(found)).toEqual(
      new Set(["", "/note", "/gap", "/reason", "/cell", "/item", "/figure", "f", "/header", "/footer"]),
    );
  });

  it("reports one value once", () => {
    const words = text("\u0001", [], "/x");
    expect(illegalCharacters(tree([paragraph(words), paragraph(words)]))).toHaveLength(1);
  });

  it("finds nothing in legal text, invisible controls included", () => {
    expect(illegalCharacters(tree([paragraph("𠮷\u200B\u202E\t\n\u3000\u0085")]))).toEqual([]);
  });
});

function documentPart(bytes: Uint8Array): Uint8Array | undefined {
  const reading = readZip(bytes);
  return reading.type === "refused" ? undefined : reading.parts.get("word/document.xml");
}

describe.each(FORMATS)("the %s writer", (format) => {
  it("reports them once, in words that hold for every format, and writes none", async () => {
    const document = tree([paragraph(text(ILLEGAL, [], "/x"))], { title: `题${ILLEGAL}` });
    const writer = await WRITERS[format]();
    const { value, diagnostics } = await writer.write(document, OPTIONS);
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["writer/illegal-character", undefined],
      ["writer/illegal-character", "/x"],
    ]);
    for (const { message, help } of diagnostics) {
      expect(JSON.stringify([message, help])).not.toMatch(/Word|PDF|HTML/u);
    }
    const words = new TextDecoder().decode(format === "docx" ? documentPart(value) : value);
    if (format === "pdf") return;
    expect(words).toContain("坏字符\uFFFD、\uFFFD、\uFFFD、\uFFFD。");
    expect(hasIllegalCharacter(words)).toBe(false);
  });
});
