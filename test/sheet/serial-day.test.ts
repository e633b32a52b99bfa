import { describe, expect, it } from "vitest";
import { dayOfSerial } from "../../src/sheet/serial-day.js";

describe("dayOfSerial", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [46_349, "2026-11-23"],
    [2_958_465, "9999-12-31"],
  ])("counts %d by the 1900 system, with its day that never was", (serial, day) => {
    expect(dayOfSerial(serial, false)).toEqual({ day, hasTime: false });
  });

  it.each([
    [0, "1904-01-01"],
    [60, "1904-03-01"],
    [44_887, "2026-11-23"],
    [2_957_003, "9999-12-31"],
  ])("counts %d by the 1904 system", (serial, day) => {
    expect(dayOfSerial(serial, true)).toEqual({ day, hasTime: false });
  });

  it("tells midnight from other times, and rounds to the second", () => {
    expect(dayOfSerial(46_349.5, false)).toEqual({ day: "2026-11-23", hasTime: true });
    expect(dayOfSerial(46_349 + 1 / 86_400, false)).toEqual({ day: "2026-11-23", hasTime: true });
    expect(dayOfSerial(46_349.000_000_1, false)).toEqual({ day: "2026-11-23", hasTime: false });
    expect(dayOfSerial(46_348.999_999_99, false)).toEqual({ day: "2026-11-23", hasTime: false });
  });

  it.each([
    [0, false],
    [0.5, false],
    [-1, false],
    [60, false],
    [2_958_466, false],
    [1e300, false],
    [-1, true],
    [2_957_004, true],
  ])("knows no day %d (1904: %s)", (serial, is1904) => {
    expect(dayOfSerial(serial, is1904)).toBeUndefined();
  });
});
