import { describe, expect, it } from "vitest";
import { Findings } from "../../../src/template/findings.js";
import { balanceTags } from "../../../src/template/syntax/balance-tags.js";
import { scanTags } from "../../../src/template/syntax/scan-tags.js";
import { Repair, SourceFile } from "../../../src/template/syntax/source-file.js";
import { shortened } from "../fixture.js";

function balance(text: string) {
  const source = new SourceFile("main.hbs", text);
  const findings = new Findings();
  const repair = new Repair();
  const kept = balanceTags(source, scanTags(source, findings, repair), findings, repair);
  return {
    kept: kept?.map((tag) => text.slice(tag.start, tag.end)),
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

  it("takes only the tags of a block without scope away, so that its content is still read", () => {
    expect(balance("{{#if a}}{{b}}{{else}}{{c}}").kept).toEqual(["{{b}}", "{{c}}"]);
  });

  it("takes all tags of a loop without end away, because nobody knows what they mean", () => {
    expect(balance("{{#if z}}{{#each a}}{{b}}{{/if}}{{c}}").kept).toEqual(["{{#if z}}", "{{/if}}", "{{c}}"]);
  });

  it("takes a refused block away with everything in it", () => {
    expect(balance('{{#*inline "x"}}{{#if a}}{{b}}{{/if}}{{/inline}}{{c}}')).toMatchObject({
      kept: ["{{c}}"],
      found: ["1:1 not-allowed"],
    });
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
