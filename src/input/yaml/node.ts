import { isNode, isScalar, Scalar, type Node } from "yaml";

/** Offset of a parsed node in the text. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** The characters of a scalar, and whether they stand without quotes and tag, so that the schema may type them. */
export function scalarText(node: Scalar): { readonly text: string; readonly isPlain: boolean } {
  return {
    text: typeof node.value === "string" ? node.value : (node.source ?? ""),
    isPlain: node.type === Scalar.PLAIN && node.tag === undefined,
  };
}

/** Whether nothing was written: `key:` with no value. `""` is something. */
export function isEmptyNode(node: Node | null): boolean {
  if (node === null) return true;
  if (!isScalar(node)) return false;
  const { text, isPlain } = scalarText(node);
  return isPlain && text === "";
}

/** A member of a collection as a node; the library types members as unknown. */
export function asNode(member: unknown): Node | null {
  return isNode(member) ? member : null;
}
