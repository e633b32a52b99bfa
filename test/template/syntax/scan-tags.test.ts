import { describe, expect, it } from "vitest";
import { Findings } from "../../../src/template/findings.js";
import { scanTags } from "../../../src/template/syntax/scan-tags.js";
import { Repair, SourceFile } from "../../../src/template/syntax/source-file.js";
import { shortened } from "../fixture.js";

function scan(text: string) {
  const source = new SourceFile("main.hbs", text);
  const findings = new Findings();
  const repair = new Repair();
  const tags = scanTags(source, findings, repair);
  return {
    kinds: tags.map(
      (tag) => `${tag.kind}${tag.name === "" ? "" : ` ${tag.name}`}${tag.isBroken ? " !" : ""}`,
    ),
    written: tags.map((tag) => source.text.slice(tag.start, tag.end)),
    found: findings.list().map(shortened),
    repaired: repair.apply(source.text),
  };
}

describe("scanTags", () => {
  it("tells the kinds of tags apart", () => {
    const text =
      "{{a.b}}{{#if x}}{{else if y}}{{else}}{{/if}}{{> part}}{{! note }}{{!-- {{x}} --}}{{~#each z~}}";
    expect(scan(text).kinds).toEqual([
      "output a.b",
      "open if",
      "otherwise if",
      "otherwise",
      "close if",
      "partial part",
      "comment",
      "comment",
      "open each",
    ]);
    expect(scan(text).found).toEqual([]);
  });

  it("reads over braces in comments, and over quotes and brackets that close", () => {
    expect(scan(`{{!-- }} {{#if}} --}}{{join a "、" 'b'}}{{a.[b c]}}`).written).toEqual([
      "{{!-- }} {{#if}} --}}",
      `{{join a "、" 'b'}}`,
      "{{a.[b c]}}",
    ]);
  });

  it.each([
    ["{｛a.b}}", "1:1 full-width-braces", "{{a.b}}"],
    ["{｛#if a.b｝}x{{/if}}", "1:1 full-width-braces", "{{#if a.b}}x{{/if}}"],
    ["a｝}b", "1:2 near-tag", "a｝}b"],
    ["{a.b}", "1:1 near-tag", "{a.b}"],
    ["x｛a.b｝", "1:2 near-tag", "x｛a.b｝"],
    ["{a.b}}", "1:1 near-tag", "{a.b}}"],
    ["{ {a.b} }", "1:1 near-tag", "{ {a.b} }"],
    ["{ {#if x} }", "1:1 near-tag", "{ {#if x} }"],
    ["{/if}", "1:1 near-tag", "{/if}"],
    ["{date a.b}", "1:1 near-tag", "{date a.b}"],
  ])("reports %s, which Handlebars would print", (text, found, repaired) => {
    expect(scan(text)).toMatchObject({ found: [found], repaired });
  });

  it.each(["{甲}", "｛1.2｝", "{e.g. this}", "{x}", "a } b { c", "{www.example.cn}", "{{a}}}"])(
    "leaves the braces of %s to the text",
    (text) => {
      expect(scan(text).found).toEqual([]);
    },
  );

  it.each([
    ["{{*x}}", "{{*x}}"],
    ["{{#*inline}}", "{{#*inline}}"],
    ["{{#> x}}", "{{#> x}}"],
    ["{{^}}", "{{^}}"],
    ["{{^x}}", "{{^x}}"],
    ["{{{{raw}}}}", "{{{{raw}}}}"],
  ])("refuses %s", (text, written) => {
    const { found, written: all } = scan(text);
    expect(found).toEqual(["1:1 not-allowed"]);
    expect(all).toEqual([written]);
  });

  it("refuses unescaped output and reads it as if it were escaped", () => {
    expect(scan("{{{x}}}a")).toMatchObject({
      found: ["1:1 not-allowed"],
      kinds: ["output x"],
      repaired: "{{ x}} a",
    });
    expect(scan("{{&x}}").repaired).toBe("{{ x}}");
    expect(scan("{{{x}}").kinds).toEqual(["output x !"]);
  });

  it("refuses a tag behind a backslash, which Handlebars would print as it is", () => {
    expect(scan(String.raw`a\{{x}}`)).toMatchObject({ found: ["1:2 not-allowed"], repaired: "a {{x}}" });
  });

  it("reports full-width braces in the text and at the end of a tag, and reads on", () => {
    const { found, kinds, repaired } = scan("｛｛x｝｝{{y｝｝{{z}}");
    expect(found).toEqual(["1:1 full-width-braces", "1:9 full-width-braces"]);
    expect(kinds).toEqual(["output x", "output y", "output z"]);
    expect(repaired).toBe("{{x}}{{y}}{{z}}");
  });

  it("reads blocks and comments in full-width braces", () => {
    const { kinds, repaired } = scan("｛｛＃if x｝｝a{{／if}}｛｛！ b ｝｝");
    expect(kinds).toEqual(["open if", "close if", "comment"]);
    expect(repaired).toBe("{{#if x}}a{{/if}}{{! b }}");
  });

  it("reports full-width braces that have no end in their line as words", () => {
    expect(scan("｛｛x\n｝｝")).toMatchObject({
      found: ["1:1 full-width-braces", "2:1 full-width-braces"],
      kinds: [],
    });
  });

  it("leaves a single full-width brace to the text", () => {
    expect(scan("｛甲｝").found).toEqual([]);
  });

  it("reports characters of a Chinese keyboard once a tag and puts them right", () => {
    const { found, repaired } = scan("{{#if （eq a “b”）}}");
    expect(found).toEqual(["1:7 full-width-character"]);
    expect(repaired).toBe('{{#if (eq a "b")}}');
  });

  it("ends a tag without end at the line, the next tag or the next element", () => {
    expect(scan("{{a\n{{b {{c}}{{d</p>")).toMatchObject({
      found: ["1:1 unclosed-tag", "2:1 unclosed-tag", "2:10 unclosed-tag"],
      written: ["{{a", "{{b ", "{{c}}", "{{d"],
    });
  });

  it("reports a comment without end", () => {
    expect(scan("a{{!-- b }}").found).toEqual(["1:2 unclosed-tag"]);
  });

  it("reports a quotation mark without partner", () => {
    expect(scan('{{join a "、}}b')).toMatchObject({ found: ["1:10 syntax"], kinds: ["output join !"] });
  });

  it("reports characters that documents or line counts cannot carry", () => {
    expect(scan("a\u0000b\u2028\uFFFE").found).toEqual([
      "1:2 illegal-character",
      "1:4 illegal-character",
      "1:5 illegal-character",
    ]);
  });

  it("limits sub-expressions within one another", () => {
    expect(scan(`{{#if ${"(".repeat(17)}x${")".repeat(17)}}}`).found).toEqual(["1:1 too-deep"]);
    expect(scan(`{{#if ${"(".repeat(16)}x${")".repeat(16)}}}`).found).toEqual([]);
  });
});
