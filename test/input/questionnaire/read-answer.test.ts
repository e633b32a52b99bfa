import { describe, expect, it } from "vitest";
import { fieldCatalogue, type Field } from "../../../src/foundation/field.js";
import { readAnswer } from "../../../src/input/questionnaire/read-answer.js";
import { SHEET_FAULTS } from "../../../src/input/questionnaire/cell-code.js";
import type { CellContent } from "../../../src/sheet/read-sheet.js";

const catalogue = fieldCatalogue();

function field(pattern: string): Field {
  const found = catalogue.get(pattern);
  if (found === undefined) throw new Error(`no field ${pattern}`);
  return found;
}

const NAME = "/processor/name";
const CREDIT_CODE = "/processor/unifiedSocialCreditCode";
const PHONE = "/processor/legalRepresentative/phone";
const ID_NUMBER = "/processor/legalRepresentative/idNumber";
const PENALTIES = "/processor/compliance/penalties";
const SIGNED_ON = "/agreements/*/signedOn";
const BASES = "/scenarios/*/legalBases";
const RECIPIENTS = "/scenarios/*/recipients";

/** Value and faults, each as `fault shown`. */
function read(pattern: string, content: CellContent | string): readonly [unknown, ...string[]] {
  const cell = typeof content === "string" ? ({ type: "text", text: content } as const) : content;
  const { value, faults } = readAnswer(field(pattern), { content: cell }, undefined);
  return [value, ...faults.map(({ fault, shown }) => `${fault} ${shown}`)];
}

const number = (value: number, shown = String(value)): CellContent => ({
  type: "number",
  number: value,
  shown,
});

describe("characters that nobody sees in an answer", () => {
  it.each([
    ["a control character", "甲\u000B乙", "control-character", "U+000B", "blocking"],
    ["half of a character", "甲\uD800乙", "control-character", "U+D800", "blocking"],
    ["a change of direction", "甲\u202E乙", "direction-character", "U+202E", "blocking"],
    ["an isolate", "甲\u2066乙", "direction-character", "U+2066", "blocking"],
    ["a zero-width space", "甲\u200B乙", "invisible-character", "U+200B", "warning"],
    ["a byte order mark", "\uFEFF甲", "invisible-character", "U+FEFF", "warning"],
    ["a delete", "甲\u007F乙", "invisible-character", "U+007F", "warning"],
    ["what a conversion left", "甲\uFFFD乙", "lost-character", "U+FFFD", "warning"],
  ] as const)("are named: %s", (_, text, fault, shown, severity) => {
    expect(read(NAME, text)).toEqual([text, `${fault} ${shown}`]);
    expect(SHEET_FAULTS[fault].severity).toBe(severity);
    expect(SHEET_FAULTS[fault].message(shown).zh).toContain(shown);
  });

  it("are named once each, and at most five of a cell", () => {
    expect(read(NAME, "\u200B甲\u200B\u202E")).toEqual([
      "\u200B甲\u200B\u202E",
      "invisible-character U+200B",
      "direction-character U+202E",
    ]);
    expect(read(NAME, "\u0001\u0002\u0003\u0004\u0005\u0006")).toHaveLength(6);
  });

  it.each(["甲 乙", "甲　乙", "甲\t乙", "👩‍💼🏨𠮷𪚥", "é ﷺ"])("are not seen in %j", (text) => {
    expect(read(NAME, text)).toEqual([text]);
  });

  it.each([
    [NAME, "某公司 ", "某公司"],
    [NAME, "\u3000张三\n", "张三"],
    [PENALTIES, " 一、甲  \n  二、乙\t\n\n三 ", "一、甲\n  二、乙\n\n三"],
    [PHONE, " 139 ", "139"],
  ])("are not kept in %s round %j", (pattern, typed, kept) => {
    expect(read(pattern, typed)).toEqual([kept]);
  });

  it("are not kept round English", () => {
    const cell = (text: string): Parameters<typeof readAnswer>[1] => ({ content: { type: "text", text } });
    expect(readAnswer(field(NAME), cell("甲 "), cell(" Jia Ltd.\n")).value).toEqual({
      zh: "甲",
      en: "Jia Ltd.",
    });
  });

  it("are no line ends, whichever program wrote them", () => {
    expect(read(NAME, "甲\r\n乙\r丙")).toEqual(["甲\n乙\n丙"]);
  });
});

describe("codes that a spreadsheet changed", () => {
  it.each([
    [CREDIT_CODE, "9.13E+17"],
    [CREDIT_CODE, " 9.13101E+17 "],
    [CREDIT_CODE, "9.13101e+17"],
    [CREDIT_CODE, "９．１３Ｅ＋１７"],
    [ID_NUMBER, "3E+17"],
    [ID_NUMBER, "3.1e17"],
    [NAME, "9.13E+17"],
  ])("are named in %s where they came as the text %j", (pattern, text) => {
    expect(read(pattern, text).slice(1)).toEqual([`became-number ${text.trim()}`]);
  });

  it.each([
    [CREDIT_CODE, "91310000E22221105X"],
    [ID_NUMBER, "E1234567"],
    [NAME, "3E"],
    [NAME, "约9.13E+17次"],
  ])("are not seen in %s %j", (pattern, text) => {
    expect(read(pattern, text)).toEqual([text]);
  });

  it("are taken where no digit can be gone, and doubted where one can", () => {
    expect(read(PHONE, number(13_800_138_000))).toEqual(["13800138000"]);
    expect(read(PHONE, number(2_155_500_001))).toEqual(["2155500001", "became-number 2155500001"]);
    expect(read(ID_NUMBER, number(310_101_700_101_001))).toEqual([
      "310101700101001",
      "number-taken 310101700101001",
    ]);
    expect(read(CREDIT_CODE, number(913_100_002_222_211_000, "9.1310000222221105E+17")).slice(1)).toEqual([
      "became-number 9.1310000222221105E+17",
    ]);
    expect(read(PHONE, number(13_800_138_000.5)).slice(1)).toEqual(["became-number 13800138000.5"]);
  });
});

it.each(["/processor/employeeCount", NAME, CREDIT_CODE, SIGNED_ON])(
  "takes no number into %s that people see as another",
  (pattern) => {
    const cell: CellContent = { type: "number", number: 34, shown: "34", seenAs: "34万" };
    expect(read(pattern, cell)).toEqual([undefined, "seen-otherwise 34万"]);
    expect(SHEET_FAULTS["seen-otherwise"].severity).toBe("blocking");
  },
);

it("doubts a day of which people see a part only, where a day belongs", () => {
  const cell: CellContent = { type: "date", day: "2026-01-01", hasTime: false, isPart: true };
  expect(read(SIGNED_ON, cell)).toEqual(["2026-01-01", "part-of-day 2026-01-01"]);
  expect(read(NAME, cell)).toEqual(["2026-01-01", "became-date 2026-01-01"]);
  expect(SHEET_FAULTS["part-of-day"].severity).toBe("warning");
});

describe("a code in full-width characters", () => {
  it.each([
    [PHONE, "１３９００００００００", "13900000000"],
    [PHONE, "＋８６　（０１０）５５５５－０００１", "+86 (010)5555-0001"],
    ["/processor/handler/email", "ａ．ｂ＠example．com", "a.b@example.com"],
    [CREDIT_CODE, "９１３１００００ＭＡ１Ｋ００００Ｘ０", "91310000MA1K0000X0"],
    [ID_NUMBER, "３１０１０１２０００", "3101012000"],
  ])("is read as what it stands for: %s %s", (pattern, typed, value) => {
    expect(read(pattern, typed)).toEqual([value]);
  });

  it.each([
    ["/certificate/number", "沪网信（２０２６）１号"],
    ["/attachments/*/file", "附件１．pdf"],
    [NAME, "ＡＢ公司"],
    [PHONE, "总机：１３９"],
  ])("stays as it is where its look is its own: %s %s", (pattern, typed) => {
    expect(read(pattern, typed)).toEqual([typed]);
  });
});

describe("a truth value", () => {
  it("is yes or no where that is asked", () => {
    expect(read("/processor/isCiio", { type: "boolean", boolean: true })).toEqual([true]);
    expect(read("/processor/isCiio", { type: "boolean", boolean: false })).toEqual([false]);
  });

  it.each([NAME, PHONE, SIGNED_ON, BASES, "/processor/employeeCount"])("is no answer to %s", (pattern) => {
    expect(read(pattern, { type: "boolean", boolean: true })).toEqual([undefined, "became-truth-value TRUE"]);
  });
});

describe("a picture in a cell", () => {
  const words: CellContent = { type: "text", text: '=DISPIMG("ID_0A1B",1)' };

  it.each([
    ["of WPS", { content: words, formula: '_xlfn.DISPIMG("ID_0A1B",1)' }],
    ["of WPS, saved as text", { content: words }],
    ["without a value", { content: undefined, formula: '_xlfn._xlws.DISPIMG("ID_0A1B",1)' }],
    [
      "of Excel",
      { content: { type: "error", code: "#VALUE!" }, formula: '_xlfn.IMAGE("https://a.cn/b.png")' },
    ],
  ] as const)("is no answer: %s", (_what, cell) => {
    expect(readAnswer(field(NAME), cell, undefined)).toEqual({
      value: undefined,
      faults: [{ fault: "picture", isEnglish: false, shown: "" }],
    });
  });

  it.each(["DISPIMG函数", "image(1).png"])("is not what names one: %s", (text) => {
    expect(read(NAME, text)).toEqual([text]);
  });
});

describe("what looks like a formula", () => {
  it.each([
    "+86 10 5555 0001",
    "+86-10-55550001",
    "+86(10)55550001",
    "- 系统一（二级）\n- 系统二",
    "-A4纸",
    "+1 (212) 555-0100 ext. 2",
    "(010)5555",
  ])("is not %j", (text) => {
    expect(read(NAME, text)).toEqual([text]);
  });

  it.each(["=1+1", "=总经理", "@SUM(1)", "+cmd|' /C calc'!A0", "-A1+B2", "+SUM(A1)", "-Sheet1!A1"])(
    "is %j, kept as text",
    (text) => {
      expect(read(NAME, text)).toEqual([text, `looks-like-formula ${text}`]);
    },
  );

  it("is guarded by an apostrophe that is no part of it", () => {
    expect(read(PHONE, "'+86 10 5555 0001")).toEqual(["+86 10 5555 0001"]);
    expect(read(PHONE, "'01055550001")).toEqual(["01055550001"]);
    expect(read(NAME, "'=1+1")).toEqual(["=1+1"]);
    expect(read(NAME, "''90s")).toEqual(["'90s"]);
    expect(read(NAME, "'Tis")).toEqual(["'Tis"]);
  });
});

describe("an answer that does not apply", () => {
  it.each([
    "不适用：没有处罚",
    "不适用; 没有处罚",
    "不适用；没有处罚",
    "不适用,没有处罚",
    "不适用，没有处罚",
    "不适用 没有处罚",
    "不适用　没有处罚",
    "不适用（没有处罚）",
    "不适用——没有处罚",
    "N/A: 没有处罚",
    "n/a 没有处罚",
    "不适用\n没有处罚",
  ])("is %j", (text) => {
    expect(read(PENALTIES, text)).toEqual([{ notApplicable: "没有处罚" }]);
  });

  it("needs a reason, and is none where a sentence begins with the words", () => {
    expect(read(PENALTIES, "不适用；")[1]).toMatch(/^reason-missing/u);
    expect(read(PENALTIES, "不适用于本公司")).toEqual(["不适用于本公司"]);
    expect(read(PENALTIES, "'不适用 甲")).toEqual(["不适用 甲"]);
  });

  it("is left for the pen in several spellings", () => {
    expect(read(SIGNED_ON, "( 手写 )")).toEqual([{ leftBlank: "byHand" }]);
  });
});

describe("several values in a cell", () => {
  it.each([
    "a-1；b-2",
    "a-1;b-2",
    "a-1、b-2",
    "a-1，b-2",
    "a-1,b-2",
    "a-1/b-2",
    "a-1\nb-2",
    " a-1 b-2；",
    "a-1、 b-2",
  ])("are the ids of %j", (text) => {
    expect(read(RECIPIENTS, text)).toEqual([["a-1", "b-2"]]);
  });

  const options = field(BASES).options ?? [];
  const withCommas = options.filter(({ label }) => /[，、]/u.test(label.zh));

  it.each(["；", "、", "，", ", ", "/", "\n", "; "])(
    "are choices parted by %j, with marks in their labels",
    (between) => {
      expect(withCommas.length).toBeGreaterThan(2);
      for (const words of [
        options.map(({ label }) => label.zh),
        options.map(({ label }) => label.en),
        options.map(({ code }) => code),
      ]) {
        expect(read(BASES, words.join(between))).toEqual([options.map(({ code }) => code)]);
      }
    },
  );

  it("stay as they are written where one of them is no choice", () => {
    const [first, second] = options;
    expect(read(BASES, `${first?.label.zh}、别的`)).toEqual([[`${first?.label.zh}、别的`]]);
    expect(read(BASES, `${first?.label.zh}；别的；${second?.label.zh}`)).toEqual([
      [first?.code, "别的", second?.code],
    ]);
  });
});

describe("marks in place of an answer", () => {
  it.each(["-", "—", "——", "/", "／", "……", "***", "？", " / "])("are no answer: %j", (mark) => {
    for (const pattern of [NAME, CREDIT_CODE, SIGNED_ON, BASES]) {
      expect(read(pattern, mark)).toEqual([undefined, `no-words ${mark.trim()}`]);
    }
  });

  it.each(["√", "①", "A/B", "无", "'/", "＋"])("are not %j", (text) => {
    expect(read(NAME, text)).toEqual([text === "'/" ? "/" : text]);
  });
});

describe("an answer that is struck through", () => {
  const struck = (pattern: string, how: "all" | "part", text = "甲"): readonly string[] =>
    readAnswer(field(pattern), { content: { type: "text", text }, struck: how }, undefined).faults.map(
      ({ fault, shown }) => `${fault} ${shown}`,
    );

  it("is read and named", () => {
    expect(struck(NAME, "all")).toEqual(["struck-out 甲"]);
    expect(struck(NAME, "part")).toEqual(["struck-in-part 甲"]);
    const english = readAnswer(
      field(NAME),
      { content: { type: "text", text: "甲" } },
      { content: { type: "text", text: "A" }, struck: "all" },
    );
    expect(english).toEqual({
      value: { zh: "甲", en: "A" },
      faults: [{ fault: "struck-out", isEnglish: true, shown: "A" }],
    });
  });

  it("is none where nothing can be seen of it", () => {
    expect(struck(NAME, "all", "  ")).toEqual([]);
  });
});

describe("Chinese and English of one answer", () => {
  const both = (zh: string, en: string): readonly string[] =>
    readAnswer(
      field(NAME),
      { content: { type: "text", text: zh } },
      { content: { type: "text", text: en } },
    ).faults.map(({ fault, isEnglish, shown }) => `${fault} ${isEnglish ? "en" : "zh"} ${shown}`);

  it.each([
    ["示例酒店", "Example Hotel", []],
    ["Example Hotel", "Example Hotel", []],
    ["示例酒店", "Example Hotel (示例酒店)", []],
    ["示例酒店", "示例酒店", ["chinese-as-english en 示例酒店"]],
    ["Example Hotel", "示例酒店", ["languages-swapped en 示例酒店"]],
    ["12345", "一二三四五", ["chinese-as-english en 一二三四五"]],
  ] as const)("%j and %j", (zh, en, faults) => {
    expect(both(zh, en)).toEqual(faults);
  });
});
