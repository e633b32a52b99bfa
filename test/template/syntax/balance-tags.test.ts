import { describe, expect, it } from "vitest";
import { Findings } from "../../../src/template/findings.js";
import { balanceTags } from "../../../src/template/syntax/balance-tags.js";
import { scanTags } from "../../../src/template/syntax/scan-tags.js";
import { Repair, SourceFile } from "../../../src/template/syntax/source-file.js";
import { shortened } from "../fixture.js";

function balance(text: string, endAround: (offset: number) => number = () => text.length) {
  const source = new SourceFile("main.hbs", text);
  const findings = new Findings();
  const repair = new Repair();
  const balanced = balanceTags(source, scanTags(source, findings, repair), findings, repair, endAround);
  return {
    kept: balanced?.tags.map((tag) => text.slice(tag.start, tag.end)),
    closers: balanced?.closers.map(({ at, name }) => `${at} ${name}`),
    found: findings.list().map(shortened),
    repaired: repair.apply(text),
  };
}

describe("balanceTags", () => {
  it("keeps a balanced text as it is", () => {
    const text = "{{#if a}}{{else if b}}{{else}}{{#each c}}{{/each}}{{/if}}";
    expect(balance(text)).toMatchObject({ found: [], repaired: text });
  });

  it("reports every block without end and every end without block", () => {
    expect(balance("{{#if a}}{{#unless b}}{{/if}}\n{{/each}}{{#answered c}}").found).toEqual([
      "1:10 unclosed-block",
      "2:1 stray-close",
      "2:10 unclosed-block",
    ]);
  });

  it("gives every block without end one, before the end of the block or element around it", () => {
    expect(balance("{{#if a}}{{b}}{{else}}{{c}}")).toMatchObject({
      kept: ["{{#if a}}", "{{b}}", "{{else}}", "{{c}}"],
      closers: ["27 if"],
    });
    expect(balance("{{#if z}}{{#each a}}{{b}}{{/if}}{{c}}").closers).toEqual(["25 each"]);
    expect(balance("{{#each a}}{{b}}{{c}}", () => 16).closers).toEqual(["16 each"]);
  });

  it("tells by the element around them which of two blocks of a name has no end", () => {
    const text = "{{#each a}}<p>{{#each b}}{{c}}</p>{{/each}}";
    const endAround = (offset: number): number => (offset > 10 ? 30 : text.length);
    expect(balance(text, endAround)).toMatchObject({ found: ["1:15 unclosed-block"], closers: ["30 each"] });
    expect(balance(text).found).toEqual(["1:1 unclosed-block"]);
  });

  it("reports blocks that overlap once", () => {
    expect(balance("{{#if a}}{{#each b}}{{/if}}{{/each}}").found).toEqual(["1:10 unclosed-block"]);
  });

  it("reports a block that ends under another name where it ends", () => {
    expect(balance("{{#if a}}{{b}}{{/each}}{{c}}")).toMatchObject({
      found: ["1:15 wrong-close"],
      closers: ["14 if"],
    });
    expect(balance("{{#if a}}{{/each}}{{/if}}").found).toEqual(["1:10 stray-close"]);
  });

  it("takes the end that a misspelt block was meant to have", () => {
    expect(balance("{{#if a}}{{#iff b}}{{c}}{{/if}}{{/if}}")).toMatchObject({
      found: [],
      closers: ["24 iff"],
    });
  });

  it("leaves of a block that cannot be read that it is one", () => {
    expect(balance('{{#*inline "x"}}{{#if a}}{{b}}{{/if}}{{/inline}}{{c}}')).toMatchObject({
      kept: ['{{#*inline "x"}}', "{{#if a}}", "{{b}}", "{{/if}}", "{{/inline}}", "{{c}}"],
      found: ["1:1 not-allowed"],
      repaired: "{{#inline     }}{{#if a}}{{b}}{{/if}}{{/inline}}{{c}}",
    });
  });

  it("takes one away with everything in it where not even that can be left", () => {
    expect(balance("{{#> (x)}}{{#if a}}{{b}}{{/if}}{{/(x)}}{{c}}")).toMatchObject({ kept: ["{{c}}"] });
  });

  it("reports an else outside a block and a second one", () => {
    expect(balance("{{else}}{{#if a}}{{else}}{{else}}{{/if}}").found).toEqual([
      "1:1 stray-else",
      "1:26 stray-else",
    ]);
  });

  it("refuses to go deeper than 32 blocks, counting chained ones", () => {
    const nested = (depth: number): string => "{{#if a}}".repeat(depth) + "{{/if}}".repeat(depth);
    expect(balance(nested(32)).found).toEqual([]);
    expect(balance(nested(33))).toMatchObject({ kept: undefined, found: ["1:289 too-deep"] });
    const chained = `{{#if a}}${"{{else if b}}".repeat(32)}{{/if}}`;
    expect(balance(chained)).toMatchObject({ kept: undefined });
    expect(balance(`${nested(32)}${nested(32)}`).found).toEqual([]);
  });

  it("refuses more than 2,000 blocks", () => {
    expect(balance("{{#if a}}{{/if}}".repeat(2000)).found).toEqual([]);
    expect(balance("{{#if a}}{{/if}}".repeat(2001))).toMatchObject({ kept: undefined });
  });
});
