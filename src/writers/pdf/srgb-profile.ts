/**
 * A colour profile for sRGB in the least form that ICC.1:2004-10 (version 4.2) allows a display: primaries, white and the
 * curve of IEC 61966-2-1. Written here from published numbers, so that no file with terms of its own is passed on.
 */
export function srgbProfile(): Buffer {
  const curve = parametricCurve();
  const tags: readonly (readonly [name: string, data: Buffer])[] = [
    ["desc", localizedText("sRGB")],
    ["cprt", localizedText("No rights reserved")],
    ["wtpt", xyz(D50)],
    ["chad", fixedArray("sf32", ADAPTATION)],
    ["rXYZ", xyz(RED)],
    ["gXYZ", xyz(GREEN)],
    ["bXYZ", xyz(BLUE)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length, 0);
  const places = new Map<Buffer, number>();
  const parts: Buffer[] = [];
  let offset = HEADER_LENGTH + table.length;
  tags.forEach(([name, data], index) => {
    let place = places.get(data);
    if (place === undefined) {
      place = offset;
      places.set(data, place);
      parts.push(data);
      offset += data.length;
    }
    const at = 4 + 12 * index;
    table.write(name, at, "latin1");
    table.writeUInt32BE(place, at + 4);
    table.writeUInt32BE(data.length, at + 8);
  });
  return Buffer.concat([header(offset), table, ...parts]);
}

type Triple = readonly [number, number, number];

/** The white of the connection space, and the primaries of sRGB as seen under it (Bradford adaptation from D65). */
const D50: Triple = [0.9642, 1, 0.8249];
const RED: Triple = [0.43607, 0.22249, 0.01392];
const GREEN: Triple = [0.38515, 0.71687, 0.09708];
const BLUE: Triple = [0.14307, 0.06061, 0.7141];

/** Bradford adaptation from D65 to D50, row by row. */
const ADAPTATION = [
  1.047882, 0.022919, -0.050217, 0.029587, 0.990479, -0.017075, -0.009247, 0.015076, 0.751678,
];

const HEADER_LENGTH = 128;

/** ICC.1, 7.2: version 4.2, a display, RGB seen as XYZ. Date, maker and identifier stay 0: not stated. */
function header(length: number): Buffer {
  const data = Buffer.alloc(HEADER_LENGTH);
  data.writeUInt32BE(length, 0);
  data.writeUInt32BE(0x04200000, 8);
  data.write("mntrRGB XYZ ", 12, "latin1");
  // 1 January 2000, 0 o'clock: a day must be one of the calendar.
  [2000, 1, 1].forEach((part, index) => data.writeUInt16BE(part, 24 + 2 * index));
  data.write("acsp", 36, "latin1");
  fixed(D50).copy(data, 68);
  return data;
}

/** The curve of IEC 61966-2-1: ((x + 0.055) / 1.055)^2.4, straight below 0.04045 (ICC.1, 10.15, function 3). */
function parametricCurve(): Buffer {
  const kind = Buffer.from([0, 3, 0, 0]);
  return typed("para", kind, fixed([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]));
}

/** ICC.1, 10.13: one text, in English. */
function localizedText(text: string): Buffer {
  const head = Buffer.alloc(20);
  head.writeUInt32BE(1, 0);
  head.writeUInt32BE(12, 4);
  head.write("enUS", 8, "latin1");
  head.writeUInt32BE(text.length * 2, 12);
  head.writeUInt32BE(28, 16);
  return typed("mluc", head, Buffer.from(text, "utf16le").swap16());
}

function xyz(values: Triple): Buffer {
  return fixedArray("XYZ ", values);
}

function fixedArray(type: string, values: readonly number[]): Buffer {
  return typed(type, fixed(values));
}

/** Data behind the name of their type, filled up to a multiple of four bytes. */
function typed(type: string, ...data: readonly Buffer[]): Buffer {
  const whole = Buffer.concat([Buffer.from(`${type}\0\0\0\0`, "latin1"), ...data]);
  return Buffer.concat([whole, Buffer.alloc((4 - (whole.length % 4)) % 4)]);
}

/** Numbers in sixteen bits before the point and sixteen behind it (ICC.1, 4.3). */
function fixed(values: readonly number[]): Buffer {
  const data = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => data.writeInt32BE(Math.round(value * 65_536), 4 * index));
  return data;
}
