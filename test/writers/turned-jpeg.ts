import { jpegOf } from "../app/packet/damaged.js";

/** A JPEG of so many pixels whose camera says how it was held (Exif, tag Orientation). */
export function turnedJpeg(
  width: number,
  height: number,
  orientation: number,
  order: "II" | "MM" = "MM",
): Uint8Array {
  const short = (value: number): number[] => (order === "II" ? [value, 0] : [0, value]);
  const long = (value: number): number[] => (order === "II" ? [value, 0, 0, 0] : [0, 0, 0, value]);
  const tag = order === "II" ? [0x12, 0x01] : [0x01, 0x12];
  const value = [...short(orientation), 0, 0];
  const directory = [...short(1), ...tag, ...short(3), ...long(1), ...value, ...long(0)];
  const tiff = [...Buffer.from(order), ...short(42), ...long(8), ...directory];
  const exif = [...Buffer.from("Exif\0\0"), ...tiff];
  const picture = jpegOf(width, height);
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...picture.subarray(2)]);
}
