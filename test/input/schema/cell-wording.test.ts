import { describe, expect, it } from "vitest";
import { questionnaireSheets } from "../../../src/app/intake/workbook.js";
import { fieldCatalogue } from "../../../src/foundation/field.js";
import { formSource } from "../../../src/input/questionnaire/form-source.js";
import { readForm } from "../../../src/input/questionnaire/read-form.js";
import { validateSource } from "../../../src/input/validate.js";
import { columnLetters } from "../../../src/sheet/address.js";
import { exampleValue, formOf } from "../../app/intake/forms.js";
import { text, typedInto } from "../../app/intake/typed.js";

const sheets = questionnaireSheets(formOf([exampleValue("hotel")]));

function addressOf(mark: string): string {
  for (const { name, rows } of sheets) {
    const row = rows.findIndex(({ cells }) => cells[0]?.value === mark);
    if (row >= 0) return `${name}!C${row + 1}`;
  }
  throw new Error(`no question ${mark}`);
}

function tableCell(list: string, column: string): string {
  const sheet = sheets.find(({ rows }) => rows[0]?.cells[0]?.value === `pipia:${list}`);
  const index = sheet?.rows[2]?.cells.findIndex((cell) => cell?.value === column) ?? -1;
  return `${sheet?.name ?? ""}!${columnLetters(index + 1)}6`;
}

/** What is said about an answer, in one language: message and help. */
function said(address: string, answer: string, language: "zh" | "en"): readonly string[] {
  const { value: filings = [] } = readForm(
    typedInto(sheets, { cells: { [address]: text(answer) } }),
    fieldCatalogue(),
  );
  const [filing] = filings;
  if (filing === undefined) throw new Error("nothing read");
  return validateSource(formSource("问卷.xlsx", filing))
    .filter(({ severity, code }) => severity === "blocking" && code !== "schema/missing")
    .map(({ message, help }) => `${message[language]} | ${help[language]}`);
}

const TYPED: readonly (readonly [address: string, answer: string])[] = [
  [addressOf("/processor/isCiio"), "应该不是"],
  [addressOf("/processor/isCiio"), "×"],
  [addressOf("/processor/personsProcessed"), "340,000"],
  [addressOf("/processor/personsProcessed"), "约三百人"],
  [addressOf("/processor/unitNature"), "公司法人"],
  [addressOf("/processor/compliance/lastAuditOn"), "2026年10月"],
  [addressOf("/processor/compliance/lastAuditOn"), "2026-02-30"],
  [addressOf("/processor/compliance/lastAuditOn"), "7/3/2026"],
  [tableCell("/recipients", "id"), "境外-1"],
  [tableCell("/agreements", ".recipient"), "recipient-99"],
  [tableCell("/scenarios", ".legalBases"), "同意；别的"],
];

describe("a mistake in a questionnaire", () => {
  it.each(TYPED)("is worded for whoever fills in cells: %s %s", (address, answer) => {
    const [zh, en] = [said(address, answer, "zh"), said(address, answer, "en")];
    expect(zh.length).toBeGreaterThan(0);
    for (const words of zh)
      expect(words).not.toMatch(/YAML|缩进|引号|字段|true|false|列表|\bid\b|删去这一行/u);
    for (const words of en)
      expect(words).not.toMatch(/YAML|indent|quotes|field|\btrue\b|\bfalse\b|delete the line/u);
  });

  it("reads like this", () => {
    expect(TYPED.map(([address, answer]) => [answer, said(address, answer, "zh")])).toMatchInlineSnapshot(`
      [
        [
          "应该不是",
          [
            "此处应为“是”或者“否”，现为“应该不是” | 填“是”或者“否”；尚不清楚的，先留空。",
          ],
        ],
        [
          "×",
          [
            "此处应为“是”或者“否”，现为“×” | 改填“否”。",
          ],
        ],
        [
          "340,000",
          [
            "此处应为整数，现为“340,000” | 写成 340000。",
          ],
        ],
        [
          "约三百人",
          [
            "此处应为整数，现为“约三百人” | 只写阿拉伯数字，如 340000；不写千位分隔符、单位、约数和小数。",
          ],
        ],
        [
          "公司法人",
          [
            "“公司法人”不在可选项之内 | 从下列选项中选择：政府部门；事业单位；企业；社会组织；其他。",
          ],
        ],
        [
          "2026年10月",
          [
            "“2026年10月”不是日期 | 填写日期，如2026-11-23。",
          ],
        ],
        [
          "2026-02-30",
          [
            "日期“2026-02-30”不存在：2026年2月只有28天 | 核对原件后改正日期。",
          ],
        ],
        [
          "7/3/2026",
          [
            "“7/3/2026”不是日期 | 填写日期，如2026-11-23。",
          ],
        ],
        [
          "境外-1",
          [
            "编号“境外-1”的写法不符 | 编号以英文字母开头，只用英文字母、数字和连字符，如 recipient-1；其他各表中的引用一并修改。",
            "“境外接收方”中没有编号为“sg-centre”的项 | 现有的编号：境外-1, nl-centre",
            "“境外接收方”中没有编号为“sg-centre”的项 | 现有的编号：境外-1, nl-centre",
            "“境外接收方”中没有编号为“sg-centre”的项 | 现有的编号：境外-1, nl-centre",
            "“境外接收方”中没有编号为“sg-centre”的项 | 现有的编号：境外-1, nl-centre",
            "“境外接收方”中没有编号为“sg-centre”的项 | 现有的编号：境外-1, nl-centre",
            "“境外接收方”中没有编号为“sg-centre”的项 | 现有的编号：境外-1, nl-centre",
            "“境外接收方”中没有编号为“sg-centre”的项 | 现有的编号：境外-1, nl-centre",
            "“境外接收方”中没有编号为“sg-centre”的项 | 现有的编号：境外-1, nl-centre",
          ],
        ],
        [
          "recipient-99",
          [
            "“境外接收方”中没有编号为“recipient-99”的项 | 现有的编号：sg-centre, nl-centre",
          ],
        ],
        [
          "同意；别的",
          [
            "“同意”不在可选项之内 | 从下列选项中选择，多项以“；”分隔：取得个人的同意；为订立、履行个人作为一方当事人的合同所必需，或者按照依法制定的劳动规章制度和依法签订的集体合同实施人力资源管理所必需；为履行法定职责或者法定义务所必需；为应对突发公共卫生事件，或者紧急情况下为保护自然人的生命健康和财产安全所必需；为公共利益实施新闻报道、舆论监督等行为，在合理的范围内处理个人信息；在合理的范围内处理个人自行公开或者其他已经合法公开的个人信息；法律、行政法规规定的其他情形。",
            "“别的”不在可选项之内 | 从下列选项中选择，多项以“；”分隔：取得个人的同意；为订立、履行个人作为一方当事人的合同所必需，或者按照依法制定的劳动规章制度和依法签订的集体合同实施人力资源管理所必需；为履行法定职责或者法定义务所必需；为应对突发公共卫生事件，或者紧急情况下为保护自然人的生命健康和财产安全所必需；为公共利益实施新闻报道、舆论监督等行为，在合理的范围内处理个人信息；在合理的范围内处理个人自行公开或者其他已经合法公开的个人信息；法律、行政法规规定的其他情形。",
          ],
        ],
      ]
    `);
  });
});
