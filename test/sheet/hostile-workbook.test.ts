import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  MAXIMUM_AREA,
  MAXIMUM_BYTES,
  MAXIMUM_CELLS,
  MAXIMUM_COLUMNS,
  MAXIMUM_MERGES,
  MAXIMUM_ROWS,
  MAXIMUM_SHEETS,
  MAXIMUM_STYLES,
  WORKBOOK_LIMITS,
} from "../../src/sheet/limit.js";
import { readWorkbook } from "../../src/sheet/read-workbook.js";
import { data, rawParts, rawWorkbook, type RawWorkbook } from "./raw-workbook.js";

async function messageOf(bytes: Uint8Array): Promise<string> {
  const { value, diagnostics } = await readWorkbook(bytes, "a.xlsx");
  expect(value).toBeUndefined();
  return diagnostics.map(({ code, message }) => `${code} ${message.zh}`).join("\n");
}

const one = (children: string, rest: Partial<RawWorkbook> = {}): Uint8Array =>
  rawWorkbook({ sheets: { 表: children }, ...rest });
const cell = (address: string): string => `<c r="${address}"><v>1</v></c>`;

describe("limits", () => {
  it("refuse a file that is too large before looking into it", async () => {
    expect(await messageOf(new Uint8Array(MAXIMUM_BYTES + 1))).toContain(
      "input/too-large 表格文件过大：20.0 MB，上限为 20.0 MB",
    );
  });

  it("refuse a bomb without unpacking it", async () => {
    const zeros = new Uint8Array(90 * 1024 * 1024);
    const bytes = zipSync({ ...rawParts({ sheets: { 表: "" } }), "xl/media/a.bin": zeros }, { level: 9 });
    expect(bytes.length).toBeLessThan(200_000);
    expect(await messageOf(bytes)).toContain("input/zip-bomb 文件的压缩比超过 200 倍");
  });

  it("refuse what takes too much room unpacked, counted over all parts", async () => {
    const bytes = one("", { parts: { "xl/media/a.bin": new Uint8Array(1000) } });
    // The declared size of the picture, in the central directory.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const name = Buffer.from(bytes).lastIndexOf("xl/media/a.bin");
    view.setUint32(name - 46 + 20, 10 * 1024 * 1024, true);
    view.setUint32(name - 46 + 24, WORKBOOK_LIMITS.totalSize + 1, true);
    expect(await messageOf(bytes)).toContain("input/workbook-too-large 工作簿解压后超过 200 MB");
  });

  it("refuse too many entries, sheets, cells and merges", async () => {
    const many = Object.fromEntries(
      Array.from({ length: WORKBOOK_LIMITS.entries }, (_, index) => [`x/${index}`, new Uint8Array()]),
    );
    expect(await messageOf(one("", { parts: many }))).toContain("工作簿内部文件超过 5000 个");
    const sheets = Object.fromEntries(
      Array.from({ length: MAXIMUM_SHEETS + 1 }, (_, index) => [`s${index}`, ""]),
    );
    expect(await messageOf(rawWorkbook({ sheets }))).toBe(
      "input/workbook-too-large 工作簿有 201 张工作表，上限为 200 张",
    );
    // Not all alike: that would be a bomb.
    const cells = Array.from({ length: 500 }, (_, index) => `<c><v>${index * 7_919}</v></c>`);
    const row = `<row>${cells.join("")}</row>`;
    const half = data(row.repeat(MAXIMUM_CELLS / 1000));
    const over = zipSync(rawParts({ sheets: { 一: half, 二: half, 三: data(row), 四: data(row) } }), {
      level: 1,
    });
    expect(await messageOf(over)).toBe("input/workbook-too-large 有内容的单元格超过 2500000 个");
    const merges = `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(MAXIMUM_MERGES + 1)}</mergeCells>`;
    expect(await messageOf(one(merges))).toContain("工作表“表”的合并单元格超过 10000 处");
  });

  it("refuse a style sheet that is longer than spreadsheet programs write", async () => {
    const fonts = `<fonts>${Array.from({ length: 700_000 }, (_, index) => `<font n="${index * 7_919}"/>`).join("")}</fonts>`;
    expect(fonts.length).toBeGreaterThan(MAXIMUM_STYLES);
    expect(await messageOf(one("", { styles: fonts }))).toBe(
      "input/workbook-too-large 工作簿的单元格样式过多：样式部分有 15 MB，上限为 12 MB",
    );
  });

  it("refuse content that reaches too far, in one sheet or all together", async () => {
    const far = [
      data(`<row r="1048576">${cell("A1048576")}</row>`),
      data(`<row r="${MAXIMUM_ROWS + 1}">${cell(`A${MAXIMUM_ROWS + 1}`)}</row>`),
      data(`<row r="1">${cell("XFD1")}</row>`),
    ];
    const ends = ["A1048576", "A100001", "XFD1"];
    for (const [index, children] of far.entries()) {
      expect(await messageOf(one(children))).toContain(
        `input/workbook-too-large 工作表“表”的内容延伸到 ${ends[index] ?? ""}，范围过大`,
      );
    }
    const near = data(`<row r="1">${cell("A1")}</row>`);
    const several = rawWorkbook({ sheets: { 远: far[0] ?? "", 近: near, 也近: near } });
    expect((await readWorkbook(several, "a.xlsx")).diagnostics.map(({ message }) => message.zh)).toEqual([
      "工作表“远”的内容延伸到 A1048576，范围过大",
    ]);
    const corner = data(`<row r="20000">${cell("SF20000")}</row>`);
    expect(20_000 * 500).toBe(MAXIMUM_AREA);
    expect(MAXIMUM_COLUMNS).toBeGreaterThan(500);
    expect((await readWorkbook(one(corner), "a.xlsx")).diagnostics).toHaveLength(0);
    expect(
      await messageOf(rawWorkbook({ sheets: { 一: corner, 二: data(`<row>${cell("A1")}</row>`) } })),
    ).toContain("工作表“二”");
  });
});

describe("a hostile workbook is read or refused quickly", () => {
  const quickly = async (bytes: Uint8Array): Promise<readonly string[]> => {
    const before = performance.now();
    const { diagnostics } = await readWorkbook(bytes, "a.xlsx");
    // Each takes less than a second alone; a machine that does other things too takes several times as long, and what
    // these files were made for takes minutes.
    expect(performance.now() - before).toBeLessThan(20_000);
    return diagnostics.map(({ code }) => code);
  };
  const small = data(`<row>${cell("A1")}</row>`);

  it.each([
    ["that says it has a billion cells", `<dimension ref="A1:XFD1048576"/>${small}`],
    ["with a merge of the whole sheet", `${small}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`],
    ["with a billion hidden columns", `<cols><col min="1" max="1000000000" hidden="1"/></cols>${small}`],
    [
      "with the same hidden columns over and over",
      `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(50_000)}</cols>${small}`,
    ],
    ["with columns that are no numbers", `<cols><col min="-1" max="x" hidden="1"/></cols>${small}`],
    ["with a million formatted rows", data('<row s="1"/>'.repeat(1_000_000))],
    ["with formats in half a million cells", data(`<row>${'<c s="1"/>'.repeat(1_000)}</row>`.repeat(500))],
    [
      "with a deep tree where none belongs",
      `<x>${"<y>".repeat(200_000)}${"</y>".repeat(200_000)}</x>${small}`,
    ],
    [
      "with a text of spaces",
      data(`<row><c t="inlineStr"><is><t>${" ".repeat(5_000_000)}x</t></is></c></row>`),
    ],
    ["with a number of many digits", data(`<row><c><v>${"9".repeat(1_000_000)}</v></c></row>`)],
  ])("%s", async (_, children) => {
    // Packed at the lowest level: repetition is what these files are, and bombs have a test of their own.
    const bytes = zipSync(rawParts({ sheets: { 表: children } }), { level: 0 });
    expect(await quickly(bytes.length > MAXIMUM_BYTES ? one(children) : bytes)).toEqual([]);
  });

  it("with a style for each number and a billion of them", async () => {
    const styles = `<cellXfs count="1000000000">${'<xf numFmtId="164"/>'.repeat(60_000)}</cellXfs>`;
    const bytes = zipSync(
      rawParts({ sheets: { 表: data('<row><c s="999999999"><v>1</v></c></row>') }, styles }),
      {
        level: 0,
      },
    );
    expect(await quickly(bytes)).toEqual([]);
  });

  it("with 200 sheets of 200 rows", async () => {
    const row = `<row>${'<c t="inlineStr"><is><t>说明文字</t></is></c><c><v>1</v></c>'.repeat(5)}</row>`;
    const sheets = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`s${index}`, data(row.repeat(200))]),
    );
    expect(await quickly(zipSync(rawParts({ sheets }), { level: 1 }))).toEqual([]);
  });
});
