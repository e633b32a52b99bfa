import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MAXIMUM_BYTES, readSource } from "../../src/input/read.js";
import type { SourceDocument } from "../../src/input/source-document.js";
import { encodeAs, encodeUtf16, utf8 } from "./encode.js";

function source(text: string, file = "filing.yaml"): SourceDocument {
  const { value, diagnostics } = readSource(utf8(text), file);
  if (value === undefined) throw new Error(diagnostics[0]?.message.en);
  return value;
}

const yaml = "formatVersion: 1\nprocessor:\n  name: 示例\n  employeeCount: 5\nrecipients:\n  - id: r1\n";
const json = JSON.stringify(
  { formatVersion: "1", processor: { name: "示例", employeeCount: 5 }, recipients: [{ id: "r1" }] },
  undefined,
  2,
);

describe("readSource", () => {
  it("gives the same value for YAML and JSON of the same filing", () => {
    expect(source(yaml).value).toEqual(source(json, "filing.json").value);
  });

  it("knows the place of values and keys in YAML", () => {
    const document = source(yaml);
    expect(document.placeOf("/processor/name")).toEqual({ file: "filing.yaml", line: 3, column: 9 });
    expect(document.keyPlaceOf("/processor/name")).toEqual({ file: "filing.yaml", line: 3, column: 3 });
    expect(document.placeOf("/recipients/0")).toEqual({ file: "filing.yaml", line: 6, column: 5 });
    expect(document.keyPlaceOf("/recipients/0")).toBeUndefined();
    expect(document.placeOf("")).toEqual({ file: "filing.yaml", line: 1, column: 1 });
    expect(document.keyPlaceOf("")).toBeUndefined();
    expect(document.placeOf("/processor/nothing")).toBeUndefined();
    expect(document.keyPlaceOf("/processor/nothing/at/all")).toBeUndefined();
  });

  it("knows the place of values and keys in JSON", () => {
    const document = source(json, "filing.json");
    expect(document.placeOf("/processor/name")).toEqual({ file: "filing.json", line: 4, column: 13 });
    expect(document.keyPlaceOf("/processor/name")).toEqual({ file: "filing.json", line: 4, column: 5 });
  });

  it("knows how a number of JSON is written, however reading rounds it", () => {
    const text = '{"processor": {"name": 911101081234567890, "employeeCount": -1.50e3, "isCiio": "5"}}';
    const document = source(text, "filing.json");
    expect(document.numberAt("/processor/name")).toBe("911101081234567890");
    expect(document.numberAt("/processor/employeeCount")).toBe("-1.50e3");
    expect(document.numberAt("/processor/isCiio")).toBeUndefined();
    expect(document.numberAt("/processor/nothing")).toBeUndefined();
    expect(source(text).numberAt("/processor/name")).toBeUndefined();
  });

  it.each([
    ["filing.yaml", yaml, "yaml"],
    ["FILING.YML", yaml, "yaml"],
    ["filing.json", json, "json"],
    ["filing.JSON", json, "json"],
    ["filing.yaml", json, "yaml"],
    ["-", yaml, "yaml"],
    ["-", json, "json"],
    ["-", '{"formatVersion": "1",}', "yaml"],
    ["filing.txt", json, "json"],
  ])("reads %s by name, else by content", (file, text, syntax) => {
    expect(source(text, file)).toMatchObject({ file, syntax, root: "filing" });
  });

  it("types YAML by the fields of a certification body when asked", () => {
    const { value } = readSource(
      utf8("formatVersion: 1\nbodyFiling:\n  truthful: true\n"),
      "body.yaml",
      "body",
    );
    expect(value).toMatchObject({
      root: "body",
      value: { formatVersion: "1", bodyFiling: { truthful: true } },
    });
  });

  it("keeps the document with its comments for later edits", () => {
    const document = source("# 说明\nformatVersion: 1 # 版本\n");
    document.document.set("processor", "x");
    expect(document.document.toString()).toBe("# 说明\nformatVersion: 1 # 版本\nprocessor: x\n");
    const fromJson = source(json, "filing.json");
    expect(fromJson.document).toBe(fromJson.document);
    expect(fromJson.document.getIn(["processor", "name"])).toBe("示例");
  });

  it("reads the same from UTF-8, UTF-16 and GB18030", () => {
    const { value } = source(yaml);
    expect(readSource(utf8(`\uFEFF${yaml}`), "f.yaml").value?.value).toEqual(value);
    expect(readSource(encodeUtf16(yaml, "little"), "f.yaml").value?.value).toEqual(value);
    expect(readSource(encodeUtf16(yaml, "big"), "f.yaml").value?.value).toEqual(value);
    const gb18030 = readSource(encodeAs(yaml, "gb18030"), "f.yaml");
    expect(gb18030.value?.value).toEqual(value);
    expect(gb18030.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["input/encoding", "advice"],
    ]);
    expect(gb18030.value?.placeOf("/processor/name")).toEqual({ file: "f.yaml", line: 3, column: 9 });
  });

  it.each(["\r\n", "\r"])("counts lines that end in %j", (end) => {
    const document = source(yaml.replaceAll("\n", end));
    expect(document.value).toEqual(source(yaml).value);
    expect(document.placeOf("/recipients/0/id")).toEqual({ file: "filing.yaml", line: 6, column: 9 });
  });

  it("tells what is wrong with the text, and goes on", () => {
    const { value, diagnostics } = readSource(
      utf8("formatVersion: 1\nprocessor:\n  name: 示\u0007例\n  name: 例\n__proto__: 1\n"),
      "f.yaml",
    );
    expect(value?.value).toEqual({ formatVersion: "1", processor: { name: "例" } });
    expect(diagnostics.map(({ code, place }) => `${code} ${place?.line ?? 0}:${place?.column ?? 0}`)).toEqual(
      ["input/control-character 3:10", "input/duplicate-key 4:3", "input/unsafe-key 5:1"],
    );
  });

  it("reads control characters in JSON strings, which JSON.parse refuses", () => {
    const { value, diagnostics } = readSource(utf8('{"formatVersion": "1\u0001"}'), "f.json");
    expect(value?.value).toEqual({ formatVersion: "1\uFFFD" });
    expect(diagnostics.map(({ code }) => code)).toEqual(["input/control-character"]);
  });

  it.each([
    ["", "input/empty"],
    [" \n\t\n", "input/empty"],
    ["\uFEFF", "input/empty"],
    ["a: 1\n---\nb: 2\n", "input/multiple-documents"],
    ["a: [", "input/syntax"],
  ])("has no document for %j", (text, code) => {
    const { value, diagnostics } = readSource(utf8(text), "f.yaml");
    expect(value).toBeUndefined();
    expect(diagnostics.map((finding) => finding.code)).toEqual([code]);
  });

  it("guards against a file of 200 MB by its size alone", () => {
    const huge = new Uint8Array(200 * 1024 * 1024);
    const start = performance.now();
    expect(readSource(huge, "huge.yaml").diagnostics.map(({ code }) => code)).toEqual(["input/too-large"]);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(MAXIMUM_BYTES).toBe(20 * 1024 * 1024);
  });

  it("reads a field of 20,000 characters and one of a megabyte", () => {
    const text = "述".repeat(20_000);
    expect(source(`processor:\n  name: ${text}\n`).value).toEqual({ processor: { name: text } });
    const long = "x".repeat(1_000_000);
    expect(source(`{"processor":{"name":"${long}"}}`, "f.json").value).toEqual({ processor: { name: long } });
  });

  it.each([
    "<script>alert(1)</script>",
    "{{{processor.name}}}",
    "=HYPERLINK(1)",
    "'; DROP TABLE filings; --",
    "\u202e反向\u200b",
    "../../etc/passwd",
    "😀👨‍👩‍👧𠮷",
    "null",
    "a: b # c",
    "*alias &anchor !tag %x @y `z",
    "-",
    "---",
    "第一行\n  第二行",
    "上海 分公司",
  ])("takes %j as it is", (text) => {
    expect(source(`processor:\n  name: ${JSON.stringify(text)}\n`).value).toEqual({
      processor: { name: text },
    });
  });

  it.each(["filing.yaml", "filing.json"])("drops white space that nobody sees in %s", (file) => {
    const filing = {
      processor: {
        name: { zh: "　有限公司 ", en: "Ltd.\u00A0" },
        registeredAddress: "一号 \n二号\n",
        officeAddress: " 　\t",
        profile: { investment: { notApplicable: " 没有　" } },
      },
    };
    expect(source(JSON.stringify(filing), file).value).toEqual({
      processor: {
        name: { zh: "有限公司", en: "Ltd." },
        registeredAddress: "一号\n二号",
        officeAddress: "",
        profile: { investment: { notApplicable: "没有" } },
      },
    });
  });

  it.each(["filing.yaml", "filing.json"])("reads codes in full width in %s, words as they are", (file) => {
    const processor = {
      name: "甲（上海）",
      handler: { phone: "１３９１２３４５６７８", email: "a＠b.example", position: "Ａ" },
    };
    expect(source(JSON.stringify({ processor }), file).value).toEqual({
      processor: {
        name: "甲（上海）",
        handler: { phone: "13912345678", email: "a@b.example", position: "Ａ" },
      },
    });
  });

  it("reads its own planted faults from bytes of a file", () => {
    const bytes = readFileSync(new URL("cases/duplicate-id.yaml", import.meta.url));
    expect(readSource(bytes, "duplicate-id.yaml").diagnostics).toEqual([]);
  });
});
