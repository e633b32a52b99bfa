import { describe, expect, it } from "vitest";
import { writeZip } from "../../../src/ooxml/zip.js";
import { compileWordTemplate } from "../../../src/template/word/compile.js";
import { FIELDS, mistakesIn, shortened } from "./filling.js";
import { FIFTEEN, fifteenMistakes } from "./fifteen-mistakes.js";
import { p, run, table, wordFile, wordParts } from "./word-file.js";

describe("fifteen planted mistakes", () => {
  it("are each found once, in their part and paragraph, and nothing else is", async () => {
    const { value, diagnostics } = compileWordTemplate(
      "firm.docx",
      await wordFile(fifteenMistakes()),
      FIELDS,
    );
    expect(value).toBeUndefined();
    const found = diagnostics.map(({ code, place }) => `${place?.file} ${place?.paragraph} ${code}`);
    const planted = FIFTEEN.map(({ code, part, paragraph }) => `firm.docx${part} ${paragraph} ${code}`);
    expect(found.toSorted()).toEqual(planted.toSorted());
    expect(planted).toHaveLength(15);
  });

  it("say in both languages in which paragraph, with the words there", async () => {
    const { diagnostics } = compileWordTemplate("firm.docx", await wordFile(fifteenMistakes()), FIELDS);
    for (const { code, words } of FIFTEEN) {
      const finding = diagnostics.find((one) => one.code === code && one.label?.zh.includes(words));
      expect(finding?.label?.zh, code).toContain("段");
      expect(finding?.label?.en, code).toContain("paragraph");
      expect(finding?.help.zh, code).not.toBe("");
    }
  });
});

describe("the place of a mistake", () => {
  it("is that of the tag when several stand in a paragraph", async () => {
    const { diagnostics } = compileWordTemplate(
      "firm.docx",
      await wordFile(p("") + p("{{processor.name}}的{{processor.nam}}")),
      FIELDS,
    );
    expect(diagnostics.map(({ place }) => place)).toEqual([
      { file: "firm.docx", line: 2, column: 22, paragraph: 2 },
    ]);
    expect(diagnostics[0]?.help.en).toBe('Did you mean "name" (Name)?');
  });

  it("does not depend on how Word cut the tag", async () => {
    const whole = await mistakesIn(p("甲{{processor.nam}}"));
    expect(await mistakesIn(p(run("甲{") + run("{processor", "<w:b/>") + run(".nam}}")))).toEqual(whole);
  });
});

describe("words that would be printed with their braces", () => {
  it("are found in paragraphs without any tag, however Word cut them", async () => {
    const found = await mistakesIn(
      p("甲 {｛processor.name}}") + p(run("乙 {proc") + run("essor.name}")) + p("丙 {乙方}") + p("丁 x}}"),
    );
    expect(found.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "¶1 full-width-braces",
      "¶2 near-tag",
      "¶4 near-tag",
    ]);
  });
});

describe("fields and properties that print what nobody filled in", () => {
  const field = (code: string): string =>
    p(`<w:fldSimple w:instr=" ${code} ">${run("2020年1月1日")}</w:fldSimple>`);

  it.each(["DATE", "TIME", "SAVEDATE", "PRINTDATE", "CREATEDATE"])(
    "refuses the clock of %s",
    async (code) => {
      const found = await mistakesIn(p("{{processor.name}}") + field(`${code} \\@ yyyy`));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(new RegExp(`^document[.]xml¶2 word-clock The field ${code} `, "u"));
    },
  );

  it("refuses a tag in the title of the file", async () => {
    const others = {
      "docProps/core.xml": "<cp:coreProperties xmlns:cp='x'>{{processor.name}}报告</cp:coreProperties>",
    };
    const found = await mistakesIn({ body: p("{{processor.name}}"), others });
    expect(found.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "#docProps/core.xml word-properties",
    ]);
  });

  it("refuses strict Open XML, and reads custom parts in UTF-16", async () => {
    const parts = new Map(wordParts({ body: p("{{processor.name}}") }));
    const utf16 = Buffer.from('\uFEFF<?xml version="1.0" encoding="utf-16"?><a/>', "utf16le");
    parts.set("customXml/item1.xml", new Uint8Array(utf16));
    const compiled = compileWordTemplate("firm.docx", await writeZip(parts), FIELDS);
    expect(compiled.diagnostics).toEqual([]);
    const body = new TextDecoder().decode(parts.get("word/document.xml"));
    const strict = body.replace(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    );
    parts.set("word/document.xml", new TextEncoder().encode(strict));
    const refused = compileWordTemplate("firm.docx", await writeZip(parts), FIELDS);
    expect(refused.diagnostics.map(({ message }) => message.en)).toEqual([
      "The Word template is in the strict Open XML format, or no common program saved it",
    ]);
  });
});

describe("blocks that cannot be cut", () => {
  it.each([
    ["in the middle of its paragraph", p("甲{{#if processor.isCiio}}乙") + p("{{/if}}"), "¶1 word-block"],
    ["from a cell to the outside", table(["{{#if processor.isCiio}}"]) + p("{{/if}}"), "¶1 word-block"],
    [
      "behind a value of the same row",
      table(["{{processor.name}}", "{{#if processor.isCiio}}", "{{/if}}"]),
      "¶2 word-block",
    ],
    [
      "out of a link",
      p(`<w:hyperlink w:anchor="x">${run("{{#if processor.isCiio}}甲")}</w:hyperlink>${run("{{/if}}")}`),
      "¶1 word-block",
    ],
    [
      "out of a field",
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
          `${run("{{#if processor.isCiio}}")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run("{{/if}}")}`,
      ),
      "¶1 word-block",
    ],
    [
      "around a note in a loop",
      p("{{#each scenarios}}") + p('<w:r><w:footnoteReference w:id="2"/></w:r>') + p("{{/each}}"),
      "¶1 word-note-in-loop",
    ],
  ])("%s", async (_, body, expected) => {
    expect((await mistakesIn(body)).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([expected]);
  });
});

describe("what a Word template may not hold", () => {
  const box = (text: string): string =>
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p(text)}</w:txbxContent></mc:Choice>` +
    `<mc:Fallback><w:txbxContent>${p(text)}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  it.each([
    ["a tag in a text box, once", box("{{processor.name}}"), ["¶2 word-text-box"]],
    ["a text box without tags", box("地址") + p("{{processor.name}}"), []],
    ["a partial", p("{{> cover}}"), ["¶1 not-allowed"]],
    [
      "a picture of an attachment",
      p("{{#each scenarios}}{{image linkPicture}}{{/each}}"),
      ["¶1 not-allowed"],
    ],
    [
      "a tag in the code of a field",
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "{</w:instrText></w:r>' +
          '<w:r><w:instrText>{x}}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ) + p("{{processor.name}}"),
      ["¶1 word-field-code"],
    ],
    [
      "a tag in a drawing",
      p("{{processor.name}}") + p("<w:r><w:drawing><a:t>{{x}}</a:t></w:drawing></w:r>"),
      ["¶2 word-drawing"],
    ],
    ["triple braces", p("{{{processor.name}}}"), ["¶1 not-allowed"]],
    ["no tag at all", p("甲"), ["word-no-tags The"]],
    [
      "a control that Word fills",
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="x" w:storeItemID="y"/></w:sdtPr><w:sdtContent>${p("{{processor.name}}")}</w:sdtContent></w:sdt>`,
      ["¶1 word-bound-control"],
    ],
    [
      "words struck out, which are not read",
      p(
        `<w:del w:id="1" w:author="a"><w:r><w:delText>{{processor.nam}}</w:delText></w:r></w:del>${run("{{processor.name}}")}`,
      ),
      ["¶1 word-tracked-change"],
    ],
  ])("%s", async (_, body, expected) => {
    expect((await mistakesIn(body)).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual(expected);
  });

  it("is a tag in a chart, with the part", async () => {
    const others = { "word/charts/chart1.xml": "<c:chart><a:t>{{x}}</a:t></c:chart>" };
    expect(await mistakesIn({ body: p("{{processor.name}}"), others })).toEqual([
      expect.stringMatching(/^charts\/chart1.xml word-drawing/u),
    ]);
  });

  it("is told without a place in the filing", async () => {
    const { diagnostics } = compileWordTemplate("firm.docx", await wordFile(p("{{x}}")), FIELDS);
    expect(diagnostics.map(shortened)).toEqual([
      expect.stringMatching(/^¶1 unknown-field "the filing" has no field "x"/u),
    ]);
    expect(diagnostics[0]?.pointer).toBeUndefined();
  });
});
