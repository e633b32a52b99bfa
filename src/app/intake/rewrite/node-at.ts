import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  visit,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { segmentsOf, type Pointer } from "../../../foundation/pointer.js";
import { asNode, isEmptyNode, scalarText, startOf } from "../../../input/yaml/node.js";
import { lineEnd } from "./text-lines.js";

/** The node at a pointer, and whether something on the way to it is shared with other places. */
export interface NodeAt {
  readonly node: Node | null;
  readonly isShared: boolean;
}

/** `undefined` where nothing stands at the pointer. */
export function nodeAt(document: Document.Parsed, at: Pointer): NodeAt | undefined {
  let node: Node | null = document.contents;
  let isShared = node !== null && isSharedItself(node);
  for (const segment of segmentsOf(at)) {
    if (isMap(node)) {
      const pair = pairOf(node, segment);
      if (pair === undefined) return undefined;
      node = asNode(pair.value);
    } else if (isSeq(node)) {
      node = asNode(node.items[Number(segment)]);
    } else {
      return isShared ? { node, isShared } : undefined;
    }
    isShared ||= node !== null && isSharedItself(node);
  }
  return { node, isShared };
}

/** The member of a mapping by its key. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyText(pair) === key);
}

/** The key of a member as text; nothing for a key that is no text. */
export function keyText({ key }: Pair): string | undefined {
  return isScalar(key) ? scalarText(key).text : undefined;
}

function isSharedItself(node: Node): boolean {
  return isAlias(node) || node.anchor !== undefined;
}

/** Whether a value holds an anchor, an alias or a tag. */
export function holdsSharedOrTagged(node: Node | null): boolean {
  if (node === null) return false;
  const nodes: Node[] = [];
  visit(node, {
    Node(_, inner) {
      nodes.push(inner);
    },
  });
  return nodes.some((inner) => isSharedItself(inner) || inner.tag !== undefined);
}

/** Whether comments stand inside a value. That behind a scalar on its line is not inside. */
export function holdsComment(node: Node | null): boolean {
  if (!isCollection(node)) return false;
  const comments: unknown[] = [node.commentBefore];
  visit(node, {
    Node(_, inner) {
      if (inner !== node) comments.push(inner.comment, inner.commentBefore);
    },
  });
  return comments.some((comment) => typeof comment === "string");
}

/** Offset behind the colon of a member, or `undefined` where none follows the key on its line. */
export function colonEnd(text: string, { key }: Pair): number | undefined {
  const end = isScalar(key) ? key.range?.[1] : undefined;
  if (end === undefined) return undefined;
  const gap = /^[ \t]*:/u.exec(text.slice(end, end + 200))?.[0];
  return gap === undefined ? undefined : end + gap.length;
}

export function isBlockScalar(node: Node | null): node is Scalar {
  return isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}

/** Whether a collection stands with a line for each member, not in brackets. */
export function isBlockCollection(node: Node | null): node is YAMLMap | YAMLSeq {
  return isCollection(node) && node.flow !== true;
}

/**
 * Offset behind the last character of what a node says, in its last line. Blank lines behind it are layout, but for a
 * block scalar that keeps them (`|+`).
 */
export function contentEnd(text: string, node: Node): number {
  const end = node.range?.[1] ?? 0;
  if (isBlockScalar(node)) {
    const start = startOf(node);
    if (/^[|>]\d?\+/u.test(text.slice(start, start + 3))) {
      const before = text.slice(0, end).replace(/\r?\n$/u, "");
      return Math.max(before.length, start);
    }
    return trimmedEnd(text, start, end);
  }
  if (!isBlockCollection(node)) return end;
  const last = node.items.at(-1);
  if (isPair(last)) return pairEnd(text, last);
  const item = asNode(last);
  return item === null || isEmptyNode(item) ? end : contentEnd(text, item);
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && " \t\r\n".includes(text[at - 1] ?? "")) at -= 1;
  return at;
}

/** The same for a member of a mapping. */
export function pairEnd(text: string, pair: Pair): number {
  const value = asNode(pair.value);
  if (value !== null && !isEmptyNode(value)) return contentEnd(text, value);
  const key = asNode(pair.key);
  return colonEnd(text, pair) ?? key?.range?.[1] ?? 0;
}

/**
 * Offset of the line end behind which a further member belongs: behind the line of the last content and the comments
 * that belong to it, which are those indented deeper than the members.
 */
export function insertionPoint(text: string, end: number, column: number): number {
  let at = lineEnd(text, end);
  for (let next = at; next < text.length;) {
    const start = text.indexOf("\n", next) + 1;
    if (start === 0) break;
    const stop = lineEnd(text, start);
    const line = text.slice(start, stop);
    const [margin = ""] = /^ */u.exec(line) ?? [];
    if (line.trim() !== "") {
      if (!line.trim().startsWith("#") || margin.length <= column) break;
      at = stop;
    }
    if (stop >= text.length) break;
    next = stop;
  }
  return at;
}
