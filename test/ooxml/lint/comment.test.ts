import { describe, expect, it } from "vitest";
import { lintPackage } from "../../../src/ooxml/lint.js";
import { packageOf } from "../../../src/ooxml/package.js";
import type { Parts } from "../../../src/ooxml/zip.js";
import { smallPackage } from "../small-package.js";

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TEXT = "<w:r><w:t>一</w:t></w:r>";
const COMMENT = '<w:comment w:id="0"><w:p/></w:comment>';
const START = '<w:commentRangeStart w:id="0"/>';
const END = '<w:commentRangeEnd w:id="0"/>';
const CALL = '<w:r><w:commentReference w:id="0"/></w:r>';

/** The small package with comments, and a text of its body in marks. */
function commented(marked: string, comments = COMMENT): Parts {
  const parts = smallPackage((name, xml) => {
    if (name === "word/document.xml") return xml.replace(TEXT, () => marked);
    if (name === "[Content_Types].xml") return xml.replace("</Types>", `${CONTENT_TYPE}</Types>`);
    if (name === "word/_rels/document.xml.rels") {
      return xml.replace("</Relationships>", `${RELATIONSHIP}</Relationships>`);
    }
    return xml;
  });
  const part = { name: "word/comments.xml", content: `<w:comments ${NAMESPACE}>${comments}</w:comments>` };
  const bytes = packageOf([part]).get("word/comments.xml") ?? new Uint8Array();
  return new Map([...parts, ["word/comments.xml", bytes]]);
}

const CONTENT_TYPE =
  '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>';
const RELATIONSHIP =
  '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>';

function messages(parts: Parts): readonly string[] {
  return lintPackage(parts).map(({ part, check, message }) => `${part} ${check}: ${message}`);
}

describe("comments", () => {
  it("are good with a range and a call behind it, or with a call alone", () => {
    expect(messages(commented(START + TEXT + END + CALL))).toEqual([]);
    expect(messages(commented(TEXT + CALL))).toEqual([]);
  });

  it.each([
    ["that nobody calls", START + TEXT + END, "comment 0 is called 0 times"],
    ["that is called twice", TEXT + CALL + CALL, "comment 0 is called 2 times"],
    ["whose range is not closed", START + TEXT + CALL, "comment 0 is not closed"],
    ["whose range is not opened", TEXT + END + CALL, "comment 0 is not opened"],
    ["whose range ends first", END + TEXT + START + CALL, "comment 0 is closed before it is opened"],
    ["called inside its range", START + CALL + TEXT + END, "comment 0 is called inside its range"],
    ["with two ranges", START + END + START + TEXT + END + CALL, "comment 0 has more than one range"],
    ["with two ends", START + TEXT + END + END + CALL, "comment 0 has more than one range"],
  ])("finds one %s", (_what, marked, message) => {
    expect(messages(commented(marked))).toContain(`word/document.xml comment: ${message}`);
  });

  it.each([START, END, CALL])("finds a mark of a comment that does not exist: %s", (mark) => {
    const other = mark.replace('"0"', '"7"');
    expect(messages(commented(START + TEXT + END + CALL + other))).toEqual([
      "word/document.xml comment: comment 7 does not exist",
    ]);
  });

  it("finds a mark outside the body", () => {
    const parts = new Map(commented(START + TEXT + END + CALL));
    const notes = new TextDecoder().decode(parts.get("word/footnotes.xml"));
    parts.set("word/footnotes.xml", new TextEncoder().encode(notes.replace("<w:p/>", `<w:p>${CALL}</w:p>`)));
    expect(messages(parts)).toEqual(["word/footnotes.xml comment: comment 0 is marked outside the body"]);
  });

  it("finds an id used twice, and a comment without a paragraph", () => {
    expect(messages(commented(START + TEXT + END + CALL, COMMENT + COMMENT))).toEqual([
      "word/comments.xml duplicate-id: comment id 0 is used twice",
    ]);
    expect(messages(commented(START + TEXT + END + CALL, '<w:comment w:id="0"/>'))).toEqual([
      "word/comments.xml comment: comment 0 has no paragraph",
    ]);
  });

  it("finds a style that is not defined in them, as in every part", () => {
    const styled =
      '<w:comment w:id="0"><w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr></w:p></w:comment>';
    expect(messages(commented(START + TEXT + END + CALL, styled))).toEqual([
      "word/comments.xml style: style CommentText is not defined",
    ]);
  });
});
