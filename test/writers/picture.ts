import type { Media } from "../../src/document/node.js";
import { pngOf } from "./png.js";

/** A small PNG made here: a grey frame on white, so that tests need no file. */
export function picture(width = 120, height = 60): Media {
  const rows: number[] = [];
  for (let y = 0; y < height; y += 1) {
    // Filter type 0 begins each row.
    rows.push(0);
    for (let x = 0; x < width; x += 1) {
      const edge = x < 2 || y < 2 || x >= width - 2 || y >= height - 2;
      rows.push(edge ? 0x60 : 0xff);
    }
  }
  const bytes = pngOf({ width, height, colourType: 0, rows: Uint8Array.from(rows) });
  return { format: "png", bytes, width, height };
}
