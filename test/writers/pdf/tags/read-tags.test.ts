import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFString,
  type PDFContext,
  type PDFObject,
  type PDFRef,
} from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { combinePdf } from "../../../../src/writers/pdf/combine.js";
import { inspectPdf } from "../../../../src/writers/pdf/inspect.js";
import { readTags } from "../../../../src/writers/pdf/tags/read-tags.js";
import { PdfFile, textOf } from "../read-pdf.js";
import { elementsOf, readStructure } from "../read-structure.js";

type Entries = NonNullable<Parameters<PDFContext["stream"]>[1]>;

/** A tagged document of two pages from elsewhere, still open: what a test adds is written with it. */
class Foreign {
  readonly document: PDFDocument;
  readonly pages: readonly PDFRef[];
  readonly root: PDFRef;

  constructor(document: PDFDocument) {
    this.document = document;
    const { context, catalog } = document;
    this.pages = ["甲", "乙"].map(() => {
      const page = document.addPage([200, 200]);
      const content = "/Own <</MCID 0>> BDC 0 0 9 9 re f EMC /Own <</MCID 1>> BDC 0 0 9 9 re f EMC";
      page.node.set(PDFName.of("Contents"), context.register(context.stream(content)));
      page.node.set(PDFName.of("StructParents"), context.obj(7));
      return page.ref;
    });
    this.root = context.register(context.obj({ Type: "StructTreeRoot" }));
    catalog.set(PDFName.of("StructTreeRoot"), this.root);
    catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
  }

  set(holder: PDFRef, entries: Readonly<Record<string, PDFObject>>): void {
    for (const [name, value] of Object.entries(entries)) {
      this.document.context.lookup(holder, PDFDict).set(PDFName.of(name), value);
    }
  }

  obj(entries: Entries | Entries[string][]): PDFObject {
    const { context } = this.document;
    return Array.isArray(entries) ? context.obj(entries) : context.obj(entries);
  }

  element(role: string, entries: Entries): PDFRef {
    return this.document.context.register(this.obj({ S: role, P: this.root, ...entries }));
  }

  /** All content of both pages in two paragraphs. */
  paragraphs(): readonly PDFRef[] {
    const [one, two] = this.pages;
    const [a, b] = [one, two].map((page) => this.element("P", { Pg: page, K: [0, 1] }));
    if (a === undefined || b === undefined) throw new Error("no pages");
    return [a, b];
  }

  top(...elements: readonly PDFObject[]): void {
    this.set(this.root, { K: this.obj([...elements]) });
  }
}

async function foreign(): Promise<Foreign> {
  return new Foreign(await PDFDocument.create({ updateMetadata: false }));
}

async function opened(bytes: Uint8Array): Promise<PDFDocument> {
  const inspected = await inspectPdf(bytes);
  if (inspected.type !== "pages") throw new Error(inspected.type);
  return inspected.document;
}

/** The document in a combined one, written and read as attachments are. */
async function whole({ document }: Foreign): Promise<PDFDocument> {
  const content = { type: "pdf", document: await opened(await document.save()) } as const;
  return opened(
    await combinePdf([{ title: "附件1", content, isFrontMatter: false }], {
      title: "全套材料",
      language: "zh-CN",
      asOf: "2026-11-23",
    }),
  );
}

async function combined(made: Foreign): Promise<PdfFile> {
  return new PdfFile(await (await whole(made)).save({ useObjectStreams: false, addDefaultPage: false }));
}

async function tagsOf({ document }: Foreign): Promise<ReturnType<typeof readTags>> {
  return readTags(await opened(await document.save()));
}

describe("the structure of a PDF from elsewhere", () => {
  it("has the roles that its own names stand for", async () => {
    const made = await foreign();
    const [one, two] = made.paragraphs();
    if (one === undefined || two === undefined) throw new Error("no paragraphs");
    made.set(one, { S: PDFName.of("Absatz") });
    made.set(made.root, { RoleMap: made.obj({ Absatz: "Text", Text: "P", Figure: "Figure" }) });
    made.set(two, { S: PDFName.of("Figure") });
    made.top(one, two);
    const structure = readStructure(await combined(made));
    expect(elementsOf(structure).map(({ role }) => role)).toEqual(["Document", "Part", "P", "Figure"]);
  });

  it("keeps what its classes and tables say, by names of its own part", async () => {
    const made = await foreign();
    const [one, two] = made.paragraphs();
    if (one === undefined || two === undefined) throw new Error("no paragraphs");
    const scope = { O: "Table", Scope: "Column" };
    made.set(made.root, { ClassMap: made.obj({ head: scope }) });
    made.set(one, { S: PDFName.of("TH"), C: PDFName.of("head"), ID: PDFString.of("h") });
    made.set(two, {
      S: PDFName.of("TD"),
      // A number of a revision stands behind it, and something that leads to a page.
      A: made.obj([{ O: "Table", Headers: [PDFString.of("h")], Away: made.document.context.stream("") }, 0]),
    });
    made.top(made.element("Table", { K: [made.element("TR", { K: [one, two] })] }));
    const file = await combined(made);
    const cells = elementsOf(readStructure(file)).filter(({ role }) => role.startsWith("T") && role !== "TR");
    const [, head, cell] = cells;
    expect(head?.attributes).toEqual({ "/O": "/Table", "/Scope": "/Column" });
    expect(file.list(cell?.attributes["/Headers"]).map(textOf)).toEqual(["0000.h"]);
    expect(Object.keys(cell?.attributes ?? {})).toEqual(["/O", "/Headers"]);
    const names = file.list(
      file.dictionary(file.dictionary(file.catalog["/StructTreeRoot"])["/IDTree"])["/Names"],
    );
    expect(names.slice(0, 1).map(textOf)).toEqual(["0000.h"]);
  });

  it("has content of a form by the key of the form", async () => {
    const made = await foreign();
    const { context } = made.document;
    const form = context.register(
      context.stream("/P <</MCID 0>> BDC 0 0 9 9 re f EMC", {
        Type: "XObject",
        Subtype: "Form",
        BBox: [0, 0, 9, 9],
        StructParents: 90,
      }),
    );
    made.document.getPage(0).node.setXObject(PDFName.of("Fm"), form);
    const [one, two] = made.paragraphs();
    if (one === undefined || two === undefined) throw new Error("no paragraphs");
    const inForm = made.element("P", { K: { Type: "MCR", Pg: made.pages[0], Stm: form, MCID: 0 } });
    made.top(inForm, one, two);
    const file = await combined(made);
    const root = file.dictionary(file.catalog["/StructTreeRoot"]);
    const [top] = file.list(root["/K"]);
    const [part] = file.list(file.dictionary(top)["/K"]);
    const [first] = file.list(file.dictionary(part)["/K"]);
    const kid = file.dictionary(file.dictionary(first)["/K"]);
    const parents = file.list(file.dictionary(root["/ParentTree"])["/Nums"]);
    const ownKey = Number(file.dictionary(kid["/Stm"])["/StructParents"]);
    expect(ownKey).toBeLessThan(3);
    expect(parents[2 * ownKey + 1]).toEqual([first]);
  });

  it("is left out for pages that are gone, with the elements about them", async () => {
    const made = await foreign();
    made.top(made.element("Document", { K: [...made.paragraphs()] }));
    made.document.removePage(1);
    const structure = readStructure(await combined(made));
    expect(elementsOf(structure).map(({ role }) => role)).toEqual(["Document", "Part", "P"]);
  });

  it.each(["missing", "null"])("is left out for a link whose object is %s", async (state) => {
    const made = await foreign();
    const { context } = made.document;
    const link = context.nextRef();
    if (state === "null") context.assign(link, PDFNull);
    made.document.getPage(0).node.set(PDFName.of("Annots"), made.obj([link]));
    made.top(...made.paragraphs(), made.element("Link", { K: [{ Type: "OBJR", Obj: link }] }));
    expect((await tagsOf(made))?.elements.map(({ role }) => role.decodeText())).toEqual(["P", "P"]);
    expect((await whole(made)).catalog.has(PDFName.of("StructTreeRoot"))).toBe(true);
  });

  it("is taken where it is large, nothing in it being there again and again", async () => {
    const made = await foreign();
    made.set(made.root, {
      ClassMap: made.obj({ body: { O: "Layout", Placement: "Block", BBox: [0, 0, 9, 9] } }),
    });
    const many = Array.from({ length: 20_000 }, () => made.element("P", { C: "body", Alt: "words" }));
    made.top(...made.paragraphs(), ...many);
    expect((await tagsOf(made))?.elements.length).toBe(20_002);
  });

  it("has numbers of content as high as on one page of many stretches", async () => {
    const made = await foreign();
    const [one, two] = made.paragraphs();
    if (one === undefined || two === undefined) throw new Error("no paragraphs");
    made.top(one, two);
    made.set(one, { K: made.obj([65_535]) });
    expect(await tagsOf(made)).toBeDefined();
    made.set(two, { K: made.obj([65_535]) });
    expect(await tagsOf(made)).toBeUndefined();
  });

  it("says that not all is tagged where it says so, and where a page has no content in it", async () => {
    const full = await foreign();
    full.top(...full.paragraphs());
    expect((await tagsOf(full))?.isSuspect).toBe(false);
    full.document.catalog.set(PDFName.of("MarkInfo"), full.obj({ Marked: true, Suspects: true }));
    expect((await tagsOf(full))?.isSuspect).toBe(true);
    const half = await foreign();
    half.top(...half.paragraphs().slice(0, 1));
    expect((await tagsOf(half))?.isSuspect).toBe(true);
  });
});

describe("a structure that cannot be taken over whole", () => {
  /** What is done to a sound document with the paragraphs `one` and `two`. */
  const harm: Readonly<Record<string, (made: Foreign, one: PDFRef, two: PDFRef) => void>> = {
    "it does not say that it is tagged": ({ document }) => document.catalog.delete(PDFName.of("MarkInfo")),
    "it has vocabularies of PDF 2.0": (made) => made.set(made.root, { Namespaces: made.obj([]) }),
    "an element is above itself": (made, one) => made.set(one, { K: made.obj([one]) }),
    "an element has two parents": (made, one, two) => made.set(two, { K: made.obj([one]) }),
    "content is in two elements": (made, one, two) => made.set(two, { Pg: made.pages[0] ?? one }),
    "content of a page that is gone is in two elements": (made, one, two) => {
      const { context } = made.document;
      const gone = context.register(context.obj({}));
      const kids = made.obj([0, 1]);
      made.top(one, two, made.element("P", { Pg: gone, K: kids }), made.element("P", { Pg: gone, K: kids }));
    },
    "content of the pages has numbers with nothing between them": (made, one, two) => {
      made.set(one, { K: made.obj([40_000]) });
      made.set(two, { K: made.obj([40_000]) });
    },
    "content has no page": ({ document }, one) =>
      document.context.lookup(one, PDFDict).delete(PDFName.of("Pg")),
    "content has a number that nothing can have": (made, one) =>
      made.set(one, { K: made.obj([4_000_000_000]) }),
    "content has half a number": (made, one) => made.set(one, { K: made.obj([0.5]) }),
    "content is in what is no form": (made, one, two) =>
      made.set(one, { K: made.obj({ Type: "MCR", Stm: two, MCID: 0 }) }),
    "an element is a word": (made, one) => made.set(one, { K: PDFName.of("P") }),
    "a role stands for itself by another": (made, one) => {
      made.set(one, { S: PDFName.of("A") });
      made.set(made.root, { RoleMap: made.obj({ A: "B", B: "A" }) });
    },
    "an element has no role": ({ document }, one) =>
      document.context.lookup(one, PDFDict).delete(PDFName.of("S")),
    "a picture is an object over the page": (made, one) => {
      const image = made.document.context.register(made.document.context.stream(""));
      made.set(one, { K: made.obj({ Type: "OBJR", Obj: image }) });
    },
    "a number is an object over the page": (made, one) => {
      const number = made.document.context.register(made.document.context.obj(7));
      made.document.getPage(0).node.set(PDFName.of("Annots"), made.obj([number]));
      made.set(one, { K: made.obj({ Type: "OBJR", Obj: number }) });
    },
    "it is deeper than any document": (made, one) => {
      let inner = made.element("Span", {});
      for (let depth = 0; depth < 5_000; depth += 1) inner = made.element("Span", { K: [inner] });
      made.set(one, { K: made.obj([inner]) });
    },
  };

  it.each(Object.keys(harm))("is not taken over: %s", async (name) => {
    const made = await foreign();
    const [one, two] = made.paragraphs();
    if (one === undefined || two === undefined) throw new Error("no paragraphs");
    made.top(one, two);
    expect(await tagsOf(made)).toBeDefined();
    harm[name]?.(made, one, two);
    expect(await tagsOf(made)).toBeUndefined();
    const file = await whole(made);
    expect(file.catalog.has(PDFName.of("StructTreeRoot"))).toBe(false);
    expect(file.getPages().map(({ node }) => node.has(PDFName.of("StructParents")))).toEqual([false, false]);
  });
});

describe("a structure that is endless by value", () => {
  const times = <Value>(count: number, value: Value): readonly Value[] =>
    Array.from({ length: count }, () => value);
  const shared = (made: Foreign, value: PDFObject): PDFRef => made.document.context.register(value);
  const long = "x".repeat(100_000);

  /** Entries of each of a thousand elements; what they refer to is there once. */
  const each: Readonly<Record<string, (made: Foreign) => Entries>> = {
    "arrays in arrays of attributes": (made) => {
      let inner: PDFObject = made.obj({});
      for (let depth = 0; depth < 3; depth += 1) inner = shared(made, made.obj([...times(100, inner)]));
      return { A: { O: "Layout", Deep: inner } };
    },
    "dictionaries in dictionaries of attributes": (made) => {
      let inner: PDFObject = PDFNull;
      for (let depth = 0; depth < 3; depth += 1) {
        const entries = Object.fromEntries(times(100, inner).map((one, index) => [`E${index}`, one]));
        inner = shared(made, made.obj(entries));
      }
      return { A: inner };
    },
    "attributes that are left out": (made) => {
      const stream = shared(made, made.document.context.stream(""));
      return { A: { Away: shared(made, made.obj([...times(1_000, stream)])) } };
    },
    "a class of many dictionaries": (made) => {
      const many = shared(made, made.obj([...times(1_000, shared(made, made.obj({})))]));
      made.set(made.root, { ClassMap: made.obj({ X: many }) });
      return { C: "X" };
    },
    "many classes": (made) => ({ C: shared(made, made.obj([...times(1_000, "X")])) }),
    "many numbers of revisions": (made) => ({ A: shared(made, made.obj([...times(1_000, 0)])) }),
    "kids that are not there": (made) => {
      const missing = made.document.context.nextRef();
      return { K: shared(made, made.obj([...times(1_000, missing)])) };
    },
    "links to what is not there": (made) => {
      const missing = made.document.context.nextRef();
      const item = shared(made, made.obj({ Type: "OBJR", Obj: missing }));
      return { K: shared(made, made.obj([...times(1_000, item)])) };
    },
    "words in place of content": (made) => ({ Alt: shared(made, PDFString.of(long)) }),
    "an identifier": (made) => ({ ID: shared(made, PDFHexString.fromText(long)) }),
    "the name of a role": (made) => ({ S: shared(made, PDFName.of(long)) }),
    "the name of an attribute": (made) => ({ A: shared(made, made.obj({ [long]: 0 })) }),
    "words of an attribute": (made) => ({ A: { O: shared(made, PDFString.of(long)) } }),
  };

  it.each(Object.keys(each))("is not taken over: %s", async (name) => {
    const made = await foreign();
    const entries = each[name]?.(made) ?? {};
    made.top(...made.paragraphs(), ...times(1_000, 0).map(() => made.element("Span", entries)));
    expect(await tagsOf(made)).toBeUndefined();
    expect((await whole(made)).catalog.has(PDFName.of("StructTreeRoot"))).toBe(false);
  });

  it("is not taken over: one element with arrays in arrays in arrays", async () => {
    const made = await foreign();
    let inner: PDFObject = made.obj({});
    for (let depth = 0; depth < 3; depth += 1) inner = shared(made, made.obj([...times(1_000, inner)]));
    made.top(...made.paragraphs(), made.element("Span", { A: { O: "Layout", Deep: inner } }));
    expect(await tagsOf(made)).toBeUndefined();
  });

  it("is not taken over: links of a thousand pages in one array", async () => {
    const made = await foreign();
    const missing = made.document.context.nextRef();
    const links = shared(made, made.obj([...times(1_000, missing)]));
    for (let page = 0; page < 1_000; page += 1) {
      made.document.addPage().node.set(PDFName.of("Annots"), links);
    }
    made.top(...made.paragraphs());
    expect(await tagsOf(made)).toBeUndefined();
  });
});
