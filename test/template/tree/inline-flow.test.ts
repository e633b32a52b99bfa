import { describe, expect, it } from "vitest";
import { inlineText } from "../../../src/document/text.js";
import type { Language } from "../../../src/foundation/locale.js";
import { InlineFlow } from "../../../src/template/tree/inline-flow.js";
import { textsOf } from "../fixture.js";

const plain = { marks: [] };

function words(text: string, language: Language = "zh"): string {
  const flow = new InlineFlow(language, "paragraph");
  flow.words(text, plain);
  return inlineText(flow.line(), language);
}

describe("white space of the template", () => {
  it.each([
    ["  a \t b\f\nc  ", "a b c"],
    ["\n\n", ""],
    ["甲\n  乙", "甲乙"],
    ["甲 乙", "甲 乙"],
    ["甲\nb", "甲 b"],
    ["a\n乙", "a 乙"],
    ["甲，\n乙", "甲，乙"],
    ["甲\n（乙）\n", "甲（乙）"],
    ["甲\n“乙”\n丙", "甲“乙”丙"],
    ["a\n“b", "a “b"],
    ["𠮷\n𠮷", "𠮷𠮷"],
    ["甲\u3000乙", "甲\u3000乙"],
    ["\u3000\u3000甲", "\u3000\u3000甲"],
    ["a\u00A0 b", "a\u00A0 b"],
  ])("%j becomes %j", (source, expected) => {
    expect(words(source)).toBe(expected);
  });

  it("collapses across elements, conditions and values", () => {
    expect(textsOf("<p> 甲 <b> 乙 </b>\n<i>\n丙</i>\n</p>")).toEqual(["甲 乙丙"]);
    expect(
      textsOf("<p>\n{{#if processor.isForeign}}\n甲\n{{/if}}\n{{#if processor.isCiio}}x{{/if}}\n乙\n</p>"),
    ).toEqual(["甲乙"]);
    expect(textsOf("<p>处理者\n{{processor.name}}\n于\n{{processor.startedOn}}\n成立</p>")).toEqual([
      "处理者甲公司于 2026年1月5日成立",
    ]);
    expect(textsOf("<p>The processor\n{{processor.name}}\nis foreign.</p>", { language: "en" })).toEqual([
      "The processor Jia Ltd is foreign.",
    ]);
  });

  it("beside gaps and boxes follows the document's language", () => {
    expect(textsOf("<p>甲\n{{processor.name}}\n乙\n<check/>\n丙</p>", { filing: {} })).toEqual([
      "甲【待补充：名称】乙☐丙",
    ]);
    expect(textsOf("<p>a\n<check/>\nb</p>", { language: "en" })).toEqual(["a ☐ b"]);
  });

  it("disappears at line breaks", () => {
    expect(textsOf("<p>a <br/> b</p>")).toEqual(["a\nb"]);
  });
});

describe("white space of values", () => {
  it("stays, but for tabs and line ends", () => {
    const filing = { processor: { name: "  a\t b  \u3000" } };
    expect(textsOf("<p>x {{processor.name}} y</p>", { filing })).toEqual(["x   a  b  \u3000 y"]);
  });
});

describe("runs", () => {
  it("of the same kind are one, values stay apart", () => {
    const flow = new InlineFlow("zh", "paragraph");
    flow.words("a ", plain);
    flow.words("b", plain);
    flow.words("c", { marks: ["bold"] });
    flow.value("d", plain, "/d");
    flow.value("e", { marks: [], language: "zh" }, "/e");
    flow.value("f", { marks: [], language: "en" }, undefined);
    expect(flow.line()).toEqual([
      { type: "text", text: "a b", marks: [] },
      { type: "text", text: "c", marks: ["bold"] },
      { type: "text", text: "d", marks: [], source: "/d" },
      { type: "text", text: "e", marks: [], source: "/e" },
      { type: "text", text: "f", marks: [], language: "en" },
    ]);
  });
});
