import { promisify } from "node:util";
import { crc32, deflateRaw, deflateRawSync } from "node:zlib";

const deflate = promisify(deflateRaw);

/** Files of a package by path, with forward slashes and no leading one. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Must come first in an Office package. */
const CONTENT_TYPES = "[Content_Types].xml";

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
/** 1980-01-01 00:00, the first moment of DOS time. */
const DOS_DATE = 0x0021;
const UTF8_NAME = 0x0800;
const VERSION = 20;
/** Bytes from which handing over to another thread and waiting for it is little beside the packing, which takes a millisecond for as many. */
const WORTH_A_THREAD = 131_072;
/** The least that zlib takes, in bytes. */
const SMALLEST_CHUNK = 64;
const METHOD = { stored: 0, deflated: 8 } as const;

/** A content as it stands in an archive. */
interface Packed {
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly data: Uint8Array;
}

interface Entry extends Packed {
  readonly name: Buffer;
}

/** What is written often, with how it was packed the first time. Kept no longer than the content itself. */
const writtenOften = new WeakMap<Uint8Array, { packed: Packed | undefined }>();

/**
 * Contents that go unchanged into many archives, such as the parts of a template without tags: each is packed once. The archives are the same
 * to the byte; a content that was changed in place since then has another checksum and is packed anew.
 */
export function packOnce(contents: Iterable<Uint8Array>): void {
  for (const content of contents)
    if (!writtenOften.has(content)) writtenOften.set(content, { packed: undefined });
}

/**
 * A ZIP archive whose bytes depend on names and contents only: content types first, the rest sorted, fixed time,
 * no extra fields, no data descriptors. Deflate level 6; a file that would grow is stored. Parts are packed side by
 * side on other threads, so that the caller can do something else until it waits.
 */
export async function writeZip(parts: Parts): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const sorted = [...parts].sort(([left], [right]) => contentTypesFirst(left, right));
  for (const entry of await Promise.all(sorted.map(async ([name, content]) => entryOf(name, content)))) {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(LOCAL_HEADER, 0);
    writeCommonFields(header, 4, entry);
    chunks.push(header, entry.name, entry.data);
    directory.push(centralHeader(entry, offset), entry.name);
    offset += header.length + entry.name.length + entry.data.length;
  }
  const directorySize = directory.reduce((sum, chunk) => sum + chunk.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_RECORD, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(offset, 16);
  return joined([...chunks, ...directory, end], offset + directorySize + end.length);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function entryOf(name: string, content: Uint8Array): Promise<Entry> {
  const checksum = crc32(content);
  const often = writtenOften.get(content);
  const before = often?.packed;
  const packed = before?.checksum === checksum ? before : await packedOf(content, checksum);
  if (often !== undefined) often.packed = packed;
  return { name: Buffer.from(name, "utf8"), ...packed };
}

async function packedOf(content: Uint8Array, checksum: number): Promise<Packed> {
  // One chunk holds the whole result: zlib would be called again for every 16 KiB of it.
  const options = { level: 6, chunkSize: Math.max(SMALLEST_CHUNK, content.length) };
  const isSmall = content.length < WORTH_A_THREAD;
  const deflated = isSmall ? deflateRawSync(content, options) : await deflate(content, options);
  const smaller = deflated.length < content.length;
  return {
    method: smaller ? METHOD.deflated : METHOD.stored,
    checksum,
    size: content.length,
    data: smaller ? deflated : content,
  };
}

/** The fields that local and central headers share, from "version needed" to "extra field length". */
function writeCommonFields(header: Buffer, at: number, entry: Entry): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(UTF8_NAME, at + 2);
  header.writeUInt16LE(entry.method, at + 4);
  header.writeUInt16LE(0, at + 6);
  header.writeUInt16LE(DOS_DATE, at + 8);
  header.writeUInt32LE(entry.checksum, at + 10);
  header.writeUInt32LE(entry.data.length, at + 14);
  header.writeUInt32LE(entry.size, at + 18);
  header.writeUInt16LE(entry.name.length, at + 22);
  header.writeUInt16LE(0, at + 24);
}

/** Comment length, disk number and both attribute fields stay 0: a normal file. */
function centralHeader(entry: Entry, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(CENTRAL_HEADER, 0);
  header.writeUInt16LE(VERSION, 4);
  writeCommonFields(header, 6, entry);
  header.writeUInt32LE(offset, 42);
  return header;
}

function contentTypesFirst(left: string, right: string): number {
  if (left === right) return 0;
  if (left === CONTENT_TYPES) return -1;
  if (right === CONTENT_TYPES) return 1;
  return left < right ? -1 : 1;
}
