import { escapeText, XML_DECLARATION } from "../../../src/ooxml/xml.js";
import { type Parts, writeZip } from "../../../src/ooxml/zip.js";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";
export const NAMESPACES =
  `xmlns:w="${MAIN}" xmlns:r="${OFFICE}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"';

/** What a template is made of, each as the XML inside its root. */
export interface Sources {
  readonly body: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  /** More parts, or others in place of these, by path. */
  readonly others?: Readonly<Record<string, string>>;
  /** More relationships of the body. */
  readonly links?: string;
  /** More content types. */
  readonly types?: string;
}

/** A small but whole Word document. */
export async function wordFile(sources: Sources | string): Promise<Uint8Array> {
  return writeZip(wordParts(typeof sources === "string" ? { body: sources } : sources));
}

export function wordParts(sources: Sources): Parts {
  const { body, header, footer, footnotes, others = {}, links = "", types = "" } = sources;
  const extra = [
    ["header", "header1", "w:hdr", header],
    ["footer", "footer1", "w:ftr", footer],
    ["footnotes", "footnotes", "w:footnotes", footnotes],
  ] as const;
  const there = extra.filter(([, , , xml]) => xml !== undefined);
  const section =
    there
      .filter(([type]) => type !== "footnotes")
      .map(([type, name]) => `<w:${type}Reference w:type="default" r:id="${name}"/>`)
      .join("") + '<w:pgSz w:w="11906" w:h="16838"/>';
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>${there.map(([type, name]) => `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`).join("")}${types}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${there.map(([type, name]) => `<Relationship Id="${name}" Type="${OFFICE}/${type}" Target="${name}.xml"/>`).join("")}${links}</Relationships>`,
    "word/document.xml": `<w:document ${NAMESPACES}><w:body>${body}${body.endsWith("</w:tbl>") ? "<w:p/>" : ""}<w:sectPr>${section}</w:sectPr></w:body></w:document>`,
    ...Object.fromEntries(
      there.map(([, name, root, xml = ""]) => [
        `word/${name}.xml`,
        `<${root} ${NAMESPACES}>${xml}</${root}>`,
      ]),
    ),
    ...others,
  };
  const encoder = new TextEncoder();
  return new Map(Object.entries(parts).map(([path, xml]) => [path, encoder.encode(XML_DECLARATION + xml)]));
}

/** A run; `look` is the inside of its properties. */
export function run(text: string, look = ""): string {
  const properties = look === "" ? "" : `<w:rPr>${look}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
}

/** A paragraph of one run, or of the given runs. */
export function p(content: string, properties = ""): string {
  const inner = content.startsWith("<") ? content : content === "" ? "" : run(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

/** A table of rows of cells; a cell is text or XML of paragraphs. */
export function table(...rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const grid = '<w:gridCol w:w="2000"/>'.repeat(columns);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map(row).join("")}</w:tbl>`;
}

function row(cells: readonly string[]): string {
  return `<w:tr>${cells.map((content) => cell(content)).join("")}</w:tr>`;
}

/** A cell; `merge` is its place in a vertically merged group. */
export function cell(content: string, merge?: "restart" | "continue"): string {
  if (content.startsWith("<w:tc>")) return content;
  const properties = merge === undefined ? "" : `<w:vMerge${merge === "restart" ? ' w:val="restart"' : ""}/>`;
  const inner = content.startsWith("<w:p") || content.startsWith("<w:tbl") ? content : p(content);
  return `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${inner}</w:tc>`;
}
