import { nodesOf, type OffsetNode } from "./offset-tree.js";

/** A part with finished XML as the first or last thing in an element, which may have been written without any content. */
export function withInside(xml: string, node: OffsetNode, where: "first" | "last", content: string): string {
  const tag = xml.slice(node.start, node.openEnd);
  if (tag.endsWith("/>")) {
    const opened = `${tag.slice(0, -2).trimEnd()}>${content}</${node.name}>`;
    return xml.slice(0, node.start) + opened + xml.slice(node.end);
  }
  const at = where === "first" ? node.openEnd : node.closeStart;
  return xml.slice(0, at) + content + xml.slice(at);
}

/** The first element of that name, in document order. */
export function firstNamed(root: OffsetNode, name: string): OffsetNode | undefined {
  for (const node of nodesOf(root)) if (node.name === name) return node;
  return undefined;
}
