import { describe, expect, it } from "vitest";
import { costGrowth, settledMemory } from "./growth.js";

describe("settledMemory", () => {
  it("takes the quarters behind the first records", () => {
    const memory = [10, 100, 200, 400, 600, 800].map((records, index) => ({
      records,
      bytes: [900, 500, 100, 120, 130, 140][index] ?? 0,
    }));
    expect(settledMemory(memory)).toEqual({ early: 100, late: 140 });
    expect(settledMemory(memory.slice(0, 2))).toBeUndefined();
  });
});

describe("costGrowth", () => {
  it("holds the last stretch against the one before", () => {
    const cost = [10, 100, 1_000, 5_000].map((packets, index) => ({
      packets,
      sinceBefore: [2_000, 900, 800, 880][index] ?? 0,
      sinceStart: 0,
    }));
    expect(costGrowth(cost)).toBeCloseTo(1.1);
    // Of a shorter run the stretch before is one of the first packets.
    expect(costGrowth(cost.slice(0, 3))).toBeUndefined();
  });
});
