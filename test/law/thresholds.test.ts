import { describe, expect, it } from "vitest";
import {
  areThresholdsKnown,
  isReached,
  LARGE_VOLUME,
  NON_SENSITIVE_CAP,
  OFFICER_VOLUME,
  SENSITIVE_CAP,
  SENSITIVE_FLOOR,
  SMALL_VOLUME,
} from "../../src/law/thresholds.js";
import { instrumentOf } from "../../src/law/instruments.js";

const ALL = { SMALL_VOLUME, NON_SENSITIVE_CAP, SENSITIVE_CAP, SENSITIVE_FLOOR, OFFICER_VOLUME, LARGE_VOLUME };

describe("thresholds (CAL-4)", () => {
  it.each([
    [SMALL_VOLUME, 100_000],
    [NON_SENSITIVE_CAP, 1_000_000],
    [SENSITIVE_CAP, 10_000],
    [SENSITIVE_FLOOR, 1],
    [OFFICER_VOLUME, 1_000_000],
    [LARGE_VOLUME, 10_000_000],
  ])("include the figure and exclude what is below it: %#", (threshold, figure) => {
    expect(threshold.persons).toBe(figure);
    expect(isReached(figure - 1, threshold)).toBe(false);
    expect(isReached(figure, threshold)).toBe(true);
    expect(isReached(figure + 1, threshold)).toBe(true);
  });

  it("name sources that exist and are in force from their own day", () => {
    for (const [name, { sources, inForceFrom }] of Object.entries(ALL)) {
      const [leading] = sources;
      expect(
        sources.every(({ law }) => instrumentOf(law) !== undefined),
        name,
      ).toBe(true);
      expect(inForceFrom >= (instrumentOf(leading.law)?.inForceFrom ?? ""), name).toBe(true);
    }
  });

  it("are known from 22 March 2024", () => {
    expect(areThresholdsKnown("2024-03-21")).toBe(false);
    expect(areThresholdsKnown("2024-03-22")).toBe(true);
  });
});
