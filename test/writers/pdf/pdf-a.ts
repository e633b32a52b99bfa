import { scanXml } from "../../../src/foundation/xml-reader.js";
import { readPages } from "./page-marks-read.js";
import { fontsOf } from "./pdf-a-fonts.js";
import { unless } from "./unless.js";
import {
  isArray,
  isDictionary,
  isReference,
  isText,
  nameOf,
  PdfFile,
  textOf,
  type PdfDictionary,
  type PdfValue,
} from "./read-pdf.js";

/**
 * What a file of ours does against the rules of ISO 19005-2 (level B) or 19005-3 that it says it follows: the clause
 * and what is wrong. It knows what we write (no forms, no layers, fonts of one kind) and calls everything else wrong, so
 * it is no validator of other files.
 */
export function violationsOf(bytes: Uint8Array): readonly string[] {
  const file = new PdfFile(bytes);
  return [
    ...structureOfFile(bytes, file),
    ...valuesOf(file),
    ...coloursOf(file),
    ...contentOf(file),
    ...fontsOf(file),
    ...interactionOf(file),
    ...metadataOf(file),
    ...attachmentsOf(file),
  ];
}

function structureOfFile(bytes: Uint8Array, { trailer, catalog }: PdfFile): readonly string[] {
  const text = Buffer.from(bytes).toString("latin1");
  return [
    ...unless(/^%PDF-1\.[0-7]\n%[\x80-\xff]{4}\n/u.test(text), "6.1.2 header"),
    ...unless(isArray(trailer["/ID"]) && trailer["/ID"].length === 2, "6.1.3 no identifier"),
    ...unless(trailer["/Encrypt"] === undefined, "6.1.3 encrypted"),
    ...unless(text.endsWith("%%EOF\n") && text.split("%%EOF").length === 2, "6.1.3 data after the end"),
    ...unless(catalog["/AcroForm"] === undefined, "6.4 form"),
    ...unless(catalog["/OCProperties"] === undefined, "6.9 layers"),
    ...unless(
      catalog["/AA"] === undefined && catalog["/OpenAction"] === undefined,
      "6.5.2 action of the file",
    ),
    ...unless(catalog["/NeedsRendering"] === undefined, "6.4.2 needs rendering"),
  ];
}

/** 6.1.7 (filters), 6.1.13 (limits), 6.2.9 (objects drawn), over all objects. */
function valuesOf(file: PdfFile): readonly string[] {
  const found: string[] = [];
  const walk = (value: PdfValue | undefined): void => {
    if (typeof value === "string" && Buffer.byteLength(value) > 128) found.push(`6.1.13 long name ${value}`);
    if (typeof value === "number" && Math.abs(value) > 2_147_483_647) found.push(`6.1.13 number ${value}`);
    if (isText(value) && value.bytes.length > 32_767) found.push("6.1.13 long text");
    if (isArray(value)) value.forEach(walk);
    else if (isDictionary(value)) {
      for (const entry of Object.values(value)) walk(entry);
      const filter = nameOf(value["/Filter"]);
      if (!["", "/FlateDecode", "/DCTDecode"].includes(filter)) found.push(`6.1.7 filter ${filter}`);
      if (value["/Type"] === "/XObject" && value["/Subtype"] !== "/Image") found.push("6.2.9 object drawn");
      if (value["/Type"] === "/ExtGState") found.push("6.2.5 graphics state");
      if (["/Alternates", "/OPI", "/Interpolate"].some((key) => key in value)) found.push("6.2.8 picture");
    }
  };
  for (const [, { value }] of file.entries()) walk(value);
  return found;
}

/** 6.2.3 and 6.2.4: device colours are given their meaning by one profile, which must be of their kind. */
function coloursOf(file: PdfFile): readonly string[] {
  const [intent, ...others] = file.list(file.catalog["/OutputIntents"]).map((one) => file.dictionary(one));
  if (intent === undefined || others.length > 0) return ["6.2.3 not one output intent"];
  const profile = file.stream(intent["/DestOutputProfile"]);
  const { ["/N"]: components } = file.dictionary(intent["/DestOutputProfile"]);
  return [
    ...unless(intent["/S"] === "/GTS_PDFA1", "6.2.3 kind of intent"),
    ...unless(
      components === 3 && profile.toString("latin1", 16, 20) === "RGB ",
      "6.2.3 colours of the profile",
    ),
    ...unless(
      profile.toString("latin1", 36, 40) === "acsp" && profile.readUInt32BE(0) === profile.length,
      "6.2.3 profile",
    ),
    ...unless(
      profile.toString("latin1", 12, 16) === "mntr" && (profile[8] ?? 9) < 5,
      "6.2.3 class or version",
    ),
    ...imagesOf(file).flatMap((image) => {
      const space = file.get(image["/ColorSpace"]);
      const kind = isArray(space) ? [nameOf(space[0]), nameOf(file.get(space[1]))] : [nameOf(space)];
      return unless(
        kind.every((name) => ["/DeviceRGB", "/DeviceGray", "/Indexed"].includes(name)),
        `6.2.4.3 picture in ${kind.join(" ")}`,
      );
    }),
  ];
}

function imagesOf(file: PdfFile): readonly PdfDictionary[] {
  return [...file.entries()].flatMap(([, { value }]) =>
    isDictionary(value) && value["/Subtype"] === "/Image" ? [value] : [],
  );
}

/** Operators that our pages are made of (ISO 32000-1, annex A); colours in RGB only. */
const KNOWN_OPERATORS = new Set(
  "q Q cm w m l re f S Do BT ET Tf Tc Tr Tm Tj TJ rg RG BDC BMC EMC".split(" "),
);

function contentOf(file: PdfFile): readonly string[] {
  return readPages(file).flatMap(({ operators, depth }, index) =>
    [
      [...operators]
        .filter((one) => !KNOWN_OPERATORS.has(one))
        .map((one) => `6.2.2 operator ${one} on page ${index + 1}`),
      unless(depth <= 28, "6.1.13 saved states"),
      unless(file.pages[index]?.["/Resources"] !== undefined, "6.2.2 resources"),
    ].flat(),
  );
}

/** 6.3 (annotations) and 6.5 (actions): only links, printed as they are shown, that lead somewhere in the file. */
function interactionOf(file: PdfFile): readonly string[] {
  const names = file.list(file.dictionary(file.dictionary(file.catalog["/Names"])["/Dests"])["/Names"]);
  const known = new Set(names.map((name) => textOf(name)));
  return file.pages.flatMap((page) =>
    file.list(page["/Annots"]).flatMap((one) => {
      const annotation = file.dictionary(one);
      const action = file.dictionary(annotation["/A"]);
      return [
        unless(annotation["/Subtype"] === "/Link", "6.3.1 annotation"),
        unless(annotation["/F"] === 4, "6.3.2 flags"),
        unless(annotation["/AA"] === undefined, "6.5.2 action of an annotation"),
        unless(action["/S"] === "/GoTo" && known.has(textOf(action["/D"])), "6.5.1 action"),
      ].flat();
    }),
  );
}

/** 6.6: properties as XML that can be read as such, which agree with the older ones and say which part is followed. */
function metadataOf(file: PdfFile): readonly string[] {
  const stream = file.dictionary(file.catalog["/Metadata"]);
  const xml = file.stream(file.catalog["/Metadata"]).toString("utf8");
  const [, head = ""] = /^<\?xpacket ([^?]*)\?>/u.exec(xml) ?? [];
  const information = file.dictionary(file.trailer["/Info"]);
  const title = textOf(file.get(information["/Title"])) ?? "";
  const created = textOf(file.get(information["/CreationDate"])) ?? "";
  const compact = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/u.exec(created)?.slice(1) ?? [];
  const [year, month, day, hour, minute, second] = compact;
  return [
    ...unless(stream["/Filter"] === undefined && stream["/Subtype"] === "/XML", "6.6.2.1 packed properties"),
    ...unless(head.startsWith("begin=") && !/bytes|encoding/u.test(head), "6.6.2.1 head of the packet"),
    ...unless(isXml(xml), "6.6.2.1 no XML"),
    ...unless(xml.includes(`<rdf:li xml:lang="x-default">${escaped(title)}</rdf:li>`), "6.6.2 another title"),
    ...unless(
      xml.includes(`>${year}-${month}-${day}T${hour}:${minute}:${second}Z</xmp:CreateDate>`),
      "6.6.2 another date",
    ),
    ...unless(
      /<pdfaid:part>[23]<\/pdfaid:part>\s*<pdfaid:conformance>B<\/pdfaid:conformance>/u.test(xml),
      "6.6.4 claims nothing",
    ),
  ];
}

function isXml(text: string): boolean {
  try {
    scanXml(text, { open: () => undefined, close: () => undefined, text: () => undefined });
    return true;
  } catch {
    return false;
  }
}

/** 6.8: part 2 has no files inside, part 3 says of each what it is. */
function attachmentsOf(file: PdfFile): readonly string[] {
  const part = /<pdfaid:part>(\d)/u.exec(file.stream(file.catalog["/Metadata"]).toString("utf8"))?.[1];
  const names = file.list(
    file.dictionary(file.dictionary(file.catalog["/Names"])["/EmbeddedFiles"] ?? {})["/Names"],
  );
  const associated = file.list(file.catalog["/AF"]);
  const specifications = names.filter((_name, index) => index % 2 === 1);
  if (part !== "3") return unless(names.length === 0 && associated.length === 0, "6.8 a file inside");
  return specifications.flatMap((reference) => {
    const specification = file.dictionary(reference);
    const embedded = file.dictionary(file.dictionary(specification["/EF"])["/F"]);
    const parameters = file.dictionary(embedded["/Params"]);
    const isAssociated = associated.some(
      (one) => isReference(one) && isReference(reference) && one.ref === reference.ref,
    );
    return [
      unless(isAssociated && nameOf(specification["/AFRelationship"]) !== "", "6.8 unrelated file"),
      unless(
        (textOf(specification["/F"]) ?? "") !== "" && textOf(specification["/UF"]) !== undefined,
        "6.8 no name",
      ),
      unless(/^\/[\w-]+#2F[\w.+-]+$/u.test(nameOf(embedded["/Subtype"])), "6.8 no media type"),
      unless(textOf(parameters["/ModDate"]) !== undefined, "6.8 no date"),
    ].flat();
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
