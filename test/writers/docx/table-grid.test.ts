import { describe, expect, it } from "vitest";
import type { Table } from "../../../src/document/node.js";
import { wordGrid } from "../../../src/writers/docx/table-grid.js";
import { cell, row, table } from "../tree-parts.js";

/** Rows as `column+span` with `^` for a merge that starts, `|` for one that goes on, `.` for a gap. */
function drawn(source: Table): readonly string[] {
  const marks = { none: "", start: "^", continue: "|" } as const;
  return wordGrid(source).rows.map((cells) =>
    cells
      .map((entry) => `${entry.column}+${entry.span}${entry.cell === undefined ? "." : marks[entry.merge]}`)
      .join(" "),
  );
}

describe("wordGrid", () => {
  it("puts cells beside spans from above, as HTML does", () => {
    const source = table([0.5, 0.25, 0.25], 0, [
      row(cell("a", { rowSpan: 2 }), cell("b", { columnSpan: 2 })),
      row("c", "d"),
      row("e", "f", "g"),
    ]);
    expect(drawn(source)).toEqual(["0+1^ 1+2", "0+1| 1+1 2+1", "0+1 1+1 2+1"]);
  });

  it("keeps a span in the middle and one over several columns", () => {
    const source = table([0.25, 0.25, 0.25, 0.25], 0, [
      row("a", cell("b", { rowSpan: 3, columnSpan: 2 }), "c"),
      row("d", "e"),
      row("f", "g"),
    ]);
    expect(drawn(source)).toEqual(["0+1 1+2^ 3+1", "0+1 1+2| 3+1", "0+1 1+2| 3+1"]);
  });

  it("fills short rows", () => {
    expect(drawn(table([0.5, 0.25, 0.25], 0, [row("a")]))).toEqual(["0+1 1+1. 2+1."]);
    expect(drawn(table([0.5, 0.5], 0, []))).toEqual(["0+1. 1+1."]);
  });

  it("widens the grid for a row with too many cells", () => {
    const grid = wordGrid(table([0.5, 0.5], 0, [row("a", "b", "c")]));
    expect(grid.shares).toHaveLength(3);
    expect(grid.rows[0]).toHaveLength(3);
  });

  it("moves a wide cell past a span it does not fit beside", () => {
    const source = table([0.25, 0.25, 0.25, 0.25], 0, [
      row("a", cell("b", { rowSpan: 2 }), "c", "d"),
      row(cell("e", { columnSpan: 2 })),
    ]);
    expect(drawn(source)).toEqual(["0+1 1+1^ 2+1 3+1", "0+1. 1+1| 2+2"]);
  });

  it("ends a span with the table", () => {
    expect(drawn(table([1], 0, [row(cell("a", { rowSpan: 9 }))]))).toEqual(["0+1"]);
  });
});
