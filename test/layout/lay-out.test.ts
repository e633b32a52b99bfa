import { describe, expect, it } from "vitest";
import type { Block, DocumentTree, Section } from "../../src/document/node.js";
import { fixtureTree } from "../writers/fixture-tree.js";
import {
  Headings,
  inlines,
  list,
  paragraph,
  row,
  section,
  table,
  text,
  tree,
} from "../writers/tree-parts.js";
import { laidOut, laidOutBlocks, OPTIONS, pageOf, type LaidOut } from "./laid-out.js";

const PAGE_BREAK: Block = { type: "pageBreak" };
const FOOTER = inlines(["第 ", { type: "pageNumber" }, " 页 共 ", { type: "pageCount" }, " 页"]);
const HEADER = inlines("页眉文字");

function document(...sections: readonly Section[]): DocumentTree {
  return { ...tree([]), sections };
}

function textsOf({ lines }: LaidOut, page: number): readonly string[] {
  return lines.filter((line) => line.page === page).map((line) => line.text);
}

describe("headers and footers", () => {
  it("stand on every page but the cover, which is counted", () => {
    const furniture = { header: HEADER, footer: FOOTER };
    const found = laidOut(
      document(
        section([paragraph("封面", "title")], { kind: "cover", ...furniture }),
        section([paragraph("正文一"), PAGE_BREAK, paragraph("正文二")], furniture),
        section([paragraph("附表")], { orientation: "landscape", ...furniture }),
      ),
    );
    expect(textsOf(found, 1)).toEqual(["封面"]);
    expect(textsOf(found, 2)).toEqual(["正文一", "页眉文字", "第 2 页 共 4 页"]);
    expect(textsOf(found, 3)).toContain("第 3 页 共 4 页");
    expect(textsOf(found, 4)).toEqual(["附表", "页眉文字", "第 4 页 共 4 页"]);
    expect(found.diagnostics).toEqual([]);
  });

  it("stand where the theme says", () => {
    const found = laidOut(document(section([paragraph("正文")], { header: HEADER, footer: FOOTER })));
    const millimetres = 72 / 25.4;
    const [body, header, footer] = found.lines;
    expect(body?.top).toBeCloseTo(25.4 * millimetres);
    expect(header?.top).toBeCloseTo(15 * millimetres);
    expect((footer?.top ?? 0) + (footer?.height ?? 0)).toBeCloseTo((297 - 17.5) * millimetres);
    expect(((footer?.left ?? 0) + (footer?.right ?? 0)) / 2).toBeCloseTo(105 * millimetres);
  });
});

describe("sections", () => {
  it("begin on a page of their own orientation", () => {
    const found = laidOut(
      document(
        section([paragraph("一")]),
        section([paragraph("二")], { orientation: "landscape" }),
        section([paragraph("三")]),
      ),
    );
    expect(found.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [595, 842],
      [842, 595],
      [595, 842],
    ]);
  });

  it("without anything to print leave no page", () => {
    const found = laidOut(document(section([PAGE_BREAK]), section([paragraph("一")]), section([])));
    expect(found.pages).toHaveLength(1);
  });

  it("may all be empty: one empty page", () => {
    const found = laidOut(document());
    expect(found.pages).toHaveLength(1);
    expect(found.diagnostics).toEqual([]);
  });
});

describe("page breaks", () => {
  it("begin a page; at the start or end of a section they leave no empty one", () => {
    const found = laidOut(
      document(
        section([PAGE_BREAK, paragraph("一"), PAGE_BREAK, paragraph("二"), PAGE_BREAK]),
        section([paragraph("三")]),
      ),
    );
    expect(["一", "二", "三"].map((words) => pageOf(found, words))).toEqual([1, 2, 3]);
    expect(found.pages).toHaveLength(3);
  });

  it("in a row leave the empty pages that were asked for", () => {
    const found = laidOutBlocks([paragraph("一"), PAGE_BREAK, PAGE_BREAK, paragraph("二")]);
    expect(pageOf(found, "二")).toBe(3);
  });
});

describe("paragraphs", () => {
  it("indent the first line by two characters and fill the lines to both edges", () => {
    const found = laidOutBlocks([paragraph("个人信息出境认证".repeat(12))]);
    const [first, second, third] = found.lines;
    expect((first?.left ?? 0) - (second?.left ?? 0)).toBeCloseTo(28);
    expect(first?.right).toBeCloseTo(second?.right ?? 0);
    expect(third?.left).toBeCloseTo(second?.left ?? 0);
    expect((second?.right ?? 0) - (second?.left ?? 0)).toBeCloseTo(((210 - 2 * 31.8) / 25.4) * 72);
  });

  it("keep full-width spaces at both ends", () => {
    const found = laidOutBlocks([
      paragraph("\u3000\u3000两格", "plain"),
      paragraph({ type: "blank", kind: "line", width: 10 }, "plain"),
    ]);
    expect(found.lines[0]?.text).toBe("\u3000\u3000两格");
    expect((found.lines[0]?.right ?? 0) - (found.lines[0]?.left ?? 0)).toBeCloseTo(56);
    expect((found.lines[1]?.right ?? 0) - (found.lines[1]?.left ?? 0)).toBeCloseTo(140);
  });

  it("that are empty take a line", () => {
    const found = laidOutBlocks([paragraph("一", "plain"), paragraph([], "plain"), paragraph("二", "plain")]);
    expect((found.lines[2]?.top ?? 0) - (found.lines[0]?.top ?? 0)).toBeCloseTo(52);
  });

  it("end a line where the text does", () => {
    const found = laidOutBlocks([paragraph(["一", { type: "lineBreak" }, "二\n三\r\n四"], "plain")]);
    expect(found.lines.map((line) => line.text)).toEqual(["一", "二", "三", "四"]);
  });
});

describe("lists", () => {
  it("hang the text behind the label, with room for the widest label", () => {
    const found = laidOutBlocks([
      list(true, ["1.", "2."], ["第一项，".repeat(20), "第二项"]),
      list(true, ["（一）", "（十一）"], ["短", "长"]),
    ]);
    const at = (words: string): number => found.lines.find((line) => line.text.startsWith(words))?.left ?? 0;
    expect(at("第一项") - at("1.")).toBeCloseTo(28);
    expect(found.lines[2]?.left).toBeCloseTo(at("第一项"));
    expect(at("短")).toBeCloseTo(at("长"));
    expect(at("长") - at("（十一）")).toBeGreaterThan(56);
  });

  it("break labels that are as long as a text", () => {
    const found = laidOutBlocks([list(true, ["长".repeat(60)], ["项目文字"])]);
    expect(found.diagnostics).toEqual([]);
    expect(found.lines.length).toBeGreaterThan(3);
  });

  it("keep label and text on one line of one page", () => {
    for (let offset = 22; offset < 28; offset += 1) {
      const before = Array.from({ length: offset }, () => paragraph("行", "plain"));
      const found = laidOutBlocks([...before, list(true, ["甲、"], ["项"])]);
      const label = found.lines.find((line) => line.text === "甲、");
      const item = found.lines.find((line) => line.text === "项");
      expect([label?.page, label?.top]).toEqual([item?.page, item?.top]);
    }
  });
});

describe("headings", () => {
  it("of the same id do not stop the writer", () => {
    const found = laidOutBlocks([new Headings().plain(1, "甲"), new Headings().plain(1, "乙")]);
    expect(found.diagnostics).toEqual([]);
  });
});

describe("the whole fixture", () => {
  for (const language of ["zh", "en"] as const) {
    it(`reaches its pages in ${language}, and what no font has is named with its place`, () => {
      const found = laidOut(fixtureTree(language));
      expect(found.diagnostics.map((finding) => [finding.code, finding.pointer])).toEqual([
        ["writer/invisible-left-out", "/processor/profile/business"],
        ["writer/no-glyph", "/processor/profile/business"],
        ["writer/right-to-left", "/processor/profile/business"],
      ]);
    });
  }

  it("is not changed by writing it", () => {
    const before = fixtureTree();
    const copy = structuredClone(before);
    laidOut(before, OPTIONS);
    expect(before).toEqual(copy);
  });

  it("gives the same lines from frozen input", () => {
    const frozen = freeze(tree([paragraph(text("冻结")), table([1], 1, [row("一"), row("二")])]));
    expect(laidOut(frozen).lines.map((line) => line.text)).toEqual(["冻结", "一", "二"]);
  });
});

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const member of Object.values(value)) freeze(member);
    Object.freeze(value);
  }
  return value;
}
