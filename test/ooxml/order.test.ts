import { describe, expect, it } from "vitest";
import { inSchemaOrder } from "../../src/ooxml/order.js";

describe("inSchemaOrder", () => {
  it("sorts children as the schema wants them and keeps their content", () => {
    const numbering = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    expect(
      inSchemaOrder("w:pPr", `<w:jc w:val="left"/><w:spacing w:line="1"/>${numbering}<w:keepNext/>`),
    ).toBe(`<w:keepNext/>${numbering}<w:spacing w:line="1"/><w:jc w:val="left"/>`);
  });

  it("puts unknown children last and leaves unknown parents alone", () => {
    expect(inSchemaOrder("w:rPr", "<w:new/><w:b/>")).toBe("<w:b/><w:new/>");
    expect(inSchemaOrder("w:other", "<w:b/><w:a/>")).toBe("<w:b/><w:a/>");
  });
});
