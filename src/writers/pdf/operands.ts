/** Red, green and blue of six hexadecimal digits, as colour operators take them. */
export function colourOperands(hexadecimal: string): string {
  const value = Number.parseInt(hexadecimal, 16);
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => real(part / 255)).join(" ");
}

/** A text string of PDF (ISO 32000-1, 7.9.2.2) in hexadecimal digits. */
export function utf16(text: string): string {
  let digits = "feff";
  for (let index = 0; index < text.length; index += 1) {
    digits += text.charCodeAt(index).toString(16).padStart(4, "0");
  }
  return digits;
}

/** A sine or cosine, which a length would round too far. */
export function ratio(value: number): string {
  return String(Math.round(value * 1_000_000) / 1_000_000 || 0);
}

/** A number as PDF writes it, to a thousandth of a point. */
export function real(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}
