import { firstNamed, withInside } from "../../ooxml/insert-xml.js";
import { childNamed, readOffsetTree } from "../../ooxml/offset-tree.js";
import { STAMP_NAMESPACES } from "./stamp.js";

/**
 * The stamp (a finished run) in the first paragraph of a firm's header, whose root declares what the stamp is written in.
 *
 * @throws {XmlSyntaxError} where the header is no XML.
 */
export function stampedHeader(header: string, stamp: string): string {
  const declared = withDeclarations(header);
  const root = readOffsetTree(declared);
  const paragraph = firstNamed(root, "w:p");
  if (paragraph === undefined) return withInside(declared, root, "last", `<w:p>${stamp}</w:p>`);
  // Its properties may hold those it had before a tracked change: the first closing tag is not theirs.
  const properties = childNamed(paragraph, "w:pPr");
  return properties === undefined
    ? withInside(declared, paragraph, "first", stamp)
    : declared.slice(0, properties.end) + stamp + declared.slice(properties.end);
}

function withDeclarations(header: string): string {
  const { start, name, attributes } = readOffsetTree(header);
  const lacking = STAMP_NAMESPACES.split(" ").filter(
    (declaration) => !attributes.includes(`${declaration.split("=")[0] ?? ""}=`),
  );
  if (lacking.length === 0) return header;
  const at = start + 1 + name.length;
  return `${header.slice(0, at)} ${lacking.join(" ")}${header.slice(at)}`;
}
