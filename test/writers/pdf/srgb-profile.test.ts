import { describe, expect, it } from "vitest";
import { srgbProfile } from "../../../src/writers/pdf/srgb-profile.js";

/** The data of a tag, by the table behind the header. */
function tagOf(profile: Buffer, name: string): Buffer {
  for (let index = 0; index < profile.readUInt32BE(128); index += 1) {
    const at = 132 + 12 * index;
    if (profile.toString("latin1", at, at + 4) !== name) continue;
    const start = profile.readUInt32BE(at + 4);
    return profile.subarray(start, start + profile.readUInt32BE(at + 8));
  }
  throw new Error(name);
}

function numbersOf(data: Buffer, from: number): readonly number[] {
  return Array.from(
    { length: (data.length - from) / 4 },
    (_, index) => data.readInt32BE(from + 4 * index) / 65_536,
  );
}

type Matrix = readonly (readonly number[])[];

function product(left: Matrix, right: Matrix): Matrix {
  return left.map((row) =>
    (right[0] ?? []).map((_, column) =>
      row.reduce((sum, value, at) => sum + value * (right[at]?.[column] ?? 0), 0),
    ),
  );
}

function inverse([
  [a = 0, b = 0, c = 0] = [],
  [d = 0, e = 0, f = 0] = [],
  [g = 0, h = 0, i = 0] = [],
]: Matrix): Matrix {
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  return [
    [e * i - f * h, c * h - b * i, b * f - c * e],
    [f * g - d * i, a * i - c * g, c * d - a * f],
    [d * h - e * g, b * g - a * h, a * e - b * d],
  ].map((row) => row.map((value) => value / determinant));
}

function xyzOf(x: number, y: number): readonly number[] {
  return [x / y, 1, (1 - x - y) / y];
}

function transposed(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0));
}

describe("srgbProfile", () => {
  const profile = srgbProfile();

  it("says how long it is and what it is", () => {
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    expect(profile.toString("latin1", 12, 24)).toBe("mntrRGB XYZ ");
    expect(profile.toString("latin1", 36, 40)).toBe("acsp");
  });

  it("has the primaries of sRGB, seen under the white of D50", () => {
    // Chromaticities of IEC 61966-2-1, brought to D50 by the Bradford method.
    const white = [xyzOf(0.3127, 0.329)];
    const primaries = transposed([xyzOf(0.64, 0.33), xyzOf(0.3, 0.6), xyzOf(0.15, 0.06)]);
    const scales = product(inverse(primaries), transposed(white)).flat();
    const colours = primaries.map((row) => row.map((value, column) => value * (scales[column] ?? 0)));
    const cones = [
      [0.8951, 0.2664, -0.1614],
      [-0.7502, 1.7135, 0.0367],
      [0.0389, -0.0685, 1.0296],
    ];
    const from = product(cones, transposed(white)).flat();
    const to = product(cones, transposed([[0.9642, 1, 0.8249]])).flat();
    const ratios = [0, 1, 2].map((row) =>
      [0, 1, 2].map((column) => (row === column ? (to[row] ?? 0) / (from[row] ?? 1) : 0)),
    );
    const adaptation = product(product(inverse(cones), ratios), cones);
    const expected = transposed(product(adaptation, colours));
    ["rXYZ", "gXYZ", "bXYZ"].forEach((name, index) => {
      numbersOf(tagOf(profile, name), 8).forEach((value, part) => {
        expect(value).toBeCloseTo(expected[index]?.[part] ?? 0, 3);
      });
    });
    numbersOf(tagOf(profile, "chad"), 8).forEach((value, index) => {
      expect(value).toBeCloseTo(adaptation.flat()[index] ?? 0, 3);
    });
  });

  it("has the curve of sRGB, whose two parts meet", () => {
    const curve = tagOf(profile, "rTRC");
    expect(tagOf(profile, "bTRC")).toEqual(curve);
    const [gamma = 0, a = 0, b = 0, c = 0, d = 0] = numbersOf(curve, 12);
    expect(gamma).toBeCloseTo(2.4, 4);
    expect((a * d + b) ** gamma).toBeCloseTo(c * d, 4);
    expect(a + b).toBeCloseTo(1, 4);
  });
});
