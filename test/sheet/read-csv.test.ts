import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/sheet/read-csv.js";

function rowsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const sheet = readCsv(bytes, "in/接收方.csv").value?.sheets[0];
  return Array.from({ length: sheet?.rows ?? 0 }, (_, row) =>
    Array.from({ length: sheet?.columns ?? 0 }, (__, column) => {
      const content = sheet?.cellAt(row + 1, column + 1)?.content;
      return content?.type === "text" ? content.text : "";
    }),
  );
}

describe("a CSV file", () => {
  it.each([
    ["comma", "甲,乙\n丙,丁"],
    ["semicolon", "甲;乙\n丙;丁"],
    ["tab", "甲\t乙\n丙\t丁"],
    ["bar", "甲|乙\n丙|丁"],
    ["what Excel says", "sep=|\n甲|乙\n丙|丁"],
    ["comma, with other marks in quotes", '"甲",乙\r\n"丙",丁\r\n'],
  ])("is read with its delimiter: %s", (_, text) => {
    expect(rowsOf(strToU8(text))).toEqual([
      ["甲", "乙"],
      ["丙", "丁"],
    ]);
  });

  it("keeps quotes, delimiters and line breaks inside quotes", () => {
    expect(rowsOf(strToU8('"a,""b""",c\n"一\n二;;;;",\n'))).toEqual([
      ['a,"b"', "c"],
      ["一\n二;;;;", ""],
    ]);
  });

  it.each([
    ["UTF-8 with its mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8("甲,乙")])],
    ["GB18030", Uint8Array.from([0xbc, 0xd7, 0x2c, 0xd2, 0xd2])],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x32, 0x75, 0x2c, 0, 0x59, 0x4e])],
    ["UTF-16, big end first", Uint8Array.from([0xfe, 0xff, 0x75, 0x32, 0, 0x2c, 0x4e, 0x59])],
  ])("is read in %s", (_, bytes) => {
    expect(rowsOf(bytes)).toEqual([["甲", "乙"]]);
  });

  it.each([
    ["empty", new Uint8Array(), "文件是空的", 1],
    ["no text", Uint8Array.from([0x80, 0xff, 0xff]), "CSV 文件的编码不能识别", 1],
    ["no text either", Uint8Array.from([0x41, 0, 0, 0x42]), "CSV 文件的编码不能识别", 1],
    ["one with an open quote", strToU8('a,b\nc,"d\ne,f\n'), "CSV 文件的引号没有成对", 2],
    ["far too wide", strToU8(",".repeat(1001)), "工作表的行或者列过多，没有读取", 1],
  ])("that is %s is refused with words and line", (_, bytes, message, line) => {
    const { value, diagnostics } = readCsv(bytes, "b.csv");
    expect(value).toBeUndefined();
    expect(diagnostics.map((finding) => [finding.message.zh, finding.place?.line])).toEqual([
      [message, line],
    ]);
  });

  it("is a sheet of its name", () => {
    expect(readCsv(strToU8("a"), "in/接收方.csv").value?.sheets[0]?.name).toBe("接收方");
  });
});
