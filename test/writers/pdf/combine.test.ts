import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  type PDFObject,
  type PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { combinePdf, type CombinedPart } from "../../../src/writers/pdf/combine.js";
import { inspectPdf } from "../../../src/writers/pdf/inspect.js";
import { picture } from "../picture.js";

const DESCRIPTION = { title: "全套材料", language: "zh-CN", asOf: "2026-11-23" };

/** A document of two pages; its first links by name to its second, which its one bookmark leads to as well. */
async function linked(): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const [first, second] = [document.addPage(), document.addPage()];
  const { context, catalog } = document;
  const place = context.obj([second.ref, PDFName.of("XYZ"), 10, 20, PDFNull]);
  const names = context.obj({ Names: [PDFString.of("h1"), place] });
  catalog.set(PDFName.of("Names"), context.obj({ Dests: names }));
  const action = context.obj({ S: PDFName.of("GoTo"), D: PDFString.of("h1") });
  const link = context.obj({
    Type: PDFName.of("Annot"),
    Subtype: PDFName.of("Link"),
    Rect: [0, 0, 9, 9],
    A: action,
  });
  first.node.set(PDFName.of("Annots"), context.obj([context.register(link)]));
  const root = context.register(context.obj({ Type: PDFName.of("Outlines") }));
  const item = context.register(
    context.obj({ Title: PDFHexString.fromText("第一章"), Parent: root, Dest: PDFString.of("h1") }),
  );
  context.lookup(root, PDFDict).set(PDFName.of("First"), item);
  context.lookup(root, PDFDict).set(PDFName.of("Last"), item);
  catalog.set(PDFName.of("Outlines"), root);
  // Written and read, as papers are.
  const inspected = await inspectPdf(await document.save());
  if (inspected.type !== "pages") throw new Error(inspected.type);
  return inspected.document;
}

async function combined(): Promise<Uint8Array> {
  const parts: CombinedPart[] = [
    { title: "封面", content: { type: "pdf", document: await linked() }, isFrontMatter: true },
    { title: "报告", content: { type: "pdf", document: await linked() }, isFrontMatter: false },
    { title: "图", content: { type: "png", bytes: picture().bytes }, isFrontMatter: false },
  ];
  return combinePdf(parts, DESCRIPTION);
}

const key = (name: string): PDFName => PDFName.of(name);

/** A document of one page with a layer that is hidden and one that is not. */
async function layered(usual: "OFF" | "BaseState"): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const [hidden, shown] = ["隐", "显"].map((name) =>
    context.register(context.obj({ Type: key("OCG"), Name: PDFHexString.fromText(name) })),
  );
  if (hidden === undefined || shown === undefined) throw new Error("no layers");
  const page = document.addPage();
  page.node.set(key("Resources"), context.obj({ Properties: { A: hidden, B: shown } }));
  const state = usual === "OFF" ? { OFF: [hidden] } : { BaseState: key("OFF"), ON: [shown] };
  catalog.set(key("OCProperties"), context.obj({ OCGs: [hidden, shown], D: state }));
  const inspected = await inspectPdf(await document.save());
  if (inspected.type !== "pages") throw new Error(inspected.type);
  return inspected.document;
}

describe("layers of parts", () => {
  it.each(["OFF", "BaseState"] as const)("that are hidden stay so (%s)", async (usual) => {
    const parts: CombinedPart[] = await Promise.all(
      [linked(), layered(usual), layered("OFF")].map(async (document) => ({
        title: "附件",
        content: { type: "pdf" as const, document: await document },
        isFrontMatter: false,
      })),
    );
    const whole = await PDFDocument.load(await combinePdf(parts, DESCRIPTION), { updateMetadata: false });
    const properties = whole.catalog.lookup(key("OCProperties"), PDFDict);
    expect(properties.lookup(key("OCGs"), PDFArray).size()).toBe(4);
    const off = properties.lookup(key("D"), PDFDict).lookup(key("OFF"), PDFArray).asArray();
    const onPages = [2, 3].map((page) =>
      whole.getPage(page).node.Resources()?.lookup(key("Properties"), PDFDict).get(key("A")),
    );
    expect(off).toEqual(onPages);
  });

  it("are not spoken of where there are none", async () => {
    const whole = await PDFDocument.load(await combined(), { updateMetadata: false });
    expect(whole.catalog.has(key("OCProperties"))).toBe(false);
  });
});

describe("a combined PDF", () => {
  it("has the pages of all parts, a picture on one of its own", async () => {
    const whole = await PDFDocument.load(await combined(), { updateMetadata: false });
    expect(whole.getPageCount()).toBe(5);
    expect(whole.getTitle()).toBe("全套材料");
    expect(whole.catalog.lookup(key("Lang"), PDFString).decodeText()).toBe("zh-CN");
  });

  it("leads links and bookmarks to the copied pages of their own part", async () => {
    const whole = await PDFDocument.load(await combined(), { updateMetadata: false });
    const names = whole.catalog
      .lookup(key("Names"), PDFDict)
      .lookup(key("Dests"), PDFDict)
      .lookup(key("Names"), PDFArray);
    const places = new Map<string, string>();
    for (let index = 0; index < names.size(); index += 2) {
      const page = names
        .lookup(index + 1, PDFArray)
        .get(0)
        .toString();
      places.set(names.lookup(index, PDFString).decodeText(), page);
    }
    const pages = whole.getPages().map(({ ref }) => ref.toString());
    expect([...places]).toEqual([
      ["0.h1", pages[1]],
      ["1.h1", pages[3]],
    ]);
    const targets = [0, 2].map((index) =>
      whole
        .getPage(index)
        .node.Annots()
        ?.lookup(0, PDFDict)
        .lookup(key("A"), PDFDict)
        .lookup(key("D"), PDFString)
        .decodeText(),
    );
    expect(targets).toEqual(["0.h1", "1.h1"]);
    const second = whole.catalog
      .lookup(key("Outlines"), PDFDict)
      .lookup(key("First"), PDFDict)
      .lookup(key("Next"), PDFDict);
    expect(second.lookup(key("Title"), PDFHexString).decodeText()).toBe("报告");
    expect(second.lookup(key("Dest"), PDFArray).get(0).toString()).toBe(pages[2]);
    const below = second.lookup(key("First"), PDFDict);
    expect(below.lookup(key("Title"), PDFHexString).decodeText()).toBe("第一章");
    expect(below.lookup(key("Dest"), PDFArray).get(0).toString()).toBe(pages[3]);
  });

  it("gives links that pages of a file from outside share one prefix, and bears what is no list of links", async () => {
    const document = await PDFDocument.create({ updateMetadata: false });
    const { context } = document;
    const pages = [document.addPage(), document.addPage(), document.addPage(), document.addPage()];
    const action = context.register(context.obj({ S: PDFName.of("GoTo"), D: PDFString.of("h1") }));
    const link = (target: Record<string, PDFObject>): PDFRef =>
      context.register(
        context.obj({
          Type: PDFName.of("Annot"),
          Subtype: PDFName.of("Link"),
          Rect: [0, 0, 9, 9],
          ...target,
        }),
      );
    const shared = link({ Dest: PDFString.of("h1") });
    const list = context.register(context.obj([shared, link({ A: action })]));
    pages[0]?.node.set(key("Annots"), list);
    pages[1]?.node.set(key("Annots"), list);
    pages[2]?.node.set(key("Annots"), context.obj([shared, link({ A: action })]));
    pages[3]?.node.set(key("Annots"), context.obj({ S: PDFName.of("GoTo") }));
    const inspected = await inspectPdf(await document.save());
    if (inspected.type !== "pages") throw new Error(inspected.type);
    const part = {
      title: "附件",
      content: { type: "pdf", document: inspected.document },
      isFrontMatter: false,
    } as const;
    const whole = await PDFDocument.load(await combinePdf([part], DESCRIPTION), { updateMetadata: false });
    const targets = whole.getPages().map(({ node }) =>
      (node.Annots()?.asArray() ?? []).map((entry) => {
        const annotation = whole.context.lookup(entry, PDFDict);
        const name = annotation.lookup(key("Dest")) ?? annotation.lookup(key("A"), PDFDict).lookup(key("D"));
        return name instanceof PDFString ? name.decodeText() : undefined;
      }),
    );
    expect(targets).toEqual([["0.h1", "0.h1"], ["0.h1", "0.h1"], ["0.h1", "0.h1"], []]);
  });

  it("counts cover and contents apart from what follows", async () => {
    const whole = await PDFDocument.load(await combined(), { updateMetadata: false });
    const labels = whole.catalog.lookup(key("PageLabels"), PDFDict).lookup(key("Nums"), PDFArray);
    expect(labels.toString().replaceAll(/\s+/gu, " ")).toBe("[ 0 << /S /r >> 2 << /S /D >> ]");
  });

  it("is the same byte for byte", async () => {
    expect(Buffer.compare(await combined(), await combined())).toBe(0);
  });
});

describe("a PDF from outside", () => {
  it.each(["", "%PDF-1.7", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>"])(
    "is damaged when nothing can be made of it: %j",
    async (text) => {
      expect(await inspectPdf(new TextEncoder().encode(text))).toEqual({ type: "damaged" });
    },
  );
});

describe("the identifier of a combined PDF", () => {
  /** One page with these words drawn on it, in a combined PDF of the same title. */
  async function identifierOf(words: string): Promise<string> {
    const document = await PDFDocument.create({ updateMetadata: false });
    document.addPage().drawText(words);
    const inspected = await inspectPdf(await document.save());
    if (inspected.type !== "pages") throw new Error(inspected.type);
    const content = { type: "pdf", document: inspected.document } as const;
    const bytes = await combinePdf([{ title: "报告", content, isFrontMatter: false }], DESCRIPTION);
    const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
    return String(context.trailerInfo.ID);
  }

  it("tells packets apart that differ in their pages only, and is the same for the same", async () => {
    expect(await identifierOf("first")).toBe(await identifierOf("first"));
    expect(await identifierOf("first")).not.toBe(await identifierOf("second"));
  });
});
