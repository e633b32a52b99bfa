import { describe, expect, it } from "vitest";
import { anchorsOf, type Anchor } from "../../src/document/anchor.js";
import type { Comment } from "../../src/document/comment.js";
import type { Block, Figure, Gap, Inline } from "../../src/document/node.js";
import { picture } from "../writers/picture.js";
import {
  cell,
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

function value(pointer: string, words = pointer): Inline {
  return text(words, [], pointer);
}

function gap(pointer: string): Gap {
  return { type: "gap", pointer, label: { zh: pointer, en: pointer } };
}

function box(pointer: string, checked: boolean): Inline {
  return { type: "check", checked, source: pointer };
}

function comment(pointer: string): Comment {
  return { pointer, paragraphs: [`关于 ${pointer}`] };
}

/** Where comments on pointers hang in a document of these blocks; `undefined` for one without a place. */
function anchors(blocks: readonly Block[], ...pointers: readonly string[]): readonly (Anchor | undefined)[] {
  const comments = pointers.map(comment);
  const { at, unplaced } = anchorsOf(tree(blocks), comments);
  return comments.map((one) => {
    const found = [...at].filter(([, hanging]) => hanging.includes(one));
    expect(found.length + unplaced.filter((other) => other === one).length).toBe(1);
    return found[0]?.[0];
  });
}

const name = value("/processor/name", "甲公司");
const address = value("/processor/address", "某路");
const missing = gap("/processor/phone");

describe("a comment hangs on", () => {
  it("the value it is about, whatever prints it", () => {
    const shown: readonly Inline[] = [
      name,
      missing,
      { type: "notApplicable", reason: "无", source: "/processor/parent" },
      { type: "blank", kind: "seal", width: 4, source: "/processor/seal" },
      box("/processor/kind", true),
    ];
    expect(
      anchors(
        [paragraph(shown)],
        "/processor/name",
        "/processor/phone",
        "/processor/parent",
        "/processor/seal",
        "/processor/kind",
      ),
    ).toEqual(shown);
  });

  it("a value in a heading, an item of a list, a cell, a picture", () => {
    const [inHeading, inItem, inCell] = [value("/a"), value("/b"), value("/c")];
    const figure: Figure = {
      type: "figure",
      media: picture(),
      width: 50,
      alternative: "图",
      source: "/attachments/0",
    };
    const blocks = [
      new Headings().numbered(1, inHeading),
      list(true, ["1."], [inItem]),
      table([1], 0, [row(cell(inCell))]),
      figure,
    ];
    expect(anchors(blocks, "/a", "/b", "/c", "/attachments/0")).toEqual([inHeading, inItem, inCell, figure]);
  });

  it("the footnote in which the value is printed, and on the outer of two", () => {
    const inner: Inline = { type: "footnote", number: 2, inlines: [value("/b")] };
    const note: Inline = { type: "footnote", number: 1, inlines: [value("/a"), inner] };
    expect(anchors([paragraph(["见", note])], "/a", "/b")).toEqual([note, note]);
  });

  it("the nearest thing that holds the value, where the value is not printed", () => {
    const whole = gap("/recipients");
    const one = gap("/recipients/0/contact");
    expect(anchors([paragraph([whole, one])], "/recipients/0/contact/phone", "/recipients/1/name")).toEqual([
      one,
      whole,
    ]);
  });

  it("the first that the value holds, where nothing that holds it is printed", () => {
    const [first, second] = [value("/conclusion/type"), value("/conclusion/reason")];
    expect(anchors([paragraph([name, first, second])], "/conclusion")).toEqual([first]);
  });

  it("something of the same entry of a list", () => {
    const [first, second] = [value("/recipients/0/name"), value("/recipients/1/name")];
    expect(
      anchors([paragraph([first, second])], "/recipients/1/contact/phone", "/recipients/0/role"),
    ).toEqual([second, first]);
  });

  it("nothing, where only another part of the filing is printed", () => {
    const heading = paragraph([name, value("/recipients/10/name")]);
    expect(anchors([heading], "/processor/profile", "/recipients/1", "/waivers/0/finding", "")).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("nothing in an empty document, a header or an empty text", () => {
    const furniture = section([], { header: [name], footer: [address] });
    const { at, unplaced } = anchorsOf({ ...tree([]), sections: [furniture] }, [comment("/processor/name")]);
    expect([at.size, unplaced.length]).toEqual([0, 1]);
    expect(anchors([], "/a")).toEqual([undefined]);
    expect(anchors([paragraph(text("", [], "/a"))], "/a")).toEqual([undefined]);
  });
});

describe("of several places a comment takes", () => {
  it("the one among values of the same kind, not the first mention", () => {
    const named = (): Inline => value("/processor/name", "甲公司");
    const [cover, mention, home] = [named(), named(), named()];
    const blocks = [
      paragraph([cover, value("/approval/date")]),
      paragraph(["由", mention, "编制，", value("/volumes/from"), "起"]),
      table([1], 0, [row(cell(home)), row(cell(value("/processor/code")))]),
      paragraph([name, value("/recipients/0/name")]),
    ];
    expect(anchors(blocks, "/processor/name")[0]).toBe(home);
  });

  it("the first of equal ones, also where one value is printed over several lines", () => {
    const [first, second] = [value("/a", "一"), value("/a", "二")];
    expect(anchors([paragraph([first, { type: "lineBreak" }, second])], "/a")[0]).toBe(first);
  });

  it("the box that is checked, or the gap behind boxes, or the first box", () => {
    const open = box("/kind", false);
    const checked = box("/kind", true);
    expect(anchors([paragraph([open, "甲", checked, "乙"])], "/kind")[0]).toBe(checked);
    const behind = gap("/kind");
    expect(anchors([paragraph([open, "甲", behind])], "/kind")[0]).toBe(behind);
    expect(anchors([paragraph([open, "甲"])], "/kind")[0]).toBe(open);
  });
});

describe("several comments", () => {
  it("on one value keep their order", () => {
    const comments = [comment("/a"), comment("/b"), comment("/a")];
    const { at } = anchorsOf(tree([paragraph(inlines([value("/a"), value("/b")]))]), comments);
    expect([...at.values()]).toEqual([[comments[0], comments[2]], [comments[1]]]);
  });

  it("find the same places again", () => {
    const document = tree([paragraph([value("/a"), value("/b")])]);
    const comments = [comment("/b"), comment("/a"), comment("/c")];
    expect(anchorsOf(document, comments)).toEqual(anchorsOf(document, comments));
  });
});
