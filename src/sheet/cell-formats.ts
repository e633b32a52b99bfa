import { parseXml, type XmlElement } from "../foundation/xml-reader.js";
import { numberFormatOf, type NumberFormat } from "./number-format.js";
import { localName } from "./text-item.js";

/**
 * The number format of each cell format (`cellXfs`), in the order by which cells name them.
 * @throws {XmlSyntaxError} where the part is not well-formed
 */
export function readCellFormats(xml: string): readonly NumberFormat[] {
  const root = parseXml(xml);
  const codes = new Map<number, string>();
  for (const { attributes } of childrenOf(root, "numFmts", "numFmt")) {
    const code = attributes.get("formatCode");
    if (code !== undefined) codes.set(Number(attributes.get("numFmtId")), code);
  }
  return childrenOf(root, "cellXfs", "xf").map(({ attributes }) => {
    const id = Number(attributes.get("numFmtId") ?? "0");
    return numberFormatOf(id, codes.get(id));
  });
}

/** The children of that name of the list of that name. */
function childrenOf(root: XmlElement, list: string, child: string): readonly XmlElement[] {
  return root.children
    .filter(({ name }) => localName(name) === list)
    .flatMap(({ children }) => children.filter(({ name }) => localName(name) === child));
}
