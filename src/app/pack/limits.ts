import type { ZipLimits } from "../../foundation/zip-reader.js";

/** What a pack may weigh: it comes from outside, and a firm's own has some dozens of texts and one picture. Sizes in bytes. */
export const PACK_LIMITS = {
  files: 500,
  /** One text. Templates have the same bound when they are read. */
  text: 256 * 1024,
  picture: 2_000_000,
  /** A Word template or reference document. */
  word: 10_000_000,
  total: 20_000_000,
  /** A pack file as it lies on disk. */
  archive: 20_000_000,
  /** Packs that stand on one another. */
  depth: 8,
} as const;

/** The same for a pack in a ZIP file, checked before anything is unpacked. */
export const PACK_ZIP_LIMITS: ZipLimits = {
  entries: 2_000,
  totalSize: PACK_LIMITS.total,
  ratio: 200,
  freeSize: 1_000_000,
};
