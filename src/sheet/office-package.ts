import { parseXml } from "../foundation/xml-reader.js";
import { decodeXml } from "../ooxml/decode-xml.js";
import { localName } from "./text-item.js";

/** The unpacked parts of a workbook by path. */
export type PackageParts = ReadonlyMap<string, Uint8Array>;

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: `worksheet`, `sharedStrings`. Both editions of the standard end alike. */
  readonly type: string;
  /** Path of the other part in the package. */
  readonly target: string;
}

/** Folders and parts of a workbook that hold no cells; they stay packed. */
const WITHOUT_CELLS =
  /(?:^|\/)(?:media|drawings|charts|chartsheets|pivotCache|pivotTables|externalLinks|embeddings|printerSettings|ctrlProps|activeX|customXml|theme|richData|model)\/|\/calcChain\.xml$/iu;

/** Whether an entry of the archive has to be unpacked for reading cells. */
export function isNeeded(name: string): boolean {
  return /(?:\.xml|\.rels|^mimetype)$/iu.test(name) && !WITHOUT_CELLS.test(name);
}

/** The text of a part: UTF-8, or UTF-16 with a byte order mark. `undefined` where it is neither. */
export function partText(bytes: Uint8Array): string | undefined {
  try {
    return decodeXml(bytes);
  } catch {
    return undefined;
  }
}

/** The part at a path. */
export function partAt(parts: PackageParts, path: string): Uint8Array | undefined {
  return parts.get(partNameAt(parts, path));
}

/**
 * The name under which a part stands, the path itself where there is none. Paths are the same in upper and lower case,
 * and may be written with escapes.
 */
export function partNameAt(parts: PackageParts, path: string): string {
  if (parts.has(path)) return path;
  const wanted = unescapedPath(path).toLowerCase();
  for (const name of parts.keys()) if (name.toLowerCase() === wanted) return name;
  return path;
}

function unescapedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Where the relationships of a part stand: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; of the package for "". */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/**
 * The relationships of a part inside the package. `source` is the path of the part they belong to, "" for the package.
 * @throws {XmlSyntaxError} where the part is not well-formed
 */
export function readRelationships(xml: string, source: string): readonly Relationship[] {
  return parseXml(xml)
    .children.filter(
      ({ name, attributes }) =>
        localName(name) === "Relationship" && attributes.get("TargetMode") !== "External",
    )
    .map(({ attributes }) => ({
      id: attributes.get("Id") ?? "",
      type: attributes.get("Type")?.split("/").at(-1) ?? "",
      target: resolvedPath(source, attributes.get("Target") ?? ""),
    }));
}

function resolvedPath(source: string, target: string): string {
  const segments = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}
