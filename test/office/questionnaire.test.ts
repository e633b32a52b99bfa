import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportFile } from "../../src/app/check-report.js";
import { markedQuestionnaire } from "../../src/app/intake/marked/marked-questionnaire.js";
import { questionnaireWorkbook } from "../../src/app/intake/workbook.js";
import { fieldCatalogue } from "../../src/foundation/field.js";
import { readForm } from "../../src/input/questionnaire/read-form.js";
import { readWorkbook } from "../../src/sheet/read-workbook.js";
import { exampleValue, formOf } from "../app/intake/forms.js";
import { MemoryWorld } from "../memory-world.js";
import { LibreOffice } from "./libreoffice.js";
import { openXmlErrors } from "./open-xml.js";
import { havePrograms } from "./programs.js";

describe.skipIf(!havePrograms("soffice"))("a questionnaire in LibreOffice", () => {
  let office: LibreOffice | undefined;
  beforeAll(() => {
    office = new LibreOffice();
  });
  afterAll(async () => office?.close());

  async function answersOf(bytes: Uint8Array | undefined): Promise<ReturnType<typeof readForm>> {
    const { value, diagnostics } = await readWorkbook(bytes ?? new Uint8Array(), "saved.xlsx");
    expect(diagnostics).toEqual([]);
    return readForm(value ?? { file: "", sheets: [] }, fieldCatalogue());
  }

  it.each([
    ["hotel", "zh", "one"],
    ["shop", "zh", "one"],
    ["shop", "en", "many"],
  ] as const)(
    "keeps every answer of the %s when it is saved there (%s, %s)",
    async (name, language, layout) => {
      const value = exampleValue(name);
      const made = await questionnaireWorkbook(formOf([value], { language, layout }));
      const saved = await office?.convert(made, "xlsx", "xlsx");
      const { value: read, diagnostics } = await answersOf(saved);
      expect(diagnostics).toEqual([]);
      expect(Object.assign({}, value, { $schema: undefined })).toEqual(
        Object.assign({}, read?.[0]?.value, { $schema: undefined }),
      );
    },
  );

  it("is filled in there: typed texts, numbers, days, choices and ids come back as answers", async () => {
    const blank = await questionnaireWorkbook(formOf([], { document: "pipia" }));
    const open = new TextDecoder().decode(await office?.convert(blank, "xlsx", "fods"));
    const filled = typed(open, {
      "/processor/name": text("甲公司"),
      "/processor/employeeCount": `<table:table-cell office:value-type="float" office:value="340"><text:p>340</text:p></table:table-cell>`,
      "/processor/isCiio": text("否"),
      "/processor/unitNature": text("企业"),
      "/impactAssessment/startedOn": `<table:table-cell office:value-type="date" office:date-value="2026-10-12"><text:p>2026-10-12</text:p></table:table-cell>`,
      "/processor/compliance/penalties": text("不适用：近两年没有"),
    });
    const saved = await office?.convert(new TextEncoder().encode(filled), "fods", "xlsx");
    const { value: read, diagnostics } = await answersOf(saved);
    // A date that was typed without the format of the cell is a number; LibreOffice keeps the day.
    expect(diagnostics.filter(({ severity }) => severity === "blocking")).toEqual([]);
    expect(read?.[0]?.value).toMatchObject({
      processor: {
        name: "甲公司",
        employeeCount: 340,
        isCiio: false,
        unitNature: "enterprise",
        compliance: { penalties: { notApplicable: "近两年没有" } },
      },
    });
  });

  it("shows colours, notes and links of a marked copy, and a copy saved there is marked anew, not twice", async () => {
    const open = async (bytes: Uint8Array): Promise<string> =>
      new TextDecoder().decode(await office?.convert(bytes, "xlsx", "fods"));
    const value = Object.assign({}, exampleValue("hotel"), { scenarios: undefined });
    const made = await questionnaireWorkbook(formOf([value], { document: "pipia" }));
    const first = await marked(made);
    const shown = await open(first);
    expect(shown).toMatch(/<table:table table:name="检查结果"/u);
    expect(shown).toMatch(/xlink:href="#[^"]*3 出境场景[^"]*B6"/u);
    expect(notesIn(shown)).toBeGreaterThan(0);
    expect(shown).toMatch(COLOUR);
    const saved = (await office?.convert(first, "xlsx", "xlsx")) ?? new Uint8Array();
    const second = await open(await marked(saved));
    expect(notesIn(second)).toBe(notesIn(shown));
    expect(second.match(/<table:table table:name="检查结果[^"]*"/gu)).toHaveLength(1);
    const clean = await open(await marked(saved, true));
    expect(notesIn(clean)).toBe(0);
    expect(clean).not.toMatch(COLOUR);
  });
});

it("finds no fault in a marked copy that was not in the form", async () => {
  const made = await questionnaireWorkbook(formOf([exampleValue("shop")], { document: "application" }));
  const before = await openXmlErrors(made, "xlsx");
  const once = await marked(made);
  expect(await openXmlErrors(once, "xlsx")).toEqual(before);
});

/** The copy that a check of the whole form makes; a clean one is of a check that found nothing. */
async function marked(bytes: Uint8Array, isClean = false): Promise<Uint8Array> {
  const world = new MemoryWorld();
  world.put("q.xlsx", bytes);
  const { report } = await reportFile(world, "q.xlsx", { stage: "draft", asOf: "2026-11-23" });
  const shown = isClean ? { ...report, sections: [] } : report;
  return (
    (await markedQuestionnaire(world, "q.xlsx", shown, { asked: "zh", otherwise: "zh" }))?.bytes ??
    new Uint8Array()
  );
}

/** A colour of blocking findings. */
const COLOUR = /fo:background-color="#f[0-7]c[b-f0-9]a[0-9a-d]"/u;

function notesIn(document: string): number {
  return document.match(/<text:p[^>]*>(?:<text:span[^>]*>)?—— 以下为检查结果 ——/gu)?.length ?? 0;
}

function text(words: string): string {
  return `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
}

/** A flat OpenDocument spreadsheet with the answer cells of some questions typed over: the second cell after the mark. */
function typed(document: string, cells: Readonly<Record<string, string>>): string {
  let filled = document;
  for (const [pattern, cell] of Object.entries(cells)) {
    const mark = filled.indexOf(`<text:p>${pattern}</text:p>`);
    expect(mark, pattern).toBeGreaterThan(0);
    const label = filled.indexOf("</table:table-cell>", filled.indexOf("</table:table-cell>", mark) + 1);
    const start = filled.indexOf("<table:table-cell", label);
    const selfClosed = filled.indexOf("/>", start);
    const end =
      selfClosed < filled.indexOf(">", start)
        ? selfClosed + 2
        : filled.indexOf("</table:table-cell>", start) + "</table:table-cell>".length;
    const style = /table:style-name="[^"]*"/u.exec(filled.slice(start, end))?.[0] ?? "";
    filled =
      filled.slice(0, start) +
      cell.replace("<table:table-cell", `<table:table-cell ${style}`) +
      filled.slice(end);
  }
  return filled;
}
