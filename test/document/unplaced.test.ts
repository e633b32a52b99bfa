import { describe, expect, it } from "vitest";
import type { Comment } from "../../src/document/comment.js";
import { canonicalLines } from "../../src/document/text.js";
import { withUnplaced } from "../../src/document/unplaced.js";
import { inlines, paragraph, section, tree } from "../writers/tree-parts.js";

const COMMENTS: readonly Comment[] = [
  { pointer: "/waivers/0/finding", paragraphs: ["【警告】豁免已到期", "处理：重新判断"] },
  { pointer: "", paragraphs: ["【提示】只有一句"] },
];

describe("comments without a place", () => {
  it("leave the tree as it is when there are none", () => {
    const document = tree([paragraph("正文")]);
    expect(withUnplaced(document, [])).toBe(document);
  });

  it("stand in a list on a page of their own at the end", () => {
    const document = tree([paragraph("正文")]);
    const listed = withUnplaced(document, COMMENTS);
    expect(canonicalLines(listed)).toEqual([
      "正文",
      "未能对应到正文的检查结果",
      "1.【警告】豁免已到期",
      "处理：重新判断",
      "2.【提示】只有一句",
    ]);
    expect(listed.sections).toHaveLength(1);
    expect(listed.sections[0]?.blocks[1]).toEqual({ type: "pageBreak" });
    expect(canonicalLines(document)).toEqual(["正文"]);
  });

  it("are headed in the language of the document", () => {
    const listed = withUnplaced({ ...tree([]), language: "en" }, COMMENTS);
    expect(canonicalLines(listed)[0]).toBe("Findings without a place in the text");
  });

  it.each([
    ["a cover", section([paragraph("封面")], { kind: "cover" })],
    ["a wide page", section([paragraph("宽")], { orientation: "landscape" })],
  ])("begin a section behind %s, with its header and footer", (_what, last) => {
    const furnished = { ...last, header: inlines("页眉"), footer: inlines("页脚") };
    const { sections } = withUnplaced({ ...tree([]), sections: [furnished] }, COMMENTS);
    expect(sections).toHaveLength(2);
    expect(sections[1]).toMatchObject({ kind: "body", orientation: "portrait", header: furnished.header });
    expect(sections[1]?.blocks).toHaveLength(2);
  });

  it("begin a section where there is none", () => {
    expect(withUnplaced({ ...tree([]), sections: [] }, COMMENTS).sections).toHaveLength(1);
  });
});
