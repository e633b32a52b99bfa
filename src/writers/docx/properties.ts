import type { DocumentTree } from "../../document/node.js";
import type { Part } from "../../ooxml/package.js";
import { element, escapeText, XML_DECLARATION } from "../../ooxml/xml.js";

const CORE_NAMESPACES = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
} as const;

const EXTENDED_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/**
 * Title, language and date of the document. No author and no last editor: a filing must not carry the name of
 * whoever ran the program.
 */
export function coreProperties(tree: DocumentTree, asOf: string): Part {
  const moment = `${asOf}T00:00:00Z`;
  const time = (name: string): string => element(name, { "xsi:type": "dcterms:W3CDTF" }, escapeText(moment));
  const properties =
    element("dc:title", {}, escapeText(tree.title)) +
    (tree.subject === undefined ? "" : element("dc:subject", {}, escapeText(tree.subject))) +
    element("dc:language", {}, tree.language === "zh" ? "zh-CN" : "en-US") +
    time("dcterms:created") +
    time("dcterms:modified");
  return {
    name: "docProps/core.xml",
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    content: XML_DECLARATION + element("cp:coreProperties", CORE_NAMESPACES, properties),
  };
}

export function applicationProperties(): Part {
  return {
    name: "docProps/app.xml",
    contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    content:
      XML_DECLARATION +
      element("Properties", { xmlns: EXTENDED_NAMESPACE }, element("Application", {}, "pipia")),
  };
}
