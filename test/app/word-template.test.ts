import { describe, expect, it } from "vitest";
import { descendants, parseXml } from "../../src/foundation/xml-reader.js";
import { readZip } from "../../src/foundation/zip-reader.js";
import { lintPackage } from "../../src/ooxml/lint.js";
import type { Parts } from "../../src/ooxml/zip.js";
import { NAMESPACES, p, run, type Sources, wordFile } from "../template/word/word-file.js";
import { readParagraphs } from "../../src/ooxml/read-paragraphs.js";
import type { MemoryWorld } from "../memory-world.js";
import { runIn } from "./command.js";
import { inspectPdf } from "../../src/writers/pdf/inspect.js";
import { pdfOf } from "./packet/pdf.js";
import { changedLetterhead } from "./reference/firm-document.js";
import { changedHotel, HOTEL_FILE, hotelWorld } from "./hotel.js";

const WORDS = ["render", HOTEL_FILE, "--template", "firm.docx", "--as-of", "2026-11-23", "--out", "out"];
const NAME = "乌有里酒店集团（上海）有限公司";

async function worldWith(sources: Sources | string): Promise<MemoryWorld> {
  const world = hotelWorld();
  world.put("firm.docx", await wordFile(sources));
  return world;
}

function partsOf(bytes: Uint8Array | undefined): Parts {
  const reading = readZip(bytes ?? new Uint8Array());
  if (reading.type === "refused") throw new Error(reading.reason);
  return reading.parts;
}

function xmlOf(parts: Parts, path = "word/document.xml"): string {
  return new TextDecoder().decode(parts.get(path));
}

describe("render --template", () => {
  const body = p("{{processor.name}}") + p("{{#if processor.isCiio}}") + p("运营者") + p("{{/if}}");

  it("makes a final Word document of the firm's own, and no PDF unless asked", async () => {
    const world = await worldWith(body);
    const ran = await runIn(world, ...WORDS, "--stage", "final");
    expect(ran).toMatchObject({ status: 0, made: ["out/firm-定稿.docx"] });
    const parts = partsOf(world.files.get("out/firm-定稿.docx"));
    expect(readParagraphs(xmlOf(parts)).map(({ text }) => text)).toEqual([NAME]);
    expect([...parts.keys()].filter((name) => name.includes("header"))).toEqual([]);
    expect(lintPackage(parts)).toEqual([]);
  });

  it("stamps a draft on every page, whatever headers the firm has", async () => {
    for (const sources of [{ body }, { body, header: p("{{processor.name}}") }, { body, header: "<w:p/>" }]) {
      const world = await worldWith(sources);
      expect(await runIn(world, ...WORDS)).toMatchObject({ status: 0 });
      const parts = partsOf(world.files.get("out/firm-草稿.docx"));
      expect(lintPackage(parts)).toEqual([]);
      const headers = [...parts.keys()].filter((name) => /^word\/[^/]*header[^/]*\.xml$/u.test(name));
      for (const header of headers) expect(xmlOf(parts, header)).toContain('string="草稿"');
      const types = [...xmlOf(parts).matchAll(/<w:headerReference w:type="(\w+)"/gu)].map(
        ([, type = ""]) => type,
      );
      expect(new Set(types)).toEqual(new Set(["default", "even", "first"]));
      expect(types).toHaveLength(3);
    }
  });

  it.each([
    [
      "properties before a tracked change",
      `<w:p><w:pPr><w:jc w:val="right"/><w:pPrChange w:id="5" w:author="A"><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange></w:pPr>${run("所")}</w:p>`,
    ],
    ["a comment of XML that looks like a paragraph", `<!-- <w:p> -->${p("所")}`],
    ["an empty paragraph with attributes", '<w:p w:rsidR="00A1"/>'],
    ["no paragraph", ""],
  ])("stamps a draft behind a header with %s", async (_what, header) => {
    const world = await worldWith({ body, header });
    expect(await runIn(world, ...WORDS)).toMatchObject({ status: 0 });
    const parts = partsOf(world.files.get("out/firm-草稿.docx"));
    expect(lintPackage(parts)).toEqual([]);
    const stamp = [...descendants(parseXml(xmlOf(parts, "word/header1.xml")))].find(
      ({ name, children }) => name === "w:r" && children.some((child) => child.name === "w:pict"),
    );
    expect(stamp).toBeDefined();
  });

  it("loses nothing behind an empty section in which the references to the stamp are put", async () => {
    const first = '<w:p><w:pPr><w:sectPr w:rsidR="00A1"/></w:pPr></w:p>';
    const world = await worldWith(first + p("第二节"));
    expect(await runIn(world, ...WORDS)).toMatchObject({ status: 0 });
    const parts = partsOf(world.files.get("out/firm-草稿.docx"));
    expect(lintPackage(parts)).toEqual([]);
    expect(readParagraphs(xmlOf(parts)).map(({ text }) => text)).toEqual(["第二节"]);
  });

  it("refuses a template with mistakes before anything is written, with exit code 3", async () => {
    const world = await worldWith(p("{{processor.nmae}}"));
    const ran = await runIn(world, ...WORDS);
    expect(ran).toMatchObject({ status: 3, made: [] });
    expect(ran.talk).toContain("firm.docx:¶1 blocking template/unknown-field");
    expect(ran.talk).toContain('Did you mean "name"');
  });

  it("tells the template's mistakes beside those of the filing", async () => {
    const world = await worldWith(p("{{processor.nmae}}"));
    world.put(HOTEL_FILE, changedHotel({ "/processor/isCiio": "maybe" }));
    const ran = await runIn(world, ...WORDS);
    expect(ran.status).not.toBe(0);
    expect(ran.talk).toContain("template/unknown-field");
    expect(ran.talk).toContain("schema/");
    expect(ran.made).toEqual([]);
  });

  it("stops a final document at a gap the template prints, and shows it in a draft", async () => {
    const world = await worldWith(p("{{processor.formerName}}"));
    const final = await runIn(world, ...WORDS, "--stage", "final");
    expect(final).toMatchObject({ status: 1, made: [] });
    expect(final.talk).toContain("template/gap-left");
    expect(await runIn(world, ...WORDS)).toMatchObject({ status: 0 });
    expect(xmlOf(partsOf(world.files.get("out/firm-草稿.docx")))).toContain("【待补充：曾用名称】");
  });

  it("stops a final document at a blocking finding, as always", async () => {
    const world = await worldWith(body);
    world.put(HOTEL_FILE, changedHotel({ "/processor/name": "" }));
    expect(await runIn(world, ...WORDS, "--stage", "final")).toMatchObject({ status: 1, made: [] });
  });

  it("counts in an English document what is printed in Chinese", async () => {
    const world = await worldWith(
      p("{{recipients.0.name}}".replace("recipients.0.name", "processor.officeAddress")),
    );
    world.put(HOTEL_FILE, changedHotel({ "/processor/officeAddress": "上海市" }));
    const ran = await runIn(world, ...WORDS, "--lang", "en");
    expect(ran.talk).toContain("template/no-english");
  });

  it("gives the same bytes again, and writes over neither template nor filing", async () => {
    const world = await worldWith(body);
    await runIn(world, ...WORDS);
    const first = world.files.get("out/firm-草稿.docx");
    await runIn(world, ...WORDS, "--force");
    expect(world.files.get("out/firm-草稿.docx")).toEqual(first);
    world.put("out/firm-草稿.docx", await wordFile(body));
    const over = [...WORDS, "--force"].map((word) => (word === "firm.docx" ? "out/firm.docx" : word));
    world.put("out/firm.docx", await wordFile(body));
    expect(await runIn(world, ...over)).toMatchObject({ status: 0 });
    expect(world.files.get("out/firm.docx")).toEqual(await wordFile(body));
  });
});

describe("what somebody's review left in a template", () => {
  const author = 'w:author="A" w:date="2025-01-01T00:00:00Z"';
  const deleted = `<w:del w:id="2" ${author}><w:r><w:delText>前客户</w:delText></w:r></w:del>`;
  const format = `<w:p><w:pPr><w:jc w:val="left"/><w:pPrChange w:id="5" ${author}><w:pPr/></w:pPrChange></w:pPr></w:p>`;
  const comments = {
    "word/comments.xml": `<w:comments ${NAMESPACES}><w:comment w:id="0" ${author}>${p("勿外传")}</w:comment></w:comments>`,
  };
  const types =
    '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>';

  it.each([
    ["a deletion", { body: p("{{processor.name}}") + p(run("本所") + deleted) }, "word-revision", "¶2"],
    ["a change of format", { body: p("{{processor.name}}") + format }, "word-revision", "¶2"],
    [
      "a deletion in a header",
      { body: p("{{processor.name}}"), header: p(run("本所") + deleted) },
      "word-revision",
      "header1.xml",
    ],
    [
      "a comment that nothing leads to",
      { body: p("{{processor.name}}"), others: comments, types },
      "word-comment",
      "comments.xml",
    ],
  ])("%s is told of a draft and stops a final paper", async (_what, sources, code, place) => {
    const world = await worldWith(sources);
    const draft = await runIn(world, ...WORDS);
    expect(draft).toMatchObject({ status: 0, made: ["out/firm-草稿.docx"] });
    expect(draft.talk).toContain(`warning template/${code}`);
    const final = await runIn(world, ...WORDS, "--stage", "final");
    expect(final).toMatchObject({ status: 3, made: [] });
    expect(final.talk).toContain(`blocking template/${code}`);
    expect(final.talk).toContain(place);
  });

  it("stops a final paper on a letterhead too, where a draft is told of it", async () => {
    const world = hotelWorld();
    world.put("firm.docx", await changedLetterhead({ "header2.xml": [["</w:p>", `${deleted}</w:p>`]] }));
    const words = WORDS.map((word) => (word === "--template" ? "--reference" : word));
    const draft = await runIn(world, ...words, "--to", "docx");
    expect(draft.status).toBe(0);
    expect(draft.talk).toContain("warning template/word-revision");
    const final = await runIn(world, ...words, "--to", "docx", "--stage", "final");
    expect(final).toMatchObject({ status: 3, made: [] });
    expect(final.talk).toContain("blocking template/word-revision");
  });
});

describe("the PDF of a Word template", () => {
  it("is LibreOffice's", async () => {
    const world = await worldWith(p("{{processor.name}}"));
    world.conversion = { type: "pdf", bytes: await pdfOf(2) };
    const ran = await runIn(world, ...WORDS, "--to", "docx,pdf");
    expect(ran).toMatchObject({ status: 0, made: ["out/firm-草稿.docx", "out/firm-草稿.pdf"] });
    const made = await inspectPdf(world.files.get("out/firm-草稿.pdf") ?? new Uint8Array());
    expect(made).toMatchObject({ type: "pages", pages: 2 });
  });

  it.each([
    [{ type: "missing" }, 6, "writer/no-office", "Use --to docx"],
    [{ type: "failed", reason: "timeout" }, 5, "writer/office-failed", "two minutes"],
    [{ type: "failed", reason: "error" }, 5, "writer/office-failed", "made no PDF"],
    [{ type: "pdf", bytes: new TextEncoder().encode("%PDF-1.7") }, 5, "writer/office-failed", "made no PDF"],
  ] as const)("is a finding when it cannot be made: %j", async (conversion, status, code, words) => {
    const world = await worldWith(p("{{processor.name}}"));
    world.conversion = conversion;
    const ran = await runIn(world, ...WORDS, "--to", "pdf");
    expect(ran).toMatchObject({ status, made: [] });
    expect(ran.talk).toContain(code);
    expect(ran.talk).toContain(words);
  });
});

describe("words of the command line with --template", () => {
  it.each([
    [["--to", "html"], "--to"],
    [["--toc-pages"], "--toc-pages"],
    [["--pdf-a", "2b", "--to", "pdf"], "--pdf-a"],
    [["--edition", "both"], "--edition both"],
    [["--reference", "firm.docx"], "--reference"],
    [["--pack", "mine"], "--pack"],
    [["--template", "-"], "standard input"],
    [["--template", "nothing.docx"], "nothing.docx"],
  ])("%j", async (words, expected) => {
    const world = await worldWith(p("{{processor.name}}"));
    const base = words[0] === "--template" ? ["render", HOTEL_FILE] : WORDS;
    const ran = await runIn(world, ...base, ...words);
    expect(ran).toMatchObject({ status: 2, made: [] });
    expect(ran.talk).toContain(expected);
  });
});
