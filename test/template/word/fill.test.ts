import { describe, expect, it } from "vitest";
import { writeZip } from "../../../src/ooxml/zip.js";
import { FILING } from "../fixture.js";
import { fillWordTemplate } from "../../../src/template/word/fill.js";
import { compiledWord, filledWord, partOf, texts, textsOf } from "./filling.js";
import { cell, p, run, table, wordParts, type Sources } from "./word-file.js";

describe("values in a Word template", () => {
  it.each([
    ["a text", "{{processor.name}}", "甲公司"],
    ["a number", "{{processor.personsProcessed}}", "340,000"],
    ["a date", "{{processor.startedOn}}", "2026年1月5日"],
    ["a choice", "{{processor.unitNature}}", "企业"],
    ["choices", "{{choices processor.unitNature}}", "☑企业 ☐政府部门"],
    ["not applicable", "{{processor.penalties}}", "不适用：未受处罚"],
    ["a date left for the pen", "{{processor.officer.signedOn}}", "　　　　年　　月　　日"],
    ["a list in a line", '{{join recipients "、" "name"}}', "乙公司、丙公司"],
    ["a loop in a line", "{{#each recipients}}{{name}}；{{/each}}", "乙公司；丙公司；"],
    ["a condition in a line", "{{#if processor.isCiio}}是{{else}}不是{{/if}}运营者", "不是运营者"],
    ["a number of a loop", "{{#each recipients}}（{{@number}}）{{name}}{{/each}}", "（1）乙公司（2）丙公司"],
    ["a comment", "前{{!-- 说明 --}}后", "前后"],
  ])("%s", async (_, written, expected) => {
    expect(await textsOf(p(written))).toEqual([expected]);
  });

  it("look as the first character of their tag", async () => {
    const body = p(
      run("称{{pro", "<w:b/>") + run("cessor", "<w:i/>") + run(".name}}谓", '<w:u w:val="single"/>'),
    );
    const xml = partOf(await filledWord(body));
    expect(xml).toContain(run("称", "<w:b/>") + run("甲公司", "<w:b/>") + run("谓", '<w:u w:val="single"/>'));
  });

  it("mark gaps in a draft and remember them", async () => {
    const filled = await filledWord(p(run("{{processor.name}}", "<w:b/>")), { filing: {} });
    expect(partOf(filled)).toContain(run("【待补充：名称】", '<w:b/><w:highlight w:val="yellow"/>'));
    expect(filled.gaps.map(({ pointer }) => pointer)).toEqual(["/processor/name"]);
  });

  it("keep their line ends and tabs, and nothing they hold is mark-up", async () => {
    const filing = { processor: { name: "甲<w:br/>&\n乙\t丙{{processor.name}}" } };
    const filled = await filledWord(p("{{processor.name}}"), { filing });
    expect(texts(filled)).toEqual(["甲<w:br/>&\n乙\t丙{{processor.name}}"]);
    expect(partOf(filled)).toContain("</w:t><w:br/><w:t");
  });

  it("are said to be Chinese where an English document has no English", async () => {
    const filled = await filledWord(
      p("{{recipients.length}}".replace("recipients.length", 'join recipients ", " "name"')),
      {
        language: "en",
      },
    );
    expect(texts(filled)).toEqual(["Yi GmbH, 丙公司"]);
    expect([...filled.foreign]).toEqual(["/recipients/1/name"]);
    expect(partOf(filled)).toContain('<w:rFonts w:hint="eastAsia"/>');
  });

  it("have Chinese marks between them where all are Chinese, which are no text without English", async () => {
    const recipients = [
      { id: "r1", name: "丁公司" },
      { id: "r2", name: "丙公司" },
    ];
    const filing = { ...FILING, recipients };
    const filled = await filledWord(p('{{join recipients ", " "name"}}'), { language: "en", filing });
    expect(texts(filled)).toEqual(["丁公司、丙公司"]);
    expect([...filled.foreign]).toEqual(["/recipients/0/name", "/recipients/1/name"]);
  });
});

describe("blocks of paragraphs", () => {
  it("leave nothing of their own paragraphs, nor an empty one where a condition is false", async () => {
    const body =
      p("前") +
      p("{{#if processor.isCiio}}") +
      p("运营者") +
      p("{{else}}") +
      p("非运营者") +
      p("{{/if}}") +
      p("后");
    expect(await textsOf(body)).toEqual(["前", "非运营者", "后"]);
  });

  it("leave no paragraph that a condition in it emptied", async () => {
    const body =
      p("前") +
      p("{{#if processor.isCiio}}运营者{{/if}}{{#answered processor.phone}}{{/answered}}") +
      p("后");
    expect(await textsOf(body)).toEqual(["前", "后"]);
  });

  it("repeat paragraphs and tables, one within another", async () => {
    const body =
      p("{{#each scenarios}}") +
      p("场景{{name}}") +
      p("{{#each items}}") +
      table(["{{@number}}", "{{name}}（{{../name}}）"]) +
      p("{{/each}}") +
      p("{{/each}}");
    const filled = await filledWord(body);
    expect(texts(filled)).toEqual(["场景人力资源", "1", "姓名（人力资源）", "", "2", "病历（人力资源）"]);
    expect(partOf(filled)).toContain("</w:tbl><w:p/><w:tbl>");
  });

  it("may begin and end with the paragraphs they repeat", async () => {
    const body = p("{{#each recipients}}接收方：{{name}}") + p("编号 {{id}}{{/each}}") + p("后");
    expect(await textsOf(body)).toEqual(["接收方：乙公司", "编号 r1", "接收方：丙公司", "编号 r2", "后"]);
  });

  it("leave words before and behind them outside", async () => {
    const body = p("如下：{{#each recipients}}") + p("{{name}}") + p("{{/each}}以上。");
    expect(await textsOf(body)).toEqual(["如下：", "乙公司", "丙公司", "以上。"]);
  });

  it("print one mark and neither branch when nobody has answered", async () => {
    const body = p("{{#if processor.isCiio}}") + p("是") + p("{{else}}") + p("否") + p("{{/if}}");
    expect(await textsOf(body, { filing: {} })).toEqual(["【待补充：是否关键信息基础设施运营者】"]);
  });

  it("go on in {{else if}}", async () => {
    const body =
      p("{{#if processor.isCiio}}") +
      p("一") +
      p("{{else if processor.isForeign}}") +
      p("二") +
      p("{{else}}") +
      p("三") +
      p("{{/if}}");
    expect(await textsOf(body)).toEqual(["二"]);
    const filing = { ...FILING, processor: { ...FILING.processor, isForeign: false } };
    expect(await textsOf(body, { filing })).toEqual(["三"]);
  });

  it("keep the end of a section that stands in their last paragraph", async () => {
    const section = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>';
    const body = p("{{#each recipients}}") + p("{{name}}") + p("{{/each}}", section) + p("后");
    const filled = await filledWord(body);
    expect(texts(filled)).toEqual(["乙公司", "丙公司", "", "后"]);
    expect(partOf(filled).match(/<w:sectPr>/gu)).toHaveLength(2);
  });
});

describe("what nobody has answered", () => {
  it("is a finding of a final document, by the name of the field, and where the template asks for it", async () => {
    const template = await compiledWord(p("") + p("{{#if processor.isCiio}}是{{/if}}"));
    const input = { filing: {}, derived: {}, language: "zh", stage: "final" } as const;
    const { value, diagnostics } = fillWordTemplate(template, input);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: "template/unanswered-condition",
        pointer: "/processor/isCiio",
        label: { zh: "个人信息处理者 › 是否关键信息基础设施运营者" },
        place: { file: "firm.docx", paragraph: 2 },
      },
    ]);
  });
});

describe("blocks of rows", () => {
  it("repeat a row whose first and last cell hold the tags", async () => {
    const body = table(["名称", "编号"], ["{{#each recipients}}{{name}}", "{{id}}{{/each}}"]);
    expect(await textsOf(body)).toEqual(["名称", "编号", "乙公司", "r1", "丙公司", "r2"]);
  });

  it("leave out rows that hold nothing but tags", async () => {
    const body = table(
      ["名称", "编号"],
      ["{{#each recipients}}", ""],
      ["{{name}}", "{{id}}"],
      ["{{/each}}", ""],
    );
    expect(await textsOf(body)).toEqual(["名称", "编号", "乙公司", "r1", "丙公司", "r2"]);
  });

  it("have conditions in cells, and leave a cell its paragraph", async () => {
    const body = table(["{{#if processor.isCiio}}是{{/if}}", "甲"]);
    expect(await textsOf(body)).toEqual(["", "甲"]);
  });

  it("leave out a whole table without rows", async () => {
    const body = p("前") + table(["{{#each recipients}}{{name}}", "{{id}}{{else}}", "无{{/each}}"]);
    await expect(textsOf(body)).rejects.toThrow("else");
    const rows = table(["{{#if processor.isCiio}}是", "{{/if}}"]);
    expect(await textsOf(p("前") + rows + p("后"))).toEqual(["前", "后"]);
  });

  it("keep merged groups whole in every turn", async () => {
    const body = table(
      [cell("{{#each scenarios}}{{name}}", "restart"), "数据项"],
      [cell("", "continue"), "{{#each items}}{{name}}{{/each}}{{/each}}"],
    );
    const filled = await filledWord(body);
    expect(texts(filled)).toEqual(["人力资源", "数据项", "", "姓名病历"]);
    const rows = table(
      [cell("{{#each scenarios}}{{name}}", "restart"), "数据项", "敏感"],
      [cell("", "continue"), "{{#each items}}{{name}}", "{{check isSensitive}}{{/each}}{{/each}}"],
    );
    expect(texts(await filledWord(rows))).toEqual([
      "人力资源",
      "数据项",
      "敏感",
      "",
      "姓名",
      "☐",
      "",
      "病历",
      "☑",
    ]);
  });

  it("begin a merged group anew when its first row was left out", async () => {
    const body = table(
      [cell("{{#if processor.isCiio}}{{processor.name}}", "restart"), "{{/if}}"],
      [cell("", "continue"), "甲"],
    );
    expect(partOf(await filledWord(body))).toContain('<w:vMerge w:val="restart"/>');
  });
});

describe("blocks within blocks", () => {
  it.each([
    [
      "rows with {{else}} in a row of its own, in two loops",
      table(
        ["{{#each scenarios}}", ""],
        ["{{name}}", "{{level}}"],
        ["{{#each items}}", ""],
        ["{{#if isSensitive}}", ""],
        ["敏感{{name}}", "一"],
        ["{{else}}", ""],
        ["普通{{name}}", "二"],
        ["{{/if}}", ""],
        ["{{/each}}", ""],
        ["{{/each}}", ""],
      ),
      ["人力资源", "高", "普通姓名", "二", "敏感病历", "一"],
    ],
    [
      "a table in a cell",
      table([
        `${p("{{#each scenarios}}")}${p("{{name}}")}${table(["{{#each items}}{{name}}", "项{{/each}}"])}${p("{{/each}}")}`,
      ]),
      ["人力资源", "姓名", "项", "病历", "项", ""],
    ],
    [
      "two loops that meet in a paragraph",
      p("{{#each scenarios}}") +
        p("{{name}}") +
        p("{{/each}}{{#each recipients}}") +
        p("{{name}}") +
        p("{{/each}}"),
      ["人力资源", "乙公司", "丙公司"],
    ],
    [
      "a tag over a line break",
      p("<w:r><w:t>{{#if</w:t><w:br/><w:t> processor.isForeign}}外{{/if}}</w:t></w:r>"),
      ["外"],
    ],
    [
      "a tag written with entities",
      p("<w:r><w:t>&#123;{processor.name}} &amp; 他</w:t></w:r>"),
      ["甲公司 & 他"],
    ],
  ])("%s", async (_, body, expected) => {
    expect(await textsOf(body)).toEqual(expected);
  });
});

describe("the rest of the package", () => {
  it("has tags in headers, footers and notes filled, and all else as it was", async () => {
    const sources = {
      body: p("正文") + p(run("{{processor.name}}") + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
      header: p("{{processor.name}} 机密"),
      footer: p("页脚"),
      footnotes: `<w:footnote w:id="2">${p("注：{{processor.phone}}")}</w:footnote>`,
    };
    const filled = await filledWord(sources);
    expect(texts(filled, "word/header1.xml")).toEqual(["甲公司 机密"]);
    expect(texts(filled, "word/footnotes.xml")).toEqual(["注：02112345678"]);
    for (const [path, bytes] of wordParts(sources)) {
      const isFilled = ["word/document.xml", "word/header1.xml", "word/footnotes.xml"].includes(path);
      if (!isFilled) expect(filled.parts.get(path)).toEqual(bytes);
    }
    expect(partOf(filled)).toContain(p("正文"));
  });

  it("counts no gap of a note that is not printed", async () => {
    const note = (condition: string): Sources => ({
      body: p(run(`{{#if ${condition}}}注`) + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run("{{/if}}")),
      footnotes: `<w:footnote w:id="2">${p("{{processor.name}}")}</w:footnote>`,
    });
    const lacking = { filing: { processor: { isCiio: false } } };
    const gapsOf = async (condition: string): Promise<number> =>
      (await filledWord(note(condition), lacking)).gaps.length;
    expect(await gapsOf("processor.isCiio")).toBe(0);
    expect(await gapsOf("(not processor.isCiio)")).toBe(1);
  });

  it("loses the note whose mark was left out", async () => {
    const filled = await filledWord({
      body:
        p("前") +
        p(run("{{#if processor.isCiio}}注") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run("{{/if}}")) +
        p("后"),
      footnotes: `<w:footnote w:id="2">${p("不应留下")}</w:footnote>`,
    });
    expect(partOf(filled, "word/footnotes.xml")).not.toContain("不应留下");
    expect(texts(filled)).toEqual(["前", "后"]);
  });

  it("has no id twice when a loop repeats bookmarks and content controls", async () => {
    const marked =
      '<w:bookmarkStart w:id="0" w:name="here"/>' +
      run("{{name}}") +
      '<w:bookmarkEnd w:id="0"/>' +
      '<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>' +
      run("x") +
      "</w:sdtContent></w:sdt>";
    const filled = await filledWord(p("{{#each recipients}}") + p(marked) + p("{{/each}}"));
    expect(partOf(filled).match(/<w:id w:val="\d+"\/>/gu)).toEqual([
      '<w:id w:val="7"/>',
      '<w:id w:val="8"/>',
    ]);
    expect(partOf(filled).match(/bookmarkStart/gu)).toHaveLength(1);
  });

  it("gives the same bytes for the same input", async () => {
    const body = p("{{#each recipients}}") + p("{{name}}") + p("{{/each}}");
    const [one, other] = [await filledWord(body), await filledWord(body)];
    expect(await writeZip(one.parts)).toEqual(await writeZip(other.parts));
  });
});
