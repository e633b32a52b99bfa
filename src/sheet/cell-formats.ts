import { parseXml, type XmlElement } from "../foundation/xml-reader.js";
import { numberFormatOf, type NumberFormat } from "./number-format.js";
import { localName } from "./text-item.js";

/** The formats of cells (`cellXfs`), by the numbers by which cells name them. */
export interface CellFormats {
  readonly numbers: readonly NumberFormat[];
  /** Those whose font is struck through. */
  readonly struck: ReadonlySet<number>;
}

export const NO_FORMATS: CellFormats = { numbers: [], struck: new Set() };

/**
 * What the style sheet of a workbook says of cells, as far as reading needs it.
 * @throws {XmlSyntaxError} where the part is not well-formed
 */
export function readCellFormats(xml: string): CellFormats {
  const root = parseXml(xml);
  const codes = new Map<number, string>();
  for (const { attributes } of childrenOf(root, "numFmts", "numFmt")) {
    const code = attributes.get("formatCode");
    if (code !== undefined) codes.set(Number(attributes.get("numFmtId")), code);
  }
  const fonts = childrenOf(root, "fonts", "font").map((font) => isStruck(font));
  const formats = childrenOf(root, "cellXfs", "xf");
  const numbers = formats.map(({ attributes }) => {
    const id = Number(attributes.get("numFmtId") ?? "0");
    return numberFormatOf(id, codes.get(id));
  });
  const struck = formats.flatMap(({ attributes }, index) =>
    fonts[Number(attributes.get("fontId") ?? "0")] === true ? [index] : [],
  );
  return { numbers, struck: new Set(struck) };
}

function isStruck({ children }: XmlElement): boolean {
  const strike = children.find(({ name }) => localName(name) === "strike");
  return strike !== undefined && !/^(?:0|false)$/u.test(strike.attributes.get("val") ?? "");
}

/** The children of that name of the list of that name. */
function childrenOf(root: XmlElement, list: string, child: string): readonly XmlElement[] {
  return root.children
    .filter(({ name }) => localName(name) === list)
    .flatMap(({ children }) => children.filter(({ name }) => localName(name) === child));
}
