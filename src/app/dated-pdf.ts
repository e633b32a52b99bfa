/**
 * A PDF of LibreOffice's with the date of the paper in place of the moment at which it was made, and without the marks that follow from that moment
 * (ISO 32000-1, 14.3.3 and 14.4): the same document gives the same bytes. Everything keeps its length, so that the offsets of the file stay true; what is
 * written otherwise stays as it is.
 *
 * @param asOf `YYYY-MM-DD`.
 */
export function datedPdf(bytes: Uint8Array, asOf: string): Uint8Array {
  // One character a byte, there and back.
  const text = Buffer.from(bytes).toString("latin1");
  const day = asOf.replaceAll("-", "");
  const dated = text.replaceAll(
    /(\/(?:CreationDate|ModDate)\s*\(D:)\d{14}/gu,
    (_whole, head: string) => `${head}${day}000000`,
  );
  const trailer = dated.lastIndexOf("\ntrailer");
  if (trailer < 0) return Uint8Array.from(Buffer.from(dated, "latin1"));
  const settled = dated
    .slice(trailer)
    .replaceAll(
      /<([0-9A-F]{32})>|(\/DocChecksum\s*\/)[0-9A-F]{32}/gu,
      (_whole, id?: string, head?: string) =>
        id === undefined ? `${head ?? ""}${"0".repeat(32)}` : `<${"0".repeat(32)}>`,
    );
  return Uint8Array.from(Buffer.from(dated.slice(0, trailer) + settled, "latin1"));
}
