import { listOf } from "../../foundation/answer.js";
import { filingSource } from "../filing-source.js";
import { outsideWords, type AttachmentReader } from "../attachments.js";
import { sha256 } from "../sha256.js";
import type { ReadRecord } from "./read-record.js";
import type { Workshop } from "./workshop.js";

/**
 * SHA-256 of all that the bytes of a packet depend on: what it is made with, the file that is kept with it, what stands beside that, and the attachments.
 * An attachment that is not there counts too: when it comes, the key is another.
 */
export async function keyOf(
  { hash }: Pick<Workshop, "hash">,
  { packed, input, beside }: ReadRecord,
  readAttachment: AttachmentReader,
): Promise<string> {
  const attachments: (readonly [string, string | undefined])[] = [];
  for (const { file } of listOf(filingSource(packed).filing.attachments)) {
    if (typeof file === "string" && file !== "") attachments.push([file, await hashOf(file, readAttachment)]);
  }
  return sha256(
    JSON.stringify([
      hash,
      nameOf(input.name),
      sha256(input.bytes),
      beside === undefined ? "" : sha256(beside),
      attachments,
    ]),
  );
}

/** The folder that a file is in reaches no byte of its packet. */
function nameOf(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path;
}

async function hashOf(file: string, read: AttachmentReader): Promise<string | undefined> {
  if (outsideWords(file) !== undefined) return undefined;
  try {
    const bytes = await read(file);
    return bytes === undefined ? undefined : sha256(bytes);
  } catch {
    return undefined;
  }
}

/** Reads every attachment once: for the key, then for the packet. */
export function readOnce(read: AttachmentReader): AttachmentReader {
  const known = new Map<string, ReturnType<AttachmentReader>>();
  return async (file) => {
    const bytes = known.get(file) ?? read(file);
    known.set(file, bytes);
    return bytes;
  };
}
