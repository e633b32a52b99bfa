import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { MAXIMUM_BYTES, MAXIMUM_CELLS, MAXIMUM_ROWS } from "../../src/sheet/limit.js";
import { readCsv } from "../../src/sheet/read-csv.js";
import { encodeAs, encodeUtf16 } from "../input/encode.js";

function rowsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const { value, diagnostics } = readCsv(bytes, "in/接收方.csv");
  expect(diagnostics.filter(({ severity }) => severity !== "advice")).toEqual([]);
  const sheet = value?.sheets[0];
  return Array.from({ length: sheet?.rows ?? 0 }, (_, row) =>
    Array.from({ length: sheet?.columns ?? 0 }, (__, column) => {
      const content = sheet?.cellAt(row + 1, column + 1)?.content;
      return content?.type === "text" ? content.text : "";
    }),
  );
}

const read = (text: string): readonly (readonly string[])[] => rowsOf(strToU8(text));

describe("a CSV file", () => {
  it.each([
    ["comma", "甲,乙\n丙,丁"],
    ["semicolon", "甲;乙\n丙;丁"],
    ["tab", "甲\t乙\n丙\t丁"],
    ["bar", "甲|乙\n丙|丁"],
    ["what Excel says", "sep=|\n甲|乙\n丙|丁"],
    ["what Excel says, though another fits", "SEP=;\r\n甲;乙\r\n丙;丁"],
    ["what Excel says in quotes", '"sep=:"\n甲:乙\n丙:丁'],
    ["comma, with other marks in quotes", '"甲",乙\r\n"丙",丁\r\n'],
    ["comma, with line ends of old Macs", "甲,乙\r丙,丁\r"],
  ])("is read with its delimiter: %s", (_, text) => {
    expect(read(text)).toEqual([
      ["甲", "乙"],
      ["丙", "丁"],
    ]);
  });

  it("has the delimiter by which most lines have as many fields", () => {
    expect(read("名称（中文;英文;缩写）,值\n甲,1\n乙,2")[0]).toEqual(["名称（中文;英文;缩写）", "值"]);
    expect(read("资料问卷\n名称\t说明\n甲\t一,二,三,四\n乙\t五")[2]).toEqual(["甲", "一,二,三,四"]);
    expect(read('名称;说明\n甲;"一,二\n三,四"\n乙;"五,六"')[1]).toEqual(["甲", "一,二\n三,四"]);
    expect(read("只有一列\n甲；乙，丙\n")).toEqual([["只有一列"], ["甲；乙，丙"]]);
  });

  it("keeps quotes, delimiters and line breaks inside quotes", () => {
    expect(read('"a,""b""",c\n"一\r\n二;;;;",\n')).toEqual([
      ['a,"b"', "c"],
      ["一\n二;;;;", ""],
    ]);
    expect(read('"""a""",""\nb,')).toEqual([['"a"'], ["b"]]);
  });

  it("keeps quotes in fields that do not begin with one, and space", () => {
    expect(read('a 5" pipe, "b"\n')).toEqual([['a 5" pipe', ' "b"']]);
  });

  it("counts blank lines, and ends where content ends", () => {
    expect(read("a,b\n\n,,\nc,d,,\n\n,\n")).toEqual([
      ["a", "b"],
      ["", ""],
      ["", ""],
      ["c", "d"],
    ]);
    expect(readCsv(strToU8("\n\n"), "a.csv").value?.sheets[0]?.rows).toBe(0);
  });

  it("has codes that a program wrote as formulas of a text", () => {
    expect(read('="0012",=1+1\n"=""91310000""",=A1')).toEqual([
      ["0012", "=1+1"],
      ["91310000", "=A1"],
    ]);
  });

  it.each([
    ["UTF-8 with its mark", strToU8("\uFEFF甲,乙")],
    ["GB18030", encodeAs("甲,乙", "gb18030")],
    ["UTF-16", encodeUtf16("甲,乙", "little")],
    ["UTF-16, big end first", encodeUtf16("甲,乙", "big")],
  ])("is read in %s", (_, bytes) => {
    expect(rowsOf(bytes)).toEqual([["甲", "乙"]]);
  });

  it("in GB18030 says so, and nothing is said of UTF-8", () => {
    const codes = (bytes: Uint8Array): readonly unknown[] =>
      readCsv(bytes, "a.csv").diagnostics.map(({ code, severity }) => [code, severity]);
    expect(codes(encodeAs("甲,乙", "gb18030"))).toEqual([["input/encoding", "advice"]]);
    expect(codes(strToU8("甲,乙"))).toEqual([]);
  });

  it.each([
    ["empty", new Uint8Array(), "input/empty", "文件为空，没有任何内容", 1],
    ["no text", Uint8Array.from([0x80, 0xff, 0xff]), "input/encoding", "未知编码", 1],
    ["no text either", Uint8Array.from([0x41, 0, 0, 0x42]), "input/encoding", "二进制文件", 1],
    ["a workbook", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), "input/encoding", "Excel（.xlsx）", 1],
    [
      "one with an open quote",
      strToU8('a,"b\n1"\nc,"d\ne,f\n'),
      "input/csv-quote",
      "第 3 行的双引号没有闭合",
      3,
    ],
    [
      "one with a quote that was meant to be doubled",
      strToU8('a,b\n"x\ny","a "b" c"\n'),
      "input/csv-quote",
      "第 3 行的右双引号之后还有文字",
      3,
    ],
    ["far too wide", strToU8(`a\n${",".repeat(1001)}`), "input/workbook-too-large", "第 2 行超过 1000 列", 2],
    [
      "far too long",
      strToU8("a\n".repeat(MAXIMUM_ROWS + 1)),
      "input/workbook-too-large",
      "超过 100000 行",
      1,
    ],
    [
      "full",
      strToU8(`${"1,".repeat(999)}1\n`.repeat(MAXIMUM_CELLS / 1000 + 1)),
      "input/workbook-too-large",
      "有内容的单元格超过 2500000 个",
      1,
    ],
    ["too large", new Uint8Array(MAXIMUM_BYTES + 1), "input/too-large", "表格文件过大", 1],
  ])("that is %s is refused with words and line", (_, bytes, code, words, line) => {
    const { value, diagnostics } = readCsv(bytes, "b.csv");
    expect(value).toBeUndefined();
    expect(diagnostics.map((finding) => [finding.code, finding.message.zh, finding.place?.line])).toEqual([
      [code, expect.stringContaining(words), line],
    ]);
  });

  it("is a sheet of its name", () => {
    expect(readCsv(strToU8("a"), "in/接收方.csv").value?.sheets[0]?.name).toBe("接收方");
  });

  it("is read to its end whatever it is: no work that grows with the square of its length", () => {
    // A million characters that were read twice over for each would not come to an end within the patience of any test.
    for (const text of ['"'.repeat(1_000_000), '"a"'.repeat(300_000), "\n".repeat(1_000_000)]) {
      expect(readCsv(strToU8(text), "a.csv").diagnostics.length).toBeLessThanOrEqual(1);
    }
    expect(readCsv(strToU8("a".repeat(1_000_000)), "a.csv")).toBeDefined();
  });
});
