import { describe, expect, it } from "vitest";
import { fillTemplate } from "../../../src/template/fill.js";
import { blocksOf, compiled, FILING, INPUT, shortened, whole } from "../fixture.js";

function found(blocks: string, filing: unknown = FILING): readonly string[] {
  return fillTemplate(compiled(whole(blocks)), { ...INPUT, filing }).diagnostics.map(shortened);
}

const items = (count: number) => ({
  scenarios: [
    {
      id: "s",
      level: "low",
      items: Array.from({ length: count }, (_, index) => ({
        id: `i${index}`,
        name: `项${index}`,
        isSensitive: false,
      })),
    },
  ],
});

/** One cell over all rows of a loop. */
const SPANNING =
  '{{#each scenarios}}<table widths="1 1">{{#each items}}<tr>{{#if @first}}<td rowspan="{{count ../items}}">{{../level}}</td>{{/if}}<td>{{name}}</td></tr>{{/each}}</table>{{/each}}';

describe("tables", () => {
  it("stay on one page when asked", () => {
    const cells = "<tr><td>a</td></tr>";
    expect(
      blocksOf(`<table widths="1" keep>${cells}</table><table widths="1">${cells}</table>`),
    ).toMatchObject([
      { type: "table", keepTogether: true },
      expect.not.objectContaining({ keepTogether: true }),
    ]);
  });

  it("share the width, repeat their head, and have styles of their own", () => {
    expect(
      blocksOf(
        '<table widths="1 3" border="none"><thead><tr><th>a</th><th align="left">b</th></tr></thead><tbody><tr><td shade="2" align="right">c</td><td><p>d</p><p class="note">e</p></td></tr></tbody></table>',
      ),
    ).toMatchObject([
      {
        columns: [0.25, 0.75],
        headerRows: 1,
        border: "none",
        rows: [
          {
            cells: [
              { header: true, align: "center", shade: 0, blocks: [{ style: "tableHead" }] },
              { header: true, align: "left" },
            ],
          },
          {
            cells: [
              { header: false, align: "right", shade: 2, blocks: [{ style: "tableText" }] },
              { align: "left", blocks: [{ style: "tableText" }, { style: "note" }] },
            ],
          },
        ],
      },
    ]);
  });

  it("that are forms set labels and answers alike", () => {
    const rows =
      '<tr><th>a</th><td><p class="plain">b</p><ul><li>c</li></ul></td></tr><tr><th>d</th><td></td></tr>';
    const style = "formText";
    expect(blocksOf(`<table class="form" widths="1 3">${rows}</table>`)).toMatchObject([
      {
        form: true,
        rows: [
          {
            cells: [
              { header: true, align: "center", blocks: [{ style }] },
              {
                header: false,
                align: "left",
                blocks: [{ style: "plain" }, { type: "list", items: [{ blocks: [{ style }] }] }],
              },
            ],
          },
          { cells: [{ blocks: [{ style }] }, { blocks: [{ style, inlines: [] }] }] },
        ],
      },
    ]);
    expect(blocksOf(`<table widths="1 3">${rows}</table>`)).toMatchObject([
      expect.not.objectContaining({ form: true }),
    ]);
  });

  it.each([
    [
      "within its group",
      "<tbody><tr>ALL<td>a</td></tr><tr><td>b</td></tr></tbody><tbody><tr><td>c</td><td>d</td></tr></tbody>",
      2,
    ],
    [
      "whatever a block leaves out",
      "<tbody><tr>ALL<td>a</td></tr>{{#if processor.isCiio}}<tr><td>b</td></tr>{{/if}}<tr><td>c</td></tr></tbody>",
      2,
    ],
    [
      "for every entry of a loop",
      "<tbody><tr>ALL<td>a</td></tr>{{#each scenarios}}{{#each items}}<tr><td>{{name}}</td></tr>{{/each}}{{/each}}</tbody>",
      4,
    ],
    [
      "to the end where there is no group",
      "<tr>ALL<td>a</td></tr><tr><td>b</td></tr><tbody><tr><td>c</td></tr></tbody>",
      3,
    ],
    ["over one row that is the last", "<tbody><tr>ALL<td>a</td></tr></tbody>", 1],
    ["in a head", "<thead><tr>ALL<th>a</th></tr><tr><th>b</th></tr></thead><tr><td>c</td><td>d</td></tr>", 2],
  ])("with rowspan 0 a cell reaches down %s", (_where, rows, rowSpan) => {
    const filing = { ...FILING, scenarios: [{ id: "s", items: items(3).scenarios[0]?.items }] };
    const blocks = `<table widths="1 1">${rows.replace("ALL", '<th rowspan="0">all</th>')}</table>`;
    expect(found(blocks, filing)).toEqual([]);
    const [table] = blocksOf(blocks, { filing });
    expect(table?.type === "table" && table.rows[0]?.cells[0]?.rowSpan).toBe(rowSpan);
  });

  it("keep one empty paragraph in a cell without content", () => {
    expect(
      blocksOf('<table widths="1"><tr><td>{{#if processor.isCiio}}a{{/if}}</td></tr></table>'),
    ).toMatchObject([
      { rows: [{ cells: [{ blocks: [{ type: "paragraph", style: "tableText", inlines: [] }] }] }] },
    ]);
  });

  it("disappear without rows", () => {
    expect(
      blocksOf('<table widths="1">{{#if processor.isCiio}}<tr><td>a</td></tr>{{/if}}</table><p>b</p>'),
    ).toHaveLength(1);
  });

  it("split a value of several lines within the cell", () => {
    const filing = { processor: { name: "甲\n乙" } };
    expect(
      blocksOf('<table widths="1"><tr><td>{{processor.name}}</td></tr></table>', { filing }),
    ).toMatchObject([{ rows: [{ cells: [{ blocks: [{ style: "tableText" }, { style: "tableText" }] }] }] }]);
  });

  it("span rows counted from the data", () => {
    expect(blocksOf(SPANNING, { filing: items(3) })).toMatchObject([
      { rows: [{ cells: [{ rowSpan: 3 }, {}] }, { cells: [{}] }, { cells: [{}] }] },
    ]);
    for (const count of [0, 1, 5]) expect(found(SPANNING, items(count))).toEqual([]);
  });

  it("report a row that does not fill them, at its place", () => {
    const table =
      '<table widths="1 1">\n<tr>{{#if processor.isForeign}}<td>a</td>{{/if}}</tr>\n<tr><td>a</td>{{#if processor.isForeign}}<td>b</td>{{/if}}<td>c</td></tr></table>';
    expect(found(table)).toEqual(["2:1 table-shape", "3:1 table-shape"]);
  });

  it("report a cell that reaches below the table or out of its head", () => {
    expect(found('<table widths="1 1"><tr><td rowspan="2">a</td><td>b</td></tr></table>')).toHaveLength(1);
    expect(
      found(
        '<table widths="1 1"><thead><tr><th rowspan="2">a</th><th>b</th></tr></thead><tr><td>c</td><td>d</td></tr></table>',
      ),
    ).toHaveLength(1);
  });

  it("take cells over rows and columns together", () => {
    const table =
      '<table widths="1 1 1"><tr><td rowspan="2" colspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td colspan="2">e</td></tr></table>';
    expect(found(table)).toEqual([]);
    expect(found(table.replace("<td>c</td>", "<td>c</td><td>x</td>"))).toEqual(["1:105 table-shape"]);
  });

  it("put a gap over what is left of a row", () => {
    const table =
      '<table widths="1 1 1">{{#each scenarios}}<tr><td>{{name}}</td>{{#each items}}<td>{{name}}</td>{{/each}}</tr>{{/each}}</table>';
    expect(blocksOf(table, { filing: { scenarios: [{ id: "s", name: "x" }] } })).toMatchObject([
      {
        rows: [
          {
            cells: [
              {},
              { columnSpan: 2, blocks: [{ inlines: [{ type: "gap", pointer: "/scenarios/0/items" }] }] },
            ],
          },
        ],
      },
    ]);
  });
});
