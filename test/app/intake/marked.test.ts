import { describe, expect, it } from "vitest";
import { reportFile } from "../../../src/app/check-report.js";
import { markedQuestionnaire } from "../../../src/app/intake/marked/marked-questionnaire.js";
import { questionnaireWorkbook } from "../../../src/app/intake/workbook.js";
import { fieldCatalogue } from "../../../src/foundation/field.js";
import { readForm } from "../../../src/input/questionnaire/read-form.js";
import type { ReadWorkbook } from "../../../src/sheet/read-sheet.js";
import { readWorkbook } from "../../../src/sheet/read-workbook.js";
import { writeWorkbook } from "../../../src/sheet/write-workbook.js";
import { overlaid } from "../../../src/app/intake/marked/overlay.js";
import { questionnaireSheets } from "../../../src/app/intake/workbook.js";
import { MemoryWorld } from "../../memory-world.js";
import { exampleValue, formOf } from "./forms.js";
import { text, typedInto } from "./typed.js";

const AS_OF = "2026-11-23";

async function read(bytes: Uint8Array): Promise<ReadWorkbook> {
  const { value } = await readWorkbook(bytes, "marked.xlsx");
  if (value === undefined) throw new Error("not read");
  return value;
}

/** Texts of a sheet, row by row. */
function textsOf(workbook: ReadWorkbook, name: string): readonly string[] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  return Array.from({ length: sheet?.rows ?? 0 }, (_, row) =>
    Array.from({ length: sheet?.columns ?? 0 }, (__, column) => {
      const content = sheet?.cellAt(row + 1, column + 1)?.content;
      return content?.type === "text" ? content.text : "";
    }).join("|"),
  );
}

describe("a questionnaire with findings in it", () => {
  const world = new MemoryWorld();

  it("still reads as it did, lists the findings and leads to their cells", async () => {
    const hotel = Object.assign({}, exampleValue("hotel"), { scenarios: undefined });
    world.put("问卷.xlsx", await questionnaireWorkbook(formOf([hotel], { document: "pipia" })));
    const { report, findings } = await reportFile(world, "问卷.xlsx", { stage: "draft", asOf: AS_OF });
    expect(report.document).toBe("pipia");
    const made = await markedQuestionnaire(world, "问卷.xlsx", report, { asked: "zh", otherwise: "en" });
    const marked = await read(made?.bytes ?? new Uint8Array());
    const before = readForm(await read(world.files.get("问卷.xlsx") ?? new Uint8Array()), fieldCatalogue());
    expect(readForm(marked, fieldCatalogue()).value?.[0]?.value).toEqual(before.value?.[0]?.value);
    const results = textsOf(marked, "检查结果");
    expect(findings.length).toBeGreaterThan(3);
    for (const { message } of findings)
      expect(results.filter((row) => row.includes(message.zh))).not.toEqual([]);
    expect(results.find((row) => row.startsWith("|阻断|出境场景|缺少“出境场景”"))).toContain("3 出境场景 B6");
  });

  it("is made of a filing as well", async () => {
    world.put("a/filing.json", JSON.stringify({ formatVersion: "1", processor: { name: "甲" } }));
    const { report } = await reportFile(world, "a/filing.json", {
      document: "pipia",
      stage: "draft",
      asOf: AS_OF,
    });
    const marked = await read(
      (await markedQuestionnaire(world, "a/filing.json", report, { otherwise: "en" }))?.bytes ??
        new Uint8Array(),
    );
    expect(textsOf(marked, "Findings").join("\n")).toContain("“Nature of the unit” is missing");
    expect(readForm(marked, fieldCatalogue()).value?.[0]?.value).toEqual({
      formatVersion: "1",
      processor: { name: "甲" },
    });
  });

  it("is in the language of the form, unless another one is asked for", async () => {
    for (const [language, other] of [
      ["zh", "en"],
      ["en", "zh"],
    ] as const) {
      const path = `${language}.xlsx`;
      world.put(path, await questionnaireWorkbook(formOf([], { language })));
      const { report } = await reportFile(world, path, { stage: "draft", asOf: AS_OF });
      const made = await markedQuestionnaire(world, path, report, { otherwise: other });
      expect(made?.language).toBe(language);
      const asked = await markedQuestionnaire(world, path, report, { asked: other, otherwise: language });
      expect(asked?.language).toBe(other);
      const { sheets } = await read(asked?.bytes ?? new Uint8Array());
      expect(sheets[1]?.name).toBe({ zh: "检查结果", en: "Findings" }[other]);
    }
  });

  it("is not made of what cannot be read", async () => {
    world.put("b.xlsx", new TextEncoder().encode("no workbook"));
    const { report } = await reportFile(world, "b.xlsx", { stage: "draft", asOf: AS_OF });
    expect(await markedQuestionnaire(world, "b.xlsx", report, { otherwise: "zh" })).toBeUndefined();
  });

  it("keeps what the client wrote where no answer belongs, and cells that are no answers", async () => {
    const form = formOf([], { document: "pipia" });
    const blank = questionnaireSheets(form);
    const typed = typedInto(blank, {
      cells: {
        "1 个人信息处理者!G9": text("请客户确认"),
        "1 个人信息处理者!C5": { content: { type: "error", code: "#REF!" } },
        "2 境外接收方!C40": text("后加的接收方"),
        "2 境外接收方!E6": text("处理者的说明很长。".repeat(60)),
      },
    });
    const extra = {
      ...typed,
      sheets: [
        ...typed.sheets,
        { ...(typed.sheets[1] ?? never()), name: "客户备注", cellAt: () => text("备注") },
      ],
    };
    const laid = overlaid(blank, extra);
    const heights = laid.find(({ name }) => name === "2 境外接收方")?.rows.map(({ height }) => height ?? 0);
    // 540 characters in a column of 34, two to a character: 36 lines of 15 points are more than a row can have.
    expect(heights?.slice(5, 7)).toEqual([409, 22]);
    const again = await read(await writeWorkbook(laid, "t"));
    expect(textsOf(again, "1 个人信息处理者").join("\n")).toContain("请客户确认");
    expect(textsOf(again, "2 境外接收方")[39]).toContain("后加的接收方");
    expect(textsOf(again, "客户备注").length).toBeGreaterThan(0);
    const page = again.sheets.find(({ name }) => name === "1 个人信息处理者");
    expect(page?.cellAt(5, 3)).toEqual({ content: { type: "error", code: "#REF!" } });
  });
});

function never(): never {
  throw new Error("no sheet");
}
