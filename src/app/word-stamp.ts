import type { Theme } from "../document/theme.js";
import { attributesOf, scanXml } from "../foundation/xml-reader.js";
import { firstNamed, withInside } from "../ooxml/insert-xml.js";
import { type OffsetNode, readOffsetTree } from "../ooxml/offset-tree.js";
import { XML_DECLARATION } from "../ooxml/xml.js";
import type { Parts } from "../ooxml/zip.js";
import { STAMP_NAMESPACES, stampRun } from "../writers/docx/stamp.js";
import { stampedHeader } from "../writers/docx/stamped-header.js";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEADER_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
const CONTENT_TYPES = "[Content_Types].xml";

/** Path and relationship of the header that is added where a firm's document has none. */
const OWN = { name: "pipia-stamp-header.xml", id: "rIdPipiaStamp" } as const;
const PAGES = ["default", "first", "even"] as const;

/**
 * Stamps every page of a firm's document as our own drafts are: the stamp goes into all its headers, and where its first section lacks one, into a
 * header that is added. Later sections take over what they lack from the ones before (ISO/IEC 29500-1, 17.10.5).
 *
 * @param body the path of the body part.
 */
export function stamped(parts: Parts, body: string, theme: Theme): Parts {
  const text = new TextDecoder();
  const encoder = new TextEncoder();
  const changed = new Map(parts);
  const write = (path: string, xml: string): void => {
    changed.set(path, encoder.encode(xml));
  };
  const types = text.decode(parts.get(CONTENT_TYPES));
  let number = 0;
  for (const path of headersOf(types)) {
    const header = parts.get(path);
    if (header === undefined) continue;
    number += 1;
    write(path, stampedHeader(text.decode(header), stampRun(theme, number)));
  }
  const xml = text.decode(parts.get(body));
  const lacking = PAGES.filter((page) => !hasHeader(xml, page));
  if (lacking.length === 0) return changed;
  const folder = body.slice(0, body.lastIndexOf("/") + 1);
  write(body, withReferences(xml, lacking));
  write(
    folder + OWN.name,
    `${XML_DECLARATION}<w:hdr xmlns:w="${MAIN}" ${STAMP_NAMESPACES}><w:p>${stampRun(theme, number + 1)}</w:p></w:hdr>`,
  );
  const override = `<Override PartName="/${folder}${OWN.name}" ContentType="${HEADER_TYPE}"/>`;
  write(CONTENT_TYPES, types.replace("</Types>", `${override}</Types>`));
  const links = `${folder}_rels/${body.slice(folder.length)}.rels`;
  write(links, withLink(text.decode(parts.get(links))));
  return changed;
}

function headersOf(types: string): readonly string[] {
  const found: string[] = [];
  scanXml(types, {
    open(_name, raw) {
      const attributes = attributesOf(raw);
      if (attributes.get("ContentType") === HEADER_TYPE)
        found.push((attributes.get("PartName") ?? "").replace(/^\//u, ""));
    },
    close() {},
    text() {},
  });
  return found.sort();
}

/** The properties of the first section; a document without any has one section all the same. */
function firstSection(xml: string): OffsetNode | undefined {
  return firstNamed(readOffsetTree(xml), "w:sectPr");
}

function hasHeader(xml: string, page: string): boolean {
  return (firstSection(xml)?.children ?? []).some(
    ({ name, attributes }) =>
      name === "w:headerReference" && (attributesOf(attributes).get("w:type") ?? "default") === page,
  );
}

function withReferences(xml: string, pages: readonly string[]): string {
  const references = pages
    .map((page) => `<w:headerReference w:type="${page}" xmlns:r="${OFFICE}" r:id="${OWN.id}"/>`)
    .join("");
  const section = firstSection(xml);
  if (section !== undefined) return withInside(xml, section, "first", references);
  const root = readOffsetTree(xml);
  return withInside(xml, firstNamed(root, "w:body") ?? root, "last", `<w:sectPr>${references}</w:sectPr>`);
}

function withLink(links: string): string {
  const link = `<Relationship Id="${OWN.id}" Type="${OFFICE}/header" Target="${OWN.name}"/>`;
  if (links === "") {
    return `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link}</Relationships>`;
  }
  return links
    .replace(/<Relationships\b([^>]*?)\/>\s*$/u, "<Relationships$1></Relationships>")
    .replace("</Relationships>", `${link}</Relationships>`);
}
