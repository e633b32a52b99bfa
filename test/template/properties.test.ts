import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isXmlIllegal } from "../../src/foundation/xml-character.js";
import type { Block, Inline } from "../../src/document/node.js";
import { compileTemplate } from "../../src/template/compile.js";
import { fillTemplate } from "../../src/template/fill.js";
import { compiled, FIELDS, INPUT, setOf, whole } from "./fixture.js";

/** Any text a filing may hold: what XML can carry, much of it on purpose. */
const legalText = fc
  .string({
    unit: fc.oneof(
      { weight: 4, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          "\n",
          "\t",
          " ",
          "\u3000",
          "<",
          ">",
          "&",
          "{{",
          "}}",
          '"',
          "'",
          "中",
          "a",
          "𠮷",
          "</v>",
          "&lt;",
          "\r\n",
          "\u202E",
          "\uFEFF",
        ),
      },
    ),
    maxLength: 40,
  })
  .map((text) => {
    let legal = "";
    for (const character of text) if (!isXmlIllegal(character.codePointAt(0) ?? 0)) legal += character;
    return legal;
  });

/** What the pointer's text inlines say, one line for each paragraph. */
function printed(blocks: readonly Block[], pointer: string): string {
  const text = (inlines: readonly Inline[]): string =>
    inlines
      .map((inline) => (inline.type === "text" && inline.source === pointer ? inline.text : ""))
      .join("");
  return blocks.map((block) => (block.type === "paragraph" ? text(block.inlines) : "")).join("\n");
}

/** The lines of a value as the tree promises them: no tabs, no empty lines. */
function promised(value: string): string {
  return value
    .replaceAll("\t", " ")
    .split(/\r\n?|[\n\u2028\u2029]/u)
    .filter((line) => line !== "")
    .join("\n");
}

describe("properties", () => {
  it("any text comes out of the tree exactly, lines as paragraphs", () => {
    const template = compiled(whole("<p>{{processor.name}}</p>"));
    fc.assert(
      fc.property(legalText, (name) => {
        const { value, diagnostics } = fillTemplate(template, { ...INPUT, filing: { processor: { name } } });
        expect(diagnostics).toEqual([]);
        expect(printed(value?.sections[0]?.blocks ?? [], "/processor/name")).toBe(promised(name));
      }),
      { numRuns: 500 },
    );
  });

  it("any data at all makes a draft, and nothing is thrown", () => {
    const template = compiled(
      whole(
        `<p>{{processor.name}}{{processor.unitNature}}{{choices processor.unitNature}}{{processor.startedOn}}</p>{{#each scenarios}}<h1>{{name}}{{main.name}}</h1>{{image linkPicture}}{{#each legalBases}}<p>{{this}}</p>{{/each}}<p>{{join recipients "、" "name"}}</p>{{/each}}`,
      ),
    );
    const filing = fc.record(
      {
        processor: fc.oneof(
          fc.anything(),
          fc.record({ name: fc.anything(), unitNature: fc.anything(), startedOn: fc.anything() }),
        ),
        scenarios: fc.oneof(
          fc.anything(),
          fc.array(
            fc.record({
              id: fc.anything(),
              name: fc.anything(),
              main: fc.anything(),
              legalBases: fc.anything(),
              recipients: fc.anything(),
              linkPicture: fc.anything(),
            }),
          ),
        ),
        recipients: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filing, (data) => {
        const { value, diagnostics } = fillTemplate(template, { ...INPUT, filing: data });
        expect(value !== undefined || diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("any template is compiled or refused, and nothing is thrown", () => {
    const piece = fc.constantFrom(
      "{{processor.name}}",
      "{{#if processor.isCiio}}",
      "{{else}}",
      "{{/if}}",
      "{{#each scenarios}}",
      "{{/each}}",
      "{{#answered recipients}}",
      "{{/answered}}",
      "{{name}}",
      "{{> a}}",
      "{{",
      "}}",
      "{{{",
      "{{!--",
      "--}}",
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<ul>",
      "<li>",
      "</li>",
      "</ul>",
      '<table widths="1">',
      "<tr>",
      "<td>",
      "</td>",
      "</tr>",
      "</table>",
      "<",
      ">",
      "&",
      "&amp;",
      '"',
      "'",
      "[",
      "]",
      "(",
      ")",
      "|",
      "as |x|",
      "~",
      "\\",
      "｛｛",
      "“",
      " ",
      "\n",
      "字",
      "text",
      "=",
      "<!--",
      "-->",
      "{{#*inline 'x'}}",
      "{{^}}",
      '<p class="',
      "{{join scenarios '、' 'name'}}",
      "{{count scenarios}}",
      "{{#unless (not processor.isCiio)}}",
      "{{/unless}}",
      "{{else if processor.isForeign}}",
    );
    const template = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(template, template, (blocks, partial) => {
        const { value, diagnostics } = compileTemplate(setOf(whole(blocks), { a: partial }), FIELDS);
        expect(value === undefined).toBe(diagnostics.length > 0);
        if (value)
          expect(
            fillTemplate(value, INPUT).diagnostics.every(
              (finding) => finding.code === "template/table-shape",
            ),
          ).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
