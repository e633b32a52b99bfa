import { describe, expect, it } from "vitest";
import { element, escapeAttribute, escapeText } from "../../src/ooxml/xml.js";
import { unescapeXml } from "../../src/foundation/xml-reader.js";

describe("escapeText", () => {
  it("escapes markup and leaves the rest as it is", () => {
    expect(escapeText(`<a href="x">R&D 'y'</a>`)).toBe(`&lt;a href="x"&gt;R&amp;D 'y'&lt;/a&gt;`);
  });

  it("keeps characters beyond the first plane, white space and invisible controls", () => {
    const text = "𠮷😀\u3000\u200B\u202E\t\n\uFEFF";
    expect(escapeText(text)).toBe(text);
  });

  it("replaces what XML cannot carry", () => {
    expect(escapeText("a\u0000b\u000Bc\uFFFEd\uD800e\uDC00f\uFFFF")).toBe(
      "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFD",
    );
  });
});

describe("escapeAttribute", () => {
  it("escapes quotes and keeps line ends and tabs from normalisation", () => {
    expect(escapeAttribute('a"b\n\tc\r&')).toBe("a&quot;b&#10;&#9;c&#13;&amp;");
  });
});

describe("both escapes", () => {
  it("are undone by the reader", () => {
    const text = "<&>\"' 𠮷\n\t";
    expect(unescapeXml(escapeText(text))).toBe(text);
    expect(unescapeXml(escapeAttribute(text))).toBe(text);
  });
});

describe("element", () => {
  it("writes attributes in order and leaves out undefined ones", () => {
    expect(element("w:x", { "w:a": 1, "w:b": undefined, "w:c": "<" })).toBe('<w:x w:a="1" w:c="&lt;"/>');
  });

  it("takes finished children", () => {
    expect(element("w:x", {}, element("w:y"))).toBe("<w:x><w:y/></w:x>");
  });
});
