import { describe, expect, it } from "vitest";
import { packageOf, relationshipsPart } from "../../src/ooxml/package.js";

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe("relationshipsPart", () => {
  it("stands beside its source and names types by their full address", () => {
    const part = relationshipsPart("word/document.xml", [{ id: "s", type: "styles", target: "styles.xml" }]);
    expect(part.name).toBe("word/_rels/document.xml.rels");
    expect(part.content).toContain(
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>',
    );
  });

  it("belongs to the package when there is no source", () => {
    const part = relationshipsPart("", [{ id: "c", type: "core-properties", target: "docProps/core.xml" }]);
    expect(part.name).toBe("_rels/.rels");
    expect(part.content).toContain("package/2006/relationships/metadata/core-properties");
  });
});

describe("packageOf", () => {
  it("lists defaults for the extensions in use and overrides for the rest", () => {
    const parts = packageOf([
      { name: "word/document.xml", contentType: "application/x", content: "<a/>" },
      { name: "word/media/image1.png", content: new Uint8Array([1]) },
    ]);
    const types = text(parts.get("[Content_Types].xml"));
    expect(types).toContain('<Default Extension="png" ContentType="image/png"/>');
    expect(types).toContain('<Override PartName="/word/document.xml" ContentType="application/x"/>');
    expect(types).not.toContain("jpeg");
    expect(types).not.toContain('PartName="/word/media');
    expect(text(parts.get("word/document.xml"))).toBe("<a/>");
    expect(parts.get("word/media/image1.png")).toEqual(new Uint8Array([1]));
  });
});
