import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/foundation/diagnostic.js";
import { valueAt } from "../../../src/foundation/pointer.js";
import { catalogueOf } from "../../../src/input/catalogue.js";
import { MAXIMUM_MEMBERS } from "../../../src/input/limit.js";
import { readSource } from "../../../src/input/read.js";
import { LineIndex } from "../../../src/input/text/line-index.js";
import { locatedAt } from "../../../src/input/text/located.js";
import { readYamlDocument } from "../../../src/input/yaml/document.js";
import { validateSource } from "../../../src/input/validate.js";
import { yamlValue, type YamlValue } from "../../../src/input/yaml/value.js";

function read(text: string): YamlValue {
  const lines = new LineIndex("f.yaml", text);
  const { value, diagnostics } = readYamlDocument(text, lines, catalogueOf("filing"));
  if (value === undefined) throw new Error(diagnostics[0]?.message.en);
  return yamlValue(value, lines, catalogueOf("filing"));
}

function told({ diagnostics }: YamlValue): readonly string[] {
  return diagnostics.map(
    ({ code, place, message }: Diagnostic) =>
      `${code} ${place?.line ?? 0}:${place?.column ?? 0} ${message.en}`,
  );
}

describe("yamlValue", () => {
  it("types plain scalars by the schema of their place", () => {
    const { value } = read(
      [
        "formatVersion: 1",
        "processor:",
        "  name: 123",
        "  unifiedSocialCreditCode: 911101080000000000",
        "  employeeCount: 120",
        "  isCiio: false",
        "  unitNature: 企业",
        "  formerName: {zh: 12, en: 13}",
        "scenarios:",
        "  - id: 1",
        "    legalBases: [取得个人的同意, statutoryDuty]",
        "    startOn: 2026-03-05",
        "unknown: 5",
      ].join("\n"),
    );
    expect(value).toEqual({
      formatVersion: "1",
      processor: {
        name: "123",
        unifiedSocialCreditCode: "911101080000000000",
        employeeCount: 120,
        isCiio: false,
        unitNature: "enterprise",
        formerName: { zh: "12", en: "13" },
      },
      scenarios: [{ id: "1", legalBases: ["consent", "statutoryDuty"], startOn: "2026-03-05" }],
      unknown: "5",
    });
  });

  it("keeps quoted and block scalars as text", () => {
    const { value } = read(
      "processor:\n  employeeCount: '120'\n  isCiio: \"true\"\n  personsProcessed: !!str 5\n  name: |\n    一\n    二\n",
    );
    expect(value).toEqual({
      processor: { employeeCount: "120", isCiio: "true", personsProcessed: "5", name: "一\n二" },
    });
  });

  it("leaves empty values out and keeps the place of their key", () => {
    const { value, located } = read('processor:\n  name:\n  formerName: ""\nrecipients: []\n');
    expect(value).toEqual({ processor: { formerName: "" }, recipients: [] });
    expect(locatedAt(located, "/processor/name")).toEqual({ start: 13, key: 13 });
  });

  it("makes an empty list item null, so that the others keep their number", () => {
    const { value, located } = read("recipients:\n  -\n  - id: r1\n");
    expect(value).toEqual({ recipients: [null, { id: "r1" }] });
    expect(locatedAt(located, "/recipients/0")?.start).toBe(15);
  });

  it("expands aliases into separate objects and finds each in its own place", () => {
    const { value, located } = read("a: &x {b: [1]}\nc: *x\nd: *x\n");
    expect(value).toEqual({ a: { b: ["1"] }, c: { b: ["1"] }, d: { b: ["1"] } });
    expect(valueAt(value, "/a")).not.toBe(valueAt(value, "/c"));
    expect(locatedAt(located, "/c")?.start).toBe(18);
    expect(locatedAt(located, "/c/b/0")?.start).toBe(11);
  });

  it("gives an alias what its anchor held when it was written", () => {
    expect(read("a: &n 1\nb: &m {k: *n}\nc: &n 2\nd: *m\ne: *n\n").value).toEqual({
      a: "1",
      b: { k: "1" },
      c: "2",
      d: { k: "1" },
      e: "2",
    });
  });

  it("types an alias by the place it stands in", () => {
    expect(read("unknown: &n 120\nprocessor: {employeeCount: *n}\n").value).toEqual({
      unknown: "120",
      processor: { employeeCount: 120 },
    });
  });

  it("refuses aliases that multiply", () => {
    const layers = ["a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9]"];
    for (const [index, name] of ["b", "c", "d", "e", "f", "g", "h"].entries()) {
      const inner = `*${"abcdefg".charAt(index)}`;
      layers.push(`${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(", ")}]`);
    }
    const laughs = read(layers.join("\n"));
    expect(laughs.value).toBeUndefined();
    expect(told(laughs)).toEqual([
      "input/aliases 7:8 The aliases expand to too many values; reading stopped here",
    ]);
  });

  it("refuses aliases that nest too deeply", () => {
    const layers = ["k0: &k0 [x]"];
    for (let index = 1; index < 70; index += 1) layers.push(`k${index}: &k${index} [*k${index - 1}]`);
    expect(told(read(layers.join("\n")))).toEqual([
      "input/depth 64:12 Nested more than 64 levels deep; reading stopped here",
    ]);
  });

  it("refuses a list and a mapping with too many members", () => {
    const list = read(`recipients: [${Array.from({ length: MAXIMUM_MEMBERS + 1 }, () => "x").join(", ")}]`);
    expect(list.value).toBeUndefined();
    expect(list.diagnostics).toMatchObject([
      {
        code: "input/too-large",
        pointer: "/recipients",
        label: { zh: "境外接收方" },
        message: {
          zh: "同一层内有 10001 项，上限为 10000",
          en: "10001 members in one mapping or list, and the limit is 10000",
        },
        help: {
          zh: "请检查是否误把数据本身写进了申报材料。",
          en: "Check whether the data themselves got into the filing.",
        },
      },
    ]);
    const keys = Array.from({ length: MAXIMUM_MEMBERS + 1 }, (_, index) => `k${index}: 1`);
    expect(told(read(keys.join("\n")))).toHaveLength(1);
    expect(told(read(keys.slice(1).join("\n")))).toEqual([]);
  });

  it("keeps the last value of a repeated key, as JSON does", () => {
    const repeated = read("a: 1\nb: 2\na: 3\na: 4\n");
    expect(repeated.value).toEqual({ a: "4", b: "2" });
    expect(told(repeated)).toEqual([
      "input/duplicate-key 3:1 “a” stands twice in one mapping; first on line 1",
      "input/duplicate-key 4:1 “a” stands twice in one mapping; first on line 1",
    ]);
  });

  it("does not take a key of a parent object for one of its own", () => {
    expect(read("toString: 1\nhasOwnProperty: 2\n").value).toEqual({ toString: "1", hasOwnProperty: "2" });
  });

  it("takes a quoted << and a quoted empty key for ordinary keys", () => {
    expect(told(read('"<<": 1\n"": 2\n'))).toEqual([]);
  });
});

describe("a key without a value that is no field", () => {
  const read = (text: string): ReturnType<typeof readSource> =>
    readSource(`formatVersion: "1"\n${text}`, "a.yaml");

  it.each([
    ["processor:\n  officeAddress: { zh: 某路1号, 2号楼, en: x }\n", "2号楼", 3, 30],
    ["processor: { name: 甲, 乙 }\n", "乙", 2, 23],
    ["scenarios:\n  - { id: a, name: { zh: 甲, en: a, b } }\n", "b", 3, 36],
    ["recipients: { notApplicable: 直接收集, 没有接收方 }\n", "没有接收方", 2, 36],
    ["recipients: { notApplicable: { zh: 无, 没有, en: none } }\n", "没有", 2, 39],
    ["processor: { name: 甲, isCiio }\n", "isCiio", 2, 23],
    ["processor: { name: { zh: 甲, en } }\n", "en", 2, 29],
  ])("is the rest of a text in braces: %s", (text, words, line, column) => {
    const { diagnostics } = read(text);
    expect(diagnostics.map(({ code, severity, message }) => [code, severity, message.zh])).toEqual([
      ["input/syntax", "blocking", `花括号内的“${words}”没有值：逗号把前面的文字断开了`],
    ]);
    expect(diagnostics[0]?.place).toMatchObject({ line, column });
  });

  it.each([
    ["processor:\n  isCiioo:\n", "/processor/isCiioo"],
    ["processor: { isCiioo: , name: 甲 }\n", "/processor/isCiioo"],
    ["procesor:\n", "/procesor"],
    ["processor:\n  zh:\n", "/processor/zh"],
    ["recipients:\n  notApplicable: 没有\n  reason:\n", "/recipients/reason"],
    ["processor:\n  name:\n    zh: 甲\n    notApplicable:\n", "/processor/name/notApplicable"],
  ])("is an unknown key with its colon: %s", (text, pointer) => {
    const { value, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    const found =
      value === undefined ? [] : validateSource(value).filter(({ code }) => code === "schema/unknown-key");
    expect(found.map((one) => one.pointer)).toEqual([pointer]);
  });

  it("is none where fields, forms of answers or nothing that is known stand", () => {
    expect(read("processor: { name: , isCiio: }\n").diagnostics).toEqual([]);
    expect(read("processor:\n  name: { zh: , en: }\n  unknown: { a, b }\n").diagnostics).toEqual([]);
  });
});
