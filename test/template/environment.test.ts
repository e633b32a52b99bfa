import Handlebars from "handlebars";
import { describe, expect, it } from "vitest";
import { compileProgram } from "../../src/template/environment.js";
import { Findings } from "../../src/template/findings.js";
import * as code from "../../src/template/rewrite/code.js";
import { htmlOutput } from "../../src/template/run/html-output.js";
import { Run } from "../../src/template/run/run.js";
import { View } from "../../src/template/run/view.js";
import { blocksOf, FIELDS, INPUT, textsOf } from "./fixture.js";

describe("environment", () => {
  it("leaves the shared environment of Handlebars alone", () => {
    expect(Object.keys(Handlebars.helpers).sort()).toEqual([
      "blockHelperMissing",
      "each",
      "helperMissing",
      "if",
      "log",
      "lookup",
      "unless",
      "with",
    ]);
    Handlebars.registerHelper("print", () => "intruder");
    try {
      expect(textsOf("<p>{{processor.name}}</p>")).toEqual(["甲公司"]);
    } finally {
      Handlebars.unregisterHelper("print");
    }
  });

  it.each(["log", "lookup", "with", "each", "if", "helperMissing", "unknown"])(
    "knows no helper %s, even in a tree of ours",
    (name) => {
      const path: hbs.AST.PathExpression = { ...code.root, data: false, parts: [name], original: name };
      const call: hbs.AST.MustacheStatement = { ...code.printCall(0, []), path };
      const render = compileProgram(code.program([call]), []);
      const findings = new Findings();
      const view = new View({}, {});
      const run = new Run({ ...INPUT, view, output: htmlOutput, fields: FIELDS, findings });
      expect(() => render(view.root, run)).toThrow(/unknown helper/u);
    },
  );

  it("writes template words as they stand", () => {
    expect(blocksOf("<p>&amp;lt; \u0022'`=\\ ${a} {b}</p>")).toMatchObject([
      { inlines: [{ text: "&lt; \"'`=\\ ${a} {b}" }] },
    ]);
  });
});
