import { scanXml, XmlSyntaxError } from "../foundation/xml-reader.js";

/** An element of a part with the places of its tags, in UTF-16 units of the part. */
export interface OffsetNode {
  readonly name: string;
  /** Raw text between name and `>`. */
  readonly attributes: string;
  readonly start: number;
  /** Behind the opening tag. */
  readonly openEnd: number;
  /** Before the closing tag; of an empty element where it begins. */
  readonly closeStart: number;
  readonly end: number;
  readonly parent: OffsetNode | undefined;
  readonly children: readonly OffsetNode[];
}

type Growing = { -readonly [Key in keyof OffsetNode]: OffsetNode[Key] } & { readonly children: OffsetNode[] };

/** Elements within elements; Word itself stops far below. */
const DEEPEST = 256;

/** Reads a part into a tree that knows where everything stands. @throws {XmlSyntaxError} as `scanXml`, and where it is too deep */
export function readOffsetTree(xml: string): OffsetNode {
  const open: Growing[] = [];
  let root: Growing | undefined;
  scanXml(xml, {
    open(name, attributes, start, openEnd) {
      if (open.length >= DEEPEST) throw new XmlSyntaxError("elements too deep", start);
      const parent = open.at(-1);
      const node = {
        name,
        attributes,
        start,
        openEnd,
        closeStart: start,
        end: openEnd,
        parent,
        children: [],
      };
      parent?.children.push(node);
      root ??= node;
      open.push(node);
    },
    close(_name, offset, end) {
      const node = open.pop();
      if (node === undefined) return;
      node.closeStart = offset;
      node.end = end;
    },
    text() {},
  });
  if (root === undefined) throw new XmlSyntaxError("no element", 0);
  return root;
}

/** The element and everything below it, in document order. */
export function* nodesOf(node: OffsetNode): Generator<OffsetNode> {
  // By a list of our own: a generator that delegates to others pays for every level at every element.
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
}

/** The nearest element of that name around. */
export function nearestAround(node: OffsetNode, name: string): OffsetNode | undefined {
  let at = node.parent;
  while (at !== undefined && at.name !== name) at = at.parent;
  return at;
}

/** First child of that name. */
export function childNamed(node: OffsetNode, name: string): OffsetNode | undefined {
  return node.children.find((child) => child.name === name);
}
