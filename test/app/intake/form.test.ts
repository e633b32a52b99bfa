import { describe, expect, it } from "vitest";
import { formSheets } from "../../../src/app/intake/form.js";
import { printForm } from "../../../src/app/intake/print/print-form.js";
import { questionnaireSheets, questionnaireWorkbook } from "../../../src/app/intake/workbook.js";
import { writeForm } from "../../../src/app/intake/write-form.js";
import { canonicalText } from "../../../src/document/text.js";
import { LANGUAGES } from "../../../src/foundation/locale.js";
import { BUNDLED_FONTS } from "../../../src/layout/font-set.js";
import type { WrittenCell } from "../../../src/sheet/written-sheet.js";
import { exampleValue, formOf } from "./forms.js";

const noCell: WrittenCell = { look: {} };

describe("a form", () => {
  it.each(LANGUAGES)("asks everything once, on sheets with names that spreadsheets take (%s)", (language) => {
    const form = formOf([], { language });
    const names = formSheets(form).map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\']/u.test(name))).toEqual([]);
    const asked = form.questionnaire.groups.flatMap(({ questions }) =>
      questions.map(({ field }) => field.pattern),
    );
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThan(500);
  });

  it("asks for a document only what it draws on, and says what must be answered", () => {
    const { groups } = formOf([], { document: "certificate" }).questionnaire;
    expect(groups.map(({ pattern }) => pattern)).toEqual([
      "/processor",
      "/certificate",
      "/certificate/events",
    ]);
    const needs = (document: "pipia" | "certificate", pattern: string): string | undefined =>
      formOf([], { document })
        .questionnaire.groups.flatMap(({ questions }) => questions)
        .find(({ field }) => field.pattern === pattern)?.need;
    expect(needs("pipia", "/processor/isCiio")).toBe("always");
    expect(needs("pipia", "/processor/formerName")).toBe("whereApplies");
    expect(needs("pipia", "/processor/domesticBody/name")).toBe("whereApplies");
  });

  it("has checks that spreadsheets take: prompts, choices and the cells of ids", () => {
    const sheets = questionnaireSheets(formOf());
    const sources = sheets.flatMap(({ checks }) =>
      checks.flatMap(({ rule }) => (rule.type === "choice" ? [rule.source] : [])),
    );
    const names = new Set(sheets.map(({ name }) => name));
    for (const source of sources) {
      const [, name = "", from = "", to = ""] =
        /^'(.*)'!\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)$/u.exec(source) ?? [];
      expect(names).toContain(name);
      expect(Number(to)).toBeGreaterThanOrEqual(Number(from));
    }
    expect(sources.length).toBeGreaterThan(80);
    const unlocked = sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.filter((cell) => cell?.look.protection?.locked === false)),
    );
    expect(unlocked.length).toBeGreaterThan(1000);
    expect(sheets.every(({ isLocked }) => isLocked)).toBe(true);
  });

  it.each(["one", "many"] as const)(
    "has tables that hundreds of rows can be typed into, and nothing above them (%s)",
    (layout) => {
      for (const { name, columns, rows, frozen, checks } of questionnaireSheets(formOf([], { layout }))) {
        if (frozen?.rows !== 5) continue;
        const [mark, ...answers] = columns;
        expect(mark?.look, name).toBeUndefined();
        for (const [index, { look }] of answers.entries()) {
          expect(look?.protection?.locked, `${name} ${index}`).toBe(false);
          const above = rows.slice(0, 5).filter(({ isHidden = false }) => !isHidden);
          const locked = above.map(({ cells }) => cells[index + 1]?.look.protection?.locked ?? true);
          expect(locked, `${name} ${index}`).toEqual(above.map(() => true));
        }
        for (const { range } of checks)
          expect(Number(/:[A-Z]+(\d+)$/u.exec(range)?.[1])).toBeGreaterThan(500);
        expect(checks.length, name).toBeGreaterThan(0);
      }
    },
  );

  it.each(LANGUAGES)("names over every column of a table the groups it stands in (%s)", (language) => {
    const sheets = questionnaireSheets(formOf([], { language }));
    const recipients = sheets.find(({ rows }) => rows[0]?.cells[0]?.value === "pipia:/recipients");
    const over = (column: string): unknown => {
      const index = recipients?.rows[2]?.cells.findIndex(
        ({ value }: WrittenCell = noCell) => value === column,
      );
      return recipients?.rows[3]?.cells[index ?? -1]?.value;
    };
    const officer = {
      zh: "境外接收方个人信息保护负责人",
      en: "Personal information protection officer of the recipient",
    }[language];
    expect(over(".officer.name")).toBe(officer);
    expect(over(".officer.name@en")).toBe(`${{ zh: "英文", en: "English" }[language]} › ${officer}`);
    expect(over(".name")).toBeUndefined();
  });

  it("lets rows of answers grow, and keeps the heads as high as they are", () => {
    for (const { rows, frozen, visibility } of questionnaireSheets(formOf())) {
      if (visibility !== "visible" || frozen === undefined) continue;
      expect(rows.map(({ isFixed = false }) => isFixed)).toEqual(rows.map((_, index) => index < frozen.rows));
    }
  });

  it("is the same bytes for the same answers", async () => {
    const form = formOf([exampleValue("hotel")], { document: "pipia" });
    expect(await questionnaireWorkbook(form)).toEqual(await questionnaireWorkbook(form));
  });

  it.each(LANGUAGES)("is printed with room for every answer, or with the answers (%s)", async (language) => {
    const blank = printForm(formOf([], { document: "pipia", language }));
    const filled = printForm(formOf([exampleValue("hotel")], { document: "pipia", language }));
    // Groups inside the entries of lists are told apart as those of records are.
    for (const field of formOf([], { document: "pipia" }).questionnaire.groups.flatMap(({ questions }) =>
      questions.flatMap(({ within }) => within.at(-1) ?? []),
    )) {
      expect(canonicalText(blank)).toContain(field.label[language]);
    }
    for (const { field } of formOf([], { document: "pipia" }).questionnaire.groups.flatMap(
      ({ questions }) => questions,
    )) {
      expect(canonicalText(blank)).toContain(field.label[language]);
    }
    expect(canonicalText(filled)).toContain("乌有里酒店集团（上海）有限公司");
    const { value, diagnostics } = await writeForm(
      formOf([], { document: "certificate", language }),
      ["docx", "pdf"],
      "a/b",
      {
        fonts: BUNDLED_FONTS,
        asOf: "2026-11-23",
      },
    );
    expect(diagnostics).toEqual([]);
    expect(value?.map(({ path }) => path)).toEqual(["a/b.docx", "a/b.pdf"]);
  });
});
