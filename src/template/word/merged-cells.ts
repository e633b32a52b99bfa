import { attributeOf } from "../../foundation/xml-reader.js";
import { childNamed, type OffsetNode, readOffsetTree } from "../../ooxml/offset-tree.js";

/**
 * A filled table in which every vertically merged group begins: when the row that began one was left out, the next that goes on becomes its
 * beginning. Word shows cells that go on with nothing as empty.
 */
export function mergedRight(table: string): string {
  if (!table.includes("<w:vMerge")) return table;
  const root = readOffsetTree(table);
  const beginnings: OffsetNode[] = [];
  let above = new Set<number>();
  for (const row of root.children.filter(({ name }) => name === "w:tr")) {
    const open = new Set<number>();
    let column = before(row);
    for (const cell of row.children.filter(({ name }) => name === "w:tc")) {
      const properties = childNamed(cell, "w:tcPr");
      const merge = properties && childNamed(properties, "w:vMerge");
      const goesOn = merge !== undefined && attributeOf(merge.attributes, "w:val") !== "restart";
      if (merge !== undefined && goesOn && !above.has(column)) beginnings.push(merge);
      if (merge !== undefined) open.add(column);
      column += spanOf(properties, "w:gridSpan", 1);
    }
    above = open;
  }
  let result = "";
  let at = 0;
  for (const { start, end } of beginnings) {
    result += `${table.slice(at, start)}<w:vMerge w:val="restart"/>`;
    at = end;
  }
  return result + table.slice(at);
}

/** Columns of the grid that a row leaves free at its beginning. */
function before(row: OffsetNode): number {
  return spanOf(childNamed(row, "w:trPr"), "w:gridBefore", 0);
}

function spanOf(properties: OffsetNode | undefined, name: string, otherwise: number): number {
  const span = properties && childNamed(properties, name);
  const value = span && Number(attributeOf(span.attributes, "w:val"));
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : otherwise;
}
