import { describe, expect, it } from "vitest";
import { loadCalendars } from "../../src/app/calendars.js";
import { workingDaysAfter } from "../../src/law/working-days.js";
import { noticeOf } from "../../src/law/year-calendar.js";
import { MemoryWorld } from "../memory-world.js";

/** A made-up year: the tests need some days off, not those of a notice. */
const YEAR_2027 = `
year: 2027
source: { title: 测试用日历, date: 2026-11-10 }
holidays:
  - { name: 甲, from: 2027-01-01, to: 2027-01-03 }
  - { name: { zh: 乙, en: B }, from: 2027-02-03, to: 2027-02-12 }
makeUpDays: [2027-02-13]
`;

async function load(...texts: readonly string[]): ReturnType<typeof loadCalendars> {
  const world = new MemoryWorld();
  const names = texts.map((text, index) => {
    const name = `c${index}.${text.trimStart().startsWith("{") ? "json" : "yaml"}`;
    world.put(name, text);
    return name;
  });
  return loadCalendars(world, names);
}

/** Place, and message in Chinese, of everything that is wrong. */
async function faults(...texts: readonly string[]): Promise<readonly string[]> {
  const { value, diagnostics } = await load(...texts);
  expect(value === undefined).toBe(diagnostics.length > 0);
  return diagnostics.map(({ place, label, message, help }) => {
    expect(help.zh).not.toBe("");
    return `${place?.line}:${place?.column} ${label?.zh ?? ""} ${message.zh}`;
  });
}

describe("the calendars at hand", () => {
  it("are those of the program where no file is named", async () => {
    const { value } = await load();
    expect([...(value?.keys() ?? [])]).toEqual([2026]);
  });

  it("are those of files as well, in YAML and JSON", async () => {
    const { value, diagnostics } = await load(
      YEAR_2027,
      JSON.stringify({
        year: 2028,
        source: { title: "丙", number: "1号", date: "2027-11-10", address: "https://example.cn/" },
        holidays: [
          { name: "元旦", from: "2028-01-01", to: "2028-01-01" },
          { name: "其余", from: "2028-10-01", to: "2028-10-12" },
        ],
        makeUpDays: [],
      }),
    );
    expect(diagnostics).toEqual([]);
    expect([...(value?.keys() ?? [])]).toEqual([2026, 2027, 2028]);
    expect(workingDaysAfter("2026-12-25", 5, { calendars: value ?? new Map() })).toEqual({
      status: "known",
      day: "2027-01-04",
    });
    expect(workingDaysAfter("2027-02-02", 1, { calendars: value ?? new Map() })).toEqual({
      status: "known",
      day: "2027-02-13",
    });
    const [, first, second] = [...(value?.values() ?? [])];
    expect(first?.holidays.map(({ name }) => name)).toEqual([
      { zh: "甲", en: "甲" },
      { zh: "乙", en: "B" },
    ]);
    expect(second && noticeOf(second)).toEqual({
      title: { zh: "丙", en: "丙" },
      number: { zh: "1号", en: "1号" },
      dated: "2027-11-10",
      address: "https://example.cn/",
      isSupplied: true,
    });
  });

  it("may say a year of the program again", async () => {
    const own = `
year: 2026
source: { title: 国务院办公厅关于2026年部分节假日安排的通知, date: 2025-11-04 }
holidays:
  - { name: 元旦, from: 2026-01-01, to: 2026-01-03 }
  - { name: 春节, from: 2026-02-15, to: 2026-02-23 }
  - { name: 清明节, from: 2026-04-04, to: 2026-04-06 }
  - { name: 劳动节, from: 2026-05-01, to: 2026-05-05 }
  - { name: 端午节, from: 2026-06-19, to: 2026-06-21 }
  - { name: 中秋节, from: 2026-09-25, to: 2026-09-27 }
  - { name: 国庆节, from: 2026-10-01, to: 2026-10-07 }
makeUpDays: [2026-01-04, 2026-02-14, 2026-02-28, 2026-05-09, 2026-09-20, 2026-10-10]
`;
    const { value } = await load(own);
    const kept = value?.get(2026);
    expect(kept && noticeOf(kept).isSupplied).toBe(false);
    expect(await faults(own.replace("2026-02-28, ", ""))).toEqual([
      "2:7 年份 与已有的2026年日历（《国务院办公厅关于2026年部分节假日安排的通知》）不一致，相差1天：2026-02-28应为工作日",
    ]);
    expect(await faults(own.replace(/ {2}- \{ name: 劳动节.*\n/u, ""))).toEqual([
      "2:7 年份 与已有的2026年日历（《国务院办公厅关于2026年部分节假日安排的通知》）不一致，相差3天：2026-05-01应为休息日、2026-05-04应为休息日、2026-05-05应为休息日",
    ]);
    expect(await faults(own.replace("2026-04-04, to: 2026-04-06", "2026-04-06, to: 2026-04-10"))).toEqual([
      "2:7 年份 与已有的2026年日历（《国务院办公厅关于2026年部分节假日安排的通知》）不一致，相差4天：2026-04-07应为工作日、2026-04-08应为工作日、2026-04-09应为工作日 …",
    ]);
  });

  it("refuse two files that say one year differently, and take two that say it alike", async () => {
    expect(await faults(YEAR_2027, YEAR_2027)).toEqual([]);
    expect(await faults(YEAR_2027, YEAR_2027.replace("[2027-02-13]", "[]"))).toEqual([
      "2:7 年份 与已有的2027年日历（《测试用日历》）不一致，相差1天：2027-02-13应为工作日",
    ]);
  });

  it("are taken from a file of which something is only pointed out, and that is told", async () => {
    const { value, diagnostics } = await load(YEAR_2027.replace("测试用", "测试\u200B用"));
    expect(value?.has(2027)).toBe(true);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("fail for a file that is not there", async () => {
    await expect(loadCalendars(new MemoryWorld(), ["none.yaml"])).rejects.toThrow(
      "none.yaml does not exist.",
    );
  });
});

describe("a calendar file", () => {
  it("has the public holidays at least", async () => {
    const lines = (last: string): string =>
      `year: 2027\nsource: { title: 通知, date: 2026-11-10 }\nholidays: [{ name: 全部, from: 2027-10-01, to: ${last} }]\nmakeUpDays: []\n`;
    expect(await faults(lines("2027-10-12"))).toEqual([
      expect.stringContaining("2027年放假合计12天，少于法定节假日的13天，通知没有写全"),
    ]);
    expect(await faults(lines("2027-10-13"))).toEqual([]);
    expect(await faults(lines("2027-10-12").replaceAll("2027", "2024"))).toEqual([]);
  });

  it.each([
    ["year: 2027\n", ["1:1 整份材料 缺少“来源”", "1:1 整份材料 缺少“放假”", "1:1 整份材料 缺少“调休补班日”"]],
    [YEAR_2027.replace("year: 2027\n", "year:\n"), ["2:1 整份材料 缺少“年份”"]],
    [YEAR_2027.replace("year: 2027", "year: 二〇二七"), ["2:7 年份 此处应为整数，现为“二〇二七”"]],
    [YEAR_2027.replace("title: 测试用日历, ", ""), ["3:1 来源 缺少“通知标题”"]],
    [YEAR_2027.replace("title: 测试用日历", 'title: ""'), ["3:11 来源 缺少“通知标题”"]],
    [
      YEAR_2027.replace("title: 测试用日历", "title: { en: x }"),
      ["3:18 来源 › 通知标题 此处应为文字，现为一组字段"],
    ],
    [
      YEAR_2027.replace("title: 测试用日历", "title: { zh: 甲, fr: x }"),
      ["3:18 来源 › 通知标题 此处应为文字，现为一组字段"],
    ],
    [
      YEAR_2027.replace("2026-11-10", "2026-11-31"),
      ["3:31 来源 › 发文日期 日期“2026-11-31”不存在：2026年11月只有30天"],
    ],
    [YEAR_2027.replace("2026-11-10", "[a]"), ["3:31 来源 › 发文日期 此处应为日期，现为列表"]],
    [
      YEAR_2027.replace("to: 2027-01-03", "until: 2027-01-03"),
      ["5:34 放假 › 第 1 项 没有“until”这个字段", "5:5 放假 › 第 1 项 缺少“放假最后一日”"],
    ],
    [
      YEAR_2027.replace("makeUpDays", "makeUpDay"),
      ["7:1 整份材料 没有“makeUpDay”这个字段，是否应为 makeUpDays（调休补班日）？"],
    ],
    [YEAR_2027.replace("[2027-02-13]", "2027-02-13"), ["7:13 调休补班日 此处应为列表，现为“2027-02-13”"]],
    [
      YEAR_2027.replace("{ name: 甲, from: 2027-01-01, to: 2027-01-03 }", "元旦"),
      ["5:5 放假 › 第 1 项 此处应为一组字段，现为“元旦”"],
    ],
    [
      YEAR_2027.replace("[2027-02-13]", "[2027/2/13]"),
      ["7:14 调休补班日 › 第 1 项 日期“2027/2/13”的写法不符"],
    ],
    ['["2027"]', ["1:1 整份材料 此处应为一组字段，现为列表"]],
    [
      '{"year": "2027", "source": {"title": "x", "date": "2026-11-10"}, "holidays": [], "makeUpDays": [null]}',
      ["1:10 年份 此处应为整数，现为“2027”", "1:97 调休补班日 › 第 1 项 此处应为日期，现为 null"],
    ],
    ["", [`1:1  文件中没有内容`]],
  ])("says what does not fit: %#", async (text, expected) => {
    expect((await faults(text)).map((line) => line.replace(/^(\S+ ).*(文件中)/u, "$1 $2"))).toEqual(expected);
  });

  it.each([
    [
      "2027-01-03 }",
      "2026-12-30 }",
      ["5:38 放假 › 第 1 项 › 放假最后一日 最后一日2026-12-30早于第一日2027-01-01"],
    ],
    ["from: 2027-01-01", "from: 2026-12-31", []],
    ["from: 2027-01-01", "from: 2026-11-30", ["5:22 放假 › 第 1 项 › 放假第一日 2026-11-30不在2027年内"]],
    [
      "to: 2027-02-12 }",
      "to: 2028-02-13 }",
      [
        "6:53 放假 › 第 2 项 › 放假最后一日 2028-02-13不在2027年内",
        "7:14 调休补班日 › 第 1 项 2027-02-13同时写在放假之内",
      ],
    ],
    ["from: 2027-02-03", "from: 2027-01-03", ["6:5 放假 › 第 2 项 与第 1 个放假的日期重叠"]],
    [
      "[2027-02-13]",
      "[2027-02-15]",
      ["7:14 调休补班日 › 第 1 项 2027-02-15不是周六或者周日，本来就是工作日"],
    ],
    ["[2027-02-13]", "[2027-02-13, 2027-02-13]", ["7:26 调休补班日 › 第 2 项 2027-02-13写了两次"]],
    ["[2027-02-13]", "[2027-02-07]", ["7:14 调休补班日 › 第 1 项 2027-02-07同时写在放假之内"]],
    ["[2027-02-13]", "[2026-02-14]", ["7:14 调休补班日 › 第 1 项 2026-02-14不在2027年内"]],
    ["[2027-02-13]", "[2026-12-27]", []],
    ["year: 2027", "year: 1999", ["2:7 年份 年份1999不在2000至2099之间"]],
    ["year: 2027", "year: 2100", ["2:7 年份 年份2100不在2000至2099之间"]],
  ])("says what cannot be: %s as %s", async (before, after, expected) => {
    expect(await faults(YEAR_2027.replace(before, after))).toEqual(expected);
  });

  it("names a year without any holiday", async () => {
    expect(
      await faults("year: 2027\nsource: { title: x, date: 2026-11-10 }\nholidays: []\nmakeUpDays: []\n"),
    ).toEqual(["3:11 放假 没有写任何放假"]);
  });

  it("may name the schema of an editor", async () => {
    expect(await faults(`$schema: x\n${YEAR_2027.trimStart()}`)).toEqual([]);
  });
});
