import type { Piece } from "../../layout/page.js";
import { real } from "./operands.js";
import type { Lettering } from "./shared-font.js";

/** Characters closer together than this, in thousandths of the size, are drawn as narrower ones, in steps. */
const LEAST_NARROWED = 50;
const NARROWING = 25;

/** The string of a piece, with its shifts in thousandths of the size. */
export function shown({ run, text, shifts }: Piece, font: Lettering): string {
  if (shifts.length === 0) return `<${codesOf(text, font)}> Tj`;
  let codes = "";
  let next = 0;
  let count = 0;
  for (let index = 0; index < text.length;) {
    const codePoint = text.codePointAt(index) ?? 0;
    index += codePoint > 0xffff ? 2 : 1;
    const shift = shifts[next]?.after === count ? shifts[next] : undefined;
    const thousandths = ((shift?.points ?? 0) * 1000) / run.size;
    const narrower =
      font.narrows && thousandths < -LEAST_NARROWED ? Math.round(-thousandths / NARROWING) * NARROWING : 0;
    const rest = -thousandths - narrower;
    codes += font.codeOf(codePoint, narrower);
    if (Math.abs(rest) >= 0.5) codes += `> ${real(rest)} <`;
    if (shift !== undefined) next += 1;
    count += 1;
  }
  return codes.includes(">") ? `[<${codes}>] TJ` : `<${codes}> Tj`;
}

export function codesOf(text: string, font: Lettering): string {
  let codes = "";
  for (let index = 0; index < text.length;) {
    const codePoint = text.codePointAt(index) ?? 0;
    index += codePoint > 0xffff ? 2 : 1;
    codes += font.codeOf(codePoint);
  }
  return codes;
}
