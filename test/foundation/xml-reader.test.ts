import { describe, expect, it } from "vitest";
import {
  attributeOf,
  attributesOf,
  childOf,
  descendants,
  parseXml,
  scanXml,
  unescapeXml,
  XmlSyntaxError,
} from "../../src/foundation/xml-reader.js";

function events(xml: string): readonly string[] {
  const found: string[] = [];
  scanXml(xml, {
    open: (name, attributes) => found.push(`<${name}${attributes}>`),
    close: (name) => found.push(`</${name}>`),
    text: (raw) => found.push(raw),
  });
  return found;
}

describe("scanXml", () => {
  it("tells tags and text in order; an empty element opens and closes", () => {
    expect(events('<?xml version="1.0"?>\n<a x="1"><b/>t&amp;<!-- no --></a>')).toEqual([
      '<a x="1">',
      "<b>",
      "</b>",
      "t&amp;",
      "</a>",
    ]);
  });

  it("reads > in attributes and CDATA as text", () => {
    expect(events(`<a x="1>2" y='3"'><![CDATA[<b>&]]></a>`)).toEqual([
      `<a x="1>2" y='3"'>`,
      "&lt;b>&amp;",
      "</a>",
    ]);
  });

  it.each([
    ["an unclosed element", "<a><b></b>"],
    ["crossed elements", "<a><b></a></b>"],
    ["a stray closing tag", "<a/></a>"],
    ["two roots", "<a/><b/>"],
    ["no root", "  "],
    ["text outside the root", "<a/>x"],
    ["an unquoted attribute", "<a x=1/>"],
    ["a bare <", "<a>1 < 2</a>"],
    ["a bare &", "<a>R&D</a>"],
    ["a bare & in an attribute", '<a x="R&D"/>'],
    ["an entity that XML does not know", "<a>&nbsp;</a>"],
    ["a document type", '<!DOCTYPE a [<!ENTITY x "y">]><a/>'],
    ["an unclosed comment", "<a><!-- </a>"],
    ["a control character", "<a>\u0001</a>"],
    ["a lone surrogate", "<a>\uD800</a>"],
    ["U+FFFE", "<a>\uFFFE</a>"],
  ])("refuses %s", (_what, xml) => {
    expect(() => events(xml)).toThrow(XmlSyntaxError);
  });

  it("says where the mistake is", () => {
    expect(() => events("<a>好\u0000</a>")).toThrow("offset 4");
  });
});

describe("attributes", () => {
  it("are read unescaped, one or all", () => {
    const raw = ` w:val="a&quot;b" w:id='2'`;
    expect([...attributesOf(raw)]).toEqual([
      ["w:val", 'a"b'],
      ["w:id", "2"],
    ]);
    expect(attributeOf(raw, "w:id")).toBe("2");
    expect(attributeOf(raw, "w:x")).toBeUndefined();
  });
});

describe("parseXml", () => {
  it("makes a tree with own text, unescaped", () => {
    const tree = parseXml("<a>1<b k='v'>x&lt;y</b>2</a>");
    expect(tree.text).toBe("12");
    expect(childOf(tree, "b")?.text).toBe("x<y");
    expect(childOf(tree, "c")).toBeUndefined();
    expect([...descendants(tree)].map(({ name }) => name)).toEqual(["a", "b"]);
  });

  it("refuses a repeated attribute", () => {
    expect(() => parseXml('<a x="1" x="2"/>')).toThrow("repeats an attribute");
  });
});

describe("unescapeXml", () => {
  it("undoes named and numeric references", () => {
    expect(unescapeXml("&lt;&amp;&gt;&quot;&apos;&#65;&#x4E00;")).toBe("<&>\"'A一");
  });

  it("leaves unknown entities and replaces impossible code points", () => {
    expect(unescapeXml("&nbsp;&#x110000;")).toBe("&nbsp;\uFFFD");
  });
});
