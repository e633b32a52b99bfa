import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Agreement, Filing, Recipient } from "#generated/types.js";
import { buildTree } from "../../../src/app/render.js";
import { builtInTheme } from "../../../src/app/theme.js";
import type { Cell, DocumentTree, Table } from "../../../src/document/node.js";
import { inlineText } from "../../../src/document/text.js";
import { listOf } from "../../../src/foundation/answer.js";
import type { Draft } from "../../../src/foundation/draft.js";
import type { Language } from "../../../src/foundation/locale.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import { knownKind } from "../../../src/kinds/index.js";
import { BUNDLED_FONTS } from "../../../src/layout/font-set.js";
import { gridOf } from "../../../src/layout/table-grid.js";
import { docxWriter } from "../../../src/writers/docx/index.js";
import { AS_OF, attachmentsOf, exampleSource } from "../../app/example.js";
import { laidOut } from "../../layout/laid-out.js";

type Scenario = NonNullable<Draft<Filing>["scenarios"]>[number];

async function treeOf(filing: Draft<Filing>, language: Language = "zh"): Promise<DocumentTree> {
  const { value, diagnostics } = await buildTree({
    filing,
    findings: [],
    kind: knownKind("application-form"),
    edition: language,
    stage: "final",
    asOf: AS_OF,
    readAttachment: attachmentsOf("hotel"),
    placeOf: () => ({ file: "filing.yaml", line: 1, column: 1 }),
  });
  expect(diagnostics.filter(({ severity }) => severity !== "advice")).toEqual([]);
  if (value === undefined) throw new Error("no tree");
  return value;
}

function formOf({ sections }: DocumentTree): Table {
  const tables = sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === "table");
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (table === undefined) throw new Error("no table");
  return table;
}

function textOf(cell: Cell | undefined): string {
  const blocks = cell?.blocks ?? [];
  return blocks.map((block) => (block.type === "list" ? "" : inlineText(block.inlines, "zh"))).join("\n");
}

/** The titles at the left with how many rows each stands beside. */
function titles({ rows }: Table): ReadonlyMap<string, number> {
  const { cells } = gridOf(rows, 5);
  const left = cells.filter(({ column }) => column === 0);
  return new Map(left.map(({ cell, rowSpan }) => [textOf(cell), rowSpan]));
}

/** The answer to the right of each label, in the order of the form. */
function answers({ rows }: Table, label: string): readonly string[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell, index) => (textOf(cell) === label ? [textOf(cells[index + 1])] : [])),
  );
}

/** The hotel with scenarios of so many recipients each. */
function withRecipients(...counts: readonly number[]): Draft<Filing> {
  const { filing } = exampleSource("hotel");
  const [recipient] = listOf<Draft<Recipient>>(filing.recipients);
  const [agreement] = listOf<Draft<Agreement>>(filing.agreements);
  const [scenario] = filing.scenarios ?? [];
  const ids = Array.from({ length: Math.max(...counts) }, (_, index) => `recipient-${index + 1}`);
  const scenarios = counts.map((count, index): Scenario =>
    Object.assign({}, scenario, { id: `scenario-${index + 1}`, recipients: ids.slice(0, count) }),
  );
  return {
    ...filing,
    recipients: ids.map((id) => Object.assign({}, recipient, { id, name: `接收方${id}` })),
    agreements: [{ ...agreement, recipient: "recipient-1" }],
    scenarios,
    application: { ...filing.application, scenarios: scenarios.map(({ id = "" }) => id) },
  };
}

/** Rows of a scenario without recipients, and of one recipient. */
const SCENARIO_ROWS = 8;
const RECIPIENT_ROWS = 7;

describe("the application form", () => {
  it.each([[[1]], [[2, 1, 3]], [[1, 4, 2, 1, 1, 6]]])(
    "gives every scenario a block as high as its recipients are many: %j",
    async (counts) => {
      const table = formOf(await treeOf(withRecipients(...counts)));
      const beside = titles(table);
      counts.forEach((count, index) => {
        expect(beside.get(`出境场景${index + 1}`)).toBe(SCENARIO_ROWS + count * RECIPIENT_ROWS);
      });
      expect([...beside.keys()].filter((title) => title.startsWith("出境场景"))).toHaveLength(counts.length);
      expect([...beside.values()].reduce((sum, span) => sum + span, 0)).toBe(table.rows.length);
      const total = counts.reduce((sum, count) => sum + count, 0);
      expect(answers(table, "负责人姓名/职务")).toHaveLength(total);
      // Each row fills the form.
      const { columns } = gridOf(table.rows, 5);
      expect(columns).toBe(5);
    },
  );

  it("keeps every character over as many pages as it takes, titles whole at the top of their blocks", async () => {
    const filing = withRecipients(1, 4, 2, 1, 1, 6);
    const long = "这是一段很长的处罚情况说明，须跨过几页。".repeat(120);
    const compliance = { ...filing.processor?.compliance, penalties: long };
    const form = laidOut(await treeOf({ ...filing, processor: { ...filing.processor, compliance } }));
    expect(form.diagnostics).toEqual([]);
    expect(form.pages.length).toBeGreaterThan(12);
    const pagesOf = (title: string): ReadonlySet<number> => {
      const words = Array.from(title);
      const at = form.lines.findIndex((_line, index) =>
        words.every((word, offset) => form.lines[index + offset]?.text === word),
      );
      return new Set(form.lines.slice(at, at + words.length).map(({ page }) => page));
    };
    for (const title of [
      "法定代表人信息",
      "个人信息保护负责人和机构",
      "经办人信息",
      "出境场景1",
      "出境场景6",
    ]) {
      expect([title, pagesOf(title).size]).toEqual([title, 1]);
    }
  });

  it("of a processor in China says nothing of a body in China, and of an applicant abroad all of it", async () => {
    const hotel = titles(formOf(await treeOf(exampleSource("hotel").filing)));
    const shop = formOf(await treeOf(exampleSource("shop").filing));
    const title = "境内专门机构或者指定代表";
    expect([hotel.has(title), titles(shop).get(title)]).toEqual([false, 7]);
    expect(answers(shop, "统一社会信用代码")).toEqual(["无（境外个人信息处理者）", "91330200MA0DREAM81"]);
    expect(answers(shop, "境外接收方")).toEqual(
      Array<string>(3).fill("无（由境外的个人信息处理者直接收集）"),
    );
  });

  it("ticks what the filing answers, and only that", async () => {
    const table = formOf(await treeOf(exampleSource("hotel").filing));
    expect(answers(table, "单位类型")).toEqual(["☐内资 ☐外资 ☑中外合资 ☐港澳台资 ☐其他"]);
    expect(answers(table, "认证类型")).toEqual(["☑初次认证 ☐再认证 ☐变更"]);
    expect(answers(table, "是否为关键信息基础设施运营者")).toEqual(["☐是　☑否"]);
    expect(answers(table, "是否包含敏感个人信息")).toEqual([
      "☐是　☑否",
      ...Array<string>(3).fill("☑是　☐否"),
    ]);
    expect(answers(table, "是否包含重要数据")).toEqual(["☐是　☑否"]);
    const { filing } = exampleSource("hotel");
    const declarations = { ...filing.application?.declarations, noImportantData: false };
    const other = formOf(await treeOf({ ...filing, application: { ...filing.application, declarations } }));
    expect(answers(other, "是否包含重要数据")).toEqual(["☑是　☐否"]);
    expect(answers(other, "申请单位声明")[0]).toContain("☐向境外提供的个人信息不包括重要数据。");
  });

  it("asks for the certificate where one is to be renewed or changed", async () => {
    const { filing } = exampleSource("hotel");
    const renewal = await treeOf({
      ...filing,
      application: { ...filing.application, kind: "renewal" },
      certificate: { number: "TEST-0001", expiresOn: "2027-02-01" },
    });
    expect(answers(formOf(renewal), "原证书编号")).toEqual(["TEST-0001"]);
    expect(answers(formOf(await treeOf(filing)), "原证书编号")).toEqual([]);
  });

  it("has one form in both languages, and no Chinese of its own in the English one", async () => {
    const template = (language: Language): string =>
      readFileSync(packagePath(`templates/application-form/${language}.hbs`), "utf8");
    const tags = (text: string): readonly string[] =>
      [...text.matchAll(/\{\{.*?\}\}|<\/?[a-z]+/gsu)].map(([tag]) =>
        tag.replace(/^(\{\{join \S+) "[^"]*"/u, '$1 "…"'),
      );
    expect(tags(template("en"))).toEqual(tags(template("zh")));
    expect(template("en")).not.toMatch(/[⺀-〿㐀-鿿＀-￯]/u);
    const filing = withRecipients(2, 1);
    const spans = ({ rows }: Table): unknown =>
      rows.map(({ cells, keepWithNext }) => [
        keepWithNext,
        ...cells.map(({ rowSpan, columnSpan, header }) => [rowSpan, columnSpan, header]),
      ]);
    expect(spans(formOf(await treeOf(filing, "en")))).toEqual(spans(formOf(await treeOf(filing))));
  });

  it("is written to Word in the style of forms, which is what the official note asks", async () => {
    const { formText } = builtInTheme().paragraphs;
    expect(formText).toMatchObject({ face: "fangsong", sizePoints: 14, exactPitchPoints: 16 });
    const tree = await treeOf(exampleSource("hotel").filing);
    const table = formOf(tree);
    const styles = new Set(
      table.rows.flatMap(({ cells }) =>
        cells.flatMap(({ blocks }) => blocks.map((block) => (block.type === "list" ? "list" : block.style))),
      ),
    );
    expect(table.form).toBe(true);
    expect([...styles].toSorted()).toEqual(["formText", "signature"]);
    const { diagnostics } = await docxWriter.write(tree, {
      asOf: AS_OF,
      theme: builtInTheme(),
      fonts: BUNDLED_FONTS,
    });
    expect(diagnostics).toEqual([]);
  });
});
