import { attributeOf, scanXml } from "../../foundation/xml-reader.js";
import { escapeAttribute } from "../../ooxml/xml.js";
import { localName } from "../text-item.js";

/** An element of a part with its place in the text, so that it can be changed and everything else stays as it is. */
export interface PartNode {
  /** With its prefix, as written. */
  readonly name: string;
  /** Without. */
  readonly local: string;
  /** Raw text between name and `>`. */
  readonly attributes: string;
  readonly start: number;
  /** Where the opening tag ends and the content begins. */
  readonly tagEnd: number;
  /** Where the content ends; for an empty element the beginning of its one tag. */
  readonly contentEnd: number;
  readonly end: number;
  readonly children: readonly PartNode[];
}

interface OpenNode extends PartNode {
  contentEnd: number;
  end: number;
  readonly children: OpenNode[];
}

/**
 * The root of a part.
 * @throws {XmlSyntaxError} where the part is not well-formed
 */
export function partTree(xml: string): PartNode {
  const top: OpenNode = nodeAt("", "", 0, 0);
  const open = [top];
  scanXml(xml, {
    open(name, attributes, start, tagEnd) {
      const node = nodeAt(name, attributes, start, tagEnd);
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    close(_name, offset, end) {
      const node = open.pop();
      if (node === undefined) return;
      node.contentEnd = offset;
      node.end = end;
    },
    text() {
      // Stays where it is.
    },
  });
  return top.children[0] ?? top;
}

function nodeAt(name: string, attributes: string, start: number, tagEnd: number): OpenNode {
  return { name, local: localName(name), attributes, start, tagEnd, contentEnd: 0, end: 0, children: [] };
}

/** The first child of that name, whatever its prefix. */
export function partChild(node: PartNode, local: string): PartNode | undefined {
  return node.children.find((child) => child.local === local);
}

/** An attribute, unescaped. */
export function attributeIn({ attributes }: PartNode, name: string): string | undefined {
  return attributeOf(attributes, name);
}

/** What stands before the local name, with its colon: elements put beside `node` are written with the same. */
export function prefixOf({ name, local }: PartNode): string {
  return name.slice(0, name.length - local.length);
}

/** A piece of a part and what comes in its place. */
export interface PartEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with every edit done; those at one offset in the order given. Edits do not overlap. */
export function edited(xml: string, edits: readonly PartEdit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text } of edits.toSorted((left, right) => left.start - right.start)) {
    pieces.push(xml.slice(from, start), text);
    from = end;
  }
  pieces.push(xml.slice(from));
  return pieces.join("");
}

/** Takes an element out. */
export function removal({ start, end }: PartNode): PartEdit {
  return { start, end, text: "" };
}

/** Puts elements behind the last child of `node`; once for each node. */
export function appending(xml: string, node: PartNode, text: string): PartEdit {
  if (node.contentEnd !== node.start) return { start: node.contentEnd, end: node.contentEnd, text };
  const tag = xml.slice(node.start, node.tagEnd).replace(/\s*\/>$/u, ">");
  return { start: node.start, end: node.end, text: `${tag}${text}</${node.name}>` };
}

/** Gives the opening tag of `node` other attributes. */
export function retagging(
  xml: string,
  node: PartNode,
  attributes: Readonly<Record<string, string | number>>,
): PartEdit {
  const { start, tagEnd } = node;
  return { start, end: tagEnd, text: withAttributes(xml.slice(start, tagEnd), attributes) };
}

/** An opening tag with attributes in place of those it had of these names, or behind them. */
export function withAttributes(tag: string, attributes: Readonly<Record<string, string | number>>): string {
  let changed = tag;
  for (const [name, value] of Object.entries(attributes)) {
    const written = `${name}="${escapeAttribute(String(value))}"`;
    const at = attributeRange(changed, name);
    const end = changed.endsWith("/>") ? changed.length - 2 : changed.length - 1;
    changed =
      at === undefined
        ? `${changed.slice(0, end).trimEnd()} ${written}${changed.slice(end)}`
        : changed.slice(0, at.start) + written + changed.slice(at.end);
  }
  return changed;
}

function attributeRange(
  tag: string,
  wanted: string,
): { readonly start: number; readonly end: number } | undefined {
  for (const match of tag.matchAll(/([^\s=<>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*')/gu)) {
    if (match[1] === wanted) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
