import { describe, expect, it } from "vitest";
import { merge, mergedText } from "./merging.js";

const VERSION = 'formatVersion: "1"\n';
const LONG =
  "本公司成立于二〇一二年，注册资本人民币八千万元，由两名股东分别持股百分之六十二和百分之三十八，各层股权均已足额实缴。";

/** The text below the version after a merge into what stands below it. */
function body(text: string, answers: unknown): string {
  return mergedText(VERSION + text, answers).slice(VERSION.length);
}

describe("a value in YAML", () => {
  const processor = (members: Readonly<Record<string, unknown>>): unknown => ({ processor: members });

  it.each([
    ["plain", "isForeign: true # 境外", "isForeign: false # 境外", { isForeign: false }],
    [
      "in double quotes",
      'operatingStatus: "存续" # 甲',
      'operatingStatus: "注销" # 甲',
      { operatingStatus: "注销" },
    ],
    [
      "in single quotes",
      "operatingStatus: 'it''s'",
      "operatingStatus: 'it''s not'",
      { operatingStatus: "it's not" },
    ],
    [
      "on a line of its own",
      "operatingStatus:\n    存续\n    在业",
      "operatingStatus:\n    注销",
      { operatingStatus: "注销" },
    ],
    ["behind more spaces", "employeeCount:   3", "employeeCount:   4", { employeeCount: 4 }],
    [
      "a code of digits",
      "employeeCount: 3",
      'employeeCount: 3\n  handler:\n    phone: "021-1"',
      { handler: { phone: "021-1" } },
    ],
    ["text like a number", "operatingStatus: 存续", 'operatingStatus: "2026"', { operatingStatus: "2026" }],
    ["text like a mapping", "operatingStatus: 存续", 'operatingStatus: "a: b"', { operatingStatus: "a: b" }],
    [
      "text over lines",
      "operatingStatus: 存续 # 甲",
      "operatingStatus: |- # 甲\n    一\n\n    二",
      { operatingStatus: "一\n\n二" },
    ],
    [
      "a block",
      "operatingStatus: |- # 甲\n    一\n    二\n\n\n  isForeign: true",
      "operatingStatus: |- # 甲\n    三\n\n\n  isForeign: true",
      { operatingStatus: "三" },
    ],
    [
      "a folded block",
      "operatingStatus: >\n    一\n    二",
      "operatingStatus: |-\n    三\n    四",
      { operatingStatus: "三\n四" },
    ],
    [
      "a block for a form",
      "operatingStatus: |-\n    一\n  isForeign: true",
      'operatingStatus: { zh: 一, en: "One, two" }\n  isForeign: true',
      { operatingStatus: { zh: "一", en: "One, two" } },
    ],
    [
      "a long form",
      "operatingStatus: 存续",
      `operatingStatus:\n    zh: ${LONG}\n    en: Words`,
      { operatingStatus: { zh: LONG, en: "Words" } },
    ],
    [
      "no value",
      "operatingStatus:\n  isForeign: true",
      "operatingStatus: 存续\n  isForeign: true",
      { operatingStatus: "存续" },
    ],
    [
      "no value before a comment",
      "operatingStatus: # 甲\n\n  isForeign: true",
      "operatingStatus: |- # 甲\n    一\n    二\n\n  isForeign: true",
      { operatingStatus: "一\n二" },
    ],
    ["null", "operatingStatus: ~", "operatingStatus: 存续", { operatingStatus: "存续" }],
    [
      "a record without value",
      "handler: # 甲\n  # 乙",
      'handler: # 甲\n    phone: "021-1"\n  # 乙',
      { handler: { phone: "021-1" } },
    ],
    [
      "braces",
      "handler: { phone: '1' , }",
      "handler: { phone: '1', position: 经理 , }",
      { handler: { position: "经理" } },
    ],
    ["empty braces", "handler: {}", 'handler: { position: "[经理]" }', { handler: { position: "[经理]" } }],
    [
      "empty parts in braces",
      "name: { zh: , en: }",
      "name: { zh: 甲, en: A }",
      { name: { zh: "甲", en: "A" } },
    ],
  ] as const)("is written where it stands: %s", (_, before, after, answers) => {
    expect(body(`processor:\n  ${before}\n`, processor(answers))).toBe(`processor:\n  ${after}\n`);
  });

  it("stays a block that keeps its blank lines, when another key comes behind it", () => {
    const text = "processor:\n  operatingStatus: |+\n    一\n\n\n";
    expect(body(text, processor({ profile: { equity: "二" } }))).toBe(
      "processor:\n  operatingStatus: |+\n    一\n\n\n  profile:\n    equity: 二\n",
    );
  });

  it("comes in the order of the schema, behind the comments of its neighbour", () => {
    const text =
      "processor:\n  name: 甲\n  officer:\n    name: 乙\n    # 电话待补\n\n  # 经办人\n  handler:\n    name: 丙\n";
    expect(body(text, processor({ employeeCount: 3, protectionBody: { headcount: 2 } }))).toBe(
      "processor:\n  name: 甲\n  employeeCount: 3\n  officer:\n    name: 乙\n    # 电话待补\n  protectionBody:\n    headcount: 2\n\n  # 经办人\n  handler:\n    name: 丙\n",
    );
  });

  it("comes at the top level behind a blank line", () => {
    const text = "processor:\n  name: 甲\n\n# 三\nscenarios:\n  - id: s1\n";
    expect(body(text, { recipients: [{ id: "one", name: "乙" }] })).toBe(
      "processor:\n  name: 甲\n\nrecipients:\n  - id: one\n    name: 乙\n\n# 三\nscenarios:\n  - id: s1\n",
    );
  });

  it("keeps the indentation, line ends and missing last line end of the file", () => {
    const text = `${VERSION}processor:\n    name: 甲\nrecipients:\n- id: one\n  name: 乙`.replaceAll(
      "\n",
      "\r\n",
    );
    const answers = {
      processor: { handler: { position: "一\n二" } },
      recipients: [{ id: "two", officer: { name: "丙" } }],
      scenarios: [{ id: "s1" }],
    };
    expect(mergedText(text, answers)).toBe(
      `${VERSION}processor:\n    name: 甲\n    handler:\n        position: |-\n            一\n            二\nrecipients:\n- id: one\n  name: 乙\n- id: two\n  officer:\n      name: 丙\n\nscenarios:\n- id: s1`.replaceAll(
        "\n",
        "\r\n",
      ),
    );
  });

  it("is an entry set off as the others are", () => {
    const text =
      "recipients:\n  - id: one\n    name: 甲\n    # 甲的备注\n\n  - id: two\n    name: 乙\n    # 乙的备注\n\n# 完\n";
    expect(body(text, { recipients: [{ id: "three", name: "丙" }] })).toBe(
      "recipients:\n  - id: one\n    name: 甲\n    # 甲的备注\n\n  - id: two\n    name: 乙\n    # 乙的备注\n\n  - id: three\n    name: 丙\n\n# 完\n",
    );
  });

  it("is a list by lines where it was one, and keeps what stands behind its members when some are added", () => {
    const text = "scenarios:\n  - id: s1\n    legalBases:\n      - consent # 单独同意\n      - emergency\n";
    const answer = (...legalBases: readonly string[]): unknown => ({ scenarios: [{ id: "s1", legalBases }] });
    expect(body(text, answer("consent", "emergency", "statutoryDuty"))).toBe(
      `${text}      - statutoryDuty\n`,
    );
    const { value, diagnostics } = merge(VERSION + text, answer("statutoryDuty", "emergency"));
    expect(value?.text).toBe(
      `${VERSION}scenarios:\n  - id: s1\n    legalBases:\n      - statutoryDuty\n      - emergency\n`,
    );
    expect(diagnostics.map(({ code, severity, pointer }) => [code, severity, pointer])).toEqual([
      ["merge/comment-lost", "advice", "/scenarios/0/legalBases"],
    ]);
  });

  it("names lines of comment between a key and a value that is replaced, and keeps those it can", () => {
    const text = `${VERSION}processor:\n  registeredAddress:\n    # 以执照为准\n    某路 1 号\n`;
    const lines = merge(text, { processor: { registeredAddress: "某路 1 号\n2 号楼" } });
    expect(lines.value?.text).not.toContain("以执照为准");
    expect(lines.diagnostics.map(({ code, severity, pointer }) => [code, severity, pointer])).toEqual([
      ["merge/comment-lost", "advice", "/processor/registeredAddress"],
    ]);
    const line = merge(text, { processor: { registeredAddress: "某路 2 号" } });
    expect(line.value?.text).toBe(text.replace("1 号", "2 号"));
    expect(line.diagnostics).toEqual([]);
  });

  it("names such lines before a text of several lines too", () => {
    const text = `${VERSION}processor:\n  registeredAddress:\n    # 以执照为准\n    |-\n    某路\n    1 号\n`;
    const { value, diagnostics } = merge(text, { processor: { registeredAddress: "某路\n2 号" } });
    const isKept = value?.text.includes("以执照为准");
    expect([isKept, diagnostics.map(({ code }) => code)]).toEqual([false, ["merge/comment-lost"]]);
  });

  it("is not written where the layout allows no edit", () => {
    const { value, diagnostics } = merge(`${VERSION}? processor\n: ? handler\n  :\n`, {
      processor: { handler: { position: "甲" } },
    });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["merge/layout", "/processor/handler"],
    ]);
  });
});

describe("a value in JSON", () => {
  const json = (text: string, answers: unknown): string => mergedText(text, answers, "filing.json");
  const answers = {
    processor: { employeeCount: 4, name: { zh: "甲", en: "A" } },
    recipients: [{ id: "one", role: "entrusted" }, { id: "two" }],
  };

  it("is indented as the file is", () => {
    const text =
      '{\n\t"formatVersion": "1",\n\t"processor": {\n\t\t"name": "甲",\n\t\t"employeeCount": 3\n\t},\n\t"recipients": [\n\t\t{ "id": "one" }\n\t]\n}\n';
    expect(json(text, answers)).toBe(
      '{\n\t"formatVersion": "1",\n\t"processor": {\n\t\t"name": {\n\t\t\t"zh": "甲",\n\t\t\t"en": "A"\n\t\t},\n\t\t"employeeCount": 4\n\t},\n\t"recipients": [\n\t\t{ "id": "one", "role": "entrusted" },\n\t\t{\n\t\t\t"id": "two"\n\t\t}\n\t]\n}\n',
    );
  });

  it("stands on the one line that a file has", () => {
    const text =
      '{"formatVersion":"1","processor":{"name":"甲","employeeCount":3},"recipients":[{"id":"one"}]}';
    expect(json(text, answers)).toBe(
      '{"formatVersion":"1","processor":{"name":{"zh":"甲","en":"A"},"employeeCount":4},"recipients":[{"id":"one","role":"entrusted"},{"id":"two"}]}',
    );
    const spaced = '{"formatVersion": "1", "scenarios": [{"id": "s1", "legalBases": ["consent"]}]}';
    expect(json(spaced, { scenarios: [{ id: "s1", legalBases: ["emergency", "consent"] }] })).toBe(
      spaced.replace('["consent"]', '["emergency", "consent"]'),
    );
  });

  it("goes into empty records and lists", () => {
    expect(json("{}", { formatVersion: "1", processor: { employeeCount: 3 } })).toBe(
      '{\n  "formatVersion": "1",\n  "processor": {\n    "employeeCount": 3\n  }\n}',
    );
    const text = '{\n  "formatVersion": "1",\n  "processor": {},\n  "recipients": []\n}\n';
    expect(json(text, { processor: { employeeCount: 3 }, recipients: [{ id: "one" }] })).toBe(
      '{\n  "formatVersion": "1",\n  "processor": {\n    "employeeCount": 3\n  },\n  "recipients": [\n    {\n      "id": "one"\n    }\n  ]\n}\n',
    );
  });

  it("keeps the types of JSON and its escapes", () => {
    const text =
      '{"formatVersion": "1", "processor": {"operatingStatus": "\\u5b58\\u7eed", "employeeCount": 3}}';
    expect(json(text, { processor: { employeeCount: 30, isForeign: true } })).toBe(
      text.replace('"employeeCount": 3', '"employeeCount": 30, "isForeign": true'),
    );
    const quoted = json(text, { processor: { operatingStatus: '"注\n销"' } });
    expect(JSON.parse(quoted)).toMatchObject({ processor: { operatingStatus: '"注\n销"' } });
  });
});
