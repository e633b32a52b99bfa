import { listOf } from "../../foundation/answer.js";
import { InputFileError } from "../../foundation/errors.js";
import { filingSource } from "../filing-source.js";
import { outsideWords, type AttachmentReader } from "../attachments.js";
import { errorCode } from "../error-code.js";
import { sha256 } from "../sha256.js";
import type { ReadRecord } from "./read-record.js";
import type { Workshop } from "./workshop.js";

/** What the bytes of a packet depend on besides what it is made with and its attachments. */
export type KeyedFile = Pick<ReadRecord, "input" | "beside">;

/**
 * SHA-256 of all that the bytes of a packet depend on: what it is made with, the file that is kept with it, what stands beside that, and the attachments.
 * An attachment that is not there counts too: when it comes, the key is another.
 *
 * @param attachments as the filing names them. Whoever has them from an earlier reading can tell without reading the filing that nothing changed: where the key is
 * the same the bytes are, and so are the names in them.
 * @throws InputFileError when an attachment is there and cannot be read at this moment: a packet without it must not take the place of one that has it.
 */
export async function keyOf(
  { hash }: Pick<Workshop, "hash">,
  { input, beside }: KeyedFile,
  attachments: readonly string[],
  readAttachment: AttachmentReader,
): Promise<string> {
  const hashes: (readonly [string, string | undefined])[] = [];
  for (const file of attachments) hashes.push([file, await hashOf(file, readAttachment)]);
  return sha256(
    JSON.stringify([
      hash,
      nameOf(input.name),
      sha256(input.bytes),
      beside === undefined ? "" : sha256(beside),
      hashes,
    ]),
  );
}

/** The attachments that a filing names, in its order. */
export function attachmentsOf({ packed }: Pick<ReadRecord, "packed">): readonly string[] {
  return listOf(filingSource(packed).filing.attachments).flatMap(({ file }) =>
    typeof file === "string" && file !== "" ? [file] : [],
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
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined || code.startsWith("ERR_") || ABOUT_THE_RECORD.has(code)) return undefined;
    throw unreadable(file, code, error);
  }
}

/** What the system says of a path that leads to no file of use, today as tomorrow. */
const ABOUT_THE_RECORD: ReadonlySet<string> = new Set([
  "ENOENT",
  "ENOTDIR",
  "EISDIR",
  "EFBIG",
  "ENAMETOOLONG",
  "ELOOP",
  "EINVAL",
]);

function unreadable(file: string, code: string, cause: unknown): InputFileError {
  return new InputFileError(
    {
      zh: `附件“${file}”无法读取（${code}），没有生成；原有的材料不受影响`,
      en: `The attachment "${file}" cannot be read (${code}), and nothing was made; an earlier packet is not affected`,
    },
    {
      zh: "检查该文件的权限和所在的磁盘，关闭正在打开它的程序，然后再次运行。",
      en: "Check its permissions and the disk it is on, close programs that have it open, then run the batch again.",
    },
    { cause },
  );
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
