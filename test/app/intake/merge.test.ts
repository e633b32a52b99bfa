import { describe, expect, it } from "vitest";
import { mergeAnswers } from "../../../src/app/intake/merge.js";
import { EXAMPLE_NAMES, exampleText } from "../example.js";
import { merge, mergedText, sourceFrom } from "./merging.js";

const FILING = `formatVersion: "1"
processor:
  name: { zh: 甲公司, en: A Co. } # 名称
  employeeCount: 12
  isForeign: false
recipients:
  - id: one
    name: 乙公司
    role: processor
  # 第二个
  - id: two
    name: 丙公司
scenarios:
  - id: s1
    recipients: [one]
    legalBases: [consent]
    dataItems:
      - id: d1
        name: 姓名
`;

describe("answers merged into a filing", () => {
  it.each(EXAMPLE_NAMES)("leave every byte of %s alone when they say the same", (name) => {
    const text = exampleText(name);
    const source = sourceFrom(text);
    expect(mergeAnswers(source, source.value)).toEqual({ value: { text, changes: [] }, diagnostics: [] });
    expect(mergeAnswers(source, {}).value?.text).toBe(text);
  });

  it("change the line of their field only, and are told with both values", () => {
    const { value, diagnostics } = merge(FILING, { processor: { employeeCount: 15, isForeign: false } });
    expect(diagnostics).toEqual([]);
    expect(value?.text).toBe(FILING.replace("12", "15"));
    expect(value?.changes).toEqual([
      {
        pointer: "/processor/employeeCount",
        answer: "/processor/employeeCount",
        label: {
          zh: "个人信息处理者 › 员工数量",
          en: "Personal information processor › Number of employees",
        },
        kind: "changed",
        before: 12,
        after: 15,
      },
    ]);
  });

  it("find entries by their id, in whatever order, and put new ones behind", () => {
    const { value } = merge(FILING, {
      recipients: [
        { id: "three", name: "丁公司" },
        { id: "two", role: "entrusted" },
      ],
    });
    expect(value?.text).toBe(
      FILING.replace(
        "    name: 丙公司\n",
        "    name: 丙公司\n    role: entrusted\n  - id: three\n    name: 丁公司\n",
      ),
    );
    expect(value?.changes.map(({ pointer, answer, kind }) => [pointer, answer, kind])).toEqual([
      ["/recipients/2", "/recipients/0", "entryAdded"],
      ["/recipients/1/role", "/recipients/1/role", "added"],
    ]);
  });

  it("reach entries inside entries", () => {
    const text = mergedText(FILING, {
      scenarios: [
        {
          id: "s1",
          dataItems: [
            { id: "d1", name: "姓名全称" },
            { id: "d2", name: "手机号" },
          ],
        },
      ],
    });
    expect(text).toBe(
      FILING.replace(
        "        name: 姓名\n",
        "        name: 姓名全称\n      - id: d2\n        name: 手机号\n",
      ),
    );
  });

  it("delete nothing by saying nothing", () => {
    const nothing = {
      processor: { name: "", employeeCount: undefined, officer: {}, profile: { equity: "" } },
      recipients: [],
      scenarios: [{ id: "s1", legalBases: [], recipients: [""] }],
    };
    expect(merge(FILING, nothing)).toEqual({ value: { text: FILING, changes: [] }, diagnostics: [] });
  });

  it("replace lists of codes and ids whole, and add to them in place", () => {
    const answer = (legalBases: readonly string[]): unknown => ({ scenarios: [{ id: "s1", legalBases }] });
    expect(mergedText(FILING, answer(["statutoryDuty"]))).toBe(
      FILING.replace("[consent]", "[statutoryDuty]"),
    );
    expect(mergedText(FILING, answer(["consent", "emergency"]))).toBe(
      FILING.replace("[consent]", "[consent, emergency]"),
    );
  });

  it("may be choices by their Chinese label, which are codes in the file", () => {
    const { value } = merge(FILING, { recipients: [{ id: "one", role: "受托人" }] });
    expect(value?.changes[0]?.after).toBe("entrusted");
    expect(merge(FILING, { recipients: [{ id: "one", role: "个人信息处理者" }] }).value?.changes).toEqual([]);
  });

  it("take one form of answer for another", () => {
    const answers = { scenarios: [{ id: "s1", transit: { notApplicable: "直连" } }] };
    const once = mergedText(FILING, answers);
    expect(once).toContain("\n    transit: { notApplicable: 直连 }\n");
    expect(mergedText(once, { scenarios: [{ id: "s1", transit: "经香港中转" }] })).toContain(
      "\n    transit: 经香港中转\n",
    );
    const other = { scenarios: [{ id: "s1", transit: { notApplicable: "专线直连" } }] };
    expect(mergedText(once, other)).toBe(once.replace("直连", "专线直连"));
  });
});

describe("a text in two languages", () => {
  it("keeps its English when only the same Chinese is answered", () => {
    expect(merge(FILING, { processor: { name: "甲公司" } }).value).toEqual({ text: FILING, changes: [] });
    expect(merge(FILING, { processor: { name: "甲公司\n" } }).value).toEqual({ text: FILING, changes: [] });
  });

  it("keeps its English under new Chinese and warns that it may be out of date", () => {
    const { value, diagnostics } = merge(FILING, { processor: { name: "甲集团" } });
    expect(value?.text).toBe(FILING.replace("甲公司", "甲集团"));
    expect(value?.changes[0]?.after).toEqual({ zh: "甲集团", en: "A Co." });
    expect(diagnostics).toMatchObject([
      {
        code: "merge/english-edition",
        severity: "warning",
        pointer: "/processor/name",
        label: { zh: "个人信息处理者 › 单位名称" },
        place: { file: "filing.yaml", line: 3, column: 3 },
      },
    ]);
  });

  it("warns of nothing when both languages are answered, and takes English alone", () => {
    const both = merge(FILING, { processor: { name: { zh: "甲集团", en: "A Group" } } });
    expect(both.diagnostics).toEqual([]);
    expect(both.value?.text).toBe(FILING.replace("甲公司, en: A Co.", "甲集团, en: A Group"));
    const english = merge(FILING, { processor: { name: { en: "A, Ltd." } } });
    expect(english.value?.text).toBe(FILING.replace("A Co.", '"A, Ltd."'));
    expect(english.value?.changes[0]?.after).toEqual({ zh: "甲公司", en: "A, Ltd." });
  });

  it("becomes one when English is added", () => {
    const text = mergedText(FILING, { recipients: [{ id: "one", name: { zh: "乙公司", en: "B Co." } }] });
    expect(text).toBe(FILING.replace("乙公司", "{ zh: 乙公司, en: B Co. }"));
  });

  it("can be a reason as well", () => {
    const filing = `${FILING}    transit: { notApplicable: { zh: 直连, en: direct } }\n`;
    const { value, diagnostics } = merge(filing, {
      scenarios: [{ id: "s1", transit: { notApplicable: "专线" } }],
    });
    expect(value?.text).toBe(filing.replace("直连", "专线"));
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["merge/english-edition", "/scenarios/0/transit/notApplicable"],
    ]);
  });
});

describe("answers are refused", () => {
  it("when they break the schema, by the place of the answer", () => {
    const answers = {
      recipients: [
        { id: "new", role: "buyer" },
        { id: "two", email: "nobody" },
      ],
      processor: { employeeCount: "many", owner: "x" },
    };
    const { value, diagnostics } = mergeAnswers(sourceFrom(FILING), answers, (pointer) => ({
      file: `answers.xlsx${pointer}`,
      line: 4,
      column: 2,
    }));
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, pointer, place }) => [code, pointer, place?.file])).toEqual([
      ["schema/type", "/processor/employeeCount", "answers.xlsx/processor/employeeCount"],
      ["schema/unknown-key", "/processor/owner", "answers.xlsx/processor/owner"],
      ["schema/format", "/recipients/1/email", "answers.xlsx/recipients/1/email"],
      ["schema/enum", "/recipients/2/role", "answers.xlsx/recipients/0/role"],
    ]);
    expect(diagnostics[3]?.label?.zh).toBe("境外接收方 › 第 3 项 › 境外接收方角色");
    expect(diagnostics[3]?.related?.at(-1)?.pointer).toBe("/recipients/0/role");
  });

  it("by a place in the filing where nobody knows that of the answer", () => {
    const { diagnostics } = merge(FILING, { recipients: [{ id: "two", role: "buyer" }] });
    expect(diagnostics[0]?.place).toEqual({ file: "filing.yaml", line: 11, column: 5 });
  });

  it("when an id is used elsewhere or a reference leads nowhere", () => {
    const twice = merge(FILING, { scenarios: [{ id: "one", name: "二" }] });
    expect(twice.value).toBeUndefined();
    expect(twice.diagnostics.map(({ code }) => code)).toEqual(["schema/duplicate-id"]);
    const nowhere = merge(FILING, { scenarios: [{ id: "s1", recipients: ["nine"] }] });
    expect(nowhere.value).toBeUndefined();
    expect(nowhere.diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["schema/reference", "/scenarios/0/recipients/0"],
    ]);
  });

  it("not for mistakes that the filing had already, but for those put in their place", () => {
    const broken = FILING.replace("role: processor", "role: buyer");
    expect(merge(broken, { processor: { employeeCount: 15 } }).value?.text).toContain("employeeCount: 15");
    expect(mergedText(broken, { recipients: [{ id: "one", role: "entrusted" }] })).toContain(
      "role: entrusted",
    );
    const again = merge(broken, { recipients: [{ id: "one", role: "seller" }] });
    expect(again.value).toBeUndefined();
  });

  it("not for gaps", () => {
    const { value, diagnostics } = merge(FILING, { recipients: [{ id: "three" }] });
    expect(diagnostics).toEqual([]);
    expect(value?.text).toContain("  - id: three\n");
  });

  it("when entries cannot be told apart", () => {
    const answers = { recipients: [{ name: "无名" }, { id: "one" }, { id: "one", name: "乙" }] };
    const { value, diagnostics } = merge(FILING, answers);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, pointer, message }) => [code, pointer, message.zh])).toEqual([
      ["merge/answers", "/recipients/0", "这一项没有编号，无法判断对应申报材料中的哪一项"],
      ["merge/answers", "/recipients/2", "编号“one”在同一张表中出现两次"],
    ]);
    const ambiguous = merge(FILING.replace("id: two", "id: one"), {
      recipients: [{ id: "one", name: "乙" }],
    });
    expect(ambiguous.value).toBeUndefined();
    expect(ambiguous.diagnostics.map(({ message }) => message.zh)).toEqual([
      "申报材料中有两项的 id 都是“one”，无法判断合入哪一项",
    ]);
  });

  it("when a key or a null is no answer", () => {
    const reserved = JSON.parse('{"processor": {"__proto__": {"name": "x"}}}') as unknown;
    expect(merge(FILING, reserved).diagnostics.map(({ code }) => code)).toEqual(["merge/answers"]);
    expect(merge(FILING, { processor: { name: null } }).value).toBeUndefined();
    for (const answers of [null, "text", [], 3]) {
      expect(merge(FILING, answers).diagnostics.map(({ message }) => message.zh)).toEqual([
        "没有可以合入的答案",
      ]);
    }
  });

  it("when the filing is no filing, is of a newer program, or holds a key twice", () => {
    expect(merge("- a\n", { processor: {} }).diagnostics.map(({ code }) => code)).toEqual(["merge/answers"]);
    const newer = merge('formatVersion: "99"\n', { processor: { employeeCount: 3 } });
    expect([newer.value, newer.diagnostics.map(({ code }) => code)]).toEqual([undefined, ["schema/version"]]);
    const twice = merge(`${FILING}processor:\n  employeeCount: 13\n`, { processor: { employeeCount: 3 } });
    expect([twice.value, twice.diagnostics.map(({ code }) => code)]).toEqual([
      undefined,
      ["input/duplicate-key"],
    ]);
  });

  it("when the filing is no text", () => {
    const { text: _, ...source } = sourceFrom(FILING);
    const { value, diagnostics } = mergeAnswers(source, { processor: { employeeCount: 3 } });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ message }) => message.zh)).toEqual(["只能合入 YAML 或者 JSON 格式的申报材料"]);
  });

  it("when a character cannot be printed", () => {
    const { value, diagnostics } = merge(FILING, { processor: { name: "甲\u0007" } });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["input/control-character", "/processor/name/zh"],
    ]);
  });

  it.each([
    ["an anchor", "processor:\n  name: &n 甲\nrecipients:\n  - id: one\n    name: *n\n", "/processor/name"],
    ["an alias", "recipients:\n  - id: one\n    name: &n 甲\nprocessor:\n  name: *n\n", "/processor/name"],
    ["a tag", "processor:\n  name: !!str 甲\n", "/processor/name"],
    ["an anchor above", "processor: &p\n  name: 甲\n", "/processor/name"],
  ])("when %s stands at the place", (_, text, pointer) => {
    const filing = `formatVersion: "1"\n${text}`;
    const { value, diagnostics } = merge(filing, { processor: { name: "乙" } });
    expect(value).toBeUndefined();
    expect(diagnostics.map((finding) => [finding.code, finding.pointer])).toEqual([
      ["merge/layout", pointer],
    ]);
    expect(diagnostics[0]?.message.zh).toContain("锚点");
    // Elsewhere in the file it does no harm.
    const elsewhere = merge(filing, { scenarios: [{ id: "s1", name: "一" }] });
    expect(elsewhere.value?.text.split("\n")).toEqual(expect.arrayContaining(filing.split("\n")));
  });
});
