import { describe, expect, it } from "vitest";
import type { ReadCell } from "../../src/sheet/read-sheet.js";
import { readWorkbook } from "../../src/sheet/read-workbook.js";
import { data, rawWorkbook, type RawWorkbook } from "./raw-workbook.js";

/** Formats: plain, struck, not struck by a word that says so, struck with a word that says so. */
const STYLES =
  '<fonts><font/><font><b/><strike/></font><font><strike val="0"/></font><font><strike val="1"/></font></fonts>' +
  '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/></cellXfs>';

async function cellOf(cell: string, rest: Partial<RawWorkbook> = {}): Promise<ReadCell | undefined> {
  const sheets = { 表: data(`<row>${cell}</row>`) };
  const { value, diagnostics } = await readWorkbook(
    rawWorkbook({ sheets, styles: STYLES, ...rest }),
    "a.xlsx",
  );
  expect(diagnostics).toEqual([]);
  return value?.sheets[0]?.cellAt(1, 1);
}

const run = (properties: string, words: string): string =>
  `<r>${properties === "" ? "" : `<rPr>${properties}</rPr>`}<t>${words}</t></r>`;

describe("cells that are struck through", () => {
  it.each([
    ["by no font", 0, undefined],
    ["by their font", 1, "all"],
    ["by no font that says so", 2, undefined],
    ["by a font that says so", 3, "all"],
  ] as const)("are told %s, whatever stands in them", async (_, style, struck) => {
    for (const cell of [
      `<c s="${style}" t="inlineStr"><is><t>甲</t></is></c>`,
      `<c s="${style}"><v>12</v></c>`,
      `<c s="${style}" t="b"><v>1</v></c>`,
      `<c s="${style}"><f>A2</f><v>12</v></c>`,
    ]) {
      expect((await cellOf(cell))?.struck).toBe(struck);
    }
  });

  it.each([
    ["one run of two", run("<strike/>", "甲") + run("", "乙"), 0, "part"],
    ["all runs", run("<strike/>", "甲") + run('<b/><strike val="true"/>', "乙"), 0, "all"],
    ["none of the runs", run("<b/>", "甲") + run('<strike val="false"/>', "乙"), 0, undefined],
    ["the cell, but for a run of its own look", run("<b/>", "甲") + run("", "乙"), 1, "part"],
    ["the cell, and a run of its own look", run("<strike/>", "甲") + run("", "乙"), 1, "all"],
    ["a run of white space", run("<strike/>", " ") + run("", "乙"), 0, undefined],
    [
      "a run, and the reading of a plain one",
      `${run("<strike/>", "甲")}<rPh sb="0" eb="1"><t>コウ</t></rPh>`,
      0,
      "all",
    ],
  ] as const)("are told by runs: %s", async (_, runs, style, struck) => {
    const inline = await cellOf(`<c s="${style}" t="inlineStr"><is>${runs}</is></c>`);
    const shared = await cellOf(`<c s="${style}" t="s"><v>1</v></c>`, {
      strings: `<si><t>x</t></si><si>${runs}</si>`,
    });
    expect([inline?.struck, shared?.struck]).toEqual([struck, struck]);
  });
});
