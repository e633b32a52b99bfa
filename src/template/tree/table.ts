import { cellStyle, plainCellStyle } from "../../document/cell-style.js";
import type { Cell, Row, Table } from "../../document/node.js";
import { rowSpanTooLong, tableShape } from "../mistakes/markup.js";
import type { Conversion } from "./conversion.js";
import { childElements, type MarkedElement } from "./elements.js";
import { flowBlocks } from "./flow.js";

/** What the cells of a table share. */
type Look = Pick<Table, "form">;

/** A row with how many rows it and those below it in its group make. */
interface GroupRow {
  readonly row: MarkedElement;
  readonly rest: number;
}

/** A table, or nothing when it has no rows. Rows that do not fill it are reported. */
export function tableBlocks(element: MarkedElement, conversion: Conversion): readonly Table[] {
  const widths = (element.attributes["widths"] ?? "1").trim().split(/\s+/u).map(Number);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const groups = childElements(element);
  const look: Look = element.attributes["class"] === "form" ? { form: true } : {};
  const head = groups.filter((group) => group.name === "thead").flatMap(groupRows);
  const body = bodyRows(groups.filter((group) => group.name !== "thead"));
  const rows = [head, body].flatMap((part) => gridRows(part, widths.length, look, conversion));
  if (rows.length === 0) return [];
  const table: Table = {
    type: "table",
    columns: widths.map((width) => width / total),
    headerRows: head.length,
    rows,
    border: element.attributes["border"] === "none" ? "none" : "grid",
    ...look,
    ...(element.attributes["keep"] === undefined ? {} : { keepTogether: true }),
    ...conversion.placeOf(element),
  };
  return [table];
}

function groupRows(group: MarkedElement): readonly GroupRow[] {
  const rows = childElements(group);
  return rows.map((row, index) => ({ row, rest: rows.length - index }));
}

/** Rows of the body; those that stand in no `tbody` make a group with all that follow. */
function bodyRows(groups: readonly MarkedElement[]): readonly GroupRow[] {
  const upwards: GroupRow[] = [];
  for (const group of groups.toReversed()) {
    if (group.name === "tr") upwards.push({ row: group, rest: upwards.length + 1 });
    else upwards.push(...groupRows(group).toReversed());
  }
  return upwards.toReversed();
}

/** Rows of one group (head or body): no cell may reach from one into the other. */
function gridRows(
  rows: readonly GroupRow[],
  columns: number,
  look: Look,
  conversion: Conversion,
): readonly Row[] {
  // For every column, how many rows below are still covered by a cell above.
  let covered: readonly number[] = Array.from({ length: columns }, () => 0);
  const result = rows.map(({ row, rest }) => {
    const free = covered.filter((rest) => rest === 0).length;
    const cells = cellsOf({ row, rest }, free, look, conversion);
    const filled = cells.reduce((sum, cell) => sum + cell.columnSpan, 0);
    if (filled !== free) conversion.report(tableShape(columns - free + filled, columns), row);
    covered = below(covered, cells);
    return { cells, ...(row.attributes["keep"] === undefined ? {} : { keepWithNext: true }) };
  });
  const last = rows.at(-1);
  if (last && covered.some((rest) => rest > 0)) conversion.report(rowSpanTooLong, last.row);
  return result;
}

/** Columns covered in the next row. */
function below(covered: readonly number[], cells: readonly Cell[]): readonly number[] {
  const spans = cells.flatMap((cell) => Array.from({ length: cell.columnSpan }, () => cell.rowSpan - 1));
  return covered.map((rest) => (rest > 0 ? rest - 1 : (spans.shift() ?? 0)));
}

/** The cells of a row with `free` columns. The first gap cell takes what the others leave. */
function cellsOf({ row, rest }: GroupRow, free: number, look: Look, conversion: Conversion): readonly Cell[] {
  const elements = childElements(row);
  const taken = elements.reduce(
    (sum, element) => sum + (element.name === "gapcell" ? 1 : spanOf(element, "colspan")),
    0,
  );
  let spare = Math.max(0, free - taken);
  return elements.flatMap((element) => {
    if (element.name !== "gapcell") return cell(element, rest, look, conversion);
    const columnSpan = 1 + spare;
    spare = 0;
    return free === 0 ? [] : gapCell(element, columnSpan, look, conversion);
  });
}

function cell(element: MarkedElement, rest: number, look: Look, conversion: Conversion): Cell {
  const isHeader = element.name === "th";
  const style = cellStyle(look, { header: isHeader });
  const blocks = flowBlocks(element, style, conversion);
  const { align, shade } = element.attributes;
  return {
    columnSpan: spanOf(element, "colspan"),
    rowSpan: spanOf(element, "rowspan") || rest,
    header: isHeader,
    align: align === "center" || align === "right" || align === "left" ? align : isHeader ? "center" : "left",
    shade: shadeOf(shade),
    blocks:
      blocks.length > 0
        ? blocks
        : [{ type: "paragraph", style, inlines: [], ...conversion.placeOf(element) }],
  };
}

function gapCell(element: MarkedElement, columnSpan: number, look: Look, conversion: Conversion): Cell {
  const pointer = element.attributes["p"] ?? "";
  return {
    columnSpan,
    rowSpan: 1,
    header: false,
    align: "left",
    shade: 0,
    blocks: [
      {
        type: "paragraph",
        style: plainCellStyle(look),
        inlines: [{ type: "gap", pointer, label: conversion.label(pointer) }],
        ...conversion.placeOf(element),
      },
    ],
  };
}

function spanOf(element: MarkedElement, attribute: "colspan" | "rowspan"): number {
  return Number(element.attributes[attribute] ?? 1);
}

function shadeOf(shade: string | undefined): Cell["shade"] {
  const step = Number(shade ?? 0);
  return step === 1 || step === 2 || step === 3 || step === 4 ? step : 0;
}
