import { describe, expect, it } from "vitest";
import { mean, median, pairedRatio, percentile } from "./statistics.js";

describe("median", () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 2, 30], 3],
  ])("of %j is %d", (values, expected) => expect(median(values)).toBe(expected));

  it("leaves the values in their order", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it("has no answer for nothing", () => expect(() => median([])).toThrow(RangeError));
});

describe("percentile", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    [0.95, 95],
    [1, 100],
    [0, 1],
  ])("%d of 1 to 100 is %d", (share, expected) => expect(percentile(hundred, share)).toBe(expected));

  it("has no answer for nothing", () => expect(() => percentile([], 0.5)).toThrow(RangeError));
});

describe("pairedRatio", () => {
  it("compares within a round, so that a slow moment troubles both sides", () => {
    expect(pairedRatio([10, 1000, 12], [20, 2000, 24])).toBe(0.5);
  });

  it("refuses rounds that do not pair", () => expect(() => pairedRatio([1], [1, 2])).toThrow(RangeError));
});

describe("mean", () => {
  it("is the sum divided by the number", () => expect(mean([1, 2, 6])).toBe(3));

  it("has no answer for nothing", () => expect(() => mean([])).toThrow(RangeError));
});
