import { describe, expect, it } from "vitest";
import type { ReadCell, ReadSheet } from "../../src/sheet/read-sheet.js";
import { readWorkbook } from "../../src/sheet/read-workbook.js";
import { data, rawWorkbook, type RawWorkbook } from "./raw-workbook.js";

async function sheetOf(children: string, rest: Partial<RawWorkbook> = {}): Promise<ReadSheet> {
  const { value, diagnostics } = await readWorkbook(
    rawWorkbook({ sheets: { 表: children }, ...rest }),
    "a.xlsx",
  );
  expect(diagnostics).toEqual([]);
  const sheet = value?.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** The first cell of a sheet with this one element. */
async function cellOf(cell: string, rest: Partial<RawWorkbook> = {}): Promise<ReadCell | undefined> {
  return (await sheetOf(data(`<row>${cell}</row>`), rest)).cellAt(1, 1);
}

const text = (value: string): ReadCell => ({ content: { type: "text", text: value } });
const number = (value: number, shown: string): ReadCell => ({
  content: { type: "number", number: value, shown },
});
const date = (day: string, hasTime = false): ReadCell => ({ content: { type: "date", day, hasTime } });

describe("texts", () => {
  const inline = (content: string): string => `<c t="inlineStr"><is>${content}</is></c>`;

  it.each([
    ["plain", "<t>甲 &amp; 乙</t>", "甲 & 乙"],
    ["in runs", '<r><rPr><b/></rPr><t xml:space="preserve">甲 </t></r><r><t>乙</t></r>', "甲 乙"],
    [
      "in runs whose writer forgot to keep the space",
      "<r><t>Example </t></r><r><t>Ltd</t></r>",
      "Example Ltd",
    ],
    [
      "without its reading",
      '<t>課長</t><rPh sb="0" eb="2"><t>カチョウ</t></rPh><phoneticPr fontId="1"/>',
      "課長",
    ],
    ["with kept space", '<t xml:space="preserve"> 甲 </t>', " 甲 "],
    ["without space that is not kept", "<t>\n  甲 \n</t>", "甲"],
    ["with line breaks of Windows", "<t>甲_x000D_\n乙&#13;&#10;丙</t>", "甲\n乙\n丙"],
    ["with an escape of an escape", "<t>_x005F_x000D_</t>", "_x000D_"],
    ["with a character of two units", "<t>_xD840__xDC0B_ 𠮷</t>", "𠀋 𠮷"],
    ["in CDATA", "<t><![CDATA[<甲> & 乙]]></t>", "<甲> & 乙"],
    ["with ideographic space", "<t>\u3000甲</t>", "\u3000甲"],
  ])("are read %s, in the cell and shared", async (_, content, expected) => {
    expect(await cellOf(inline(content))).toEqual(text(expected));
    expect(await cellOf('<c t="s"><v>1</v></c>', { strings: `<si/><si>${content}</si>` })).toEqual(
      text(expected),
    );
  });

  it("are kept with their space when the sheet or the table says so", async () => {
    const space = { "xl/sharedStrings.xml": '<sst xml:space="preserve"><si><t> 甲 </t></si></sst>' };
    expect(await cellOf('<c t="s"><v>0</v></c>', { strings: "", parts: space })).toEqual(text(" 甲 "));
  });

  it("that are empty are no content", async () => {
    expect(await cellOf(inline("<t/>"))).toBeUndefined();
    expect(await cellOf('<c t="s"><v>0</v></c>', { strings: "<si/>" })).toBeUndefined();
    expect(await cellOf('<c t="str"><v></v></c>')).toBeUndefined();
    expect(await cellOf('<c s="3"/>')).toBeUndefined();
  });

  it("are results of formulas, and what writers put where a number belongs", async () => {
    expect(await cellOf('<c t="str"><f>A2&amp;B2</f><v>甲_x000D_乙</v></c>')).toEqual({
      ...text("甲\n乙"),
      formula: "A2&B2",
    });
    expect(await cellOf('<c t="str"><v>甲</v></c>')).toEqual(text("甲"));
    expect(await cellOf("<c><v>甲</v></c>")).toEqual(text("甲"));
    expect(await cellOf("<c><is><t>甲</t></is></c>")).toEqual(text("甲"));
    expect(await cellOf("<c><v>0x10</v></c>")).toEqual(text("0x10"));
  });
});

describe("numbers", () => {
  it.each([
    ["1.5", 1.5, "1.5"],
    ["9.1310000123456704E+17", 913_100_001_234_567_040, "9.1310000123456704E+17"],
    ["0.10000000000000001", 0.1, "0.10000000000000001"],
    [" -3 ", -3, "-3"],
  ])("are kept as the file writes them: %s", async (written, value, shown) => {
    expect(await cellOf(`<c><v>${written}</v></c>`)).toEqual(number(value, shown));
    expect(await cellOf(`<c t="n"><v>${written}</v></c>`)).toEqual(number(value, shown));
  });

  it("show the zeros of a format that is nothing but zeros", async () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="000000"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>';
    expect(await cellOf('<c s="1"><v>10020</v></c>', { styles })).toEqual(number(10_020, "010020"));
    expect(await cellOf('<c s="1"><v>1E+20</v></c>', { styles })).toEqual(number(1e20, "1E+20"));
  });
});

it("say what people see under a format that makes another figure of them", async () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="176" formatCode="0&quot;万&quot;"/></numFmts>' +
    '<cellXfs><xf/><xf numFmtId="176"/><xf numFmtId="9"/></cellXfs>';
  const seen = (value: number, seenAs: string): ReadCell => ({
    content: { type: "number", number: value, shown: String(value), seenAs },
  });
  expect(await cellOf('<c s="1"><v>34</v></c>', { styles })).toEqual(seen(34, "34万"));
  expect(await cellOf('<c s="2"><v>2</v></c>', { styles })).toEqual(seen(2, "200%"));
});

describe("days", () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="176"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="20"/></cellXfs>';

  it("are numbers with a format of dates, by the workbook's system", async () => {
    expect(await cellOf('<c s="1"><v>46349</v></c>', { styles })).toEqual(date("2026-11-23"));
    expect(await cellOf('<c s="2"><v>46349.5</v></c>', { styles })).toEqual(date("2026-11-23", true));
    const properties = '<workbookPr date1904="1"/>';
    expect(await cellOf('<c s="2"><v>44887</v></c>', { styles, properties })).toEqual(date("2026-11-23"));
    expect(await cellOf('<c s="0"><v>46349</v></c>', { styles })).toEqual(number(46_349, "46349"));
    expect(await cellOf('<c s="99"><v>46349</v></c>', { styles })).toEqual(number(46_349, "46349"));
  });

  it("say where people see a part of them only", async () => {
    const month = '<cellXfs><xf/><xf numFmtId="57"/></cellXfs>';
    expect(await cellOf('<c s="1"><v>46023</v></c>', { styles: month })).toEqual({
      content: { type: "date", day: "2026-01-01", hasTime: false, isPart: true },
    });
  });

  it("are none where there is no such day, and a time of day is a number", async () => {
    expect(await cellOf('<c s="1"><v>-5</v></c>', { styles })).toEqual(number(-5, "-5"));
    expect(await cellOf('<c s="1"><v>60</v></c>', { styles })).toEqual(number(60, "60"));
    expect(await cellOf('<c s="3"><v>0.5</v></c>', { styles })).toEqual(number(0.5, "0.5"));
    expect(await cellOf('<c s="3"><v>46349.5</v></c>', { styles })).toEqual(date("2026-11-23", true));
  });

  it.each([
    ["2026-11-23", date("2026-11-23")],
    ["2026-11-23T00:00:00", date("2026-11-23")],
    ["2026-11-23T00:00:00.000Z", date("2026-11-23")],
    ["2026-11-23T23:30:00+08:00", date("2026-11-23", true)],
    ["2026-02-30", text("2026-02-30")],
    ["T10:00", text("T10:00")],
  ])("are read as written in ISO 8601: %s", async (written, expected) => {
    expect(await cellOf(`<c t="d"><v>${written}</v></c>`)).toEqual(expected);
  });
});

describe("other contents", () => {
  it("are truth values and errors", async () => {
    expect(await cellOf('<c t="b"><v>1</v></c>')).toEqual({ content: { type: "boolean", boolean: true } });
    expect(await cellOf('<c t="b"><v>0</v></c>')).toEqual({ content: { type: "boolean", boolean: false } });
    expect(await cellOf('<c t="e"><v>#REF!</v></c>')).toEqual({ content: { type: "error", code: "#REF!" } });
    expect(await cellOf('<c t="inlineStr"><is><t>#REF!</t></is></c>')).toEqual(text("#REF!"));
  });

  it("are formulas with their last result, never computed", async () => {
    expect(await cellOf("<c><f>1+1</f><v>3</v></c>")).toEqual({ ...number(3, "3"), formula: "1+1" });
    expect(await cellOf("<c><f>1+1</f></c>")).toEqual({ content: undefined, formula: "1+1" });
    expect(await cellOf('<c><f t="shared" si="0"/><v>4</v></c>')).toEqual({ ...number(4, "4"), formula: "" });
    expect(await cellOf('<c t="e"><f>A1</f><v>#N/A</v></c>')).toEqual({
      content: { type: "error", code: "#N/A" },
      formula: "A1",
    });
  });
});

describe("places", () => {
  it("are counted on where a writer leaves them out", async () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    const sheet = await sheetOf(data(rows));
    const at = (row: number, column: number): unknown => {
      const content = sheet.cellAt(row, column)?.content;
      return content?.type === "number" ? content.number : undefined;
    };
    expect([at(1, 1), at(1, 2), at(4, 3), at(4, 4), at(5, 1), at(2, 1)]).toEqual([1, 2, 3, 4, 5, undefined]);
    expect([sheet.rows, sheet.columns]).toEqual([5, 4]);
  });

  it("are as far as content goes, not as far as formats or what the file says", async () => {
    const rows = '<row r="2"><c r="B2"><v>1</v></c></row><row r="900"><c r="ZZ900" s="1"/></row>';
    const sheet = await sheetOf(`<dimension ref="A1:XFD1048576"/>${data(rows)}`);
    expect([sheet.rows, sheet.columns]).toEqual([2, 2]);
  });

  it("that are merged are named, and those that are hidden as far as there is content", async () => {
    const sheet = await sheetOf(
      `<cols><col min="2" max="3" hidden="1"/><col min="3" max="3" hidden="true"/><col min="4" max="16384" width="0" hidden="1"/></cols>
      ${data('<row hidden="1"><c><v>1</v></c></row><row r="3" hidden="0"><c r="D3"><v>1</v></c></row><row r="9" hidden="1"/>')}
      <mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="D3:C2"/><mergeCell ref="A1"/><mergeCell ref="F9:G9"/><mergeCell ref="x"/></mergeCells>`,
    );
    expect([...sheet.hiddenColumns]).toEqual([2, 3, 4]);
    expect([...sheet.hiddenRows]).toEqual([1]);
    expect(sheet.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 2, left: 3, bottom: 3, right: 4 },
      { top: 9, left: 6, bottom: 9, right: 7 },
    ]);
  });
});

describe("writers", () => {
  it("may use a prefix, and extensions whose elements are named like others", async () => {
    const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const sheet = await sheetOf("", {
      parts: {
        "xl/worksheets/sheet1.xml": `<x:worksheet ${main}><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v><x:extLst><x:ext><v>8</v></x:ext></x:extLst></x:c></x:row></x:sheetData><x:extLst><x:ext><mergeCells><mergeCell ref="A1:B9"/></mergeCells></x:ext></x:extLst></x:worksheet>`,
      },
    });
    expect(sheet.cellAt(1, 1)).toEqual(number(7, "7"));
    expect(sheet.merges).toEqual([]);
  });

  it("may write UTF-16, other paths, and names in another case", async () => {
    const part =
      '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>甲</v></c></row></sheetData></worksheet>';
    const sheet = await sheetOf("", {
      strings: "",
      parts: {
        "xl/worksheets/sheet1.xml": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(part, "utf16le")]),
      },
    });
    expect(sheet.cellAt(1, 1)).toEqual(text("甲"));
    const relationships = `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/book/A%20b.xml"/></Relationships>`;
    const moved = await sheetOf("", {
      parts: {
        "_rels/.rels":
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="book/main.xml"/></Relationships>',
        "book/main.xml": '<workbook xmlns:r="r"><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>',
        "book/_rels/main.xml.rels": relationships,
        "Book/a b.xml": "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>",
      },
    });
    expect(moved.cellAt(1, 1)).toEqual(number(7, "7"));
  });
});
