import { attributesOf, scanXml, XmlSyntaxError } from "../foundation/xml-reader.js";
import { decodeXml } from "./decode-xml.js";
import { readZip, type ZipLimits, type ZipRefusal } from "../foundation/zip-reader.js";

/** Why a file is no Word document that can be read. */
export type WordRefusal =
  "empty" | "locked-or-old" | "open-document" | "other-archive" | "not-word" | "damaged" | "too-large";

/** The parts of a Word document that hold its words, and what other programs and we put beside them. */
export interface WordParts {
  readonly document: string;
  readonly styles: string | undefined;
  /** Custom XML parts, in the order of their names. */
  readonly custom: readonly string[];
}

export type WordReading =
  | { readonly type: "document"; readonly parts: WordParts }
  | { readonly type: "refused"; readonly reason: WordRefusal };

/**
 * What a Word document may weigh unpacked, in bytes; pictures count, though they are not read. The longest of our papers has some
 * four million, and Word makes three of one by noting who typed what.
 */
export const WORD_LIMITS: ZipLimits = {
  entries: 2_000,
  totalSize: 120_000_000,
  ratio: 200,
  freeSize: 2_000_000,
};

/** The most bytes of one part that is read. */
const LARGEST_PART = 40_000_000;

const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];
const ROOT_LINKS = "_rels/.rels";
const NEEDED = /^(?:_rels\/\.rels|mimetype|\[Content_Types\]\.xml|word\/[^/]+\.xml|customXml\/[^/]+\.xml)$/u;

/** Why bytes are no package, whatever is in them; `undefined` where they may be one. */
export function refusedUnopened(bytes: Uint8Array): "empty" | "locked-or-old" | undefined {
  if (bytes.length === 0) return "empty";
  return OLD_CONTAINER.every((byte, index) => bytes[index] === byte) ? "locked-or-old" : undefined;
}

/** What the refusal of an archive says of a Word document. */
export function refusalOf(refusal: ZipRefusal): "not-word" | "too-large" | "damaged" {
  switch (refusal) {
    case "not-a-zip":
      return "not-word";
    case "too-many-entries":
    case "too-large":
    case "too-dense":
      return "too-large";
    case "damaged":
    case "unsafe-name":
    case "duplicate-name":
      return "damaged";
  }
}

/** Opens a Word document that may be anything. Never throws for its content. */
export function readWordPackage(bytes: Uint8Array): WordReading {
  const unopened = refusedUnopened(bytes);
  if (unopened !== undefined) return refused(unopened);
  const reading = readZip(bytes, WORD_LIMITS, (name) => NEEDED.test(name));
  if (reading.type === "refused") return refused(refusalOf(reading.reason));
  const { parts } = reading;
  if ([...parts.values()].some(({ length }) => length > LARGEST_PART)) return refused("too-large");
  try {
    return readParts(parts);
  } catch (error) {
    // Not well-formed, or not UTF-8.
    if (error instanceof XmlSyntaxError || error instanceof TypeError) return refused("damaged");
    throw error;
  }
}

function readParts(parts: ReadonlyMap<string, Uint8Array>): WordReading {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const text = (name: string): string | undefined => {
    const bytes = parts.get(name);
    return bytes && decoder.decode(bytes);
  };
  const links = text(ROOT_LINKS);
  if (links === undefined) {
    const mediaType = text("mimetype") ?? "";
    return refused(
      mediaType.startsWith("application/vnd.oasis.opendocument.text") ? "open-document" : "other-archive",
    );
  }
  const main = mainPart(links);
  if (main === undefined || !/^word\/[^/]+\.xml$/u.test(main)) return refused("not-word");
  const document = text(main);
  if (document === undefined) return refused("damaged");
  const names = [...parts.keys()].filter((name) => name.startsWith("customXml/")).sort();
  const styles = text("word/styles.xml");
  return {
    type: "document",
    parts: { document, styles, custom: names.flatMap((name) => customText(parts.get(name))) },
  };
}

/** A custom part of other programs, in whatever encoding they chose. */
function customText(bytes: Uint8Array | undefined): readonly string[] {
  return bytes === undefined ? [] : [decodeXml(bytes)];
}

/** The path of the document in its package. */
function mainPart(links: string): string | undefined {
  let target: string | undefined;
  scanXml(links, {
    open(_name, raw) {
      const attributes = attributesOf(raw);
      if (attributes.get("Type")?.endsWith("/officeDocument") === true) target ??= attributes.get("Target");
    },
    close() {},
    text() {},
  });
  return target?.replace(/^\//u, "");
}

function refused(reason: WordRefusal): WordReading {
  return { type: "refused", reason };
}
