import { describe, expect, it } from "vitest";
import { orientationOf } from "../../src/document/orientation.js";
import { turnedJpeg } from "../writers/turned-jpeg.js";

describe("how a camera was held", () => {
  it("is what its picture says, in either order of bytes", () => {
    for (let orientation = 1; orientation <= 8; orientation += 1) {
      expect(orientationOf(turnedJpeg(4, 2, orientation))).toBe(orientation);
      expect(orientationOf(turnedJpeg(4, 2, orientation, "II"))).toBe(orientation);
    }
  });

  it("is upright where nothing is said that can be read", () => {
    expect(orientationOf(turnedJpeg(4, 2, 0))).toBe(1);
    expect(orientationOf(turnedJpeg(4, 2, 9))).toBe(1);
    expect(orientationOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toBe(1);
    expect(orientationOf(new Uint8Array())).toBe(1);
    const whole = turnedJpeg(4, 2, 6);
    for (let length = 0; length < 34; length += 1) expect(orientationOf(whole.subarray(0, length))).toBe(1);
  });
});
