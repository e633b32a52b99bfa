import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/foundation/encoding.js";
import { encodeAs, encodeUtf16, utf8 } from "../input/encode.js";

const filing =
  'formatVersion: "1"\nprocessor:\n  name: 示例科技有限公司\n  registeredAddress: 上海市浦东新区世纪大道一号\n';

describe("decodeText", () => {
  it("reads UTF-8 with and without a byte order mark", () => {
    expect(decodeText(utf8(filing))).toEqual({ type: "text", text: filing });
    expect(decodeText(utf8(`\uFEFF${filing}`))).toEqual({ type: "text", text: filing });
  });

  it("reads UTF-16 of both byte orders", () => {
    expect(decodeText(encodeUtf16(filing, "little"))).toEqual({ type: "text", text: filing });
    expect(decodeText(encodeUtf16(filing, "big"))).toEqual({ type: "text", text: filing });
  });

  it("reads GB18030 and says that it was assumed", () => {
    expect(decodeText(encodeAs(filing, "gb18030"))).toEqual({
      type: "text",
      text: filing,
      assumed: "GB18030",
    });
  });

  it("reads GBK with characters outside GB 2312", () => {
    const text = "name: 朱镕基研究会\naddress: 深圳市龙岗区坂田街道\n";
    expect(decodeText(encodeAs(text, "gb18030"))).toEqual({ type: "text", text, assumed: "GB18030" });
  });

  it("reads the four-byte characters of GB18030", () => {
    // U+20087 (𠂇)
    const bytes = Uint8Array.of(...encodeAs("名称某某公司", "gb18030"), 0x95, 0x32, 0x90, 0x31);
    expect(decodeText(bytes)).toMatchObject({ type: "text", text: "名称某某公司\u{20087}" });
  });

  it("takes a single Chinese word for GB18030", () => {
    expect(decodeText(encodeAs("name: 张三", "gb18030"))).toMatchObject({
      text: "name: 张三",
      assumed: "GB18030",
    });
  });

  const zip = [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00];
  it.each([
    ["a ZIP archive, or an Excel (.xlsx) or Word (.docx) file", Uint8Array.from(zip)],
    ["an old Excel (.xls) or Word (.doc) file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ["a PDF file", utf8("%PDF-1.7\n")],
    ["an RTF file", utf8("{\\rtf1}")],
    ["a GZIP archive", Uint8Array.of(0x1f, 0x8b, 0x08)],
    ["a PNG picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ["a JPEG picture", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ["text in UTF-32", Uint8Array.of(0xff, 0xfe, 0x00, 0x00, 0x61, 0, 0, 0)],
    ["text in UTF-32", Uint8Array.of(0x00, 0x00, 0xfe, 0xff, 0, 0, 0, 0x61)],
    ["damaged text in UTF-16", Uint8Array.of(0xff, 0xfe, 0x61)],
    ["text in UTF-16 without a byte order mark", encodeUtf16(filing, "little").slice(2)],
    ["text in UTF-16 without a byte order mark", encodeUtf16(filing, "big").slice(2)],
    ["text in UTF-16 without a byte order mark", encodeUtf16("formatVersion", "little").slice(2)],
    ["a binary file", Uint8Array.of(1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0)],
    [
      "text in Latin-1 (Western European)",
      Uint8Array.from(Buffer.from("name: Société Générale à Genève", "latin1")),
    ],
    [
      "Japanese text in Shift_JIS",
      encodeAs("名前: これはサンプルの会社です。よろしくおねがいします", "shift_jis"),
    ],
    [
      "Traditional Chinese text in Big5",
      encodeAs("名稱: 範例科技股份有限公司，位於臺北市中正區，向境外提供個人資料", "big5"),
    ],
    ["a binary file or text in an unknown encoding", Uint8Array.of(0xff, 0xff, 0xfe, 0x80, 0xff, 0x80, 0x80)],
  ])("names %s", (name, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ type: "other", name: { en: name } });
  });

  it("names what it found in Chinese too", () => {
    expect(decodeText(utf8("%PDF-1.7"))).toEqual({
      type: "other",
      name: { zh: "PDF 文件", en: "a PDF file" },
    });
  });

  it("leaves a few NULs to the character check", () => {
    expect(decodeText(utf8("name: a\0b"))).toEqual({ type: "text", text: "name: a\0b" });
  });
});
