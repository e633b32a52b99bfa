import Handlebars from "handlebars";
import { describe, expect, it } from "vitest";
import { renderOf } from "../../src/template/execute.js";
import { Findings } from "../../src/template/findings.js";
import * as code from "../../src/template/rewrite/code.js";
import { htmlOutput } from "../../src/template/run/html-output.js";
import { Run } from "../../src/template/run/run.js";
import { View } from "../../src/template/run/view.js";
import { blocksOf, FIELDS, INPUT, textsOf } from "./fixture.js";

function rendered(...pieces: readonly code.Piece[]): string {
  const view = new View({}, {});
  const run = new Run({ ...INPUT, view, output: htmlOutput, fields: FIELDS, findings: new Findings() });
  return renderOf(code.program(pieces), [])(view.root, run);
}

describe("filling a rewritten tree", () => {
  it("has nothing to do with helpers that somebody gave to Handlebars", () => {
    Handlebars.registerHelper("print", () => "intruder");
    try {
      expect(textsOf("<p>{{processor.name}}</p>")).toEqual(["甲公司"]);
    } finally {
      Handlebars.unregisterHelper("print");
    }
  });

  it("stops at an instruction that there is not, and at a name that nothing has here", () => {
    expect(() => rendered(code.printCall(0, []))).toThrow("no instruction 0");
    const block = code.blockCall(0, [code.parameter("item1")], code.program([]), code.program([]));
    expect(() => rendered(block)).toThrow("no instruction 0");
  });

  it("writes template words as they stand", () => {
    expect(blocksOf("<p>&amp;lt; \u0022'`=\\ ${a} {b}</p>")).toMatchObject([
      { inlines: [{ text: "&lt; \"'`=\\ ${a} {b}" }] },
    ]);
    expect(rendered(code.content("{{a}} &amp; <b>"))).toBe("{{a}} &amp; <b>");
  });

  it("sees in a loop the loops around, and in {{else}} none of its own", () => {
    expect(
      textsOf(
        "{{#each scenarios as |one|}}{{#each items as |item|}}<p>{{one.name}}{{#if @first}}{{item.name}}{{else}}{{@number}}{{/if}}</p>{{/each}}{{/each}}",
      ),
    ).toEqual(["人力资源姓名", "人力资源2"]);
  });
});
