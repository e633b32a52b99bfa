import { beforeAll, describe, expect, it } from "vitest";
import { reportFile } from "../../../src/app/check-report.js";
import { markedQuestionnaire } from "../../../src/app/intake/marked/marked-questionnaire.js";
import { questionnaireWorkbook } from "../../../src/app/intake/workbook.js";
import { fieldCatalogue } from "../../../src/foundation/field.js";
import { readZip } from "../../../src/foundation/zip-reader.js";
import { readForm } from "../../../src/input/questionnaire/read-form.js";
import { writeZip } from "../../../src/ooxml/zip.js";
import type { CheckReport } from "../../../src/reporters/report.js";
import type { ReadSheet, ReadWorkbook } from "../../../src/sheet/read-sheet.js";
import { readWorkbook } from "../../../src/sheet/read-workbook.js";
import { MemoryWorld } from "../../memory-world.js";
import { exampleValue, formOf } from "./forms.js";

const AS_OF = "2026-11-23";

type Texts = Readonly<Record<string, string>>;

/** The parts of a workbook as texts. */
function partsOf(bytes: Uint8Array): Texts {
  const reading = readZip(bytes);
  if (reading.type === "refused") throw new Error("no workbook");
  return Object.fromEntries([...reading.parts].map(([name, part]) => [name, new TextDecoder().decode(part)]));
}

async function packed(parts: Texts): Promise<Uint8Array> {
  return writeZip(
    new Map(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  );
}

async function read(bytes: Uint8Array | undefined): Promise<ReadWorkbook> {
  const { value } = await readWorkbook(bytes ?? new Uint8Array(), "问卷.xlsx");
  if (value === undefined) throw new Error("not read");
  return value;
}

async function marked(bytes: Uint8Array, change?: (report: CheckReport) => CheckReport): Promise<Uint8Array> {
  const world = new MemoryWorld();
  world.put("问卷.xlsx", bytes);
  const { report } = await reportFile(world, "问卷.xlsx", { stage: "draft", asOf: AS_OF });
  const result = (
    await markedQuestionnaire(world, "问卷.xlsx", change?.(report) ?? report, {
      asked: "zh",
      otherwise: "zh",
    })
  )?.bytes;
  if (result === undefined) throw new Error("nothing was made");
  return result;
}

const PAGE = "xl/worksheets/sheet2.xml";
const TABLE = "xl/worksheets/sheet3.xml";
const CLIENT_SHEET = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>客户备注</t></is></c></row></sheetData></worksheet>`;

/** A row of the page by the mark in its first column, in the text of the part. */
function rowOf(parts: Texts, mark: string): { readonly row: number; readonly xml: string } {
  const strings = [...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<si>.*?<\/si>/gsu)].map(([item]) =>
    item.replaceAll(/<[^>]*>/gu, ""),
  );
  const found = [...(parts[PAGE] ?? "").matchAll(/<row r="(\d+)".*?<\/row>/gsu)].find(([xml]) => {
    const index = /<c r="A\d+"[^>]*><v>(\d+)</u.exec(xml)?.[1];
    return index !== undefined && strings[Number(index)] === mark;
  });
  if (found === undefined) throw new Error(`no row of ${mark}`);
  return { row: Number(found[1]), xml: found[0] };
}

/** What a client does to a form: comments, colours, widths, merged cells, a hidden row, a formula, a sheet of their own. */
async function client(): Promise<Uint8Array> {
  const made = await questionnaireWorkbook(
    formOf([Object.assign({}, exampleValue("hotel"), { scenarios: undefined })], { document: "pipia" }),
  );
  const parts = { ...partsOf(made) };
  const change = (name: string, from: string | RegExp, to: string): void => {
    const text = (parts[name] ?? "").replace(from, to);
    expect(text, `${name} ${from}`).not.toBe(parts[name]);
    parts[name] = text;
  };
  const name = rowOf(parts, "/processor/name");
  const staff = rowOf(parts, "/processor/employeeCount");
  const hidden = rowOf(parts, "/processor/formerName");
  const styles = Number(/<cellXfs count="(\d+)"/u.exec(parts["xl/styles.xml"] ?? "")?.[1]);
  change(
    "xl/styles.xml",
    /<fills count="\d+">(.*?)<\/fills>/u,
    `<fills count="99">$1<fill><patternFill patternType="solid"><fgColor rgb="FF92D050"/></patternFill></fill></fills>`,
  );
  const fill = (parts["xl/styles.xml"]?.match(/<fill>/gu)?.length ?? 0) - 1;
  change("xl/styles.xml", "</cellXfs>", `<xf numFmtId="0" fillId="${fill}" fontId="1"/></cellXfs>`);
  // The client's own colour and an emptied answer, a formula without a result, a hidden row.
  change(PAGE, new RegExp(`<c r="C${name.row}"[^>]*>.*?</c>`, "su"), `<c r="C${name.row}" s="${styles}"/>`);
  change(
    PAGE,
    new RegExp(`(<c r="C${staff.row}"[^>]*?)(?: t="\\w+")?>.*?</c>`, "su"),
    "$1><f>300+40</f></c>",
  );
  change(PAGE, `<row r="${hidden.row}"`, `<row hidden="1" r="${hidden.row}"`);
  change(PAGE, /<col min="3" max="3" width="\d+"/u, `<col min="3" max="3" width="61.5"`);
  // Beside the one of the form itself: a sheet has one list of merged cells.
  change(PAGE, /<mergeCells count="1">/u, `<mergeCells count="2"><mergeCell ref="C20:D20"/>`);
  change(
    TABLE,
    "</sheetData>",
    `<row r="900"><c r="C900" t="inlineStr"><is><t>后加的</t></is></c></row></sheetData>`,
  );
  change(
    "xl/comments3.xml",
    "</commentList>",
    `<comment ref="C900" authorId="0"><text><t>这一行请看一下</t></text></comment></commentList>`,
  );
  change("xl/workbook.xml", "</sheets>", `<sheet name="客户备注" sheetId="99" r:id="rId99"/></sheets>`);
  change(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet99.xml"/></Relationships>`,
  );
  return packed({ ...parts, "xl/worksheets/sheet99.xml": CLIENT_SHEET, "customXml/item1.xml": "<a/>" });
}

/** A sheet without what marking changes: numbers of styles, and where comments are drawn. */
function unstyled(xml = ""): string {
  return xml
    .replaceAll(/ s="\d+"/gu, "")
    .replaceAll(/<c r="[A-Z]+\d+"\/>/gu, "")
    .replaceAll(/<legacyDrawing[^>]*>/gu, "");
}

describe("a workbook of a client with findings in it", () => {
  let original: Uint8Array = new Uint8Array();
  let result: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    original = await client();
    result = await marked(original);
  });

  it("keeps every part, and in sheets everything but the looks of cells with findings", () => {
    const before = partsOf(original);
    const after = partsOf(result);
    const sheets = Object.keys(before).filter((name) => name.startsWith("xl/worksheets/sheet"));
    for (const name of sheets) expect(unstyled(after[name]), name).toBe(unstyled(before[name]));
    expect(after[PAGE]).toContain("<f>300+40</f>");
    expect(after[PAGE]).toContain(`<mergeCell ref="C20:D20"/>`);
    expect(after[PAGE]).not.toBe(before[PAGE]);
    const changed = Object.keys(before).filter(
      (name) => !name.startsWith("xl/worksheets/") && before[name] !== after[name],
    );
    expect(changed.filter((name) => !/^xl\/(?:comments\d+\.xml|drawings\/vml.*)$/u.test(name))).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    expect(after["xl/comments3.xml"]).toContain("这一行请看一下");
  });

  it("reads as it did: the same answers, the same findings at the same cells", async () => {
    const before = readForm(await read(original), fieldCatalogue());
    const after = readForm(await read(result), fieldCatalogue());
    expect(before.diagnostics.length).toBeGreaterThan(2);
    expect(after).toEqual(before);
  });

  it("gives the same bytes when it is marked again", async () => {
    expect(await marked(result)).toEqual(result);
    expect(await marked(original)).toEqual(result);
  });

  it("colours cells and says there what is wrong", async () => {
    const parts = partsOf(result);
    const { row } = rowOf(parts, "/processor/name");
    const number = Object.keys(parts).find(
      (name) => /comments\d+\.xml$/u.test(name) && parts[name]?.includes(`<comment ref="C${row}"`),
    );
    expect(parts[number ?? ""]).toMatch(
      /—— 以下为检查结果 ——\n【阻断】填写了英文，没有填写中文；英文没有读取\n在“填写内容”栏写中文，它是提交的文本。<\/t>/u,
    );
    const style = Number(new RegExp(`<c r="C${row}" s="(\\d+)"`, "u").exec(parts[PAGE] ?? "")?.[1]);
    const styles =
      /<cellXfs.*<\/cellXfs>/su.exec(parts["xl/styles.xml"] ?? "")?.[0].match(/<xf [^>]*>/gu) ?? [];
    const fill = Number(/fillId="(\d+)"/u.exec(styles[style] ?? "")?.[1]);
    const fills = parts["xl/styles.xml"]?.match(/<fill>.*?<\/fill>/gsu) ?? [];
    expect(fills[fill]).toMatch(/rgb="FFF\wC\wA\w"/u);
    expect(styles[style]).toContain(`fontId="1"`);
    const sheets = (await read(result)).sheets.map(({ name }) => name);
    expect(sheets[1]).toBe("检查结果");
    expect(sheets).toContain("客户备注");
  });

  it("takes colours and notes back when there is nothing to find any more", async () => {
    const clean = partsOf(await marked(result, (report) => ({ ...report, sections: [] })));
    const before = partsOf(original);
    const cells = (xml = ""): readonly string[] =>
      [...xml.matchAll(/<c r="[A-Z]+\d+" s="\d+"[^>]*>/gu)]
        .map(([cell]) => cell)
        .filter((cell) => !cell.endsWith("/>"));
    for (const name of Object.keys(before).filter((one) => one.startsWith("xl/worksheets/sheet"))) {
      expect(cells(clean[name]), name).toEqual(cells(before[name]));
    }
    for (const [name, xml] of Object.entries(clean)) {
      if (/comments\d+\.xml$/u.test(name)) expect(xml, name).not.toContain("以下为检查结果");
    }
    expect(clean["xl/comments3.xml"]).toContain("这一行请看一下");
  });

  it("keeps a sheet of results that somebody wrote on, and puts the new one beside it", async () => {
    const parts = { ...partsOf(result) };
    const name = Object.keys(parts).find((one) => parts[one]?.includes("pipia:results")) ?? "";
    parts[name] = (parts[name] ?? "").replace(
      "</sheetData>",
      `<row r="500"><c r="H500" t="inlineStr"><is><t>已补充</t></is></c></row></sheetData>`,
    );
    const again = await read(await marked(await packed(parts)));
    const named = (wanted: string): ReadSheet | undefined => again.sheets.find((one) => one.name === wanted);
    expect(named("检查结果")?.cellAt(500, 8)?.content).toEqual({ type: "text", text: "已补充" });
    expect(named("检查结果 2")?.cellAt(1, 1)?.content).toEqual({ type: "text", text: "pipia:results" });
    expect(again.sheets.filter((one) => one.name.startsWith("_marking"))).toHaveLength(1);
  });

  it("leaves a drawing that is no XML, and the comments it draws, as they are", async () => {
    const parts = { ...partsOf(original) };
    const drawing = "xl/drawings/vmlDrawing3.vml";
    parts[drawing] = (parts[drawing] ?? "").replace("</xml>", "<br></xml>");
    const after = partsOf(await marked(await packed(parts)));
    expect(after[drawing]).toBe(parts[drawing]);
    expect(after["xl/comments3.xml"]).toBe(parts["xl/comments3.xml"]);
    expect(after[TABLE]).not.toBe(parts[TABLE]);
  });
});
