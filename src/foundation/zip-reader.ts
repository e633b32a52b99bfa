import { crc32 } from "node:zlib";
import { unzipSync } from "fflate";

/** What a package from outside may weigh. Sizes in bytes, uncompressed. */
export interface ZipLimits {
  readonly entries: number;
  readonly totalSize: number;
  /** Uncompressed over compressed size of one entry above {@link ZipLimits.freeSize}. */
  readonly ratio: number;
  /** Below this size the ratio does not matter: short XML of one repeated element packs extremely well. */
  readonly freeSize: number;
}

export const PACKAGE_LIMITS: ZipLimits = {
  entries: 2_000,
  totalSize: 200_000_000,
  ratio: 200,
  freeSize: 2_000_000,
};

/** Why an archive is refused. */
export type ZipRefusal =
  "not-a-zip" | "damaged" | "too-many-entries" | "too-large" | "too-dense" | "unsafe-name" | "duplicate-name";

export type ZipReading =
  | { readonly type: "parts"; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly type: "refused"; readonly reason: ZipRefusal; readonly entry?: string };

const UNSAFE_NAME = /^[/\\]|^[A-Za-z]:|\\|(?:^|\/)\.\.?(?:\/|$)|^__proto__$/u;

const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const CENTRAL_HEADER_SIZE = 46;
/** A comment behind the end record holds at most this many bytes. */
const LONGEST_COMMENT = 0xffff;

/**
 * Reads an archive that may be hostile. Limits are checked on the declared sizes before anything is inflated, no
 * entry inflates beyond its declared size, and each must have its checksum. Folders are passed over. Entries for which
 * `isWanted` says no count for the limits and stay packed.
 */
export function readZip(
  bytes: Uint8Array,
  limits: ZipLimits = PACKAGE_LIMITS,
  isWanted: (name: string) => boolean = () => true,
): ZipReading {
  if (bytes.length < END_RECORD_SIZE || bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    return { type: "refused", reason: "not-a-zip" };
  const names = new Set<string>();
  const wanted = new Map<string, { readonly size: number; readonly checksum: number | undefined }>();
  let total = 0;
  let position = -1;
  let refusal: ZipReading | undefined;
  const refuse = (reason: ZipRefusal, entry?: string): false => {
    refusal ??= { type: "refused", reason, ...(entry === undefined ? {} : { entry }) };
    return false;
  };
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    const checksums = checksumsOf(bytes);
    files = unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        position += 1;
        if (refusal !== undefined) return false;
        if (UNSAFE_NAME.test(name)) return refuse("unsafe-name", name);
        if (name.endsWith("/")) return false;
        if (names.has(name)) return refuse("duplicate-name", name);
        names.add(name);
        if (names.size > limits.entries) return refuse("too-many-entries");
        total += originalSize;
        if (total > limits.totalSize) return refuse("too-large", name);
        if (originalSize > limits.freeSize && originalSize > size * limits.ratio)
          return refuse("too-dense", name);
        if (!isWanted(name)) return false;
        wanted.set(name, { size: originalSize, checksum: checksums[position] });
        return true;
      },
    });
  } catch {
    return { type: "refused", reason: "damaged" };
  }
  if (refusal !== undefined) return refusal;
  for (const [name, { size, checksum }] of wanted) {
    const content = files[name];
    if (content?.length !== size || (checksum !== undefined && crc32(content) !== checksum))
      return { type: "refused", reason: "damaged", entry: name };
  }
  return { type: "parts", parts: new Map(Object.entries(files)) };
}

/**
 * The checksums of the central directory in its order, which is the order in which entries are offered. None where the
 * directory has the 64-bit form, which files of our sizes do not need.
 */
function checksumsOf(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - END_RECORD_SIZE - LONGEST_COMMENT);
  let end = bytes.length - END_RECORD_SIZE;
  while (end > first && view.getUint32(end, true) !== END_RECORD) end -= 1;
  const entries = view.getUint16(end + 8, true);
  let at = view.getUint32(end + 16, true);
  if (at === 0xffffffff || entries === 0xffff) return [];
  const checksums: number[] = [];
  for (let entry = 0; entry < entries; entry += 1) {
    checksums.push(view.getUint32(at + 16, true));
    at +=
      CENTRAL_HEADER_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return checksums;
}
