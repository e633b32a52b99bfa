import { describe, expect, it } from "vitest";
import {
  appending,
  edited,
  partChild,
  partTree,
  prefixOf,
  removal,
  withAttributes,
} from "../../../src/sheet/patch/part-tree.js";

describe("the tree of a part", () => {
  it("knows where elements stand, whatever their prefix", () => {
    const xml = `<?xml version="1.0"?>\n<x:a><!-- <b/> --><x:b c='1 > 0'>t</x:b><x:b/></x:a>`;
    const root = partTree(xml);
    const [first, second] = root.children;
    expect(first === undefined ? "" : xml.slice(first.start, first.end)).toBe("<x:b c='1 > 0'>t</x:b>");
    expect(first === undefined ? "" : xml.slice(first.tagEnd, first.contentEnd)).toBe("t");
    expect(second === undefined ? "" : xml.slice(second.start, second.end)).toBe("<x:b/>");
    expect(prefixOf(root)).toBe("x:");
    expect(partChild(root, "b")).toBe(first);
  });

  it("appends to elements with and without content and removes them", () => {
    const xml = "<a><b/><c>1</c></a>";
    const [empty, full] = partTree(xml).children;
    if (empty === undefined || full === undefined) throw new Error("not read");
    expect(edited(xml, [appending(xml, full, "<d/>"), appending(xml, empty, "<d/>")])).toBe(
      "<a><b><d/></b><c>1<d/></c></a>",
    );
    expect(edited(xml, [removal(full)])).toBe("<a><b/></a>");
  });

  it("changes attributes in place, in both kinds of quotes, and adds what is missing behind", () => {
    expect(withAttributes(`<c r='A1' s = "3" t="s">`, { s: 7 })).toBe(`<c r='A1' s="7" t="s">`);
    expect(withAttributes(`<c rs="1"/>`, { s: 7 })).toBe(`<c rs="1" s="7"/>`);
    expect(withAttributes(`<c />`, { s: 7, t: 'a"b' })).toBe(`<c s="7" t="a&quot;b"/>`);
    expect(withAttributes(`<c f="a s='1'"/>`, { s: 7 })).toBe(`<c f="a s='1'" s="7"/>`);
  });
});
