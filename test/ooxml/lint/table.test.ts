import { describe, expect, it } from "vitest";
import { lintPackage } from "../../../src/ooxml/lint.js";
import { withBody } from "../small-package.js";

const SPANNING = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc></w:tr>';
const CELL = "<w:tc><w:p/></w:tc>";

function found(find: string, replacement: string): readonly string[] {
  const problems = lintPackage(withBody(find, replacement));
  expect(problems.every(({ check }) => check === "table")).toBe(true);
  return problems.map(({ message }) => message);
}

describe("tables", () => {
  it("finds an empty cell", () => {
    expect(found(SPANNING, SPANNING.replace("<w:p/>", ""))).toEqual(["a cell is empty"]);
  });

  it("finds a cell that ends with a table", () => {
    const inner = `<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>${CELL}</w:tr></w:tbl>`;
    expect(found(SPANNING, SPANNING.replace("<w:p/>", `<w:p/>${inner}`))).toEqual([
      "a cell does not end with a paragraph",
    ]);
  });

  it("finds a row without cells", () => {
    expect(found(SPANNING, "<w:tr/>")).toEqual(["row 3 has no cells", "row 3 covers 0 of 2 grid columns"]);
  });

  it("finds a table without rows or without a grid", () => {
    expect(
      found("<w:sectPr/>", "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid></w:tbl><w:p/><w:sectPr/>"),
    ).toEqual(["a table has no rows"]);
    expect(found("<w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>", "")).toContain("a table has no grid");
  });

  it("finds rows with too few or too many cells, spans counted", () => {
    expect(found(SPANNING, `<w:tr>${CELL}</w:tr>`)).toEqual(["row 3 covers 1 of 2 grid columns"]);
    expect(found(SPANNING, `<w:tr>${CELL}${CELL}${CELL}</w:tr>`)).toEqual([
      "row 3 covers 3 of 2 grid columns",
    ]);
    expect(found('<w:gridSpan w:val="2"/>', '<w:gridSpan w:val="3"/>')).toEqual([
      "row 3 covers 3 of 2 grid columns",
    ]);
  });

  it("counts columns left out before and after a row, and cells inside content controls", () => {
    expect(found(SPANNING, `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${CELL}</w:tr>`)).toEqual([]);
    expect(found(SPANNING, `<w:tr><w:trPr><w:gridAfter w:val="1"/></w:trPr>${CELL}</w:tr>`)).toEqual([]);
    expect(
      found(SPANNING, `<w:tr>${CELL}<w:sdt><w:sdtContent>${CELL}</w:sdtContent></w:sdt></w:tr>`),
    ).toEqual([]);
  });

  it("finds a merge that begins nowhere", () => {
    expect(found('<w:vMerge w:val="restart"/>', "")).toEqual([
      "row 2: a cell continues a merge that does not stand above it",
    ]);
  });

  it("finds tables that touch and a table at the end", () => {
    const table = `<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>${CELL}</w:tr></w:tbl>`;
    expect(found("<w:sectPr/>", `${table}${table}<w:p/><w:sectPr/>`)).toEqual([
      "two tables touch and would become one",
    ]);
    expect(found("<w:sectPr/>", `${table}<w:sectPr/>`)).toEqual(["no paragraph after the last table"]);
  });
});
