import { describe, expect, it } from "vitest";
import { writeZip } from "../../../src/ooxml/zip.js";
import { compileWordTemplate } from "../../../src/template/word/compile.js";
import { FIELDS, filledWord, mistakesIn, shortened } from "./filling.js";
import { NAMESPACES, p, run, type Sources, wordFile, wordParts } from "./word-file.js";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const link = (type: string, target: string, mode = ' TargetMode="External"'): string =>
  `<Relationship Id="rX" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
const field = (instruction: string): string =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  [...instruction.matchAll(/.{1,3}/gu)]
    .map(([piece]) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`)
    .join("") +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("1")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const tag = p("{{processor.name}}");

describe("a Word template with more than text", () => {
  const cases: readonly (readonly [string, Sources, readonly string[]])[] = [
    [
      "a macro",
      {
        body: tag,
        links: link("vbaProject", "vbaProject.bin", ""),
        types:
          '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
        others: { "word/vbaProject.bin": "x" },
      },
      ["word-macro"],
    ],
    [
      "a picture from elsewhere, with its paragraph",
      {
        body: tag + p('<w:r><w:drawing><a:blip r:link="rX"/></w:drawing></w:r>'),
        links: link("image", "http://example.invalid/a.png"),
      },
      ["¶2 word-external"],
    ],
    [
      "an attached template",
      { body: tag, links: link("attachedTemplate", "file:///x.dotm") },
      ["word-attached-template"],
    ],
    [
      "an embedded object, with its paragraph",
      { body: tag + p("<w:r><w:object/></w:r>"), links: link("oleObject", "embeddings/o.bin", "") },
      ["¶2 word-embedded"],
    ],
    [
      "an altChunk",
      { body: `${tag}<w:altChunk r:id="rX"/>`, links: link("aFChunk", "a.html", "") },
      ["¶1 word-alternative-chunk"],
    ],
    ["DDE, cut into runs", { body: tag + p(field("DDEAUTO cmd")) }, ["¶2 word-field"]],
    [
      "INCLUDETEXT in a header",
      { body: tag, header: p(field("includetext x")) },
      ["header1.xml¶1 word-field"],
    ],
    [
      "a field in a field",
      { body: tag + p(field("PAGE").replace("</w:r>", `</w:r>${field("LINK x")}`)) },
      ["¶2 word-field"],
    ],
    ["a simple field", { body: tag + p('<w:fldSimple w:instr=" DATABASE x"/>') }, ["¶2 word-field"]],
    [
      "a mail merge",
      { body: tag, others: { "word/settings.xml": `<w:settings ${NAMESPACES}><w:mailMerge/></w:settings>` } },
      ["settings.xml word-mail-merge"],
    ],
    [
      "a document type",
      { body: tag, others: { "word/styles.xml": '<!DOCTYPE x [<!ENTITY a "b">]><w:styles/>' } },
      ["styles.xml word-document-type"],
    ],
    ["a signature", { body: tag, others: { "_xmlsignatures/sig1.xml": "<x/>" } }, ["word-signature"]],
    ["broken XML", { body: `${tag}<w:p>` }, ["word-file"]],
  ];
  it.each(cases)("is refused by name: %s", async (_, sources, expected) => {
    const found = (await mistakesIn(sources)).map((line) => line.replace(/^#?\S*\.rels /u, ""));
    expect(found.map((line) => expected.find((one) => line.includes(one)) ?? line)).toEqual(expected);
  });

  it("says nothing of what the file links to", async () => {
    const bytes = await wordFile({ body: tag, links: link("image", "file://server/share/client-name.png") });
    const told = JSON.stringify(compileWordTemplate("firm.docx", bytes, FIELDS).diagnostics);
    expect(told).not.toContain("client-name");
  });

  it("may have links, page numbers, contents and pictures of its own", async () => {
    const body = tag + p(field("PAGE")) + p(field('TOC \\o "1-3"')) + p(field("= 1 + 1"));
    expect(await mistakesIn({ body, links: link("hyperlink", "https://example.invalid") })).toEqual([]);
  });
});

describe("files that are no Word template", () => {
  const parts = wordParts({ body: tag });
  it.each([
    ["nothing", new Uint8Array()],
    ["an old .doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ["text", new TextEncoder().encode("{{processor.name}} ".repeat(10))],
  ])("%s", (_, bytes) => {
    expect(compileWordTemplate("firm.docx", bytes, FIELDS).diagnostics.map(shortened)).toEqual([
      expect.stringContaining("word-file"),
    ]);
  });

  it.each([
    ["another archive", new Map([["a.txt", new Uint8Array(9)]])],
    ["a path out of the archive", new Map([...parts, ["../x.xml", new Uint8Array(9)]])],
    [
      "a part of another encoding",
      new Map([...parts, ["word/styles.xml", new Uint8Array([0xff, 0xfe, 0x3c, 0])]]),
    ],
  ])("%s", async (_, content) => {
    const { value, diagnostics } = compileWordTemplate("firm.docx", await writeZip(content), FIELDS);
    expect(value).toBeUndefined();
    expect(diagnostics.map(shortened)).toEqual([expect.stringContaining("word-file")]);
  });

  it("are bombs, and refused at once", async () => {
    const bombs = [
      new Map([...parts, ["word/media/image1.bin", new Uint8Array(80_000_000)]]),
      new Map([...parts, ["word/styles.xml", new TextEncoder().encode(`<x>${" ".repeat(9_000_000)}</x>`)]]),
      new Map([
        ...parts,
        ...Array.from({ length: 1_001 }, (_, index) => [`word/${index}.xml`, new Uint8Array()] as const),
      ]),
    ];
    for (const bomb of bombs) {
      const bytes = await writeZip(bomb);
      const begun = performance.now();
      const { diagnostics } = compileWordTemplate("firm.docx", bytes, FIELDS);
      expect(diagnostics.map(({ message }) => message.en)).toEqual([expect.stringContaining("too large")]);
      expect(performance.now() - begun).toBeLessThan(2_000);
    }
  });
});

describe("templates that cost too much", () => {
  it.each([
    ["5,000 blocks within each other", p("{{#if processor.isCiio}}".repeat(5_000)), "too-deep"],
    ["5,000 blocks one after the other", p("{{#if processor.isCiio}}x{{/if}}".repeat(5_000)), "too-large"],
    [
      "elements within elements",
      `${"<w:sdt><w:sdtContent>".repeat(300)}${tag}${"</w:sdtContent></w:sdt>".repeat(300)}`,
      "word-file",
    ],
    ["a reach for the prototype", p("{{constructor.prototype}}"), "reserved-name"],
  ])("%s", async (_, body, code) => {
    expect(await mistakesIn(body)).toContainEqual(expect.stringContaining(code));
  });

  it("stop when their loops write too much, and the next document is filled as ever", async () => {
    const recipients = Array.from({ length: 400 }, (_, index) => ({
      id: `r${index}`,
      name: "甲".repeat(500),
    }));
    const loops = "{{#each @root.recipients}}".repeat(3) + "{{name}}" + "{{/each}}".repeat(3);
    await expect(filledWord(p(loops), { filing: { recipients } })).rejects.toThrow("too-much-output");
    expect((await filledWord(tag)).gaps).toEqual([]);
  });
});
