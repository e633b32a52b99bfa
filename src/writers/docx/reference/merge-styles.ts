import type { Reference } from "../../../ooxml/reference/reference.js";
import { inSchemaOrder } from "../../../ooxml/order.js";
import { element, escapeAttribute } from "../../../ooxml/xml.js";
import { NAMES, STYLE } from "../style-names.js";
import { PLAIN_STYLE, styleMapOf, type StyleMap } from "./style-map.js";

const STYLE_ELEMENT = /<w:style\s(?:(?!<\/w:style>).)*<\/w:style>/gsu;
const PARAGRAPH = /<w:pPr\s*\/>|<w:pPr(?:\s[^>]*)?>.*?<\/w:pPr>/su;
/** Ours that are the firm's Normal but for indent and alignment. */
const AS_NORMAL: ReadonlySet<string> = new Set([
  NAMES.body.id,
  NAMES.center.id,
  NAMES.right.id,
  NAMES.listItem.id,
]);
const NO_INDENT = element("w:ind", {
  "w:left": 0,
  "w:leftChars": 0,
  "w:right": 0,
  "w:rightChars": 0,
  "w:firstLine": 0,
  "w:firstLineChars": 0,
});

/** How headings are numbered: by id of ours, the `w:numPr` they get; absent where the firm's own stays. */
export type HeadingNumbers = ReadonlyMap<string, string>;

/**
 * The firm's styles as they stand, then ours that have no counterpart. Of the firm's that stand for ours, the numbering is changed: headings
 * count as the paper does, and nothing else is numbered by its style, because numbers are part of the text.
 *
 * @param own the styles part of a document without a reference, made with the theme of the reference.
 */
export function mergeStyles(reference: Reference, own: string, headings: HeadingNumbers): string {
  const map = styleMapOf(reference);
  const numbers = new Map<string, string>();
  for (const [id, { id: theirs }] of map.counterparts) {
    const given = headings.get(id);
    if (given !== undefined) numbers.set(theirs, given);
    else if (!id.startsWith("Heading") && map.lookOf(map.counterparts.get(id)).hasNumber === true) {
      numbers.set(theirs, NO_NUMBER);
    }
  }
  const firm = reference.stylesXml.replaceAll(STYLE_ELEMENT, (style) => {
    const number = numbers.get(idIn(style));
    return number === undefined ? style : withNumber(style, number);
  });
  const ownStyles = new Map([...own.matchAll(STYLE_ELEMENT)].map(([style]) => [idIn(style), style]));
  const added = map.added.flatMap((id) => {
    const style = ownStyles.get(id);
    return style === undefined ? [] : [adapted(id, style, map, headings.get(id))];
  });
  const plain = map.hasOwnPlain ? plainStyle(map) : "";
  return firm.replace(/<\/w:styles>\s*$/u, () => `${added.join("")}${plain}</w:styles>`);
}

const NO_NUMBER = element("w:numPr", {}, element("w:numId", { "w:val": 0 }));

function idIn(style: string): string {
  return /w:styleId="([^"]*)"/u.exec(style)?.[1] ?? "";
}

function withNumber(style: string, number: string): string {
  const found = PARAGRAPH.exec(style);
  if (found !== null) {
    const inner = found[0].endsWith("/>")
      ? ""
      : found[0].slice(found[0].indexOf(">") + 1, -"</w:pPr>".length);
    const rest = inner.replace(/<w:numPr\s*\/>|<w:numPr(?:\s[^>]*)?>.*?<\/w:numPr>/su, "");
    return style.replace(PARAGRAPH, () => `<w:pPr>${inSchemaOrder("w:pPr", rest + number)}</w:pPr>`);
  }
  // Paragraph properties stand before those of runs, or end the style.
  const at = style.search(/<w:rPr[\s>/]|<w:tblPr[\s>/]|<\/w:style>/u);
  return `${style.slice(0, at)}<w:pPr>${number}</w:pPr>${style.slice(at)}`;
}

/** A style of ours between the firm's: other ids, its own indent, and the firm's Normal where ours says nothing else. */
function adapted(id: string, style: string, map: StyleMap, number: string | undefined): string {
  let xml = style
    .replace(/w:styleId="[^"]*"/u, () => `w:styleId="${escapeAttribute(map.idOf(id))}"`)
    .replaceAll(/<w:(basedOn|next|link) w:val="([^"]*)"\/>/gu, (_whole, name: string, target: string) =>
      element(`w:${name}`, { "w:val": targetOf(name, target, map) }),
    );
  if (!style.includes('w:type="paragraph"')) return tableStyle(id, xml, map);
  if (AS_NORMAL.has(id)) {
    xml = xml.replace(/<w:rPr>.*?<\/w:rPr>/su, "").replace(/ w:line="[^"]*"| w:lineRule="[^"]*"/gu, "");
  }
  const inner = /<w:pPr>(.*?)<\/w:pPr>/su.exec(xml)?.[1] ?? "";
  const own = inner.replace(/<w:numPr>.*?<\/w:numPr>/su, "");
  // Lines of exact height stand as they are counted, whatever grid the firm's page has.
  const grid =
    AS_NORMAL.has(id) || own.includes("<w:snapToGrid") ? "" : element("w:snapToGrid", { "w:val": 0 });
  const indent = own.includes("<w:ind") ? "" : NO_INDENT;
  const properties = inSchemaOrder("w:pPr", own + grid + indent + (number ?? ""));
  return xml.replace(/<w:pPr>.*?<\/w:pPr>/su, () => `<w:pPr>${properties}</w:pPr>`);
}

/** Bases of ours are built-in styles; a firm's document calls them otherwise, and its table grid is the base of our tables. */
function targetOf(name: string, target: string, map: StyleMap): string {
  if (name === "basedOn" && target === "Normal") return map.normal?.id ?? target;
  return map.idOf(target);
}

function tableStyle(id: string, xml: string, { counterparts }: StyleMap): string {
  if (!xml.includes('w:type="table"')) return xml;
  const grid = id === STYLE.formTable ? counterparts.get(STYLE.table) : undefined;
  if (grid === undefined) return xml.replace(/<w:basedOn w:val="TableNormal"\/>/u, "");
  return xml
    .replace(/<w:basedOn w:val="[^"]*"\/>/u, () => element("w:basedOn", { "w:val": grid.id }))
    .replace(/<w:tblBorders>.*?<\/w:tblBorders>/su, "");
}

function plainStyle({ normal }: StyleMap): string {
  return element(
    "w:style",
    { "w:type": "paragraph", "w:customStyle": 1, "w:styleId": PLAIN_STYLE.id },
    element("w:name", { "w:val": PLAIN_STYLE.name }) +
      element("w:basedOn", { "w:val": normal?.id ?? "Normal" }) +
      element("w:qFormat") +
      element("w:pPr", {}, NO_INDENT),
  );
}
