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

/**
 * Reads an archive that may be hostile. Limits are checked on the declared sizes before anything is inflated, and
 * no entry inflates beyond its declared size. Folders are passed over.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = PACKAGE_LIMITS): ZipReading {
  if (bytes.length < 22 || bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    return { type: "refused", reason: "not-a-zip" };
  const sizes = new Map<string, number>();
  let total = 0;
  let refusal: ZipReading | undefined;
  const refuse = (reason: ZipRefusal, entry?: string): false => {
    refusal ??= { type: "refused", reason, ...(entry === undefined ? {} : { entry }) };
    return false;
  };
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        if (refusal !== undefined) return false;
        if (UNSAFE_NAME.test(name)) return refuse("unsafe-name", name);
        if (name.endsWith("/")) return false;
        if (sizes.has(name)) return refuse("duplicate-name", name);
        sizes.set(name, originalSize);
        if (sizes.size > limits.entries) return refuse("too-many-entries");
        total += originalSize;
        if (total > limits.totalSize) return refuse("too-large", name);
        if (originalSize > limits.freeSize && originalSize > size * limits.ratio)
          return refuse("too-dense", name);
        return true;
      },
    });
  } catch {
    return { type: "refused", reason: "damaged" };
  }
  if (refusal !== undefined) return refusal;
  for (const [name, size] of sizes) {
    if (files[name]?.length !== size) return { type: "refused", reason: "damaged", entry: name };
  }
  return { type: "parts", parts: new Map(Object.entries(files)) };
}
