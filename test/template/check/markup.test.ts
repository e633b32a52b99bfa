import { describe, expect, it } from "vitest";
import { compileTemplate } from "../../../src/template/compile.js";
import { FIELDS, mistakesOf, setOf, whole } from "../fixture.js";

/** Column at which the blocks of `whole` begin. */
const START = whole("").indexOf("</body>") + 1;

function inBlocks(blocks: string): string {
  return mistakesOf(whole(blocks))
    .map((mistake) => mistake.replace(/^1:(\d+)/u, (_, at: string) => String(Number(at) - START + 1)))
    .join();
}

describe("elements and attributes", () => {
  it.each([
    ["<div></div>", "1 unknown-element"],
    ["<P>a</P>", "1 unknown-element"],
    ["<p><v>a</v></p>", "4 unknown-element"],
    ['<p><gap p="/x"/></p>', "4 unknown-element"],
    ['<p style="x">a</p>', "4 unknown-attribute"],
    ['<p t="1">a</p>', "4 unknown-attribute"],
    ['<p class="big">a</p>', "4 wrong-attribute-value"],
    ['<p class="note" class="note">a</p>', "17 repeated-attribute"],
    ['<p keep="yes">a</p>', "4 wrong-attribute-value"],
    ["<p><span>a</span></p>", "4 missing-attribute"],
    ['<p><span lang="fr">a</span></p>', "10 wrong-attribute-value"],
    ["<table><tr><td>a</td></tr></table>", "1 missing-attribute"],
    ['<table widths="a b"><tr><td>a</td><td>b</td></tr></table>', "8 wrong-attribute-value"],
    ['<table widths="0"><tr><td>a</td></tr></table>', "8 wrong-attribute-value"],
    ['<table widths="1"><tr><td shade="5">a</td></tr></table>', "27 wrong-attribute-value"],
    ['<contents title="" levels="3"/>', "11 wrong-attribute-value"],
    ['<p><line width="99"/></p>', "10 wrong-attribute-value"],
  ])("%s", (blocks, mistakes) => {
    expect(inBlocks(blocks)).toBe(mistakes);
  });

  it("says where quotes are those of a text program", () => {
    const { diagnostics } = compileTemplate(setOf(whole("<p class=“note”>a</p>")), FIELDS);
    expect(diagnostics.map(({ code, help }) => `${code} ${help.zh}`)).toEqual([
      expect.stringMatching(/^template\/wrong-attribute-value 引号改用半角直引号/u),
    ]);
  });

  it("offers the element and attribute that were meant", () => {
    const { diagnostics } = compileTemplate(
      setOf(whole('<tabel widths="1"></tabel><p clas="note">a</p>')),
      FIELDS,
    );
    expect(diagnostics.map((finding) => finding.help.zh)).toEqual([
      expect.stringContaining("“table”"),
      expect.stringContaining("“class”"),
    ]);
  });
});

describe("nesting", () => {
  it.each([
    ["<p><p>a</p></p>", "4 wrong-nesting"],
    ["<li>a</li>", "1 wrong-nesting"],
    ["<b>a</b>", "1 wrong-nesting"],
    ["<ul><p>a</p></ul>", "5 wrong-nesting"],
    ['<p><table widths="1"></table></p>', "4 wrong-nesting"],
    ['<table widths="1"><td>a</td></table>', "19 wrong-nesting"],
    ['<table widths="1"><tbody></tbody><thead></thead></table>', "34 wrong-nesting"],
    ["<p><page/></p>", "4 wrong-nesting"],
    ["<h1>a<footnote>b</footnote></h1>", "6 wrong-nesting"],
    ["<p>a<footnote>b<footnote>c</footnote></footnote></p>", "16 wrong-nesting"],
    ["<p><seal>a</seal></p>", "10 misplaced-text"],
    ["<p>a<b>b</p>", "5 unclosed-element"],
    ["<p>a<b>b</p><p>c</b>d</p>", "5 unclosed-element"],
    ["<p>a</b></p>", "5 stray-end-tag"],
    ["<p>a", "1 unclosed-element"],
    ["<p>a<br></p>", "5 unclosed-element"],
  ])("%s", (blocks, mistakes) => {
    expect(inBlocks(blocks).split(",")[0]).toBe(mistakes);
  });

  it("reports a tag that the file ends in", () => {
    expect(mistakesOf('<document title="a"><body><p>a</p></body></document')).toEqual([
      "1:1 unclosed-element",
      "1:42 markup",
    ]);
  });

  it("judges what an unknown element holds as if it existed", () => {
    expect(inBlocks("<div>a{{processor.name}}<p>{{typo}}</p></div>")).toBe(
      "1 unknown-element,30 unknown-field",
    );
  });

  it("wants one document around everything", () => {
    expect(mistakesOf("<p>a</p>")).toEqual(["1:1 wrong-nesting"]);
    expect(mistakesOf("")).toEqual(["1:1 wrong-nesting"]);
    expect(mistakesOf('x<document title="a"></document>')).toEqual(["1:1 wrong-nesting"]);
    expect(mistakesOf('<document title="a"></document><document title="b"></document>')).toEqual([
      "1:32 wrong-nesting",
    ]);
    expect(mistakesOf('<document title="a"><body></body><header>b</header></document>')).toEqual([
      "1:34 wrong-nesting",
    ]);
  });

  it("goes no deeper than 32 elements", () => {
    const nested = (depth: number): string => `<p>${"<b>".repeat(depth)}a${"</b>".repeat(depth)}</p>`;
    expect(inBlocks(nested(29))).toBe("");
    expect(inBlocks(nested(30))).toBe("91 too-deep");
  });
});

describe("text", () => {
  it.each([
    ["text", "1 misplaced-text"],
    ["<ul>text</ul>", "5 misplaced-text"],
    ['<table widths="1"><tr>x</tr></table>', "23 misplaced-text"],
    ["{{processor.name}}", "3 misplaced-text"],
    ["<ul>{{processor.name}}</ul>", "7 misplaced-text"],
    ["<p>a < b</p>", "6 markup"],
    ["<p>R&D</p>", "5 markup"],
    ["<p>a&nbsp;b</p>", "5 markup"],
    ["<p>&#0;&#xFFFE;&#1114112;</p>", "4 illegal-character,8 illegal-character,16 illegal-character"],
    ["<!DOCTYPE html>", "1 markup"],
    ["<![CDATA[a]]>", "1 markup"],
  ])("%s", (blocks, mistakes) => {
    expect(inBlocks(blocks)).toBe(mistakes);
  });

  it("takes entities of XML and comments", () => {
    expect(inBlocks("<!-- note --><p>R&amp;D &lt;1&#62; &#x4E2D; &quot;&apos;</p>")).toBe("");
  });
});

describe("template tags in mark-up", () => {
  it.each([
    ['<p class="{{processor.name}}">a</p>', "11 value-in-tag"],
    ["<p {{#if processor.isCiio}}keep{{/if}}>a</p>", "4 value-in-tag"],
    ["<{{processor.name}}>a</p>", "2 value-in-tag"],
    ["<p>a</{{processor.name}}>", "7 value-in-tag"],
    ["<!-- {{processor.name}} --><p>a</p>", "6 value-in-tag"],
    ["<p {{> part}}>a</p>", "4 value-in-tag"],
    ['<table widths="1"><tr><td colspan="1{{count scenarios}}">a</td></tr></table>', "37 value-in-tag"],
    [
      '<table widths="1"><tr><td colspan="{{shadeOf processor.unitNature}}">a</td></tr></table>',
      "36 value-in-tag",
    ],
    ['<table widths="1"><tr><td align="{{count scenarios}}">a</td></tr></table>', "34 value-in-tag"],
    ['<table widths="1"><tr><td rowspan="{{count processor.name}}">a</td></tr></table>', "44 wrong-kind"],
  ])("%s", (blocks, mistakes) => {
    expect(inBlocks(blocks).split(",")).toContain(mistakes);
  });

  it("takes the helpers that compute attributes", () => {
    const cell = '<td rowspan="{{count scenarios}}" colspan="{{count scenarios}}">a</td>';
    expect(inBlocks(`<table widths="1"><tr>${cell}</tr></table>`)).toBe("");
    expect(
      inBlocks(
        '{{#each scenarios}}<table widths="1"><tr><td shade="{{shadeOf level}}">a</td></tr></table>{{/each}}',
      ),
    ).toBe("");
  });
});

describe("branches", () => {
  it("leave the elements as they found them, in every branch", () => {
    expect(inBlocks('{{#if processor.isCiio}}<p>{{else}}<p class="note">{{/if}}a</p>')).toBe(
      "25 unclosed-element,36 unclosed-element,59 misplaced-text",
    );
    expect(inBlocks("<p>{{#if processor.isCiio}}a</p><p>{{/if}}b</p>")).toBe(
      "29 stray-end-tag,33 wrong-nesting,33 unclosed-element",
    );
  });

  it("find mistakes that no data would show", () => {
    expect(inBlocks("{{#if processor.isCiio}}<p>a</p>{{else}}<q/>{{/if}}")).toBe("41 unknown-element");
    expect(inBlocks("{{#each scenarios}}<p>a</p>{{else}}<p>{{typo}}</p>{{/each}}")).toBe("41 unknown-field");
  });

  it("hold for partials too", () => {
    expect(mistakesOf(whole("{{> a}}b</p>"), { a: "<p>x" })).toEqual([
      "partials/a.hbs:1:1 unclosed-element",
      "1:38 stray-end-tag",
    ]);
    expect(mistakesOf(whole("<ul>{{> a}}</ul>"), { a: "<p>x</p>" })).toEqual([
      "partials/a.hbs:1:1 wrong-nesting",
    ]);
  });
});

describe("rows", () => {
  it("are counted when no data is needed to", () => {
    expect(inBlocks('<table widths="1 2 3"><tr><td>a</td><td>b</td></tr></table>')).toBe("23 table-shape");
    expect(inBlocks('<table widths="1 2 3"><tr><td colspan="2">a</td><td>b</td></tr></table>')).toBe("");
  });

  it("are not counted where a block or a cell over several rows decides", () => {
    expect(
      inBlocks('<table widths="1 2"><tr>{{#if processor.isCiio}}<td>a</td>{{/if}}<td>b</td></tr></table>'),
    ).toBe("");
    expect(
      inBlocks('<table widths="1 2"><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>'),
    ).toBe("");
  });
});
