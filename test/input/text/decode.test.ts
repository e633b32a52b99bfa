import { describe, expect, it } from "vitest";
import { MAXIMUM_BYTES } from "../../../src/input/limit.js";
import { decodeFiling, takeFiling, tooLarge } from "../../../src/input/text/decode.js";
import { encodeAs, utf8 } from "../encode.js";

describe("decodeFiling", () => {
  it("gives the text of UTF-8 without a word", () => {
    expect(decodeFiling(utf8("name: 示例\n"), "filing.yaml")).toEqual({
      value: "name: 示例\n",
      diagnostics: [],
    });
  });

  it("counts lines of old Macs, and keeps those of Windows", () => {
    expect(decodeFiling(utf8("a: 1\rb: 2\r\nc: 3\r"), "f").value).toBe("a: 1\nb: 2\r\nc: 3\n");
  });

  it("advises to save a GB18030 file as UTF-8", () => {
    const { value, diagnostics } = decodeFiling(encodeAs("name: 示例科技\n", "gb18030"), "filing.yaml");
    expect(value).toBe("name: 示例科技\n");
    expect(diagnostics).toMatchObject([
      {
        code: "input/encoding",
        severity: "advice",
        message: {
          zh: "文件不是 UTF-8 编码，已按 GB18030（GBK）读取",
          en: "The file is not UTF-8; it was read as GB18030 (GBK)",
        },
        help: {
          zh: "请核对汉字是否正确。请在编辑器中选择“另存为”，编码选 UTF-8，再重新读取。",
          en: "Check that the Chinese characters are right. In your editor choose “Save as”, pick the encoding UTF-8, and read the file again.",
        },
        place: { file: "filing.yaml", line: 1, column: 1 },
      },
    ]);
  });

  it("refuses what is no text and says how to save it", () => {
    const { value, diagnostics } = decodeFiling(Uint8Array.of(0x50, 0x4b, 0x03, 0x04), "filing.xlsx");
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: "input/encoding",
        severity: "blocking",
        message: {
          zh: "文件无法作为申报材料读取：看起来是ZIP 压缩包，或 Excel（.xlsx）、Word（.docx）文件",
          en: "The file cannot be read as a filing: it looks like a ZIP archive, or an Excel (.xlsx) or Word (.docx) file",
        },
        help: {
          zh: "填写好的问卷须写出文件名（扩展名 .xlsx），不能从标准输入读取；申报材料须为 YAML 或 JSON 文本。",
          en: "Name the file of a filled-in questionnaire, which must end in .xlsx; it is not read from standard input. A filing is YAML or JSON text.",
        },
        place: { file: "filing.xlsx", line: 1, column: 1 },
      },
    ]);
  });

  it("says of what is no workbook either how to save it", () => {
    const { diagnostics } = decodeFiling(Uint8Array.of(0x25, 0x50, 0x44, 0x46), "filing.pdf");
    expect(diagnostics[0]?.help.zh).toBe(
      "申报材料须为 YAML 或 JSON 文本。请在编辑器中选择“另存为”，编码选 UTF-8，再重新读取。",
    );
  });

  it("refuses a file above the limit without decoding it, and takes one at the limit", () => {
    const large = new Uint8Array(MAXIMUM_BYTES + 1).fill(0x20);
    expect(decodeFiling(large, "f").value).toBeUndefined();
    expect(decodeFiling(large, "f").diagnostics.map(({ code }) => code)).toEqual(["input/too-large"]);
    expect(decodeFiling(large.subarray(1), "f").diagnostics).toEqual([]);
  });
});

describe("tooLarge", () => {
  it("names size and limit", () => {
    expect(tooLarge(200 * 1024 * 1024, "big.yaml")).toMatchObject({
      code: "input/too-large",
      severity: "blocking",
      message: {
        zh: "文件过大：200.0 MB，上限为 20 MB",
        en: "The file is too large: 200.0 MB, and the limit is 20 MB",
      },
      help: {
        zh: "申报材料只写文字；证据材料和图片请作为附件另存，在 attachments 中写明文件名。",
        en: "A filing holds text only; keep evidence and pictures as files of their own and name them under attachments.",
      },
      place: { file: "big.yaml", line: 1, column: 1 },
    });
  });
});

describe("takeFiling", () => {
  it("leaves characters as they are, lone surrogates too, and counts lines as for bytes", () => {
    expect(takeFiling("\uFEFFa: 甲\uD800\rb: 2\r\n", "f")).toEqual({
      value: "a: 甲\uD800\nb: 2\r\n",
      diagnostics: [],
    });
  });

  it("refuses what is too large in bytes", () => {
    const text = "一".repeat(Math.ceil((MAXIMUM_BYTES + 1) / 3));
    const { value, diagnostics } = takeFiling(text, "f");
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "input/too-large", place: { file: "f", line: 1, column: 1 } },
    ]);
  });
});
