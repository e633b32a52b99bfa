import { childNamed, nearestAround, type OffsetNode } from "../../ooxml/offset-tree.js";
import { inSchemaOrder } from "../../ooxml/order.js";
import type { Position } from "../vocabulary.js";
import { paragraphProperties } from "./frames.js";
import { runProperties } from "./split-run.js";
import type { TagSite } from "./tag-site.js";

/** What is known of the place of a tag for whoever prints there. */
export interface Look {
  /** `w:rPr` of the run, or nothing. */
  readonly run: string;
  /** Whether the tag is a block, which prints into the document itself and not into a line. */
  readonly isBlock: boolean;
  readonly position: Position;
  /** A paragraph, or a row, that holds the given runs and looks as its neighbours do. */
  readonly around: (runs: string) => string;
}

/** Where nothing is printed: around frames. */
export const NO_LOOK: Look = { run: "", isBlock: true, position: "none", around: () => "" };

export function lookOf(xml: string, site: TagSite, position: Position): Look {
  return {
    run: runProperties(xml, site.run),
    isBlock: site.tag.kind === "open" || site.tag.kind === "otherwise",
    position,
    around: (runs) => aroundOf(xml, site, position, runs),
  };
}

function aroundOf(xml: string, { paragraph }: TagSite, position: Position, runs: string): string {
  if (position === "block") return `<w:p>${paragraphProperties(xml, paragraph.node)}${runs}</w:p>`;
  if (position !== "row") return runs;
  const row = nearestAround(paragraph.node, "w:tr");
  return row === undefined ? "" : rowAs(xml, row, runs);
}

/** A row of the same cells as another, with the runs in the first. */
function rowAs(xml: string, row: OffsetNode, runs: string): string {
  const cells = row.children.filter(({ name }) => name === "w:tc");
  const written = cells.map((cell, index) => {
    const first = childNamed(cell, "w:p");
    const properties = first === undefined ? "" : paragraphProperties(xml, first);
    return `<w:tc>${cellProperties(xml, cell)}<w:p>${properties}${index === 0 ? runs : ""}</w:p></w:tc>`;
  });
  const properties = childNamed(row, "w:trPr");
  const ownProperties = properties === undefined ? "" : xml.slice(properties.start, properties.end);
  return `<w:tr>${ownProperties}${written.join("")}</w:tr>`;
}

/** A row of its own merges with no other. */
function cellProperties(xml: string, cell: OffsetNode): string {
  const properties = childNamed(cell, "w:tcPr");
  if (properties === undefined) return "";
  const merge = childNamed(properties, "w:vMerge");
  if (merge === undefined) return xml.slice(properties.start, properties.end);
  return xml.slice(properties.start, merge.start) + xml.slice(merge.end, properties.end);
}

/** Run properties with others put in place of those of the same name. */
export function withProperties(properties: string, changes: Readonly<Record<string, string>>): string {
  let inner = properties.replace(/^<w:rPr(?:\s[^>]*)?>|<\/w:rPr>$|^<w:rPr\/>$/gu, "");
  for (const [name, xml] of Object.entries(changes)) {
    inner = inner.replace(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>.*?</${name}>)`, "su"), "") + xml;
  }
  return `<w:rPr>${inSchemaOrder("w:rPr", inner)}</w:rPr>`;
}
