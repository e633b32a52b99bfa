import { describe, expect, it } from "vitest";
import { commentsOf } from "../../src/app/comments.js";
import { diagnostic, type DiagnosticDraft } from "../../src/foundation/diagnostic.js";
import { LANGUAGES } from "../../src/foundation/locale.js";

const FINDING: DiagnosticDraft = {
  code: "pipia/risk-level-matches-matrix",
  severity: "warning",
  message: { zh: "风险评级不符", en: "The level does not follow" },
  help: { zh: "改正等级。", en: "Correct the level." },
  pointer: "/risks/0/level",
};

const EVERYTHING: DiagnosticDraft = {
  ...FINDING,
  label: { zh: "风险清单 › 第 1 项", en: "Risks › item 1" },
  place: { file: "/home/somebody/filing.yaml", line: 3, column: 1 },
  related: [
    {
      message: { zh: "影响程度为“高”", en: "The impact is high" },
      place: { file: "/home/somebody/filing.yaml", line: 9, column: 1 },
    },
  ],
  sources: [{ law: "PIPL", article: "56(2)" }, { law: "M" }],
  basis: "inferred",
  inference: { zh: "法律没有规定等级。", en: "The law names no levels." },
  waiver: {
    reason: { zh: "另有判定", en: "Own table" },
    name: { zh: "张三", en: "Zhang San" },
    until: "2027-01-31",
  },
};

describe("a finding as a comment", () => {
  it("says what, where, what to do and why, what was concluded, what else, who accepted it and which rule (zh)", () => {
    expect(commentsOf([diagnostic(EVERYTHING)], "zh")).toEqual([
      {
        pointer: "/risks/0/level",
        paragraphs: [
          "【警告】风险评级不符",
          "位置：风险清单 › 第 1 项",
          "处理：改正等级。",
          "依据：《中华人民共和国个人信息保护法》第五十六条第（二）项；《个人信息出境认证办法》",
          "推断：法律没有规定等级。",
          "另见：影响程度为“高”",
          "已豁免：另有判定（张三，至2027-01-31）",
          "检查项：pipia/risk-level-matches-matrix",
        ],
      },
    ]);
  });

  it("says the same in the English edition", () => {
    expect(commentsOf([diagnostic(EVERYTHING)], "en")[0]?.paragraphs).toEqual([
      "[warning] The level does not follow",
      "Where: Risks › item 1",
      "What to do: Correct the level.",
      "Source: Personal Information Protection Law, art. 56(2); Measures for the Certification of Cross-Border Personal Information Export",
      "Inference: The law names no levels.",
      "See also: The impact is high",
      "Waived: Own table (Zhang San, until 2027-01-31)",
      "Rule: pipia/risk-level-matches-matrix",
    ]);
  });

  it.each(LANGUAGES)("names no file of the machine it was made on (%s)", (language) => {
    expect(JSON.stringify(commentsOf([diagnostic(EVERYTHING)], language))).not.toContain("filing.yaml");
  });

  it("leaves out what there is nothing to say of, and codes that name no rule", () => {
    for (const code of ["schema/missing", "input/attachment", "template/gap-left", "waiver/expired"]) {
      expect(commentsOf([diagnostic({ ...FINDING, code })], "zh")[0]?.paragraphs).toEqual([
        "【警告】风险评级不符",
        "处理：改正等级。",
      ]);
    }
  });
});

describe("findings as comments", () => {
  it("come the heaviest first, each once, in their order otherwise", () => {
    const findings = (["advice", "warning", "blocking", "warning"] as const).map((severity, index) =>
      diagnostic({ ...FINDING, severity, pointer: `/risks/${index}` }),
    );
    expect(commentsOf([...findings, ...findings], "zh").map(({ pointer }) => pointer)).toEqual([
      "/risks/2",
      "/risks/1",
      "/risks/3",
      "/risks/0",
    ]);
  });

  it("leave out those about the file or the edition, and keep those about the whole filing", () => {
    const { pointer: _pointer, ...without } = FINDING;
    expect(commentsOf([diagnostic(without)], "zh")).toEqual([]);
    expect(commentsOf([diagnostic({ ...FINDING, pointer: "" })], "zh")).toHaveLength(1);
  });
});
