import { describe, expect, it } from "vitest";
import { datedPdf } from "../../src/app/dated-pdf.js";

function pdf(made: string, id: string): Uint8Array {
  const text =
    `%PDF-1.6\n1 0 obj <</Producer<FEFF>\n/CreationDate(D:${made}Z')>>\nendobj (${"A".repeat(32)})\n` +
    `trailer\n<</Size 2/ID [ <${id}>\n<${id}> ]\n/DocChecksum /${id}\n>>\nstartxref\n9\n%%EOF\n`;
  return Buffer.from(`${text}\u00FF`, "latin1");
}

describe("a PDF of LibreOffice's", () => {
  it("is the same bytes whenever it was made, of the same length", () => {
    const one = datedPdf(pdf("20261129151049", "DD7458DCC69C798A66741340CC4631E0"), "2026-11-23");
    const other = datedPdf(pdf("20261130080000", "9378F2FDBE23362BA0C3096B40FB23F6"), "2026-11-23");
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(one).toHaveLength(pdf("20261129151049", "0".repeat(32)).length);
    expect(Buffer.from(one).toString("latin1")).toContain("/CreationDate(D:20261123000000Z')");
    expect(one.at(-1)).toBe(0xff);
  });

  it("is left alone where it says none of that", () => {
    const bytes = new TextEncoder().encode("%PDF-1.7\nno trailer");
    expect(datedPdf(bytes, "2026-11-23")).toEqual(bytes);
  });
});
