import { describe, expect, it } from "vitest";
import { lintPackage } from "../../../src/ooxml/lint.js";
import { smallPackage, withBody, withPart } from "../small-package.js";
import type { Parts } from "../../../src/ooxml/zip.js";

const RELATIONSHIPS = "word/_rels/document.xml.rels";
const messages = (parts: Parts): readonly string[] => lintPackage(parts).map(({ message }) => message);

function without(part: string): Parts {
  return new Map([...smallPackage()].filter(([name]) => name !== part));
}

describe("content types", () => {
  it("finds a part without one", () => {
    const parts = new Map(smallPackage()).set("word/odd.bin", new Uint8Array([1]));
    expect(lintPackage(parts)).toEqual([
      { part: "word/odd.bin", check: "content-type", message: "the part has no content type" },
    ]);
  });

  it("finds one of a part that is missing", () => {
    expect(messages(without("word/numbering.xml"))).toContain(
      "content type of missing part word/numbering.xml",
    );
  });

  it("finds that the main document part lost its own", () => {
    expect(
      messages(withPart("[Content_Types].xml", "document.main+xml", "document.macroEnabled.main+xml")),
    ).toEqual(["the package has no main document part"]);
  });
});

describe("relationships", () => {
  it("finds a missing target", () => {
    expect(messages(without("word/media/image1.png"))).toContain(
      "image1 leads to missing part word/media/image1.png",
    );
  });

  it("finds a relationship that is used but missing", () => {
    expect(messages(withBody('r:embed="image1"', 'r:embed="image9"'))).toEqual([
      "<a:blip> names relationship image9, which does not exist",
    ]);
  });

  it("finds that the relationships of the document are missing altogether", () => {
    expect(messages(without(RELATIONSHIPS))).toContain(
      "<a:blip> names relationship image1, which does not exist",
    );
  });

  it("finds an id that is used twice", () => {
    expect(messages(withPart(RELATIONSHIPS, 'Id="s"', 'Id="image1"'))).toEqual([
      "relationship id image1 is used twice",
    ]);
  });

  it("finds what would be fetched, and allows links", () => {
    const picture = withPart(
      RELATIONSHIPS,
      'Target="media/image1.png"',
      'Target="https://x/y.png" TargetMode="External"',
    );
    expect(messages(picture)).toEqual(["image1 fetches https://x/y.png"]);
    const link = withPart(
      RELATIONSHIPS,
      '/image" Target="media/image1.png"',
      '/hyperlink" Target="https://x" TargetMode="External"',
    );
    expect(messages(link)).toEqual([]);
  });

  it("follows targets from the root and from folders above", () => {
    expect(messages(withPart(RELATIONSHIPS, "media/image1.png", "/word/media/image1.png"))).toEqual([]);
    expect(messages(withPart(RELATIONSHIPS, "media/image1.png", "../word/./media/image1.png"))).toEqual([]);
  });

  it("finds a document without a body", () => {
    const parts = smallPackage((name, text) =>
      name === "word/document.xml" ? text.replaceAll("w:body", "w:bodies") : text,
    );
    expect(messages(parts)).toContain("the document has no body");
  });
});
