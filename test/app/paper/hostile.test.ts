import { beforeEach, describe, expect, it } from "vitest";
import type { MemoryWorld } from "../../memory-world.js";
import { DOCUMENT, FILING, partsOf, read, type, typedXml, withPart, worldWithDraft } from "./filled.js";

const MARK = "customXml/item1.xml";
const OTHER = FILING.replace("甲公司", "丁公司");

let world: MemoryWorld;
beforeEach(async () => {
  world = await worldWithDraft();
});

/** Changes a part of the draft, reads it and expects that nothing is written. */
async function refused(
  part: string,
  change: (xml: string) => string,
): Promise<{ readonly status: number; readonly talk: string }> {
  world.put("草稿.docx", await withPart(world.files.get("草稿.docx"), part, change));
  const before = world.text("filing.yaml");
  const { status, result, talk } = await read(world);
  expect(result).toBe("");
  expect(world.text("filing.yaml")).toBe(before);
  expect(talk).toMatch(/没有改动任何文件。\n$/u);
  return { status, talk };
}

describe("a paper is refused", () => {
  it("as another filing's, without a word of what was typed into it", async () => {
    await type(world, { "/processor/registeredAddress": "机密地址", "/processor/employeeCount": "三百" });
    world.put("filing.yaml", OTHER);
    const { status, talk } = await refused(DOCUMENT, (xml) => xml);
    expect(status).toBe(2);
    expect(talk).toMatch(/^草稿\.docx:1:1 阻断 input\/other-filing 文书由另一份申报材料生成/u);
    expect(talk).not.toMatch(/机密地址|三百|employeeCount|员工数量/u);
  });

  it("where nothing tells whose it is, and read once its name was typed", async () => {
    const nameless = FILING.replace("  name: 甲公司 # 全称\n", "  employeeCount: 3\n");
    world = await worldWithDraft(nameless);
    await type(world, { "/processor/registeredAddress": "上海市" });
    const changed = FILING.replace("# 全称\n", "# 全称\n  employeeCount: 3\n");
    world.put("filing.yaml", changed);
    expect((await refused(DOCUMENT, (xml) => xml)).talk).toContain("input/other-filing 无法判断");
    await type(world, { "/processor/name": "甲公司" });
    expect((await read(world)).status).toBe(0);
    expect(world.text("filing.yaml")).toBe(
      changed.replace("# 全称\n", "# 全称\n  registeredAddress: 上海市\n"),
    );
  });

  it("that is no Word document, or no draft of ours", async () => {
    world.put("草稿.docx", "not a document");
    expect((await read(world)).talk).toContain("阻断 input/not-a-word-file");
    world = await worldWithDraft();
    const { status, talk } = await refused(MARK, () => "<b:Sources/>");
    expect([status, talk]).toEqual([2, expect.stringContaining("input/not-our-paper")]);
  });

  it("of a newer program or another format of filings", async () => {
    expect((await refused(MARK, (xml) => xml.replace("paper:1", "paper:2"))).talk).toContain("paper-version");
    world = await worldWithDraft();
    const other = (xml: string): string => xml.replace('formatVersion="1"', 'formatVersion="2"');
    expect((await refused(MARK, other)).talk).toContain("paper-version");
  });

  it("whose own account is damaged, or there twice", async () => {
    expect((await refused(MARK, (xml) => xml.slice(0, -3))).talk).toContain("damaged-word-file");
    world = await worldWithDraft();
    expect((await refused(MARK, (xml) => xml.replace(/content="\w/u, 'content="X'))).talk).toContain(
      "damaged-word-file",
    );
    world = await worldWithDraft();
    const mark = new TextDecoder().decode(partsOf(world.files.get("草稿.docx")).get(MARK));
    expect((await refused("customXml/item2.xml", () => mark)).talk).toContain("几份文书拼合");
  });

  it("that is not well-formed, nests without end or declares entities", async () => {
    expect((await refused(DOCUMENT, (xml) => xml.slice(0, -10))).talk).toContain("damaged-word-file");
    world = await worldWithDraft();
    const doctype = '<!DOCTYPE w:document [<!ENTITY a "&b;"><!ENTITY b SYSTEM "file:///etc/passwd">]>';
    const entities = (xml: string): string => xml.replace("<w:document", `${doctype}<w:document`);
    expect((await refused(DOCUMENT, entities)).talk).toContain("damaged-word-file");
    world = await worldWithDraft();
    const deep = "<w:sdt><w:sdtContent>".repeat(500) + "</w:sdtContent></w:sdt>".repeat(500);
    expect((await refused(DOCUMENT, (xml) => xml.replace("<w:body>", `<w:body>${deep}`))).talk).toContain(
      "damaged-word-file",
    );
  });

  it("of which no field is left", async () => {
    const bare = (xml: string): string =>
      xml.replaceAll(/<w:tag [^>]*>|<w:bookmarkStart [^>]*_Pipia[^>]*>/gu, "");
    expect((await refused(DOCUMENT, bare)).talk).toContain("一处不剩");
  });
});

describe("a field is refused", () => {
  it("when it was pasted from another client's paper", async () => {
    await type(world, { "/processor/registeredAddress": "上海市" });
    const { status, talk } = await refused(DOCUMENT, (xml) =>
      xml.replace(/(\/processor\/registeredAddress@)\w{8}/u, "$100000000"),
    );
    expect(status).toBe(1);
    expect(talk).toMatch(/¶\d+ 阻断 paper\/pasted 第 \d+ 段 › 单位注册地：/u);
  });

  it.each([
    ["/derived/totalPersons"],
    ["/formatVersion"],
    ["/recipients/r1/id"],
    ["/processor"],
    ["/recipients"],
    ["/no/such/field"],
    ["/__proto__/polluted"],
    ["/constructor/prototype/polluted"],
    ["/recipients/r1/__proto__"],
  ])("when its tag names %s", async (pointer) => {
    await type(world, { "/processor/registeredAddress": "上海市" });
    const { talk } = await refused(DOCUMENT, (xml) =>
      xml.replace("/processor/registeredAddress@", `${pointer}@`),
    );
    expect(talk).toMatch(/阻断 paper\/unknown-blank/u);
    expect("polluted" in {}).toBe(false);
  });

  it("when it names an entry nobody has", async () => {
    await type(world, { "/recipients/r2/name": "乙" });
    const { talk } = await refused(DOCUMENT, (xml) =>
      xml.replace("/recipients/r2/name@", "/recipients/__proto__/name@"),
    );
    expect(talk).toMatch(/阻断 paper\/entry-gone/u);
  });

  it.each([
    ["a number of a spreadsheet", "9.13E+17", "paper/answer"],
    ["a character that reorders text", "甲\u202e乙", "paper/answer"],
    ["no reason", "不适用", "paper/answer"],
    ["the prompt", "甲【待补充：近2年】", "paper/prompt-left"],
    [
      "words struck through",
      "<w:r><w:rPr><w:strike/></w:rPr><w:t>甲路1号</w:t></w:r><w:r><w:t>乙路2号</w:t></w:r>",
      "paper/answer",
    ],
    [
      "raised figures",
      '<w:r><w:t>10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>6</w:t></w:r>',
      "paper/foreign-content",
    ],
    ["a picture", "<w:r><w:t>甲</w:t><w:drawing/></w:r>", "paper/foreign-content"],
  ])("when it holds %s", async (_what, words, code) => {
    await type(world, { "/processor/compliance/penalties": words });
    const { status, talk } = await refused(DOCUMENT, (xml) => xml);
    expect(status).toBe(1);
    expect(talk).toMatch(new RegExp(`¶\\d+ 阻断 ${code} 第 \\d+ 段 › 个人信息处理者`, "u"));
  });
});

describe("a filing", () => {
  it("is not changed where it is written in a way that cannot be edited there", async () => {
    const shared = FILING.replace("processor:\n  name: 甲公司 # 全称", "processor: &p { name: 甲公司 }");
    world = await worldWithDraft(shared);
    await type(world, { "/processor/registeredAddress": "上海市" });
    expect((await refused(DOCUMENT, (xml) => xml)).talk).toContain("merge/layout");
  });

  it("is taken from neither standard input without --out, nor a paper from it at all", async () => {
    const { runIn } = await import("../command.js");
    expect((await runIn(world, "read", "-", "草稿.docx")).status).toBe(2);
    expect((await runIn(world, "read", "filing.yaml", "-")).status).toBe(2);
    world.standardInput = world.files.get("filing.yaml") ?? new Uint8Array();
    await type(world, { "/processor/registeredAddress": "上海市" });
    expect((await runIn(world, "read", "-", "草稿.docx", "--out", "新.yaml")).made).toEqual(["新.yaml"]);
    expect((await runIn(world, "read", "filing.yaml", "草稿.docx", "--out", "草稿.docx")).status).toBe(2);
  });
});

it("reads tags that are gone by their bookmarks, as LibreOffice leaves them", async () => {
  const long = `r${"x".repeat(59)}`;
  world = await worldWithDraft(FILING.replace("id: r2", `id: ${long}`));
  const bytes = await withPart(world.files.get("草稿.docx"), DOCUMENT, (xml) => {
    expect(xml).toMatch(/<w:tag w:val="#\d+@\w{8}"\/>/u);
    const number = Number(/<w:tag w:val="#(\d+)@/u.exec(xml)?.[1]);
    const tagged = xml.replace(`<w:tag w:val="#${number}@`, '<w:tag w:val="/x@');
    return typedXml(tagged, { "/x": "乙公司", "/processor/employeeCount": "340" }).replaceAll(
      /<w:tag [^>]*>/gu,
      "",
    );
  });
  world.put("草稿.docx", bytes);
  expect((await read(world)).status).toBe(0);
  expect(world.text("filing.yaml")).toContain("  employeeCount: 340\n");
  expect(world.text("filing.yaml")).toMatch(/- id: rx{59}\n {4}\w+: 乙公司\n/u);
});
