import { scanXml } from "../../../src/foundation/xml-reader.js";

/** XML one tag a line, indented; elements that hold only text stay on one line. For golden files. */
export function prettyXml(xml: string): string {
  const lines: string[] = [];
  let depth = 0;
  // Whether the last line is an open tag that nothing has followed.
  let open = false;
  scanXml(xml, {
    open(name, attributes) {
      lines.push(`${"  ".repeat(depth)}<${name}${attributes}>`);
      depth += 1;
      open = true;
    },
    text(raw) {
      lines[lines.length - 1] += raw;
    },
    close(name) {
      depth -= 1;
      if (open) lines[lines.length - 1] += `</${name}>`;
      else lines.push(`${"  ".repeat(depth)}</${name}>`);
      open = false;
    },
  });
  return `${lines.map((line) => line.replace(/><\/[^>]*>$/u, "/>")).join("\n")}\n`;
}
