import { describe, expect, it } from "vitest";
import { LIKELIHOODS, RISK_LEVELS, riskLevel, type RiskLevel } from "../../src/law/risk-matrix.js";

const WORDS: Readonly<Record<RiskLevel, string>> = { low: "低", medium: "中", high: "高", severe: "严重" };

describe("table D.5 of GB/T 39335-2020", () => {
  it("reads row by row as the standard prints it", () => {
    const rows = RISK_LEVELS.toReversed().map((impact) =>
      [impact, ...LIKELIHOODS.map((likelihood) => riskLevel(impact, likelihood))]
        .map((level) => WORDS[level])
        .join(" "),
    );
    expect(rows).toEqual(["严重 中 高 严重 严重", "高 中 中 高 严重", "中 低 中 中 高", "低 低 低 中 中"]);
  });

  it("rates high likelihood and high impact as high, not severe", () => {
    expect(riskLevel("high", "high")).toBe("high");
  });
});
