import type { PaperMark } from "../../document/control.js";
import type { Pointer } from "../../foundation/pointer.js";
import { parseXml, XmlSyntaxError, type XmlElement } from "../../foundation/xml-reader.js";
import { relationshipsPart, type Part, type Relationship } from "../../ooxml/package.js";
import { element, XML_DECLARATION } from "../../ooxml/xml.js";

/** Names our part among those that other programs put into a package. The number changes with its shape. */
const NAMESPACE = "urn:pipia:paper:1";
/** The same for papers of any shape, older and newer. */
const ANY_NAMESPACE = /^urn:pipia:paper:(\d+)$/u;

const PART = "customXml/item1.xml";
const PROPERTIES = "customXml/itemProps1.xml";
const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
/** Names the part for Word; any constant does, since a package has one of ours. */
const STORE_ID = "{7B0C8E5E-3E9A-4C55-9D57-2A1B6F0D4E11}";

/** How many characters of the hash of the filing's content stand in every tag and bookmark. */
const KEY_LENGTH = 8;

/** What tags and bookmarks of a paper end in. */
export function paperKey({ filing }: PaperMark): string {
  return filing.content.slice(0, KEY_LENGTH);
}

/** A paper's own account of itself, as it was read. */
export interface WrittenMark extends PaperMark {
  /** The answer that each control asks for, by its number. */
  readonly controls: ReadonlyMap<number, Pointer>;
}

/** What a custom XML part is: a paper's mark, one of another version of this program, or nothing of ours. */
export type MarkReading =
  | { readonly type: "mark"; readonly mark: WrittenMark }
  | { readonly type: "version" }
  | { readonly type: "damaged" }
  | { readonly type: "other" };

/** The parts that make a paper readable again, and how the body leads to them. */
export function paperMarkParts(
  paper: PaperMark,
  controls: readonly Pointer[],
): { readonly parts: readonly Part[]; readonly relationships: readonly Relationship[] } {
  const facts = [...paper.filing.facts].map(([at, hash]) => element("fact", { at, hash }));
  const asked = controls.map((at, index) => element("control", { n: index + 1, at }));
  const content = element(
    "paper",
    {
      xmlns: NAMESPACE,
      document: paper.document,
      language: paper.language,
      formatVersion: paper.formatVersion,
      content: paper.filing.content,
    },
    [...facts, ...asked].join(""),
  );
  const properties = element(
    "ds:datastoreItem",
    { "ds:itemID": STORE_ID, "xmlns:ds": DATA_STORE },
    element("ds:schemaRefs", {}, element("ds:schemaRef", { "ds:uri": NAMESPACE })),
  );
  return {
    parts: [
      { name: PART, content: XML_DECLARATION + content },
      {
        name: PROPERTIES,
        contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        content: XML_DECLARATION + properties,
      },
      relationshipsPart(PART, [{ id: "properties", type: "customXmlProps", target: "itemProps1.xml" }]),
    ],
    relationships: [{ id: "paper", type: "customXml", target: `../${PART}` }],
  };
}

/** Reads a custom XML part of a package from outside. Never throws for its content. */
export function readPaperMark(xml: string): MarkReading {
  // Cheap, and by far most such parts are others'.
  if (!xml.includes("urn:pipia:paper:")) return { type: "other" };
  let root: XmlElement;
  try {
    root = parseXml(xml);
  } catch (error) {
    if (error instanceof XmlSyntaxError) return { type: "damaged" };
    throw error;
  }
  const namespace = [...root.attributes].find(
    ([name, value]) => /^xmlns(?::|$)/u.test(name) && ANY_NAMESPACE.test(value),
  )?.[1];
  if (namespace === undefined) return { type: "other" };
  if (namespace !== NAMESPACE) return { type: "version" };
  const mark = markOf(root);
  return mark === undefined ? { type: "damaged" } : { type: "mark", mark };
}

const HASH = /^[0-9a-f]{32,64}$/u;

function markOf({ attributes, children }: XmlElement): WrittenMark | undefined {
  const [document, language, format, content] = ["document", "language", "formatVersion", "content"].map(
    (name) => attributes.get(name) ?? "",
  );
  if (language !== "zh" && language !== "en") return undefined;
  if (!/^[1-9]\d{0,8}$/u.test(format ?? "") || !HASH.test(content ?? "")) return undefined;
  const facts = new Map<Pointer, string>();
  const controls = new Map<number, Pointer>();
  for (const child of children) {
    const at = child.attributes.get("at") ?? "";
    if (localName(child) === "fact") facts.set(at, child.attributes.get("hash") ?? "");
    if (localName(child) === "control") controls.set(Number(child.attributes.get("n")), at);
  }
  return {
    document: document ?? "",
    language,
    formatVersion: Number(format),
    filing: { content: content ?? "", facts },
    controls,
  };
}

/** The name without the prefix that a program may have given it. */
function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}
