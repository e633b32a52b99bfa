import { describe, expect, it } from "vitest";
import { changesText } from "../../../src/app/intake/diff-text.js";
import type { Language } from "../../../src/foundation/locale.js";
import { merge } from "./merging.js";

const LONG =
  "本公司成立于2012年5月18日，注册资本人民币8,000万元，由乌有里投资控股（上海）有限公司持股62%，子虚旅业持股38%，各层股权均已足额实缴。";

const FILING = `formatVersion: "1"
processor:
  name: { zh: 甲公司, en: A Co. }
  employeeCount: 1286000
  isForeign: false
  legalRepresentative:
    idNumber: "310000197001010000"
  profile:
    equity: ${LONG}
recipients:
  - id: one
    role: processor
scenarios:
  - id: s1
    legalBases: [consent]
    dataItems:
      - id: d1
      - id: d2
`;

function told(answers: unknown, language: Language = "zh"): string {
  const { value } = merge(FILING, answers);
  return changesText(value?.changes ?? [], { root: "filing", language, isColoured: false });
}

describe("changes as text", () => {
  it("stand on one line where they are short, in the words of the reader", () => {
    const answers = {
      processor: { employeeCount: 1300000, isForeign: true, name: { zh: "乙公司", en: "A Co." } },
      recipients: [{ id: "one", role: "entrusted" }],
    };
    expect(told(answers)).toBe(
      [
        "修改　个人信息处理者 › 员工数量：1,286,000 → 1,300,000",
        "修改　个人信息处理者 › 是否为境外个人信息处理者：否 → 是",
        "修改　个人信息处理者 › 单位名称：甲公司 → 乙公司",
        "修改　境外接收方 › 第 1 项 › 境外接收方角色：个人信息处理者 → 受托人",
        "",
        "共 4 处改动：修改 4 处。",
        "",
      ].join("\n"),
    );
    expect(told(answers, "en")).toBe(
      [
        "changed Personal information processor › Number of employees: 1,286,000 → 1,300,000",
        "changed Personal information processor › Is a foreign personal information processor: No → Yes",
        "changed Personal information processor › Name: 甲公司 → 乙公司",
        "changed Overseas recipients › item 1 › Role: Personal information processor → Entrusted party",
        "",
        "Changes: 4 (changed 4).",
        "",
      ].join("\n"),
    );
  });

  it("show of long texts what differs", () => {
    expect(
      told({ processor: { profile: { equity: LONG.replace("62%", "65%").replace("38%", "35%") } } }),
    ).toBe(
      [
        "修改　个人信息处理者 › 基本情况及业务情况 › 股权结构",
        "    原为：…股（上海）有限公司持股62%，子虚旅业持股38%，各层股权均已足额实缴。",
        "    改为：…股（上海）有限公司持股65%，子虚旅业持股35%，各层股权均已足额实缴。",
        "",
        "共 1 处改动：修改 1 处。",
        "",
      ].join("\n"),
    );
    const [, before = "", after = ""] = told({
      processor: { profile: { equity: `${LONG}\n${LONG}` } },
    }).split("\n");
    expect(before).toBe("    原为：…，各层股权均已足额实缴。");
    expect(after).toMatch(/^ {4}改为：.{40,60}$/u);
  });

  it("name new records and entries by their first answers", () => {
    const entry = {
      id: "two",
      name: { zh: "丙公司", en: "C Co." },
      role: "entrusted",
      head: "丁",
      business: "戊",
    };
    expect(
      told({
        recipients: [entry],
        processor: { handler: { position: "经理" }, profile: { controller: "己" } },
      }),
    ).toBe(
      [
        "新增条目　境外接收方 › 第 2 项",
        "    编号：two",
        "    境外接收方名称：丙公司 [en] C Co.",
        "    境外接收方角色：受托人",
        "    主营业务：戊",
        "    另有 1 项内容",
        "新增　个人信息处理者 › 经办人",
        "    职务：经理",
        "新增　个人信息处理者 › 基本情况及业务情况 › 实际控制人：己",
        "",
        "共 3 处改动：新增 2 处，新增条目 1 处。",
        "",
      ].join("\n"),
    );
  });

  it("count the entries of lists that come or go as a whole", () => {
    const answers = {
      scenarios: [
        { id: "s1", onwardProvision: [{ id: "o1" }, { id: "o2" }], transit: { notApplicable: "直连" } },
      ],
    };
    expect(told(answers)).toContain(
      "新增　出境场景 › 第 1 项 › 向境外其他接收方提供的情况：共 2 项（o1、o2）\n",
    );
    expect(told(answers)).toContain("新增　出境场景 › 第 1 项 › 中转国家或者地区：不适用：直连\n");
    expect(told(answers, "en")).toContain("Onward provision abroad: 2 entries (o1, o2)\n");
    const filing = merge(FILING, answers).value?.text ?? "";
    const gone = merge(filing, { scenarios: [{ id: "s1", onwardProvision: { notApplicable: "没有" } }] });
    expect(
      changesText(gone.value?.changes ?? [], { root: "filing", language: "zh", isColoured: false }),
    ).toContain("：共 2 项（o1、o2） → 不适用：没有\n");
  });

  it("show of a text the language that differs, and where there was none", () => {
    expect(told({ processor: { name: { zh: "甲公司", en: "A Ltd." } } })).toContain(
      "：[en] A Co. → [en] A Ltd.\n",
    );
    expect(told({ processor: { profile: { equity: { zh: LONG, en: "Equity" } } } })).toContain(
      "：[en] （无） → [en] Equity\n",
    );
  });

  it("show no numbers of persons, and say that they changed", () => {
    const text = told({ processor: { legalRepresentative: { idNumber: "310000197001010019" } } });
    expect(text).toContain("    改为：******************（所隐去的号码有改动）\n");
    expect(text).not.toContain("1970");
  });

  it("hold nothing that moves a cursor or hides words", () => {
    const text = told({ processor: { profile: { equity: "甲\u00AD乙\u200B\t丙\n丁" } } });
    expect(text).toContain("    改为：甲乙 丙 丁\n");
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
  });

  it("say that there are none", () => {
    expect(told({})).toBe("填写的答案与申报材料一致，没有需要合入的内容。\n");
    expect(told({}, "en")).toBe("The answers given say what the filing says; there is nothing to merge.\n");
  });

  it("have labels in bold where the terminal has colours", () => {
    const { value } = merge(FILING, { processor: { isForeign: true } });
    const text = changesText(value?.changes ?? [], { root: "filing", language: "zh", isColoured: true });
    expect(text).toContain("\u001B[1m个人信息处理者 › 是否为境外个人信息处理者\u001B[0m：否 → 是");
  });
});
