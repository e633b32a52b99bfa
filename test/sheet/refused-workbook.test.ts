import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/sheet/read-workbook.js";
import { data, rawParts, rawWorkbook } from "./raw-workbook.js";

/** What a refused file is called: code and message, one for each finding. */
async function refusalOf(bytes: Uint8Array): Promise<readonly (readonly [code: string, message: string])[]> {
  const { value, diagnostics } = await readWorkbook(bytes, "问卷.xlsx");
  expect(value).toBeUndefined();
  for (const finding of diagnostics) {
    expect(finding.severity).toBe("blocking");
    expect(finding.place).toEqual({ file: "问卷.xlsx", line: 1, column: 1 });
    expect(finding.message.en).toMatch(/^[A-Z]/u);
    expect(finding.help.zh).toMatch(/。$/u);
    expect(finding.help.en).toMatch(/\.$/u);
  }
  return diagnostics.map(({ code, message }) => [code, message.zh]);
}

/** A container of old Office versions with these streams, at the place where their directory is. */
function ole(...streams: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(1024 + streams.length * 128);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, stream] of streams.entries()) {
    const at = 1024 + index * 128;
    bytes.write(stream, at, "utf16le");
    bytes.writeUInt16LE((stream.length + 1) * 2, at + 64);
  }
  return bytes;
}

function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}

describe("a file of another format is named", () => {
  it.each([
    ["nothing", new Uint8Array(), "input/empty", "文件为空，没有任何内容"],
    ["an old workbook", ole("Root Entry", "Workbook"), "input/old-workbook", "Excel 97–2003，.xls"],
    ["an older workbook", ole("Book"), "input/old-workbook", "Excel 5.0/95，.xls"],
    [
      "an encrypted workbook",
      ole("EncryptionInfo", "EncryptedPackage"),
      "input/password",
      "文件设有打开密码",
    ],
    ["an old Word file", ole("WordDocument"), "input/not-a-workbook", "旧版 Word"],
    ["another old file", ole("Root Entry"), "input/not-a-workbook", "旧版 Office 容器中的其他文件"],
    [
      "a binary workbook",
      zip({ "[Content_Types].xml": "", "xl/workbook.bin": "" }),
      "input/binary-workbook",
      ".xlsb",
    ],
    [
      "an ODS file",
      zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "" }),
      "input/open-document",
      ".ods",
    ],
    [
      "a flat ODS file",
      strToU8(
        '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
      ),
      "input/open-document",
      ".ods",
    ],
    [
      "an ODT file",
      zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "" }),
      "input/not-a-workbook",
      "OpenDocument 文件",
    ],
    [
      "a Word file",
      zip({ "[Content_Types].xml": "", "word/document.xml": "" }),
      "input/not-a-workbook",
      ".docx",
    ],
    ["slides", zip({ "ppt/presentation.xml": "" }), "input/not-a-workbook", ".pptx"],
    ["a Numbers file", zip({ "Index/Document.iwa": "" }), "input/not-a-workbook", ".numbers"],
    ["an archive", zip({ "a.xlsx": "" }), "input/not-a-workbook", "ZIP 压缩包"],
    ["a PDF", strToU8("%PDF-1.7\n"), "input/not-a-workbook", "PDF 文件"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), "input/not-a-workbook", "PNG 图片"],
    ["a text", strToU8("甲,乙\n"), "input/not-a-workbook", "而是文本文件"],
    ["a web page", strToU8("<html><table><tr><td>甲"), "input/not-a-workbook", "网页（HTML）"],
    [
      "a workbook of 2003 in XML",
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      "input/not-a-workbook",
      "Excel 2003 XML 表格",
    ],
  ])("%s", async (_, bytes, code, words) => {
    expect(await refusalOf(bytes)).toEqual([[code, expect.stringContaining(words)]]);
  });

  it("but the name of a stream in a text is no stream", async () => {
    const bytes = Buffer.concat([
      ole("Workbook"),
      Buffer.from("EncryptedPackage\0", "utf16le"),
      Buffer.alloc(64),
    ]);
    expect(await refusalOf(bytes)).toEqual([["input/old-workbook", expect.any(String)]]);
  });
});

describe("a damaged workbook is refused", () => {
  const sheets = { 一: data("<row><c><v>1</v></c></row>"), 二: data("<row><c><v>2</v></c></row>") };
  const changed = (parts: Readonly<Record<string, string>>): Uint8Array => rawWorkbook({ sheets, parts });
  const without = (name: string): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(rawParts({ sheets })).filter(([part]) => part !== name)));
  const whole = rawWorkbook({ sheets });

  it("when it was cut off, or a byte of it changed", async () => {
    const damage = [["input/damaged-workbook", expect.stringContaining("压缩结构不完整")]];
    expect(await refusalOf(whole.slice(0, -100))).toEqual(damage);
    expect(await refusalOf(whole.slice(0, 20))).toEqual(damage);
    const stored = zipSync(rawParts({ sheets }), { level: 0 });
    const at = Buffer.from(stored).indexOf("<v>1</v>") + 3;
    stored[at] = 0x39;
    expect(await refusalOf(stored)).toEqual(damage);
  });

  it.each([
    ["_rels/.rels", "缺少 _rels/.rels"],
    ["xl/workbook.xml", "缺少 xl/workbook.xml"],
    ["xl/_rels/workbook.xml.rels", "缺少 xl/_rels/workbook.xml.rels"],
    ["xl/worksheets/sheet2.xml", "缺少 xl/worksheets/sheet2.xml"],
  ])("without its part %s", async (name, words) => {
    expect(await refusalOf(without(name))).toEqual([
      ["input/damaged-workbook", expect.stringContaining(words)],
    ]);
  });

  it("whose sheets are no XML: each is named", async () => {
    const bytes = changed({
      "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row><c><v>1",
      "xl/worksheets/sheet2.xml": "<worksheet><sheetData><row><c><v>1</x></c></row></sheetData></worksheet>",
    });
    expect(await refusalOf(bytes)).toEqual([
      ["input/damaged-workbook", expect.stringContaining("工作表“一”不是完整的 XML")],
      ["input/damaged-workbook", expect.stringContaining("工作表“二”不是完整的 XML")],
    ]);
  });

  it.each([
    ["a row that no sheet has", '<row r="1048577"/>', "行号“1048577”"],
    ["a row that is no number", '<row r="x"/>', "行号“x”"],
    ["a cell that no sheet has", '<row><c r="XFE1"><v>1</v></c></row>', "单元格“XFE1”"],
    ["a cell beyond the last column", '<row><c r="XFD1"><v>1</v></c><c><v>1</v></c></row>', "单元格“XFE1”"],
    ["a cell twice", '<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', "单元格 A1 出现了两次"],
    [
      "a text that the file lacks",
      '<row><c r="B1" t="s"><v>7</v></c></row>',
      "单元格 B1 的文字在文件中已丢失",
    ],
  ])("with %s", async (_, rows, words) => {
    const bytes = rawWorkbook({ sheets: { 一: data(rows) }, strings: "<si><t>甲</t></si>" });
    expect(await refusalOf(bytes)).toEqual([["input/damaged-workbook", expect.stringContaining(words)]]);
  });

  it("with no sheets, or sheets that lead nowhere", async () => {
    expect(await refusalOf(rawWorkbook({ sheets: {} }))).toEqual([
      ["input/damaged-workbook", "工作簿中没有工作表"],
    ]);
    const lost = changed({
      "xl/workbook.xml": '<workbook><sheets><sheet name="一" r:id="rId9"/></sheets></workbook>',
    });
    expect(await refusalOf(lost)).toEqual([
      ["input/damaged-workbook", expect.stringContaining("工作表“一”的内容")],
    ]);
  });

  it("with a document type, whose entities could grow without end", async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>';
    expect(await refusalOf(changed({ "xl/worksheets/sheet1.xml": bomb }))).toEqual([
      ["input/damaged-workbook", expect.stringContaining("工作表“一”")],
    ]);
  });

  it("whose parts are in an encoding that XML readers need not know", async () => {
    const bytes = rawWorkbook({
      sheets,
      parts: { "xl/worksheets/sheet1.xml": Uint8Array.from([0x3c, 0xbc, 0xd7]) },
    });
    expect(await refusalOf(bytes)).toEqual([
      ["input/damaged-workbook", expect.stringContaining("xl/worksheets/sheet1.xml 不是 UTF-8 文本")],
    ]);
  });
});

describe("a sheet without cells", () => {
  it("is passed over", async () => {
    const { value, diagnostics } = await readWorkbook(
      rawWorkbook({
        sheets: { 图: "", 表: data("<row><c><v>1</v></c></row>") },
        parts: {
          "xl/_rels/workbook.xml.rels":
            '<Relationships><Relationship Id="rId1" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="x/externalLink" Target="file:///c:/a.xlsx" TargetMode="External"/></Relationships>',
        },
        states: ["", 'state="hidden"'],
      }),
      "a.xlsx",
    );
    expect(diagnostics).toEqual([]);
    expect(value?.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([["表", true]]);
  });
});
