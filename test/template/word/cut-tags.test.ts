import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeText } from "../../../src/ooxml/xml.js";
import { filledWord, partOf, texts } from "./filling.js";
import { cell, p, table } from "./word-file.js";

const LINES: readonly string[] = [
  "{{processor.name}}与{{recipients.length}}".replace("{{recipients.length}}", "{{count recipients}}"),
  "{{#each scenarios}}",
  "场景{{@number}}：{{name}}，{{#if main.isInGreaterBayArea}}在{{else}}不在{{/if}}大湾区 & <其他>",
  "{{#each items}}{{name}}（{{../name}}）",
  "第{{@number}}项{{/each}}",
  "{{/each}}",
  '{{join recipients "、" "name"}}{{!-- 说明 --}}',
];
const ROW: readonly string[] = [
  "{{#each recipients}}{{@number}}",
  "{{name}}",
  "{{check isInGreaterBayArea}}{{/each}}",
];

/** A paragraph of a text cut at the given places, each piece in a run with a look of its own and rubbish in between. */
function cutParagraph(text: string, cuts: readonly number[]): string {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))]
    .filter((cut) => cut > 0 && cut < text.length)
    .toSorted((a, b) => a - b);
  const runs = [...places, text.length].map((end, index) => {
    const piece = escapeText(text.slice(places[index - 1] ?? 0, end));
    const look = ["", "<w:rPr><w:b/></w:rPr>", '<w:rPr><w:sz w:val="28"/></w:rPr>'][index % 3] ?? "";
    const rubbish =
      [
        "",
        '<w:proofErr w:type="spellStart"/>',
        '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>',
      ][index % 3] ?? "";
    return `<w:r>${look}<w:lastRenderedPageBreak/><w:t xml:space="preserve">${piece}</w:t></w:r>${rubbish}`;
  });
  return `<w:p>${runs.join("")}</w:p>`;
}

describe("a template whose text Word cut into runs", () => {
  it("fills to the same text wherever it was cut", async () => {
    const whole = texts(await filledWord(LINES.map((line) => p(line)).join("") + table(ROW)));
    expect(whole).toContain("1");
    const cuts = fc.array(fc.nat({ max: 200 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(cuts, { minLength: 10, maxLength: 10 }), async (all) => {
        const lines = LINES.map((line, index) => cutParagraph(line, all[index] ?? [])).join("");
        const row = ROW.map((text, index) => cell(cutParagraph(text, all[LINES.length + index] ?? [])));
        const filled = await filledWord(lines + table(row));
        expect(texts(filled)).toEqual(whole);
        // Nothing is left of a run whose words were all part of a tag but what others put into it.
        expect(partOf(filled)).not.toMatch(/<w:t[^>]*><\/w:t>/u);
      }),
      { numRuns: 60, seed: 20_261_129 },
    );
  });
});
