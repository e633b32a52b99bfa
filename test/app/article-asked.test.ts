import { describe, expect, it } from "vitest";
import { articleAsked } from "../../src/app/article-asked.js";
import { UsageError } from "../../src/foundation/errors.js";
import { citationText } from "../../src/law/citation.js";
import { isWithin, placeInLaw } from "../../src/law/place-in-law.js";
import { FILING_RULES } from "../../src/kinds/rules.js";

describe("an article on the command line", () => {
  it.each([
    ["6(3)", { law: "M", article: "6", items: [3, 3] }],
    ["第六条第（三）项", { law: "M", article: "6", items: [3, 3] }],
    ["第六条第三项", { law: "M", article: "6", items: [3, 3] }],
    ["第6条第(3)项", { law: "M", article: "6", items: [3, 3] }],
    [" 第六条 ", { law: "M", article: "6" }],
    ["art. 6(3)", { law: "M", article: "6", items: [3, 3] }],
    ["第五条第四款", { law: "M", article: "5", paragraph: 4 }],
    ["5 para 4", { law: "M", article: "5", paragraph: 4 }],
    ["art. 5, para. 4", { law: "M", article: "5", paragraph: 4 }],
    ["5（1）（2）", { law: "M", article: "5", paragraph: 1, items: [2, 2] }],
    ["第五条第一款第（二）项", { law: "M", article: "5", paragraph: 1, items: [2, 2] }],
    ["pipl 55", { law: "PIPL", article: "55" }],
    ["《个人信息保护法》第五十五条第（二）项", { law: "PIPL", article: "55", items: [2, 2] }],
    ["《中华人民共和国个人信息保护法》 55(2)", { law: "PIPL", article: "55", items: [2, 2] }],
    ["《中华人民共和国民法典》第一千二百五十九条", { law: "CIVIL", article: "1259" }],
    ["SAG3 annex 3", { law: "SAG3", article: "annex 3" }],
    ["RULES 4.1", { law: "RULES", article: "4.1" }],
    ["QA202510 Q4", { law: "QA202510", article: "Q4" }],
  ])("%s", (typed, place) => {
    expect(articleAsked(typed)).toEqual(place);
  });

  it.each(["", "  ", "六", "第条", "6(三)", "XYZ 5", "《没有的法》第五条", "PIPL", "schema/missing"])(
    "%j is refused with what to write",
    (typed) => {
      expect(() => articleAsked(typed)).toThrow(UsageError);
    },
  );

  it("is read as citations of articles are printed in Chinese", () => {
    const sources = Object.values(FILING_RULES).flatMap((rules) => rules.flatMap((rule) => rule.sources));
    const articles = sources.filter(({ article }) => /^\d+(?: para \d+|(?:\(\d+\))*)$/u.test(article ?? ""));
    expect(articles.length).toBeGreaterThan(100);
    for (const source of articles) {
      if (source.law === "RULES" || source.law === "GBT39335") continue;
      const printed = citationText(source, "zh");
      expect(isWithin(placeInLaw(source), articleAsked(printed)), printed).toBe(true);
    }
  });
});
