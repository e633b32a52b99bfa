import { attributesOf, scanXml, XmlSyntaxError } from "../../foundation/xml-reader.js";
import { readZip, type ZipLimits } from "../../foundation/zip-reader.js";
import { decodeXml } from "../../ooxml/decode-xml.js";
import {
  ALLOWED_FIELDS,
  type Foreign,
  foreignElements,
  foreignParts,
  type ReadPart,
} from "../../ooxml/foreign-content.js";
import { readOffsetTree } from "../../ooxml/offset-tree.js";
import { textParagraphs, type TextParagraph } from "../../ooxml/text-paragraphs.js";
import { refusalOf, refusedUnopened } from "../../ooxml/word-package.js";
import type { Parts } from "../../ooxml/zip.js";
import type { Findings } from "../findings.js";
import {
  foreignContent,
  type WordFileRefusal,
  wordFileRefused,
  type WordFileRole,
} from "../mistakes/word-package.js";
import { tooManyParts } from "../mistakes/word-text.js";

export type PartKind = "body" | "header" | "footer" | "footnotes" | "endnotes";

/** A part of a Word template in which tags may stand. */
export interface TemplatePart extends ReadPart {
  readonly kind: PartKind;
  readonly paragraphs: readonly TextParagraph[];
}

/** A Word template that nothing speaks against opening. */
export interface WordPackage {
  /** All parts, as they were packed. */
  readonly parts: Parts;
  /** The body first. */
  readonly texts: readonly TemplatePart[];
}

/** What a Word template may weigh unpacked, in bytes; a report of 300 pages has some 2 MB of text. */
const LIMITS: ZipLimits = { entries: 1_000, totalSize: 60_000_000, ratio: 200, freeSize: 2_000_000 };

/** The most bytes of a part that is read. */
const LARGEST_TEXT = 8_000_000;
/** Headers, footers and notes; a section has at most six. */
const MOST_TEXTS = 200;

const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const KINDS: ReadonlyMap<string, PartKind> = new Map([
  [`${MAIN}.document.main+xml`, "body"],
  [`${MAIN}.header+xml`, "header"],
  [`${MAIN}.footer+xml`, "footer"],
  [`${MAIN}.footnotes+xml`, "footnotes"],
  [`${MAIN}.endnotes+xml`, "endnotes"],
]);

const ROOTS: Readonly<Record<PartKind, string>> = {
  body: "w:document",
  header: "w:hdr",
  footer: "w:ftr",
  footnotes: "w:footnotes",
  endnotes: "w:endnotes",
};

/** The names of strict Open XML, which have the prefixes of the common form. */
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

const CONTENT_TYPES = "[Content_Types].xml";
/** Parts without text that may hold what is refused. */
const SUSPICIOUS =
  /<(?:w:(?:altChunk|object|control|subDoc|mailMerge|instrText|fldSimple)|o:OLEObject)[\s/>]/u;

/**
 * Opens a Word document that is to be a template, or what `role` says, and may be anything. What it carries besides text and pictures of its own is
 * refused by name. All reasons go to `findings`, with the part as the file of their place; nothing is returned with any.
 */
export function openPackage(
  bytes: Uint8Array,
  findings: Findings,
  role: WordFileRole = "template",
): WordPackage | undefined {
  const refuse = (reason: WordFileRefusal, part = ""): undefined => {
    findings.add(wordFileRefused(reason, role), { place: { file: part, line: 1, column: 1 } });
  };
  const unopened = refusedUnopened(bytes);
  if (unopened !== undefined) return refuse(unopened);
  const reading = readZip(bytes, LIMITS);
  if (reading.type === "refused") return refuse(refusalOf(reading.reason));
  const { parts } = reading;
  if (!parts.has(CONTENT_TYPES)) return refuse("not-word");
  const texts = decoded(parts, refuse);
  if (texts === undefined) return undefined;
  for (const [part, xml] of texts) {
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) {
      findings.add(foreignContent("document-type", "", ALLOWED_FIELDS, role), {
        place: { file: part, line: 1, column: 1 },
      });
    }
  }
  if (findings.isBlocking) return undefined;
  try {
    return opened(parts, texts, findings, role, refuse);
  } catch (error) {
    if (error instanceof XmlSyntaxError) return refuse("damaged");
    throw error;
  }
}

/** The XML of all parts that have any. */
function decoded(
  parts: Parts,
  refuse: (reason: WordFileRefusal, part: string) => undefined,
): ReadonlyMap<string, string> | undefined {
  const texts = new Map<string, string>();
  // Fatal: in another encoding a document type could pass unseen.
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  for (const [part, bytes] of parts) {
    if (!/\.(?:xml|rels)$/iu.test(part)) continue;
    if (bytes.length > LARGEST_TEXT) return refuse("too-large", part);
    try {
      // What is filled is written back in UTF-8 and has to come in it.
      texts.set(part, part.startsWith("customXml/") ? decodeXml(bytes) : utf8.decode(bytes));
    } catch {
      return refuse("damaged", part);
    }
  }
  return texts;
}

function opened(
  parts: Parts,
  texts: ReadonlyMap<string, string>,
  findings: Findings,
  role: WordFileRole,
  refuse: (reason: WordFileRefusal) => undefined,
): WordPackage | undefined {
  const kinds = kindsOf(texts.get(CONTENT_TYPES) ?? "");
  const read: TemplatePart[] = [];
  for (const [path, kind] of kinds) {
    const xml = texts.get(path);
    if (xml === undefined) continue;
    const root = readOffsetTree(xml);
    if (root.name !== ROOTS[kind] || root.attributes.includes(STRICT)) return refuse("not-readable");
    read.push({ path, kind, xml, root, paragraphs: textParagraphs(xml, root) });
  }
  const others = [...texts]
    .filter(([path, xml]) => !kinds.has(path) && SUSPICIOUS.test(xml))
    .map(([path, xml]): ReadPart => ({ path, xml, root: readOffsetTree(xml) }));
  const foreign = [
    ...foreignParts(texts, parts.keys(), read),
    ...[...read, ...others].flatMap((part) => foreignElements(part)),
  ];
  // Of a reference document papers take headers and footers: what day its own text shows is nobody's business.
  const text = new Set(
    read.flatMap(({ kind, path }) => (kind === "header" || kind === "footer" ? [] : [path])),
  );
  for (const one of onceEach(foreign)) {
    if (role === "reference" && one.kind === "clock" && text.has(one.part)) continue;
    const line = one.paragraph ?? 1;
    findings.add(foreignContent(one.kind, one.name, ALLOWED_FIELDS, role), {
      place: {
        file: one.part,
        line,
        column: 1,
        ...(one.paragraph === undefined ? {} : { paragraph: line }),
      },
    });
  }
  if (findings.isBlocking) return undefined;
  if (read.filter(({ kind }) => kind === "body").length !== 1) return refuse("not-docx");
  if (read.length > MOST_TEXTS) {
    findings.add(tooManyParts, { place: { file: "", line: 1, column: 1 } });
    return undefined;
  }
  return { parts, texts: read.sort((left, right) => rank(left) - rank(right)) };
}

function rank({ kind }: TemplatePart): number {
  return kind === "body" ? 0 : 1;
}

/** The parts with text by path, as the package declares them. */
function kindsOf(contentTypes: string): ReadonlyMap<string, PartKind> {
  const kinds = new Map<string, PartKind>();
  scanXml(contentTypes, {
    open(name, raw) {
      if (name !== "Override") return;
      const attributes = attributesOf(raw);
      const kind = KINDS.get(attributes.get("ContentType") ?? "");
      if (kind !== undefined) kinds.set((attributes.get("PartName") ?? "").replace(/^\//u, ""), kind);
    },
    close() {},
    text() {},
  });
  return kinds;
}

/** One macro shows in the name, the content type and the relationship of its part. */
function onceEach(foreign: readonly Foreign[]): readonly Foreign[] {
  const whole = new Set<string>();
  return foreign.filter(({ kind, paragraph }) => {
    if (kind === "field" || kind === "clock" || kind === "external" || paragraph !== undefined) return true;
    if (whole.has(kind) || foreign.some((other) => other.kind === kind && other.paragraph !== undefined)) {
      return false;
    }
    whole.add(kind);
    return true;
  });
}
