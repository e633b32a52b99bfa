import { describe, expect, it } from "vitest";
import { lintPackage } from "../../../src/ooxml/lint.js";
import { GOOD_BODY, withBody } from "../small-package.js";

const FIRST_RUN = "<w:r><w:t>一</w:t></w:r>";

function found(replacement: string, find = FIRST_RUN): readonly string[] {
  return lintPackage(withBody(find, replacement)).map(({ message }) => message);
}

describe("fields", () => {
  it("finds one that is not closed", () => {
    expect(found("", '<w:r><w:fldChar w:fldCharType="end"/></w:r>')).toEqual(["a field is not closed"]);
  });

  it("finds an end or a separator without a beginning", () => {
    expect(found('<w:r><w:fldChar w:fldCharType="end"/></w:r>')).toEqual([
      'a field has "end" in the wrong place',
    ]);
    expect(found('<w:r><w:fldChar w:fldCharType="separate"/></w:r>')).toEqual([
      'a field has "separate" in the wrong place',
    ]);
  });

  it("allows fields in fields", () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    expect(
      found(["begin", "begin", "end", "separate", "begin", "separate", "end", "end"].map(mark).join("")),
    ).toEqual([]);
  });
});

describe("order of properties", () => {
  it.each([
    ["rPr", "<w:r><w:rPr><w:sz w:val='1'/><w:b/></w:rPr></w:r>", "<w:b> stands behind <w:sz> in <w:rPr>"],
    ["pPr", "<w:pPr><w:jc w:val='left'/><w:ind/></w:pPr>", "<w:ind> stands behind <w:jc> in <w:pPr>"],
    [
      "tblPr",
      "<w:tblPr><w:tblLayout/><w:tblW/></w:tblPr>",
      "<w:tblW> stands behind <w:tblLayout> in <w:tblPr>",
    ],
    ["tcPr", "<w:tcPr><w:vMerge/><w:tcW/></w:tcPr>", "<w:tcW> stands behind <w:vMerge> in <w:tcPr>"],
    ["sectPr", "<w:sectPr><w:pgMar/><w:pgSz/></w:sectPr>", "<w:pgSz> stands behind <w:pgMar> in <w:sectPr>"],
  ])("finds children of %s in the wrong order", (_name, xml, message) => {
    expect(found(xml)).toEqual([message]);
  });

  it("finds one that comes twice and one that does not belong", () => {
    expect(found("<w:r><w:rPr><w:b/><w:b/></w:rPr></w:r>")).toEqual(["<w:b> comes twice in <w:rPr>"]);
    expect(found("<w:r><w:rPr><w:jc w:val='left'/></w:rPr></w:r>")).toEqual([
      "<w:jc> does not belong in <w:rPr>",
    ]);
  });

  it("finds a run among the properties that a tracked change keeps", () => {
    const change = (inside: string): string =>
      `<w:pPr><w:jc w:val="left"/><w:pPrChange w:id="1"><w:pPr/>${inside}</w:pPrChange></w:pPr>`;
    expect(found(change(""))).toEqual([]);
    expect(found(change("<w:r/>"))).toEqual(["<w:r> does not belong in <w:pPrChange>"]);
  });

  it("allows several headers and footers in a section", () => {
    const section =
      "<w:sectPr><w:headerReference/><w:footerReference/><w:headerReference/><w:pgSz/></w:sectPr>";
    expect(GOOD_BODY).toContain("<w:sectPr/>");
    expect(found(section, "<w:sectPr/>")).toEqual([]);
  });
});

describe("words", () => {
  it("finds blanks that would be lost", () => {
    expect(found("<w:r><w:t> 一</w:t></w:r>")).toEqual(['white space round "一" would be lost']);
    expect(found('<w:r><w:t xml:space="preserve"> 一 </w:t></w:r>')).toEqual([]);
  });

  it("finds a template tag, also one cut into runs", () => {
    expect(found("<w:r><w:t>{{proc</w:t></w:r><w:r><w:t>essor.name}}</w:t></w:r>")).toEqual([
      "template tag {{processor.name}} was not filled",
    ]);
  });
});
