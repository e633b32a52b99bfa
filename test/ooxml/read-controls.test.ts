import { describe, expect, it } from "vitest";
import { XmlSyntaxError } from "../../src/foundation/xml-reader.js";
import { promptStylesIn, readControls, type ReadControl } from "../../src/ooxml/read-controls.js";

const run = (words: string, look = ""): string =>
  `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t>${words}</w:t></w:r>`;
const control = (content: string, properties = '<w:tag w:val="/a"/>'): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

function read(body: string): readonly ReadControl[] {
  return readControls(`<w:document><w:body>${body}</w:body></w:document>`, new Set(["a3"]), (name) =>
    name.startsWith("_P"),
  );
}

function one(content: string, properties?: string): ReadControl {
  const [found, ...others] = read(`<w:p>${run("前")}${control(content, properties)}${run("后")}</w:p>`);
  expect(others).toEqual([]);
  if (found === undefined) throw new Error("no control");
  return found;
}

describe("the text of a content control", () => {
  it.each([
    [
      "of several runs in several looks",
      run("甲", "<w:b/>") + run("乙", '<w:color w:val="FF0000"/>'),
      "甲乙",
    ],
    [
      "with line breaks and tabs",
      "<w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r>",
      "一\n二\t三",
    ],
    ["with a carriage return", "<w:r><w:t>一</w:t><w:cr/><w:t>二</w:t></w:r>", "一\n二"],
    ["with a hyphen that does not break", "<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r>", "A-1"],
    ["with a hyphen for the end of a line only", "<w:r><w:t>A</w:t><w:softHyphen/><w:t>1</w:t></w:r>", "A1"],
    ["with escapes", run("&lt;a&gt; &amp; “b”"), "<a> & “b”"],
    ["with a link that Word made", `<w:hyperlink r:id="r1">${run("a@b.cn")}</w:hyperlink>`, "a@b.cn"],
    [
      "with a field: its result",
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>` +
        `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("2026")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      "2026",
    ],
    [
      "with marks of spelling and comments",
      `<w:proofErr w:type="spellStart"/>${run("甲")}<w:r><w:commentReference w:id="1"/></w:r>`,
      "甲",
    ],
    [
      "with readings above characters",
      `<w:r><w:ruby><w:rt>${run("jiǎ")}</w:rt><w:rubyBase>${run("甲")}</w:rubyBase></w:ruby></w:r>`,
      "甲",
    ],
    ["in a smart tag", `<w:smartTag>${run("甲")}</w:smartTag>`, "甲"],
  ])("is that of its runs, %s", (_what, content, text) => {
    expect(one(content)).toMatchObject({ text, isRevised: false, paragraph: 1 });
  });

  it("is that after all changes", () => {
    const changed =
      `<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id="2">${run("新")}</w:ins>` +
      `<w:moveFrom w:id="3">${run("走")}</w:moveFrom><w:moveTo w:id="4">${run("来")}</w:moveTo>`;
    expect(one(changed)).toMatchObject({ text: "新来", isRevised: true });
    const [inside] = read(`<w:p><w:ins w:id="1">${control(run("新"))}</w:ins>${control(run("甲"))}</w:p>`);
    expect(inside?.isRevised).toBe(true);
    expect(read(`<w:p><w:ins w:id="1">${run("前")}</w:ins>${control(run("甲"))}</w:p>`)[0]?.isRevised).toBe(
      false,
    );
  });

  it("has line ends where a control holds whole paragraphs or a cell", () => {
    const paragraphs = `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run("一")}</w:p><w:p>${run("二")}</w:p>`;
    expect(read(`<w:p/>${control(paragraphs)}`)).toMatchObject([{ text: "一\n二", paragraph: 2 }]);
    expect(
      read(`<w:tbl><w:tr>${control(`<w:tc><w:p>${run("格")}</w:p></w:tc>`)}</w:tr></w:tbl>`),
    ).toMatchObject([{ text: "格", foreign: new Set() }]);
  });
});

describe("a content control", () => {
  it("says its tag, title, choices and whether it shows its prompt", () => {
    const properties =
      '<w:rPr><w:b/></w:rPr><w:alias w:val="名称"/><w:tag w:val="/a"/><w:id w:val="1"/><w:showingPlcHdr/>' +
      '<w:dropDownList><w:listItem w:displayText="是" w:value="true"/><w:listItem w:value="no"/></w:dropDownList>';
    expect(one(run("甲"), properties)).toMatchObject({
      tag: "/a",
      title: "名称",
      isPrompt: true,
      looksLikePrompt: false,
      choices: new Map([
        ["是", "true"],
        ["no", "no"],
      ]),
    });
    expect(one(run("甲"), '<w:showingPlcHdr w:val="0"/>').isPrompt).toBe(false);
    expect(one(run("单击", '<w:rStyle w:val="a3"/>'), "<w:showingPlcHdr/>").looksLikePrompt).toBe(true);
    expect(one(run("单", '<w:rStyle w:val="a3"/>') + run("击")).looksLikePrompt).toBe(false);
  });

  it("is counted by the paragraphs of the text, without contents and older forms of shapes", () => {
    const contents = control(`<w:p>${run("目录")}</w:p><w:p/>`, "<w:docPartObj/>");
    const shape = `<w:p><mc:AlternateContent><mc:Choice/><mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent></w:p>`;
    expect(read(`<w:p/>${contents}${shape}<w:p>${control(run("甲"))}</w:p>`)).toMatchObject([
      { text: "甲", paragraph: 3 },
    ]);
  });

  it.each([
    ["picture", "<w:r><w:drawing/></w:r>"],
    ["picture", "<w:r><w:pict/></w:r>"],
    ["other", "<w:r><w:object/></w:r>"],
    ["formula", "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"],
    ["symbol", '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'],
    ["note", '<w:r><w:footnoteReference w:id="1"/></w:r>'],
    ["hidden", run("藏", "<w:vanish/>")],
    ["table", "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"],
    ["control", control(run("内"), "")],
  ])("says that it holds %s", (foreign, content) => {
    const [found] = read(`<w:p>${control(content)}</w:p>`);
    expect(found?.foreign).toEqual(new Set([foreign]));
  });

  it("does not call what is deleted foreign, nor a mark of a paragraph that is hidden", () => {
    expect(one('<w:del w:id="1"><w:r><w:drawing/></w:r></w:del>').foreign.size).toBe(0);
    expect(one(run("显", '<w:vanish w:val="0"/>')).foreign.size).toBe(0);
    expect(
      read(control(`<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run("甲")}</w:p>`))[0]?.foreign.size,
    ).toBe(0);
  });
});

describe("raised figures in a control", () => {
  const raised = (words: string): string => run(words, '<w:vertAlign w:val="superscript"/>');

  it("are characters of their own where there are such", () => {
    expect(one(run("10m") + raised("2"))).toMatchObject({ text: "10m²", foreign: new Set() });
    expect(one(raised("13") + run("1"))).toMatchObject({ text: "¹³1", foreign: new Set() });
  });

  it.each(["6", "10", "2)"])("are no text where there is none: %s", (words) => {
    expect(one(run("10") + raised(words)).foreign).toEqual(new Set(["raised"]));
  });

  it("are none of letters, on the line or below it", () => {
    expect(one(run("1") + raised("st"))).toMatchObject({ text: "1st", foreign: new Set() });
    const lowered = run("2", '<w:vertAlign w:val="subscript"/>');
    expect(one(run("CO") + lowered)).toMatchObject({ text: "CO2", foreign: new Set() });
    const before = '<w:rPrChange><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:rPrChange>';
    expect(one(run("2", before))).toMatchObject({ text: "2", foreign: new Set() });
  });
});

describe("what is struck through in a control", () => {
  const strike = (words: string, look = "<w:strike/>"): string => run(words, look);

  it.each([
    ["all", "a run", strike("旧")],
    ["all", "a run with two lines", strike("旧", "<w:dstrike/>")],
    ["all", "runs with only a space between them", strike("旧") + run(" ") + strike("址")],
    ["part", "one run of two", strike("120") + run("135")],
    ["part", "the second of two", run("120") + strike("135")],
    [undefined, "a run that says that it is not", strike("新", '<w:strike w:val="0"/>')],
    [undefined, "a run of white space", run("新") + strike(" ")],
    [
      undefined,
      "a look of before",
      strike("新", "<w:rPrChange><w:rPr><w:strike/><w:vanish/></w:rPr></w:rPrChange>"),
    ],
    [undefined, "what was deleted", `<w:del w:id="1">${strike("旧")}</w:del>${run("新")}`],
  ])("is %s of it for %s", (struck, _what, content) => {
    expect(one(content)).toMatchObject({ struck, foreign: new Set() });
  });

  it("does not come from its neighbours or the mark of its paragraph", () => {
    const paragraph = `<w:p><w:pPr><w:rPr><w:strike/></w:rPr></w:pPr>${strike("前")}${control(run("甲"))}</w:p>`;
    expect(read(paragraph)).toMatchObject([{ text: "甲", struck: undefined }]);
  });
});

describe("the bookmark of a control", () => {
  const start = (id: number, name: string): string => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
  const end = (id: number): string => `<w:bookmarkEnd w:id="${id}"/>`;

  it("is the innermost wanted one round it, or one that begins in it before its text", () => {
    const bookmarks = (body: string): readonly string[] =>
      read(`<w:p>${body}</w:p>`).map(({ bookmark }) => bookmark);
    const a = control(run("甲"));
    expect(bookmarks(start(1, "_P1") + start(2, "other") + a + end(2) + end(1) + a)).toEqual(["_P1", ""]);
    expect(bookmarks(start(1, "_P1") + start(2, "_P2") + a + end(2) + a + end(1))).toEqual(["_P2", "_P1"]);
    expect(bookmarks(control(start(3, "_P3") + run("甲")) + end(3))).toEqual(["_P3"]);
    expect(bookmarks(control(run("甲") + start(3, "_P3") + run("乙")) + end(3))).toEqual([""]);
  });

  it("takes no time where thousands are never closed", () => {
    const open = Array.from({ length: 20_000 }, (_none, index) => start(index, `_P${index}`)).join("");
    const controls = control(run("甲")).repeat(5_000);
    const began = performance.now();
    expect(read(`<w:p>${open}${controls}</w:p>`)).toHaveLength(5_000);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

it("refuses controls nested without end", () => {
  const nested = (depth: number): string => (depth === 0 ? run("甲") : control(nested(depth - 1)));
  expect(read(`<w:p>${nested(40)}</w:p>`)).toHaveLength(40);
  expect(() => read(`<w:p>${nested(41)}</w:p>`)).toThrow(XmlSyntaxError);
});

it("knows the style of Word's own prompts by its name", () => {
  const styles =
    '<w:styles><w:style w:styleId="a3"><w:name w:val="Placeholder Text"/></w:style>' +
    '<w:style w:styleId="b"><w:name w:val="Strong"/></w:style></w:styles>';
  expect(promptStylesIn(styles)).toEqual(new Set(["a3"]));
});
