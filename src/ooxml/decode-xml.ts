const UTF_16: Readonly<Record<string, string>> = { "255,254": "utf-16le", "254,255": "utf-16be" };

/**
 * The text of a part of a package, which is in UTF-8 or, by its first two bytes, in UTF-16: systems that keep documents write their own
 * parts so. Nothing is guessed: in another encoding something that is refused could pass unseen.
 *
 * @throws {TypeError} where the bytes are neither.
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = UTF_16[bytes.subarray(0, 2).join()] ?? "utf-8";
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
