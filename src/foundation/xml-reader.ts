import { hasIllegalCharacter, REPLACEMENT } from "./xml-character.js";

/** A part is not well-formed. `offset` counts UTF-16 units from its start. */
export class XmlSyntaxError extends Error {
  override readonly name = "XmlSyntaxError";
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(`${message} at offset ${offset}`);
    this.offset = offset;
  }
}

/** Receives a part in document order. An empty element is opened and closed. */
export interface XmlHandler {
  /**
   * `attributes` is the raw text between name and `>`; read it with {@link attributesOf} or {@link attributeOf}.
   * The tag stands from `offset` to `end`.
   */
  open(name: string, attributes: string, offset: number, end: number): void;
  /** The closing tag stands from `offset` to `end`; for an empty element both tags are the same. */
  close(name: string, offset: number, end: number): void;
  /** Raw text; undo the escaping with `unescapeXml`. */
  text(raw: string): void;
}

const OPEN_TAG = /<([^\s<>/="'&!?]+)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/uy;
const STRAY_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/u;

/**
 * Reads the XML of one part, strictly: one root, tags balanced, attributes quoted, no document type, no character
 * that XML forbids. Namespaces are taken as written.
 * @throws {XmlSyntaxError} at the first mistake
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  if (hasIllegalCharacter(xml))
    throw new XmlSyntaxError("a character that XML does not allow", illegalOffset(xml));
  const open: string[] = [];
  const tags = new Map<string, Tag>();
  let position = xml.startsWith("\uFEFF") ? 1 : 0;
  let roots = 0;
  while (position < xml.length) {
    const next = xml.indexOf("<", position);
    const end = next < 0 ? xml.length : next;
    if (end > position) textAt(xml.slice(position, end), position, open.length, handler);
    if (next < 0) break;
    const kind = xml.charCodeAt(next + 1);
    if (kind === 0x2f) {
      position = xml.indexOf(">", next) + 1;
      const name = xml.slice(next + 2, position - 1).trimEnd();
      if (position === 0 || open.pop() !== name) throw new XmlSyntaxError(`unexpected </${name}>`, next);
      handler.close(name, next, position);
    } else if (kind === 0x21 || kind === 0x3f) {
      position = skipMarkup(xml, next, handler);
    } else {
      const { name, attributes, isEmpty, length } = tagAt(xml, next, tags);
      if (open.length === 0) roots += 1;
      position = next + length;
      handler.open(name, attributes, next, position);
      if (isEmpty) handler.close(name, next, position);
      else open.push(name);
    }
  }
  if (open.length > 0) throw new XmlSyntaxError(`<${open.at(-1) ?? ""}> is not closed`, xml.length);
  if (roots !== 1) throw new XmlSyntaxError(`${roots} root elements`, xml.length);
}

/** Tags of a worksheet name each its cell; keeping them all would take more memory than the part. */
const MOST_KNOWN = 4_096;

interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly isEmpty: boolean;
  readonly length: number;
}

/**
 * The opening tag at an offset. `known` keeps the tags of a part by their text up to the first `>`: a document has
 * thousands of tags and few different ones. A tag with `>` in an attribute is not kept, because that text is not all of it.
 */
function tagAt(xml: string, offset: number, known: Map<string, Tag>): Tag {
  const text = xml.slice(offset, xml.indexOf(">", offset) + 1);
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  OPEN_TAG.lastIndex = offset;
  const [whole = "", name = "", attributes = "", slash = ""] = OPEN_TAG.exec(xml) ?? [];
  if (whole === "") throw new XmlSyntaxError("malformed tag", offset);
  if (attributes.includes("&") && STRAY_AMPERSAND.test(attributes)) {
    throw new XmlSyntaxError("unescaped & in an attribute", offset);
  }
  const tag = { name, attributes, isEmpty: slash !== "", length: whole.length };
  if (whole === text && known.size < MOST_KNOWN) known.set(text, tag);
  return tag;
}

function textAt(raw: string, offset: number, depth: number, handler: XmlHandler): void {
  if (depth === 0) {
    if (raw.trim() !== "") throw new XmlSyntaxError("text outside the root element", offset);
    return;
  }
  if (raw.includes("&") && STRAY_AMPERSAND.test(raw)) throw new XmlSyntaxError("unescaped &", offset);
  handler.text(raw);
}

/** Comments, processing instructions and CDATA; document types are refused (entity expansion). */
function skipMarkup(xml: string, start: number, handler: XmlHandler): number {
  const [opening, closing] = xml.startsWith("<!--", start)
    ? ["<!--", "-->"]
    : xml.startsWith("<![CDATA[", start)
      ? ["<![CDATA[", "]]>"]
      : ["<?", "?>"];
  if (!xml.startsWith(opening, start)) throw new XmlSyntaxError("document types are not allowed", start);
  const end = xml.indexOf(closing, start + opening.length);
  if (end < 0) throw new XmlSyntaxError(`${opening} is not closed`, start);
  if (opening === "<![CDATA[") {
    handler.text(
      xml
        .slice(start + opening.length, end)
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;"),
    );
  }
  return end + closing.length;
}

function illegalOffset(xml: string): number {
  let offset = 0;
  for (const character of xml) {
    if (hasIllegalCharacter(character)) return offset;
    offset += character.length;
  }
  return offset;
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** All attributes of a tag, unescaped, by qualified name. */
export function attributesOf(raw: string): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const [, name = "", double, single] of raw.matchAll(ATTRIBUTE)) {
    result.set(name, unescapeXml(double ?? single ?? ""));
  }
  return result;
}

/** One attribute of a tag, or `undefined`. Cheaper than reading all where most tags are passed over. */
export function attributeOf(raw: string, name: string): string | undefined {
  let value: string | undefined;
  if (!raw.includes(`${name}=`)) return value;
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(raw); match !== null; match = ATTRIBUTE.exec(raw)) {
    if (match[1] === name) value = unescapeXml(match[2] ?? match[3] ?? "");
  }
  return value;
}

/** An element with its children, for checks that look up and down. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Own text, unescaped, without that of the children. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Reads a part into a tree. @throws {XmlSyntaxError} as {@link scanXml}, and where a tag repeats an attribute */
export function parseXml(xml: string): XmlElement {
  const root: OpenElement = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [root];
  scanXml(xml, {
    open(name, raw, offset) {
      const attributes = attributesOf(raw);
      const written = raw.match(ATTRIBUTE)?.length ?? 0;
      if (attributes.size !== written) throw new XmlSyntaxError(`<${name}> repeats an attribute`, offset);
      const child: OpenElement = { name, attributes, children: [], text: "" };
      open.at(-1)?.children.push(child);
      open.push(child);
    },
    close() {
      open.pop();
    },
    text(raw) {
      const parent = open.at(-1);
      if (parent !== undefined) parent.text += unescapeXml(raw);
    },
  });
  return root.children[0] ?? root;
}

/** The element and everything below it, in document order. */
export function* descendants(node: XmlElement): Generator<XmlElement> {
  yield node;
  for (const child of node.children) yield* descendants(child);
}

/** First child of that name. */
export function childOf(node: XmlElement, name: string): XmlElement | undefined {
  return node.children.find((child) => child.name === name);
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Undoes escaping: the five named entities and numeric references. Unknown ones stay as written. */
export function unescapeXml(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replaceAll(/&(#?)(x?)(\w+);/gu, (whole: string, hash: string, hex: string, body: string) => {
    if (hash === "") return NAMED[hex + body] ?? whole;
    const point = Number.parseInt(body, hex === "" ? 10 : 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : REPLACEMENT;
  });
}
