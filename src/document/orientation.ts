/** How the pixels of a picture have to be turned and mirrored to be seen upright (Exif, 4.6.4, tag Orientation); 1 as they are. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];
const TAG = 0x0112;
const SHORT = 3;

/** Whether width and height change places when a picture is turned upright. */
export function isTurned(orientation: Orientation): boolean {
  return orientation >= 5;
}

/**
 * How a camera says that it was held: telephones write the pixels as their sensor has them. 1 for any picture that says nothing, or
 * nothing that can be read, and for any that is no JPEG.
 */
export function orientationOf(bytes: Uint8Array): Orientation {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tiff = exifIn(file);
  return (tiff === undefined ? undefined : orientationIn(tiff)) ?? 1;
}

/** JPEG (ITU-T T.81, annex B): segments from SOI to the pixels; the TIFF within the one called Exif. */
function exifIn(file: Buffer): Buffer | undefined {
  if (file.length < 4 || file.readUInt16BE(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 4 <= file.length;) {
    const marker = file.readUInt16BE(at);
    if (marker < 0xffc0 || marker === 0xffda) return undefined;
    // Any number of bytes that fill up may stand before a marker.
    if (marker === 0xffff) {
      at += 1;
      continue;
    }
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (marker === 0xffe1 && file.toString("latin1", at + 4, at + 10) === "Exif\0\0") {
      return file.subarray(at + 10, end);
    }
    at = end;
  }
  return undefined;
}

function orientationIn(tiff: Buffer): Orientation | undefined {
  const order = tiff.toString("latin1", 0, 2);
  if (tiff.length < 8 || (order !== "II" && order !== "MM")) return undefined;
  const isLittle = order === "II";
  const short = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return undefined;
  const entries = short(directory);
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + 12 * index;
    if (at + 12 > tiff.length) return undefined;
    if (short(at) === TAG && short(at + 2) === SHORT) {
      const value = short(at + 8);
      return ORIENTATIONS.find((known) => known === value);
    }
  }
  return undefined;
}
