import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chinese, listOf } from "../../../src/foundation/answer.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import { derive } from "../../../src/law/derive.js";
import { writeZip } from "../../../src/ooxml/zip.js";
import { fieldsOfDocument } from "../../../src/app/template/fields-of-document.js";
import { compileWordTemplate } from "../../../src/template/word/compile.js";
import { fillWordTemplate } from "../../../src/template/word/fill.js";
import { runIn } from "../command.js";
import { AS_OF } from "../example.js";
import { hotel, HOTEL_FILE, hotelWorld } from "../hotel.js";
import { NAMESPACES, cell, p, run, table, wordFile } from "../../template/word/word-file.js";
import { leftOf, NAME, NETHERLANDS, proposed, SINGAPORE } from "./precedents.js";

describe("facts of the filing in a precedent", () => {
  it("become tags: names, codes, days, counts in every form that templates print", async () => {
    const { lines, report } = await proposed(
      p(`${NAME}（统一社会信用代码91310000MA0FAKE09P），自2026年1月1日起`) +
        p("出境340,000人，即34万人，系统中写作340000人；员工1,850人") +
        p("单位性质：企业") +
        p("法定代表人：虞怀谷"),
    );
    expect(lines).toEqual([
      "{{processor.name}}（统一社会信用代码{{processor.unifiedSocialCreditCode}}），自{{volumes.countFrom}}起",
      "出境{{volumes.nonSensitivePersons}}人，即{{tenThousands volumes.nonSensitivePersons}}人，系统中写作{{plain volumes.nonSensitivePersons}}人；员工{{processor.employeeCount}}人",
      "单位性质：{{processor.unitNature}}",
      "法定代表人：{{processor.legalRepresentative.name}}",
    ]);
    expect(report.values[0]).toMatchObject({
      text: NAME,
      field: "processor.name",
      sure: "sure",
      place: { part: "word/document.xml", paragraph: 1, before: "", after: "（统一社会信用代码913100…" },
    });
  });

  it("stay where they are short, parts of something longer, or of a branch", async () => {
    const body =
      p(`${NAME}分公司`) +
      p("共3项，在中国境内") +
      p("编号X91310000MA0FAKE09P1，1340,000人") +
      p(`致${NAME}`);
    const { lines, report } = await proposed(body);
    expect(lines).toEqual([
      `${NAME}分公司`,
      "共3项，在中国境内",
      "编号X91310000MA0FAKE09P1，1340,000人",
      "致{{processor.name}}",
    ]);
    expect(leftOf(report)).toContain("short 3");
    expect(leftOf(report)).toContain("short 中国");
  });

  it("name their alternatives, and choose by the label before", async () => {
    const { lines, report } = await proposed(
      p("2026年10月31日") + table(["统计截止日期", "2026年10月31日"], ["申请日期", "2026年11月23日"]),
    );
    expect(lines.slice(1)).toEqual([
      "统计截止日期",
      "{{volumes.countTo}}",
      "申请日期",
      "{{application.filedOn}}",
    ]);
    const filedOn = report.values.find(({ field }) => field === "application.filedOn");
    expect(filedOn?.sure).toBe("likely");
    expect(filedOn?.alternatives.map(({ tag }) => tag)).toEqual(["{{derived.asOf}}"]);
  });

  it("keep the look of their place, of several the one of most characters", async () => {
    const cut = run("致", "<w:i/>") + run("乌有", "<w:b/>") + run(`${NAME.slice(2)}：`, '<w:sz w:val="30"/>');
    const { xml, report } = await proposed(p(cut));
    expect(xml).toContain(
      '<w:r><w:rPr><w:sz w:val="30"/></w:rPr><w:t xml:space="preserve">{{processor.name}}：</w:t></w:r>',
    );
    expect(report.values[0]).toMatchObject({ isMixed: true, sure: "likely" });
  });

  it("are found and come back wherever Word cut the words into runs", async () => {
    const text = `甲方${NAME}，自2026年1月1日至2026年10月31日出境 340,000 人 & <完>`;
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: text.length - 1 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(cuts, async (all) => {
        const places = [...all.toSorted((a, b) => a - b), text.length];
        const runs = places.map((end, index) => {
          const look = ["", "<w:b/>", "<w:i/>"][index % 3];
          return run(text.slice(places[index - 1] ?? 0, end), look);
        });
        const { lines, report } = await proposed(p(runs.join("")));
        expect(lines).toEqual([
          "甲方{{processor.name}}，自{{volumes.countFrom}}至{{volumes.countTo}}出境 {{volumes.nonSensitivePersons}} 人 & <完>",
        ]);
        expect(leftOf(report)).toEqual([]);
      }),
      { numRuns: 8, seed: 20_261_129 },
    );
  });
});

describe("lists in a precedent", () => {
  it("become loops over rows, with the number of the turn", async () => {
    const body = table(["序号", "接收方", "国家"], ["1", SINGAPORE, "新加坡"], ["2", NETHERLANDS, "荷兰"]);
    const { lines, report } = await proposed(body);
    expect(lines.slice(3)).toEqual([
      "{{#answered recipients}}{{#each recipients}}{{@number}}",
      "{{name}}",
      "{{countryRegion}}{{/each}}{{/answered}}",
    ]);
    expect(report.repeats).toEqual([
      {
        part: "word/document.xml",
        from: 4,
        to: 9,
        level: "rows",
        list: "recipients",
        entries: 2,
        tags: { open: "{{#answered recipients}}{{#each recipients}}", close: "{{/each}}{{/answered}}" },
      },
    ]);
    expect(report.values.every(({ repeat }) => repeat === 0)).toBe(true);
  });

  it("become loops over one or more paragraphs, each with what the filing has around", async () => {
    const entry = (name: string, country: string): string =>
      p(`${name}（下称“接收方”），与${NAME}订有协议`) + p("") + p(`位于${country}`);
    const { lines } = await proposed(
      p("一") + entry(SINGAPORE, "新加坡") + entry(NETHERLANDS, "荷兰") + p("二"),
    );
    expect(lines).toEqual([
      "一",
      "{{#answered recipients}}{{#each recipients}}",
      "{{name}}（下称“接收方”），与{{@root.processor.name}}订有协议",
      "位于{{countryRegion}}",
      "{{/each}}{{/answered}}",
      "二",
    ]);
  });

  it("may lie in entries of another list, as rows of one table", async () => {
    const rows = listOf(hotel().filing.scenarios).flatMap(({ name, dataItems }) =>
      listOf(dataItems).map((item) => [chinese(name) ?? "", chinese(item.name) ?? ""]),
    );
    const { lines, report } = await proposed(table(["场景", "数据项"], ...rows));
    expect(lines.slice(2)).toEqual([
      "{{#each scenarios}}{{#each dataItems}}{{../name}}",
      "{{name}}{{/each}}{{/each}}",
    ]);
    expect(report.repeats[0]).toMatchObject({ list: "scenarios[].dataItems", entries: rows.length });
  });

  it("become loops over paragraphs with tables, inner lists over their rows", async () => {
    const scenarios = listOf(hotel().filing.scenarios).map(({ name, dataItems }) => ({
      name: chinese(name) ?? "",
      items: listOf(dataItems).map((item) => chinese(item.name) ?? ""),
    }));
    expect(new Set(scenarios.map(({ items }) => items.length)).size).toBeGreaterThan(1);
    const body = scenarios
      .map(({ name, items }, index) => {
        const rows = items.map((item, at) => [String(at + 1), item]);
        return (
          p(`场景${index + 1}：${name}`) + p("数据项如下：") + table(["序号", "数据项"], ...rows, ["完", ""])
        );
      })
      .join("");
    const { lines, report } = await proposed(p("一") + body + p("二"));
    expect(lines).toEqual([
      "一",
      "{{#each scenarios}}",
      "场景{{@number}}：{{name}}",
      "数据项如下：",
      "序号",
      "数据项",
      "{{#each dataItems}}{{@number}}",
      "{{name}}{{/each}}",
      "完",
      "{{/each}}",
      "二",
    ]);
    expect(report.repeats.map(({ list, level, entries }) => [list, level, entries])).toEqual([
      ["scenarios", "blocks", scenarios.length],
      ["scenarios[].dataItems", "rows", scenarios.flatMap(({ items }) => items).length],
    ]);
    expect(report.values.map(({ repeat }) => repeat)).toEqual([0, 0, 1, 1]);
    expect(leftOf(report).filter((one) => one.startsWith("taken-back"))).toEqual([]);
  });

  it("are no loop over tables that look otherwise from entry to entry", async () => {
    const entry = (name: string, ...rows: string[][]): string => p(name) + table(["名称", name], ...rows);
    const body = entry(SINGAPORE, ["国家", "新加坡"]) + entry(NETHERLANDS);
    expect((await proposed(p(NAME) + body)).report.repeats).toEqual([]);
    const alike = entry(SINGAPORE, ["国家", "新加坡"]) + entry(NETHERLANDS, ["国家", "荷兰"]);
    expect((await proposed(p(NAME) + alike)).report.repeats).toMatchObject([
      { list: "recipients", level: "blocks", entries: 2 },
    ]);
  });

  it("are no loop where entries are missing, out of order, or look otherwise", async () => {
    const one = await proposed(p(NAME) + table(["1", SINGAPORE]));
    expect(one.report.repeats).toEqual([]);
    expect(leftOf(one.report)).toContain(`entry ${SINGAPORE}`);
    const turned = await proposed(p(NAME) + table([NETHERLANDS], [SINGAPORE]));
    expect(turned.report.repeats).toEqual([]);
    const merged = await proposed(
      p(NAME) + table([cell(SINGAPORE, "restart")], [cell(NETHERLANDS, "continue")]),
    );
    expect(merged.report.repeats).toEqual([]);
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const noted = await proposed(p(NAME) + p(run(SINGAPORE) + note) + p(run(NETHERLANDS) + note));
    expect(noted.report.repeats).toEqual([]);
  });
});

describe("what is left of a precedent", () => {
  it("is told with its reason: other papers' facts, places without tags, entries", async () => {
    const tracked = `<w:p><w:ins w:id="1" w:author="a">${run(`增补${NAME}`)}</w:ins></w:p>`;
    const { report } = await proposed({
      body: p(NAME) + tracked + p("另有子虚乌有科技有限公司于2019年3月4日签署"),
      header: p(NAME),
      others: {
        "docProps/core.xml": `<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:title>${NAME}</dc:title></cp:coreProperties>`,
      },
    });
    expect(report.values.map(({ place }) => place.part)).toEqual(["word/document.xml", "word/header1.xml"]);
    expect(leftOf(report)).toEqual([
      `no-tags-here ${NAME}`,
      "not-in-filing 2019年3月4日",
      "not-in-filing 另有子虚乌有科技有限公司",
    ]);
    expect(report.left[0]?.places.map(({ part }) => part)).toEqual([
      "word/document.xml",
      "docProps/core.xml",
    ]);
  });
});

describe("words of a precedent that no paragraph shows", () => {
  it.each([
    [
      "deleted words",
      {
        body:
          p("x") +
          `<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>${NAME}</w:delText></w:r></w:del></w:p>`,
      },
    ],
    [
      "words about a picture",
      {
        body: p(
          `<w:r><w:drawing><wp:inline xmlns:wp="w"><wp:docPr id="1" name="x" descr="${NAME}组织架构图"/></wp:inline></w:drawing></w:r>`,
        ),
      },
    ],
    [
      "variables of the document",
      {
        body: p("x"),
        others: {
          "word/settings.xml": `<w:settings ${NAMESPACES}><w:docVars><w:docVar w:name="c" w:val="${NAME}"/></w:docVars></w:settings>`,
        },
      },
    ],
    [
      "the target of a link",
      {
        body: p("x"),
        links: `<Relationship Id="h1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://a.example/${NAME}" TargetMode="External"/>`,
      },
    ],
  ])("are listed: %s", async (_what, sources) => {
    expect(leftOf((await proposed(sources)).report)).toEqual([`no-tags-here ${NAME}`]);
  });
});

describe.each(["letter", "form", "report"])("a paper made with the shipped Word template %s", (name) => {
  it("becomes a template again, proved to give the same paper", async () => {
    const { filing } = hotel();
    const template = readFileSync(packagePath(`templates/packs/word/${name}.docx`));
    const { value } = compileWordTemplate("t.docx", new Uint8Array(template), fieldsOfDocument("pipia"));
    if (value === undefined) throw new Error("the template has mistakes");
    const derived = derive(filing, AS_OF, "draft");
    const filled = fillWordTemplate(value, { filing, derived, language: "zh", stage: "draft" });
    const { report } = await proposed(await writeZip(filled.value?.parts ?? new Map()));
    expect(report.values.map(({ tag }) => tag)).toContain("{{processor.name}}");
    if (name !== "form") expect(report.repeats.map(({ list }) => list)).toContain("recipients");
    expect(report.left.filter(({ reason }) => reason === "taken-back")).toEqual([]);
  });
});

describe("pipia template from-docx", () => {
  const words = ["template", "from-docx", "p.docx", "--as-of", "2026-11-23"];

  it("writes the template and lists what it replaced, in both languages", async () => {
    const world = hotelWorld();
    world.put("p.docx", await wordFile(p(`致${NAME}：`)));
    const ran = await runIn(world, ...words, "--filing", HOTEL_FILE, "--lang", "zh");
    expect(ran).toMatchObject({ status: 0, made: ["p-模板.docx"], talk: "" });
    expect(ran.result).toContain(`¶1  致[${NAME}]： → {{processor.name}}  个人信息处理者 › 单位名称（确定）`);
    expect(ran.result).toContain("用同一份申报材料填写，文字与既有文书一致");
    const english = await runIn(world, ...words, "--filing", HOTEL_FILE, "--out", "t.docx");
    expect(english.made).toEqual(["t.docx"]);
    expect(english.result).toContain("{{processor.name}}  Personal information processor › Name (sure)");
    expect((await runIn(world, ...words, "--filing", HOTEL_FILE, "--out", "t.docx")).status).toBe(5);
    expect((await runIn(world, ...words, "--filing", HOTEL_FILE, "--out", "p.docx", "--force")).status).toBe(
      5,
    );
  });

  it("writes nothing where nothing is found, or where the paper is a template or none", async () => {
    const world = hotelWorld();
    world.put("p.docx", await wordFile(p("没有可以替换的内容")));
    const nothing = await runIn(world, ...words, "--filing", HOTEL_FILE);
    expect(nothing).toMatchObject({ status: 1, result: "", made: [] });
    expect(nothing.talk).toContain("Nothing of the filing was found");
    world.put("p.docx", await wordFile(p("致{{processor.name}}")));
    const tagged = await runIn(world, ...words, "--filing", HOTEL_FILE);
    expect(tagged).toMatchObject({ status: 3, made: [] });
    expect(tagged.talk).toContain("template/word-tagged");
    world.put("p.docx", "none");
    expect(await runIn(world, ...words, "--filing", HOTEL_FILE)).toMatchObject({ status: 3, made: [] });
    expect((await runIn(world, ...words)).status).toBe(2);
  });
});
