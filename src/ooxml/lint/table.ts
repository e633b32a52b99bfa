import { childOf, descendants, type XmlElement } from "../../foundation/xml-reader.js";
import type { LintContext } from "./report.js";

/** Tables: rows, cells and grid fit together, and paragraphs stand where Word needs them. */
export function lintTables(context: LintContext): void {
  for (const [part, tree] of context.trees) {
    const report = (message: string): void => context.report(part, "table", message);
    for (const node of descendants(tree)) {
      if (node.name === "w:tbl") lintTable(node, report);
      if (node.name === "w:tc") lintCell(node, report);
      if (node.name === "w:body" || node.name === "w:tc") lintNeighbours(node, report);
    }
  }
}

/** Children without the content controls and tracked changes that may be wrapped round them. */
function contentOf(node: XmlElement): readonly XmlElement[] {
  return node.children.flatMap((child) =>
    child.name === "w:sdt" || child.name === "w:sdtContent" || child.name === "w:ins"
      ? contentOf(child)
      : [child],
  );
}

function numberOf(node: XmlElement | undefined, missing: number): number {
  return node === undefined ? missing : Number(node.attributes.get("w:val") ?? missing);
}

interface Column {
  readonly start: number;
  readonly span: number;
  readonly merged: boolean;
}

function lintTable(table: XmlElement, report: (message: string) => void): void {
  const grid = childOf(table, "w:tblGrid")?.children.length ?? 0;
  if (grid === 0) report("a table has no grid");
  const rows = contentOf(table).filter(({ name }) => name === "w:tr");
  if (rows.length === 0) report("a table has no rows");
  let above: readonly Column[] = [];
  for (const [index, row] of rows.entries()) {
    const cells = contentOf(row).filter(({ name }) => name === "w:tc");
    if (cells.length === 0) report(`row ${index + 1} has no cells`);
    const properties = childOf(row, "w:trPr");
    const outside = (name: string): number =>
      numberOf(properties === undefined ? undefined : childOf(properties, name), 0);
    let start = outside("w:gridBefore");
    const columns: Column[] = [];
    for (const cell of cells) {
      const cellProperties = childOf(cell, "w:tcPr");
      const merge = cellProperties === undefined ? undefined : childOf(cellProperties, "w:vMerge");
      const span = numberOf(
        cellProperties === undefined ? undefined : childOf(cellProperties, "w:gridSpan"),
        1,
      );
      columns.push({ start, span, merged: merge !== undefined });
      if (
        merge !== undefined &&
        merge.attributes.get("w:val") !== "restart" &&
        !continues(above, start, span)
      ) {
        report(`row ${index + 1}: a cell continues a merge that does not stand above it`);
      }
      start += span;
    }
    const width = start + outside("w:gridAfter");
    if (width !== grid) report(`row ${index + 1} covers ${width} of ${grid} grid columns`);
    above = columns;
  }
}

function continues(above: readonly Column[], start: number, span: number): boolean {
  return above.some((column) => column.merged && column.start === start && column.span === span);
}

function lintCell(cell: XmlElement, report: (message: string) => void): void {
  const content = contentOf(cell).filter(({ name }) => name !== "w:tcPr");
  if (content.length === 0) report("a cell is empty");
  else if (content.at(-1)?.name !== "w:p") report("a cell does not end with a paragraph");
}

function lintNeighbours(parent: XmlElement, report: (message: string) => void): void {
  const blocks = contentOf(parent).filter(
    ({ name }) => name === "w:tbl" || name === "w:p" || name === "w:sectPr",
  );
  for (const [index, block] of blocks.entries()) {
    if (block.name !== "w:tbl") continue;
    const next = blocks[index + 1]?.name;
    if (next === "w:tbl") report("two tables touch and would become one");
    else if (next !== "w:p" && parent.name === "w:body") report("no paragraph after the last table");
  }
}
