import { describe, expect, it } from "vitest";
import { documentSections } from "../../src/codegen/sections.js";
import type { DocumentKind } from "../../src/kinds/kind.js";
import type { TemplateSet } from "../../src/template/compile.js";
import { FIELDS, setOf, whole } from "../template/fixture.js";

const BILINGUAL: DocumentKind<"pipia"> = {
  id: "pipia",
  title: { zh: "甲", en: "A" },
  languages: ["zh", "en"],
  filedBy: "processor",
};

const templates =
  (zh: string, en = zh) =>
  (_kind: DocumentKind, language: "zh" | "en"): TemplateSet =>
    setOf(whole(language === "zh" ? zh : en));

const sectionsOf = (zh: string, en?: string, kind = BILINGUAL): readonly string[] =>
  documentSections([kind], () => [...FIELDS.values()], templates(zh, en)).map(
    ({ level, number, title, fields }) =>
      [level, number.zh, title.zh, "|", number.en, title.en, ...fields].join(" "),
  );

describe("documentSections", () => {
  it("numbers headings as documents of each language do, from the outermost down", () => {
    const zh =
      "<h1 plain>前言</h1><h1>一</h1><h2>二</h2><h3>三</h3><h4>四</h4><h4>五</h4><h2>六</h2><h1>七</h1>";
    const en = "<h1 plain>P</h1><h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h4>e</h4><h2>f</h2><h1>g</h1>";
    expect(sectionsOf(zh, en)).toEqual([
      "0  封面 |  Cover",
      "1  前言 |  P",
      "1 一、 一 | 1. a",
      "2 一、（一） 二 | 1.1 b",
      "3 一、（一）1. 三 | 1.1.1 c",
      "4 一、（一）1.（1） 四 | 1.1.1(a) d",
      "4 一、（一）1.（2） 五 | 1.1.1(b) e",
      "2 一、（二） 六 | 1.2 f",
      "1 二、 七 | 2. g",
    ]);
  });

  it("joins the fields of both languages, leaves out what is computed and calls a paper without headings by its title", () => {
    expect(sectionsOf("<p>{{processor.name}}{{derived.total}}</p>", "<p>{{processor.phone}}</p>")).toEqual([
      "0  甲 |  A /processor/name /processor/phone",
    ]);
  });

  it("shows Chinese headings for a document that exists in Chinese only", () => {
    expect(
      sectionsOf("<h1>甲</h1><h2>乙</h2>", "<p>no template</p>", { ...BILINGUAL, languages: ["zh"] }),
    ).toEqual(["0  封面 |  Cover", "1 一、 甲 | 一、 甲", "2 一、（一） 乙 | 一、（一） 乙"]);
  });

  it("refuses languages with other headings, and templates with mistakes", () => {
    expect(() => sectionsOf("<h1>甲</h1>", "<h2>a</h2>")).toThrow("pipia: the languages have other headings");
    expect(() => sectionsOf("<h1>甲</h1>", "<h1 plain>a</h1>")).toThrow("other headings");
    expect(() => sectionsOf("<p>{{nothing}}</p>")).toThrow(/:1: .*nothing/u);
  });
});
