import { createHash } from "node:crypto";

/** Longest name without an extension, in bytes of UTF-8: with `.places.json` and what writing adds it stays below 255. */
const LONGEST = 160;

/** Digits of the hash that tells names from each other that are cut. */
const HASH_DIGITS = 8;

/** Names that Windows keeps for devices, with any ending. */
export const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/**
 * What the file of a company is called, without an extension: a name that every file system takes, that no command takes for
 * an option, and that is not hidden. The same company always has the same.
 */
export function companyFileName(company: string): string {
  const name = company.replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, "_").replace(/[. ]+$/u, "");
  const plain = name === "" || /^[.-]/u.test(name) || DEVICE.test(name) ? `_${name}` : name;
  return Buffer.byteLength(plain) <= LONGEST ? plain : shortened(plain, company);
}

function shortened(name: string, company: string): string {
  let kept = "";
  let bytes = 0;
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > LONGEST - HASH_DIGITS - 1) break;
    kept += character;
  }
  const hash = createHash("sha256").update(company).digest("hex").slice(0, HASH_DIGITS);
  return `${kept.trimEnd()}-${hash}`;
}
