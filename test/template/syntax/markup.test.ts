import { describe, expect, it } from "vitest";
import { Findings } from "../../../src/template/findings.js";
import { parseFile } from "../../../src/template/syntax/parse-file.js";

function markup(text: string) {
  return parseFile({ file: "main.hbs", text }, new Findings())?.markup;
}

describe("readMarkup", () => {
  it("finds tags with their attributes and offsets, over template tags", () => {
    const text = `<td rowspan="{{count x}}" keep>{{#if a}}b{{/if}}</td><br/>`;
    expect(markup(text)).toEqual([
      {
        type: "open",
        start: 0,
        end: 31,
        name: "td",
        nameEnd: 3,
        isSelfClosing: false,
        attributes: [
          { name: "rowspan", start: 4, valueStart: 13, valueEnd: 24, value: "xxxxxxxxxxx" },
          { name: "keep", start: 26, valueStart: 30, valueEnd: 30, value: "" },
        ],
      },
      { type: "text", start: 31, end: 48 },
      { type: "close", start: 48, end: 53, name: "td" },
      { type: "open", start: 53, end: 58, name: "br", nameEnd: 56, isSelfClosing: true, attributes: [] },
    ]);
  });

  it("finds comments, foreign mark-up and a tag that is not finished", () => {
    const text = "<!-- a --><!DOCTYPE x><?b?><![CDATA[c]]><p";
    expect(markup(text)?.map((token) => [token.type, text.slice(token.start, token.end)])).toEqual([
      ["comment", "<!-- a -->"],
      ["foreign", "<!DOCTYPE x>"],
      ["foreign", "<?b?>"],
      ["foreign", "<![CDATA[c]]>"],
      ["unfinished", "<p"],
    ]);
  });
});
