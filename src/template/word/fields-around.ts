import { attributeOf } from "../../foundation/xml-reader.js";
import { nodesOf, type OffsetNode } from "../../ooxml/offset-tree.js";
import { firstFrom } from "../syntax/sorted.js";

/**
 * Tells in which fields an offset stands, in the instruction or the result of each: the same text for two offsets that
 * no border of a field parts. Fields of several runs are no elements, so the XML alone does not say it.
 */
export function fieldsAround(root: OffsetNode): (offset: number) => string {
  const marks: { readonly start: number; readonly inside: string }[] = [];
  const open: string[] = [];
  for (const { name, attributes, start } of nodesOf(root)) {
    if (name !== "w:fldChar") continue;
    const type = attributeOf(attributes, "w:fldCharType");
    if (type === "begin") open.push(`${start}`);
    else if (type === "separate") open.push(`${open.pop() ?? ""} result`);
    else open.pop();
    marks.push({ start, inside: open.join(", ") });
  }
  return (offset) => marks[firstFrom(marks, offset) - 1]?.inside ?? "";
}
