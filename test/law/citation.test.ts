import { describe, expect, it } from "vitest";
import { citationText, parseCitation, parseCitations } from "../../src/law/citation.js";

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
    expect(citationText(source, "zh")).toBe("《中华人民共和国个人信息保护法》第五十六条（1）");
    expect(citationText(source, "en")).toBe("Personal Information Protection Law, art. 56(1)");
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
    expect(citationText({ law: "PIPL", article: "13(1)(2)-(7)" }, "zh")).toMatch(
      /第十三条（1）（2）至（7）$/u,
    );
  });
});
