/** Bytes of a text in a two-byte East Asian encoding, found by turning its decoder round. Throws on other characters. */
export function encodeAs(text: string, encoding: "gb18030" | "big5" | "shift_jis"): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      if (codePoint < 0x80) return [codePoint];
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(character).length === 1 && character !== "\uFFFD" && !table.has(character)) {
        table.set(character, [lead, trail]);
      }
    }
  }
  return table;
}

/** Bytes of a text in UTF-16 with a byte order mark. */
export function encodeUtf16(text: string, order: "little" | "big"): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))];
  return Uint8Array.from(
    units.flatMap((unit) => (order === "little" ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}

/** Bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
