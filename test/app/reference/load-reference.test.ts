import { describe, expect, it } from "vitest";
import { loadReference } from "../../../src/app/reference/load-reference.js";
import { packageOf, type Part } from "../../../src/ooxml/package.js";
import { writeZip } from "../../../src/ooxml/zip.js";
import { changedLetterhead, firmReference, type Changes } from "./firm-document.js";
import { letterheadFile, letterheadParts } from "./letterhead.js";

async function refusals(bytes: Uint8Array | Promise<Uint8Array>): Promise<readonly string[]> {
  const { value, diagnostics } = loadReference("firm.docx", await bytes);
  expect(value).toBeUndefined();
  return diagnostics.map(({ code, message, place }) => `${place?.file ?? ""} ${code} ${message.zh}`);
}

describe("a reference document", () => {
  it("is taken, with advice on what papers do not take from it", async () => {
    const { value, diagnostics } = loadReference("firm.docx", await letterheadFile());
    expect(diagnostics).toEqual([]);
    expect(value?.advice.map(({ code, severity, message }) => [severity, code, message.zh])).toEqual([
      [
        "advice",
        "template/reference-style",
        "参照文档没有与下列样式对应的样式，用随附的样式代替：标题 4、副标题、列表段落、题注",
      ],
      [
        "advice",
        "template/reference-numbering",
        "参照文档的标题编号与文书不同；文书按标题编号互相引用，因此保留文书的编号，只取用标题的外观",
      ],
    ]);
    expect(value?.pdfAdvice.map(({ message }) => message.zh)).toEqual([
      "参照文档的下列内容只在 Word 文件中，PDF 没有：页眉、页脚的框线",
    ]);
    expect(value?.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  it("is told apart by its contents", async () => {
    const other = await firmReference({ "header2.xml": [["示例律师", "示范律师"]] });
    expect(other.sha256).not.toBe((await firmReference()).sha256);
  });

  it.each<readonly [string, Changes, string]>([
    [
      "a tag in a header",
      { "header2.xml": [["示例律师事务所（虚构）", "{{processor.name}}"]] },
      "firm.docx#word/header2.xml template/reference-tag 参照文档的页眉、页脚中有模板标签，生成文书时不会填写",
    ],
    [
      "hidden text",
      { "styles.xml": [['<w:kern w:val="2"/>', '<w:vanish/><w:kern w:val="2"/>']] },
      "firm.docx#a template/reference-unreadable 参照文档的样式“Normal”设为隐藏文字，文书中的文字将无法阅读",
    ],
    [
      "tiny text",
      { "styles.xml": [['<w:sz w:val="24"/>', '<w:sz w:val="2"/>']] },
      "firm.docx#a template/reference-unreadable 参照文档的样式“Normal”字号为 1 磅，文书中的文字将无法阅读",
    ],
    [
      "pale text",
      { "styles.xml": [['<w:kern w:val="2"/>', '<w:color w:val="FAFAFA"/><w:kern w:val="2"/>']] },
      "firm.docx#a template/reference-unreadable 参照文档的样式“Normal”颜色过浅（FAFAFA），文书中的文字将无法阅读",
    ],
    [
      "margins that leave no room",
      { "document.xml": [['w:left="1588"', 'w:left="7000"']] },
      "firm.docx template/reference-page 页边距过大：版心宽不足 80 毫米或者横排时高不足 60 毫米",
    ],
    [
      "a field that fetches something",
      { "footer2.xml": [[" PAGE ", " INCLUDETEXT C:\\\\secret.txt "]] },
      "firm.docx#word/footer2.xml template/word-field 参照文档中不得使用的域",
    ],
    [
      "a document type",
      { "styles.xml": [["<w:styles", "<!DOCTYPE x><w:styles"]] },
      "firm.docx#word/styles.xml template/word-document-type 参照文档的部件含有文档类型声明（DOCTYPE）",
    ],
    [
      "another root",
      {
        "styles.xml": [
          ["<w:styles", "<s:styles"],
          ["</w:styles>", "</s:styles>"],
        ],
      },
      "firm.docx template/word-file 参照文档采用“严格的 Open XML”格式，或者不是由常用程序保存的",
    ],
  ])("is refused for %s", async (_name, changes, told) => {
    const found = await refusals(changedLetterhead(changes));
    expect(found[0]).toContain(told.replace("不得使用的域", ""));
  });

  it("is refused for macros, links that lead outside, embedded objects, and as no document at all", async () => {
    const link = (type: string, more = ""): Part => ({
      name: "word/_rels/header2.xml.rels",
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://firm.example/x"${more}/></Relationships>`,
    });
    const outside = await refusals(changedLetterhead({}, [link("image", ' TargetMode="External"')]));
    expect(outside).toEqual([
      "firm.docx#word/header2.xml template/word-external 参照文档链接了文件以外的内容（image）",
    ]);
    const macro = {
      name: "word/vbaProject.bin",
      contentType: "application/vnd.ms-office.vbaProject",
      content: "x",
    };
    expect((await refusals(changedLetterhead({}, [macro])))[0]).toContain("参照文档含有宏");
    const object = {
      name: "word/embeddings/oleObject1.bin",
      contentType: "application/vnd.openxmlformats-officedocument.oleObject",
      content: "x",
    };
    expect((await refusals(changedLetterhead({}, [object])))[0]).toContain(
      "参照文档嵌有其他程序的对象或者控件",
    );
    expect(await refusals(new TextEncoder().encode("no zip"))).toEqual([
      "firm.docx template/word-file 参照文档不是 Word 文档",
    ]);
    expect(await refusals(new Uint8Array())).toEqual(["firm.docx template/word-file 参照文档是空文件"]);
  });

  it("is refused for what unpacks to more than a document has", async () => {
    const bomb = {
      name: "word/media/bomb.xml",
      contentType: "application/xml",
      content: `<x>${" ".repeat(9_000_000)}</x>`,
    };
    expect((await refusals(changedLetterhead({}, [bomb])))[0]).toContain("参照文档展开后过大");
  });

  it("never is an error of the program, whatever is missing", async () => {
    for (const missing of letterheadParts()) {
      const bytes = await writeZip(packageOf(letterheadParts().filter((part) => part !== missing)));
      const { value, diagnostics } = loadReference("firm.docx", bytes);
      expect(value !== undefined || diagnostics.length > 0, missing.name).toBe(true);
    }
  });

  it("goes on with the headers of sections before the last", async () => {
    const first =
      '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p><w:sectPr>';
    const { reference } = await firmReference({
      "document.xml": [
        ['<w:headerReference w:type="default" r:id="rId5"/>', ""],
        ["<w:sectPr>", first],
      ],
    });
    expect(reference.furniture.header.get("default")?.xml).toContain("示例律师");
    expect(reference.hasFirstPage).toBe(false);
  });
});
