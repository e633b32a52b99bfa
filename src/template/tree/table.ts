import type { Cell, Row, Table } from "../../document/node.js";
import { rowSpanTooLong, tableShape } from "../mistakes/markup.js";
import type { Conversion } from "./conversion.js";
import { childElements, type MarkedElement } from "./elements.js";
import { flowBlocks } from "./flow.js";

/** A table, or nothing when it has no rows. Rows that do not fill it are reported. */
export function tableBlocks(element: MarkedElement, conversion: Conversion): readonly Table[] {
  const widths = (element.attributes["widths"] ?? "1").trim().split(/\s+/u).map(Number);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const groups = childElements(element);
  const head = groups.filter((group) => group.name === "thead").flatMap(childElements);
  const body = groups.flatMap((group) => rowsOf(group));
  const rows = [...gridRows(head, widths.length, conversion), ...gridRows(body, widths.length, conversion)];
  if (rows.length === 0) return [];
  const table: Table = {
    type: "table",
    columns: widths.map((width) => width / total),
    headerRows: head.length,
    rows,
    border: element.attributes["border"] === "none" ? "none" : "grid",
    ...(element.attributes["keep"] === undefined ? {} : { keepTogether: true }),
    ...conversion.placeOf(element),
  };
  return [table];
}

function rowsOf(group: MarkedElement): readonly MarkedElement[] {
  if (group.name === "tr") return [group];
  return group.name === "tbody" ? childElements(group) : [];
}

/** Rows of one group (head or body): no cell may reach from one into the other. */
function gridRows(rows: readonly MarkedElement[], columns: number, conversion: Conversion): readonly Row[] {
  // For every column, how many rows below are still covered by a cell above.
  let covered: readonly number[] = Array.from({ length: columns }, () => 0);
  const result = rows.map((row) => {
    const free = covered.filter((rest) => rest === 0).length;
    const cells = cellsOf(row, free, conversion);
    const filled = cells.reduce((sum, cell) => sum + cell.columnSpan, 0);
    if (filled !== free) conversion.report(tableShape(columns - free + filled, columns), row);
    covered = below(covered, cells);
    return { cells };
  });
  const last = rows.at(-1);
  if (last && covered.some((rest) => rest > 0)) conversion.report(rowSpanTooLong, last);
  return result;
}

/** Columns covered in the next row. */
function below(covered: readonly number[], cells: readonly Cell[]): readonly number[] {
  const spans = cells.flatMap((cell) => Array.from({ length: cell.columnSpan }, () => cell.rowSpan - 1));
  return covered.map((rest) => (rest > 0 ? rest - 1 : (spans.shift() ?? 0)));
}

/** The cells of a row with `free` columns. The first gap cell takes what the others leave. */
function cellsOf(row: MarkedElement, free: number, conversion: Conversion): readonly Cell[] {
  const elements = childElements(row);
  const taken = elements.reduce(
    (sum, element) => sum + (element.name === "gapcell" ? 1 : spanOf(element, "colspan")),
    0,
  );
  let spare = Math.max(0, free - taken);
  return elements.flatMap((element) => {
    if (element.name !== "gapcell") return cell(element, conversion);
    const columnSpan = 1 + spare;
    spare = 0;
    return free === 0 ? [] : gapCell(element, columnSpan, conversion);
  });
}

function cell(element: MarkedElement, conversion: Conversion): Cell {
  const isHeader = element.name === "th";
  const style = isHeader ? "tableHead" : "tableText";
  const blocks = flowBlocks(element, style, conversion);
  const { align, shade } = element.attributes;
  return {
    columnSpan: spanOf(element, "colspan"),
    rowSpan: spanOf(element, "rowspan"),
    header: isHeader,
    align: align === "center" || align === "right" || align === "left" ? align : isHeader ? "center" : "left",
    shade: shadeOf(shade),
    blocks:
      blocks.length > 0
        ? blocks
        : [{ type: "paragraph", style, inlines: [], ...conversion.placeOf(element) }],
  };
}

function gapCell(element: MarkedElement, columnSpan: number, conversion: Conversion): Cell {
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
        style: "tableText",
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
