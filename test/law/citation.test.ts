import { describe, expect, it } from "vitest";
import {
  citationsText,
  citationText,
  citationTexts,
  parseCitation,
  parseCitations,
} from "../../src/law/citation.js";

describe("citations", () => {
  it("reads instrument and article", () => {
    expect(parseCitation("PIPL 56(1)")).toEqual({ law: "PIPL", article: "56(1)" });
    expect(parseCitation("SCCG2 annex 5")).toEqual({ law: "SCCG2", article: "annex 5" });
    expect(parseCitation("CAR")).toEqual({ law: "CAR" });
  });

  it("leaves out our own fields", () => {
    expect(parseCitations(["toolkit", "M 6(2)"])).toEqual([{ law: "M", article: "6(2)" }]);
  });

  it("words an article in both languages", () => {
    const source = { law: "PIPL", article: "56(1)" };
    expect(citationText(source, "zh")).toBe("《中华人民共和国个人信息保护法》第五十六条第（一）项");
    expect(citationText(source, "en")).toBe("Personal Information Protection Law, art. 56(1)");
  });

  it("tells paragraphs from items where a citation has both, or names the paragraph", () => {
    const words = (article: string): string =>
      citationText({ law: "PIPL", article }, "zh").replace(/^.*》/u, "");
    expect(words("13(1)(2)-(7)")).toBe("第十三条第一款第（二）项至第（七）项");
    expect(words("5(1)(4)")).toBe("第五条第一款第（四）项");
    expect(words("5 para 2")).toBe("第五条第二款");
    expect(citationText({ law: "M", article: "5 para 2" }, "en")).toMatch(/, art\. 5, para\. 2$/u);
    expect(citationText({ law: "M", article: "5(1)(2)" }, "en")).toMatch(/, art\. 5\(1\)\(2\)$/u);
  });

  it.each([
    ["M", "5(4)", "第五条第四款", "art. 5, para. 4"],
    ["M", "6(3)", "第六条第（三）项", "art. 6(3)"],
    ["M", "7(2)", "第七条第二款", "art. 7, para. 2"],
    ["M", "12(1)-(8)", "第十二条第（一）项至第（八）项", "art. 12(1)-(8)"],
    ["M", "5(2)-(3)", "第五条第二款至第三款", "art. 5, para. 2 to 3"],
    ["PIPL", "3(2)", "第三条第二款", "art. 3, para. 2"],
    ["PIPL", "17(2)", "第十七条第（二）项", "art. 17(2)"],
    ["PIPL", "38(3)", "第三十八条第三款", "art. 38, para. 3"],
    ["PIPL", "55(2)", "第五十五条第（二）项", "art. 55(2)"],
    ["PIPL", "73(4)", "第七十三条第（四）项", "art. 73(4)"],
    ["NDSR", "35(6)", "第三十五条第（六）项", "art. 35(6)"],
    ["NDSR", "62(7)", "第六十二条第（七）项", "art. 62(7)"],
  ])("says what the bracket of %s %s counts", (law, article, zh, en) => {
    expect(citationText({ law, article }, "zh").replace(/^.*》/u, "")).toBe(zh);
    expect(citationText({ law, article }, "en")).toSatisfy((text: string) => text.endsWith(`, ${en}`));
  });

  it("leaves the bracket out where nobody recorded what it counts, and says the article once", () => {
    expect(citationText({ law: "M", article: "10(2)" }, "zh")).toMatch(/第十条$/u);
    expect(citationText({ law: "M", article: "10(1)-(3)" }, "zh")).toMatch(/第十条$/u);
    expect(citationText({ law: "M", article: "10(2)" }, "en")).toMatch(/, art\. 10$/u);
    const both = [
      { law: "M", article: "10(2)" },
      { law: "M", article: "10(3)" },
    ];
    expect(citationTexts(both, "zh")).toEqual(["《个人信息出境认证办法》第十条"]);
    expect(citationsText(both, "zh")).toBe("《个人信息出境认证办法》第十条");
    expect(citationsText(both, "en")).toMatch(/, art\. 10$/u);
  });

  it("cites an instrument once for several articles", () => {
    const sources = [
      { law: "XBP", article: "7" },
      { law: "SAG3" },
      { law: "XBP", article: "8" },
      { law: "SAG3" },
    ];
    expect(citationsText(sources, "zh")).toBe(
      "《促进和规范数据跨境流动规定》第七条、第八条；《数据出境安全评估申报指南（第三版）》",
    );
    expect(citationsText(sources.slice(0, 3), "en")).toBe(
      "Provisions on Promoting and Regulating Cross-Border Data Flows, art. 7, art. 8; Security assessment filing guide 3rd edition",
    );
    expect(
      citationsText(
        [
          { law: "RULES", article: "4.1" },
          { law: "RULES", article: "5.2" },
        ],
        "zh",
      ),
    ).toBe("《个人信息保护认证实施规则》 4.1、5.2");
  });

  it.each([
    [18, "第十八条"],
    [100, "第一百条"],
    [105, "第一百零五条"],
    [110, "第一百一十条"],
    [201, "第二百零一条"],
    [1000, "第一千条"],
    [1010, "第一千零一十条"],
    [1102, "第一千一百零二条"],
    [1259, "第一千二百五十九条"],
  ])("counts article %i as codes do", (article, words) => {
    expect(citationText({ law: "CIVIL", article: String(article) }, "zh")).toBe(
      `《中华人民共和国民法典》${words}`,
    );
  });

  it("words annexes and questions, and keeps clauses as cited", () => {
    expect(citationText({ law: "RULES", article: "4.1" }, "zh")).toBe("《个人信息保护认证实施规则》 4.1");
    expect(citationText({ law: "SCCG2", article: "annex 5" }, "zh")).toBe(
      "《个人信息出境标准合同备案指南（第二版）》附件5",
    );
    expect(citationText({ law: "PIQA20260109", article: "Q3" }, "zh")).toMatch(/第3问$/u);
  });
});
