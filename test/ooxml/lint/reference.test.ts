import { describe, expect, it } from "vitest";
import { lintPackage, type LintProblem } from "../../../src/ooxml/lint.js";
import { withBody, withPart } from "../small-package.js";

const NUMBERING = "word/numbering.xml";
const document = (check: LintProblem["check"], message: string): readonly LintProblem[] => [
  { part: "word/document.xml", check, message },
];

describe("ids", () => {
  it.each([
    ["drawing", '<wp:docPr id="1"/>', '<wp:docPr id="1"/><wp:docPr id="1"/>', "drawing id 1 is used twice"],
    [
      "shape",
      "<w:sectPr/>",
      '<w:pict xmlns:v="v"><v:shape id="a"/><v:shape id="a"/></w:pict><w:sectPr/>',
      "shape id a is used twice",
    ],
    [
      "content control",
      '<w:sdtPr><w:id w:val="1"/></w:sdtPr>',
      '<w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtPr><w:id w:val="1"/></w:sdtPr>',
      "content control id 1 is used twice",
    ],
    [
      "bookmark",
      '<w:bookmarkStart w:id="1" w:name="one"/>',
      '<w:bookmarkStart w:id="1" w:name="one"/><w:bookmarkStart w:id="1" w:name="two"/>',
      "bookmark id 1 is used twice",
    ],
  ])("finds a %s id used twice", (_what, find, replacement, message) => {
    expect(lintPackage(withBody(find, replacement))).toEqual(document("duplicate-id", message));
  });

  it("finds a style id used twice", () => {
    const parts = withPart("word/styles.xml", 'w:styleId="T"', 'w:styleId="A"');
    expect(lintPackage(parts)).toContainEqual({
      part: "word/styles.xml",
      check: "duplicate-id",
      message: "style id A is used twice",
    });
  });

  it("finds a note id used twice", () => {
    const note = '<w:footnote w:id="1"><w:p/></w:footnote>';
    expect(lintPackage(withPart("word/footnotes.xml", note, note + note))).toEqual([
      { part: "word/footnotes.xml", check: "duplicate-id", message: "note id 1 is used twice" },
    ]);
  });
});

describe("bookmarks", () => {
  it("finds a name used twice, whatever its case", () => {
    const parts = withBody(
      '<w:bookmarkEnd w:id="1"/>',
      '<w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="ONE"/><w:bookmarkEnd w:id="2"/>',
    );
    expect(lintPackage(parts)).toEqual(document("bookmark", "bookmark name one is used twice"));
  });

  it("finds one that is not closed, and an end without a start", () => {
    expect(lintPackage(withBody('<w:bookmarkEnd w:id="1"/>', ""))).toEqual(
      document("bookmark", "bookmark 1 is not closed"),
    );
    expect(
      lintPackage(
        withBody('<w:bookmarkEnd w:id="1"/>', '<w:bookmarkEnd w:id="1"/><w:bookmarkEnd w:id="5"/>'),
      ),
    ).toEqual(document("bookmark", "bookmark 5 is closed but never opened"));
  });

  it("finds a link that leads nowhere", () => {
    expect(lintPackage(withBody('w:anchor="one"', 'w:anchor="two"'))).toEqual(
      document("bookmark", "a link leads to no bookmark: two"),
    );
  });
});

describe("styles", () => {
  it("finds undefined ones in the text", () => {
    expect(lintPackage(withBody('<w:pStyle w:val="A"/>', '<w:pStyle w:val="B"/>'))).toEqual(
      document("style", "style B is not defined"),
    );
  });

  it("finds undefined ones that other styles build on", () => {
    const parts = withPart(
      "word/styles.xml",
      '<w:name w:val="a"/>',
      '<w:name w:val="a"/><w:basedOn w:val="Z"/>',
    );
    expect(lintPackage(parts)).toEqual([
      { part: "word/styles.xml", check: "style", message: "style Z is not defined" },
    ]);
  });
});

describe("numbering", () => {
  it("finds an undefined list and allows list 0", () => {
    expect(lintPackage(withBody('<w:numId w:val="1"/>', '<w:numId w:val="7"/>'))).toEqual(
      document("numbering", "list 7 is not defined"),
    );
    expect(lintPackage(withBody('<w:numId w:val="1"/>', '<w:numId w:val="0"/>'))).toEqual([]);
  });

  it("finds a list of an undefined abstract list", () => {
    const parts = withPart(NUMBERING, '<w:abstractNumId w:val="0"/>', '<w:abstractNumId w:val="3"/>');
    expect(lintPackage(parts)).toEqual([
      { part: NUMBERING, check: "numbering", message: "abstract list 3 is not defined" },
    ]);
  });

  it("finds abstract lists behind lists and numbers used twice", () => {
    const again =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:abstractNum w:abstractNumId="0"/>';
    const parts = withPart(NUMBERING, "</w:numbering>", `${again}</w:numbering>`);
    expect(lintPackage(parts).map(({ message }) => message)).toEqual([
      "list 1 is used twice",
      "abstract list 0 is used twice",
      "an abstract list stands behind a list",
    ]);
  });
});

describe("notes", () => {
  it("finds a mark without a note", () => {
    expect(
      lintPackage(withBody('<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="4"/>')),
    ).toEqual(document("note", "note 4 does not exist"));
  });

  it("finds a note called from a note", () => {
    const parts = withPart(
      "word/footnotes.xml",
      "<w:p/>",
      '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
    );
    expect(lintPackage(parts)).toEqual([
      { part: "word/footnotes.xml", check: "note", message: "a note may be called from the body only" },
    ]);
  });
});
