import { describe, expect, it } from "vitest";
import { gridOf, rowGroups } from "../../src/layout/table-grid.js";
import { cell, row } from "../writers/tree-parts.js";

/** `row,column,columnSpan,rowSpan` of each cell. */
function places(...args: Parameters<typeof gridOf>): readonly string[] {
  return gridOf(...args).cells.map((at) => [at.row, at.column, at.columnSpan, at.rowSpan].join());
}

describe("gridOf", () => {
  it("puts cells where spans from above leave room", () => {
    const rows = [row(cell("甲", { rowSpan: 2 }), "乙"), row("丙"), row("丁", "戊")];
    expect(places(rows, 2)).toEqual(["0,0,1,2", "0,1,1,1", "1,1,1,1", "2,0,1,1", "2,1,1,1"]);
  });

  it("is made once for the rows of a table, for each count of columns", () => {
    const rows = [row("甲", "乙")];
    expect(gridOf(rows, 2)).toBe(gridOf(rows, 2));
    expect(gridOf(rows, 3).columns).toBe(3);
    expect(gridOf(rows, 2).columns).toBe(2);
  });

  it("goes round a span in the middle", () => {
    const rows = [row("甲", cell("乙", { rowSpan: 2 }), "丙"), row("丁", cell("戊", { columnSpan: 2 }))];
    expect(places(rows, 3)).toEqual(["0,0,1,1", "0,1,1,2", "0,2,1,1", "1,0,1,1", "1,2,2,1"]);
  });

  it("cuts spans that reach below the table and mends impossible ones", () => {
    expect(places([row(cell("甲", { rowSpan: 9, columnSpan: 0 }))], 1)).toEqual(["0,0,1,1"]);
  });

  it("widens the grid for a row with more cells than columns", () => {
    expect(gridOf([row("一", "二", "三")], 2).columns).toBe(3);
    expect(gridOf([], 0).columns).toBe(1);
  });
});

describe("rowGroups", () => {
  it("joins rows that a span holds together, over several spans", () => {
    const rows = [
      row(cell("甲", { rowSpan: 2 }), "乙"),
      row(cell("丙", { rowSpan: 2 })),
      row("丁"),
      row("戊", "己"),
    ];
    expect(rowGroups(gridOf(rows, 2).cells, 4, 0)).toEqual([
      [0, 3],
      [3, 4],
    ]);
  });

  it("keeps the head in one group, with what its spans reach", () => {
    const rows = [row("甲"), row(cell("乙", { rowSpan: 2 })), row(), row("丁")];
    expect(rowGroups(gridOf(rows, 1).cells, 4, 2)).toEqual([
      [0, 3],
      [3, 4],
    ]);
  });
});
