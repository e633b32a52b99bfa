import { describe, expect, it } from "vitest";
import { Findings } from "../../../src/template/findings.js";
import { parseFile } from "../../../src/template/syntax/parse-file.js";
import { shortened } from "../fixture.js";

function parse(text: string) {
  const findings = new Findings();
  const parsed = parseFile({ file: "main.hbs", text }, findings);
  return { parsed, found: findings.list().map(shortened) };
}

describe("parseFile", () => {
  it("makes our own tree, with offsets into the file", () => {
    const text = '<p>\n{{#each a.b as |x i|}}{{join c "、" width=3}}{{else}} y {{/each}}{{> [part]}}';
    const { parsed, found } = parse(text);
    expect(found).toEqual([]);
    expect(parsed?.statements).toMatchObject([
      { type: "content", value: "<p>\n", start: 0, end: 4 },
      {
        type: "block",
        start: 4,
        parameters: ["x", "i"],
        call: { name: "each", parameters: [{ type: "path", segments: ["a", "b"], written: "a.b" }] },
        body: [
          {
            type: "output",
            start: text.indexOf("{{join"),
            expression: {
              type: "call",
              name: "join",
              parameters: [{ type: "path" }, { type: "literal", value: "、" }],
              named: [{ name: "width", value: { type: "literal", value: 3 } }],
            },
          },
        ],
        otherwise: [{ type: "content", value: " y " }],
      },
      { type: "include", name: "part", context: [] },
    ]);
  });

  it("keeps where the words begin that {{~ left over", () => {
    const { parsed } = parse("a  {{~x~}}  b");
    expect(parsed?.statements).toMatchObject([
      { value: "a", valueStart: 0, start: 0, end: 3 },
      { type: "output" },
      { value: "b", valueStart: 12, start: 10, end: 13 },
    ]);
  });

  it("names every tag Handlebars cannot read, not only the first", () => {
    const { found, parsed } = parse(
      "{{a b=}}\n{{ok}}\n{{#each a as |x}}{{y z=}}{{/each}}\n{{ #if q}}{{/if}}",
    );
    expect(found).toEqual(["1:1 syntax", "3:1 syntax", "3:18 syntax", "4:1 syntax"]);
    expect(parsed?.statements.filter((statement) => statement.type === "output")).toHaveLength(1);
  });

  it("refuses what is no text", () => {
    const tree: unknown = JSON.parse('{"type":"Program","body":[]}');
    const findings = new Findings();
    const source: { file: string; text: string } = Object.assign(
      { file: "main.hbs", text: "" },
      { text: tree },
    );
    expect(parseFile(source, findings)).toBeUndefined();
    expect(findings.list().map(shortened)).toEqual(["1:1 not-text"]);
  });

  it("refuses a file of more than 256 KB, counted in bytes", () => {
    expect(parse("字".repeat(87_381)).found).toEqual([]);
    expect(parse("字".repeat(87_382)).found).toEqual(["1:1 too-large"]);
  });

  it("refuses more than 20,000 nodes", () => {
    expect(parse("{{a}}".repeat(9_000)).found).toEqual([]);
    expect(parse("{{a}}".repeat(20_001)).found).toEqual(["1:100001 too-large"]);
    expect(parse(`{{join ${"a ".repeat(20_001)}}}`).found).toEqual(["1:1 too-large"]);
    expect(parse("{{a b}}".repeat(10_001)).found).toEqual(["1:70001 too-large"]);
  });

  it.each(["__proto__", "constructor", "prototype"])("refuses the name %s anywhere in a tag", (name) => {
    const { found } = parse(`{{a.${name}}}{{join a ${name}=1}}{{#if (eq a.[${name}] 1)}}{{/if}}`);
    expect(found.filter((one) => one.endsWith("reserved-name"))).toHaveLength(3);
  });

  it("refuses a partial whose name is computed", () => {
    expect(parse("{{> (a b)}}").found).toEqual(["1:1 not-allowed"]);
  });

  it("refuses a tag that Handlebars ends elsewhere than we do", () => {
    expect(parse(String.raw`{{a.[b\]}}x]}}`)).toMatchObject({ found: ["1:13 near-tag"] });
  });
});
