import type { Parts } from "./zip.js";
import { element, XML_DECLARATION } from "./xml.js";

/** A file of a package before encoding: XML as text, pictures as bytes. */
export interface Part {
  /** Path in the package without a leading slash. */
  readonly name: string;
  /** MIME type for `[Content_Types].xml`; parts whose extension has a default (rels, png, jpeg) leave it out. */
  readonly contentType?: string;
  readonly content: string | Uint8Array;
}

/** A link between parts. `type` is the last step of the relationship's address, such as `styles`. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Relative to the folder of the source part. */
  readonly target: string;
}

const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Relationship types outside the Office address space. */
const OTHER_RELATIONSHIPS: Readonly<Record<string, string>> = {
  "core-properties": `${PACKAGE}/relationships/metadata/core-properties`,
};

const DEFAULT_TYPES: Readonly<Record<string, string>> = {
  jpeg: "image/jpeg",
  png: "image/png",
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
};

/** The relationships of one source part; `source` is its path, "" for the package. */
export function relationshipsPart(source: string, relationships: readonly Relationship[]): Part {
  const slash = source.lastIndexOf("/") + 1;
  const rows = relationships.map(({ id, type, target }) =>
    element("Relationship", {
      Id: id,
      Type: OTHER_RELATIONSHIPS[type] ?? `${OFFICE_RELATIONSHIPS}/${type}`,
      Target: target,
    }),
  );
  return {
    name: `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`,
    content: XML_DECLARATION + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, rows.join("")),
  };
}

/** All parts encoded, with `[Content_Types].xml` made from them. */
export function packageOf(parts: readonly Part[]): Parts {
  const used = new Set(parts.map(({ name }) => name.slice(name.lastIndexOf(".") + 1)));
  const defaults = Object.entries(DEFAULT_TYPES)
    .filter(([extension]) => used.has(extension))
    .map(([extension, type]) => element("Default", { Extension: extension, ContentType: type }));
  const overrides = parts
    .filter(({ contentType }) => contentType !== undefined)
    .map(({ name, contentType }) => element("Override", { PartName: `/${name}`, ContentType: contentType }));
  const types = element("Types", { xmlns: `${PACKAGE}/content-types` }, [...defaults, ...overrides].join(""));
  const encoder = new TextEncoder();
  return new Map(
    [{ name: "[Content_Types].xml", content: XML_DECLARATION + types }, ...parts].map(({ name, content }) => [
      name,
      typeof content === "string" ? encoder.encode(content) : content,
    ]),
  );
}
