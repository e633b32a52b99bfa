import { createHash } from "node:crypto";
import type { PdfDocument } from "pdfmake/js/PDFDocument.js";
import type { Archive, AttachedFile } from "../writer.js";
import { srgbProfile } from "./srgb-profile.js";
import { textString } from "./text-string.js";

/**
 * What PDF/A-2b and PDF/A-3b (ISO 19005-2 and -3, level B) ask for besides embedded fonts and an honest file: colours
 * with a meaning (6.2.3) and, in part 3 only, files with what they are to the document (6.8). Before the document ends.
 *
 * @param asOf day of the document, which is that of the attached file too
 */
export function addArchive(document: PdfDocument, { attached }: Archive, asOf: string): void {
  const profile = document.ref({ N: 3 });
  profile.end(srgbProfile());
  const intent = document.ref({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: textString("sRGB"),
    Info: textString("sRGB, IEC 61966-2-1"),
    DestOutputProfile: profile,
  });
  intent.end();
  document._root.data["OutputIntents"] = [intent];
  if (attached !== undefined) attach(document, attached, asOf);
}

/** Which standard the file says it follows (6.6.4), in the XML of its properties. */
export function archiveClaim({ level }: Archive): string {
  return (
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">' +
    `<pdfaid:part>${level.charAt(0)}</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>` +
    "</rdf:Description>"
  );
}

/** The file as the source that the document was made from (ISO 19005-3, 6.8 and annex E). */
function attach(document: PdfDocument, { name, mediaType, bytes }: AttachedFile, asOf: string): void {
  const file = document.ref({
    Type: "EmbeddedFile",
    Subtype: mediaType.replaceAll("/", "#2F"),
    Params: {
      Size: bytes.length,
      CheckSum: createHash("md5").update(bytes).digest(),
      ModDate: new Date(`${asOf}T00:00:00Z`),
    },
  });
  file.end(Buffer.from(bytes));
  const specification = document.ref({
    Type: "Filespec",
    F: textString(name),
    UF: textString(name),
    AFRelationship: "Source",
    EF: { F: file, UF: file },
  });
  specification.end();
  document.addNamedEmbeddedFile(name, specification);
  document._root.data["AF"] = [specification];
}
