/** A line with what it holds; of one that is longer than the limit only its beginning, one byte more than is allowed. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array;
}

const LINE_FEED = 10;

/**
 * The lines of a stream as they come, blank ones left out: the whole is never in memory. A line feed in JSON stands in no text, so that lines can
 * be cut before they are understood.
 *
 * @param limit bytes of a line that are kept.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array): void => {
    const kept = part.subarray(0, Math.max(0, limit + 1 - size));
    if (kept.length > 0) parts.push(kept);
    size += kept.length;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      const bytes = Buffer.concat(parts);
      if (!isBlank(bytes)) yield { number, bytes };
      number += 1;
      parts = [];
      size = 0;
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  const rest = Buffer.concat(parts);
  if (!isBlank(rest)) yield { number, bytes: rest };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
}
