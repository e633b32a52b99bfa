import { describe, expect, it } from "vitest";
import { noComments, withNotes, withoutNotes } from "../../../src/sheet/patch/comment-list.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const AT = { row: 2, column: 2 };

function comments(comment: string, author = "张律师"): string {
  return `<comments xmlns="${MAIN}"><authors><author>${author}</author></authors><commentList>${comment}</commentList></comments>`;
}

describe("notes in the comments of a sheet", () => {
  it("come and go without a trace in the comments of others", () => {
    const own = `<comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t>请</t></r><r><t xml:space="preserve">核对 </t></r></text></comment>`;
    const with1 = withNotes(comments(own), [{ at: AT, note: "—— 检查 ——\n缺少名称" }]);
    expect(with1.added).toEqual([]);
    expect(with1.xml).toContain(`核对 </t></r><r>`);
    expect(with1.xml).toContain("\n\n—— 检查 ——\n缺少名称</t>");
    expect(withoutNotes(with1.xml, ["—— 检查 ——\n缺少名称"])).toEqual({
      xml: comments(own),
      gone: [],
      added: [],
    });
  });

  it("stand alone where a cell has no comment, and go with it", () => {
    const { xml, added } = withNotes(noComments(MAIN), [{ at: AT, note: "缺少 <名称>" }]);
    expect(added).toEqual([AT]);
    expect(xml).toContain(`<author>pipia</author>`);
    expect(xml).toContain(`<comment ref="B2" authorId="0">`);
    expect(xml).toContain("缺少 &lt;名称&gt;</t>");
    const { xml: left, gone } = withoutNotes(xml, ["缺少 <名称>"]);
    expect(gone).toEqual([AT]);
    expect(left).not.toContain("<comment ");
    expect(withNotes(left, [{ at: AT, note: "缺少 <名称>" }]).xml).toBe(xml);
  });

  it("make a run of a text without runs", () => {
    const { xml } = withNotes(comments(`<comment ref="B2" authorId="0"><text><t>甲</t></text></comment>`), [
      { at: AT, note: "乙" },
    ]);
    expect(xml).toContain("<text><r><t>甲</t></r><r>");
    expect(xml).toContain("\n\n乙</t></r></text>");
  });

  it("leave what somebody wrote behind them", () => {
    const replied = comments(
      `<comment ref="C9" authorId="0"><text><t xml:space="preserve">缺少名称\n已补充</t></text></comment>`,
    );
    const { xml, gone } = withoutNotes(replied, ["缺少", "缺少名称"]);
    expect(gone).toEqual([]);
    expect(xml).toContain(`<t xml:space="preserve">\n已补充</t>`);
    const changed = comments(`<comment ref="B2" authorId="0"><text><t>缺少全称</t></text></comment>`);
    expect(withoutNotes(changed, ["缺少名称"]).xml).toBe(changed);
  });

  it("are told from texts that look like escapes", () => {
    const { xml } = withNotes(noComments(MAIN), [{ at: AT, note: "代码_x0041_甲" }]);
    expect(xml).toContain("代码_x005F_x0041_甲");
    expect(withoutNotes(xml, ["代码_x0041_甲"]).gone).toEqual([AT]);
  });

  it("stay out of threaded comments", () => {
    const thread = comments(
      `<comment ref="B2" authorId="0"><text><t>[Threaded comment]</t></text></comment>`,
      "tc={6F0C}",
    );
    expect(withNotes(thread, [{ at: AT, note: "甲" }])).toEqual({ xml: thread, gone: [], added: [] });
  });
});
