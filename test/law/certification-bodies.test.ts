import { describe, expect, it } from "vitest";
import { isDay } from "../../src/foundation/day.js";
import { FILED_BODIES } from "../../src/law/certification-bodies.js";
import { instrumentOf } from "../../src/law/instruments.js";

describe("the list of filed certification bodies", () => {
  it("is dated as its source is", () => {
    expect(isDay(FILED_BODIES.listedOn)).toBe(true);
    expect(instrumentOf(FILED_BODIES.source.law)?.dated).toBe(FILED_BODIES.listedOn);
  });

  it("holds the three bodies of the announcement of 2025-12-30, each name once", () => {
    expect(FILED_BODIES.bodies.map(({ name }) => name.zh)).toEqual([
      "中国网络安全审查认证和市场监管大数据中心",
      "中央网信办（国家网信办）数据与技术保障中心",
      "北京赛西认证有限责任公司",
    ]);
    const names = FILED_BODIES.bodies.flatMap(({ name, otherNames }) => [name.zh].concat(otherNames));
    expect(new Set(names).size).toBe(names.length);
  });
});
