import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { builtInTheme } from "../../../../src/app/theme.js";
import type { DocumentTree, Footnote } from "../../../../src/document/node.js";
import { BUNDLED_FONTS } from "../../../../src/layout/font-set.js";
import {
  combinePdf,
  type CombinedDescription,
  type CombinedPart,
} from "../../../../src/writers/pdf/combine.js";
import { pdfWriter } from "../../../../src/writers/pdf/index.js";
import { inspectPdf } from "../../../../src/writers/pdf/inspect.js";
import { OPTIONS } from "../../../layout/laid-out.js";
import { fixtureTree } from "../../fixture-tree.js";
import { picture } from "../../picture.js";
import { paragraph, text, tree } from "../../tree-parts.js";
import { PdfFile, textOf, type PdfDictionary } from "../read-pdf.js";
import { elementsOf, readStructure } from "../read-structure.js";

const LOOK = { face: builtInTheme().faces.fangsong, size: 9, language: "zh", fonts: BUNDLED_FONTS } as const;
const DESCRIPTION: CombinedDescription = {
  title: "全套材料",
  language: "zh-CN",
  asOf: "2026-11-23",
  edges: { number: LOOK, mark: LOOK, numberWords: (page) => `合订第 ${page} 页` },
};

const key = (name: string): PDFName => PDFName.of(name);

async function paper(document: DocumentTree): Promise<Uint8Array> {
  return (await pdfWriter.write(document, OPTIONS)).value;
}

async function opened(bytes: Uint8Array): Promise<PDFDocument> {
  const inspected = await inspectPdf(bytes);
  if (inspected.type !== "pages") throw new Error(inspected.type);
  return inspected.document;
}

async function part(title: string, bytes: Uint8Array, isFrontMatter = false): Promise<CombinedPart> {
  return { title, content: { type: "pdf", document: await opened(bytes) }, isFrontMatter };
}

/** The combined file, its objects written one by one as the reader of these tests wants them. */
async function combined(...parts: readonly CombinedPart[]): Promise<PdfFile> {
  const whole = await opened(await combinePdf(parts, DESCRIPTION));
  return new PdfFile(await whole.save({ useObjectStreams: false, addDefaultPage: false }));
}

function root(file: PdfFile): PdfDictionary {
  return file.dictionary(file.catalog["/StructTreeRoot"]);
}

/** Title and language of each part of a file. */
function partsOf(file: PdfFile): readonly (readonly [title: string | undefined, language?: string])[] {
  const [top] = file.list(root(file)["/K"]);
  return file.list(file.dictionary(top)["/K"]).map((kid) => {
    const own = file.dictionary(kid);
    const language = textOf(own["/Lang"]);
    return language === undefined ? [textOf(own["/T"])] : [textOf(own["/T"]), language];
  });
}

function footnote(number: number, words: string): Footnote {
  return { type: "footnote", number, inlines: [text(words)] };
}

const NOTED = tree([paragraph(["前", footnote(1, "注文"), "后"])]);

describe("the structure of a combined PDF", () => {
  let first: Uint8Array;
  let second: Uint8Array;
  beforeAll(async () => {
    [first, second] = [await paper(fixtureTree("zh")), await paper(fixtureTree("en"))];
  });

  it("has that of each part below an element for it, every stretch of every page in one element", async () => {
    const image = { type: "png", bytes: picture().bytes } as const;
    const file = await combined(
      await part("封面", await paper(NOTED), true),
      await part("报告", first),
      await part("Report", second),
      { title: "附件1 证书", content: image, isFrontMatter: false, mark: "附件1" },
    );
    // This throws where the way there and back do not agree, and where a page draws outside all marks.
    const whole = readStructure(file);
    const below = whole.parts.filter((one) => typeof one !== "string");
    expect(below.map(({ role }) => role)).toEqual(["Part", "Part", "Part", "Part"]);
    const [, report, english, picturePart] = below;
    if (report === undefined || english === undefined) throw new Error("no parts");
    const single = readStructure(new PdfFile(first));
    expect(elementsOf(report).length).toBeGreaterThan(50);
    expect(elementsOf(report).some(({ links }) => links > 0)).toBe(true);
    expect(report.parts).toEqual(single.parts);
    expect(
      elementsOf(english)
        .map(({ role }) => role)
        .slice(1),
    ).toEqual(
      elementsOf(readStructure(new PdfFile(second)))
        .map(({ role }) => role)
        .slice(1),
    );
    expect(elementsOf(picturePart ?? whole).map(({ role, alternative }) => [role, alternative])).toEqual([
      ["Part", undefined],
      ["Figure", "附件1 证书"],
    ]);
    expect(partsOf(file)).toEqual([["封面", "zh-CN"], ["报告", "zh-CN"], ["Report", "en"], ["附件1 证书"]]);
    expect(file.dictionary(file.catalog["/MarkInfo"])).toEqual({ "/Marked": true });
    expect(file.pages.filter((page) => page["/Tabs"] === "/S").length).toBe(file.pages.length - 1);
  });

  it("has a way back for each stretch and link and for nothing else", async () => {
    const file = await combined(await part("甲", first), await part("乙", first));
    readStructure(file);
    const numbers = file.list(file.dictionary(root(file)["/ParentTree"])["/Nums"]);
    const keys = numbers.filter((_value, index) => index % 2 === 0);
    expect(keys).toEqual(keys.map((_key, index) => index));
    expect(root(file)["/ParentTreeNextKey"]).toBe(keys.length);
    const used = [...file.entries()].flatMap(([, { value }]) => {
      if (typeof value !== "object" || value === null || !("/Type" in value)) return [];
      return [value["/StructParents"], value["/StructParent"]].filter((one) => one !== undefined);
    });
    expect(used.toSorted((left, right) => Number(left) - Number(right))).toEqual(keys);
  });

  it("names notes of different parts differently, in the order of their bytes", async () => {
    const noted = await paper(NOTED);
    const file = await combined(await part("甲", noted), await part("乙", noted));
    const names = file.list(file.dictionary(root(file)["/IDTree"])["/Names"]);
    expect(names.filter((_value, index) => index % 2 === 0).map(textOf)).toEqual([
      "0000.note000001",
      "0001.note000001",
    ]);
    for (let index = 0; index < names.length; index += 2) {
      const note = file.dictionary(names[index + 1]);
      expect([note["/S"], textOf(note["/ID"])]).toEqual(["/Note", textOf(names[index])]);
    }
  });

  it("has a place for a part that is not tagged, says nothing of it, and that not all is tagged", async () => {
    const plain = await PDFDocument.create({ updateMetadata: false });
    const page = plain.addPage();
    page.node.set(key("StructParents"), plain.context.obj(0));
    const form = plain.context.register(
      plain.context.stream("/P <</MCID 0>> BDC EMC", {
        Type: "XObject",
        Subtype: "Form",
        BBox: [0, 0, 9, 9],
        StructParents: 1,
      }),
    );
    page.node.setXObject(key("Fm"), form);
    const file = await combined(
      await part("报告", await paper(NOTED)),
      await part("扫描件", await plain.save()),
    );
    expect(partsOf(file).map(([title]) => title)).toEqual(["报告", "扫描件"]);
    const [top] = file.list(root(file)["/K"]);
    const last = file.dictionary(file.list(file.dictionary(top)["/K"])[1]);
    expect(last["/K"]).toBeUndefined();
    expect(file.dictionary(file.catalog["/MarkInfo"])).toEqual({ "/Marked": true, "/Suspects": true });
    expect(file.pages.at(-1)?.["/StructParents"]).toBeUndefined();
    // A form keeps no key either: it would lead into another part.
    const forms = [...file.entries()].filter(
      ([, { value }]) => typeof value === "object" && value !== null && "/BBox" in value,
    );
    expect(forms.length).toBeGreaterThan(1);
    expect(JSON.stringify(forms)).not.toContain("StructParents");
  });

  it("is none where no part has one", async () => {
    const plain = await PDFDocument.create({ updateMetadata: false });
    plain.addPage();
    const whole = await opened(await combinePdf([await part("扫描件", await plain.save())], DESCRIPTION));
    expect(whole.catalog.has(key("StructTreeRoot"))).toBe(false);
    expect(whole.catalog.lookupMaybe(key("MarkInfo"), PDFDict)).toBeUndefined();
  });

  it("is the same byte for byte", async () => {
    const make = async (): Promise<Uint8Array> =>
      combinePdf([await part("甲", first), await part("乙", second)], DESCRIPTION);
    expect(Buffer.compare(await make(), await make())).toBe(0);
  });
});
