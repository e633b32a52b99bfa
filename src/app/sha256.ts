import { createHash } from "node:crypto";

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** SHA-256 of files by name: the same in whatever order they come and however they were packed. */
export function partsSha256(parts: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash("sha256");
  for (const [name, content] of [...parts].toSorted(([left], [right]) => (left < right ? -1 : 1))) {
    hash.update(`${name}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}
