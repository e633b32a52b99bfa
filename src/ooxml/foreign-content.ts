import { attributesOf, scanXml } from "../foundation/xml-reader.js";
import { nodesOf, type OffsetNode } from "./offset-tree.js";

/** What a Word document may carry that is more than text and pictures of its own. */
export type ForeignKind =
  | "macro"
  | "external"
  | "attached-template"
  | "embedded"
  | "alternative-chunk"
  | "sub-document"
  | "mail-merge"
  | "signature"
  | "field"
  | "clock"
  | "document-type";

/** One such thing: the part it is in, the paragraph where there is one, and how the file calls it. */
export interface Foreign {
  readonly kind: ForeignKind;
  readonly part: string;
  /** From 1, as `textParagraphs` counts. */
  readonly paragraph?: number;
  readonly name: string;
}

/** A part as text with its elements. */
export interface ReadPart {
  readonly path: string;
  readonly xml: string;
  readonly root: OffsetNode;
}

/**
 * Fields that read nothing but the document itself (ISO/IEC 29500-1, 17.16.5). Those that fetch files or start programs
 * are all others: DDE, DDEAUTO, INCLUDETEXT, INCLUDEPICTURE, LINK, DATABASE, MACROBUTTON …
 */
export const ALLOWED_FIELDS: readonly string[] = (
  "PAGE NUMPAGES SECTIONPAGES SECTION TOC TC PAGEREF REF NOTEREF SEQ STYLEREF LISTNUM HYPERLINK " +
  "TITLE SUBJECT AUTHOR DOCPROPERTY XE INDEX SYMBOL EQ FORMTEXT FORMCHECKBOX FORMDROPDOWN"
).split(" ");

/** Fields that show the clock of whoever opens, saves or prints the document, and not the day of the paper. */
const CLOCK_FIELDS: ReadonlySet<string> = new Set(["DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE"]);

const TYPES: readonly (readonly [RegExp, ForeignKind])[] = [
  [
    /\/(?:vbaProject|wordVbaData|attachedToolbars|keyMapCustomizations|ui\/(?:extensibility|userCustomization))$/u,
    "macro",
  ],
  [/\/(?:oleObject|package|control|activeXControlBinary)$/u, "embedded"],
  [/\/aFChunk$/u, "alternative-chunk"],
  [/\/subDocument$/u, "sub-document"],
  [/\/mailMerge(?:Source|HeaderSource|RecipientData)$|\/recipientData$/u, "mail-merge"],
  [/\/digital-signature\//u, "signature"],
];

const NAMES: readonly (readonly [RegExp, ForeignKind])[] = [
  [/(?:^|\/)vba[^/]*\.(?:bin|xml)$|^customUI\//iu, "macro"],
  [/^word\/(?:embeddings|activeX)\//iu, "embedded"],
  [/^_xmlsignatures\//iu, "signature"],
];

const ELEMENTS: Readonly<Record<string, ForeignKind>> = {
  "w:altChunk": "alternative-chunk",
  "w:object": "embedded",
  "o:OLEObject": "embedded",
  "w:control": "embedded",
  "w:subDoc": "sub-document",
  "w:mailMerge": "mail-merge",
};

/** What the names, content types and relationships of a package betray. `read` are the parts with elements, to name the paragraph. */
export function foreignParts(
  texts: ReadonlyMap<string, string>,
  names: Iterable<string>,
  read: readonly ReadPart[],
): readonly Foreign[] {
  const found: Foreign[] = [];
  for (const part of names) {
    const kind = NAMES.find(([pattern]) => pattern.test(part))?.[1];
    if (kind !== undefined) found.push({ kind, part, name: part });
  }
  for (const [part, xml] of texts) {
    if (part === "[Content_Types].xml") found.push(...macroTypes(part, xml));
    if (part.endsWith(".rels")) found.push(...foreignLinks(part, xml, read));
  }
  return found;
}

function macroTypes(part: string, xml: string): readonly Foreign[] {
  const found: Foreign[] = [];
  eachElement(xml, (_name, attributes) => {
    const type = attributes.get("ContentType") ?? "";
    if (/macroEnabled|vbaProject|vbaData/iu.test(type)) found.push({ kind: "macro", part, name: type });
    if (/activeX|oleObject/iu.test(type)) found.push({ kind: "embedded", part, name: type });
  });
  return found;
}

function foreignLinks(part: string, xml: string, read: readonly ReadPart[]): readonly Foreign[] {
  const found: Foreign[] = [];
  const source = part.replace(/_rels\/([^/]*)\.rels$/u, "$1");
  const holder = read.find(({ path }) => path === source);
  eachElement(xml, (name, attributes) => {
    if (name !== "Relationship") return;
    const type = attributes.get("Type") ?? "";
    const isExternal = attributes.get("TargetMode") === "External";
    const known = TYPES.find(([pattern]) => pattern.test(type))?.[1];
    const outside = type.endsWith("/attachedTemplate") ? "attached-template" : "external";
    const kind = known ?? (isExternal && !type.endsWith("/hyperlink") ? outside : undefined);
    if (kind === undefined) return;
    const at = holder && paragraphUsing(holder, attributes.get("Id") ?? "");
    // A target may hold a user name or a path of the firm: the kind of the link is said, not where it leads.
    found.push({
      kind,
      part: source,
      name: type.slice(type.lastIndexOf("/") + 1),
      ...(at ? { paragraph: at } : {}),
    });
  });
  return found;
}

/** The paragraph whose elements name the relationship. */
function paragraphUsing({ root }: ReadPart, id: string): number | undefined {
  let number = 0;
  for (const { name, attributes } of nodesOf(root)) {
    if (name === "w:p") number += 1;
    if (!attributes.includes(id)) continue;
    for (const [attribute, value] of attributesOf(attributes)) {
      if (attribute.startsWith("r:") && value === id) return number === 0 ? undefined : number;
    }
  }
  return undefined;
}

/** Elements and fields of a part that are refused. */
export function foreignElements({ path, xml, root }: ReadPart): readonly Foreign[] {
  const found: Foreign[] = [];
  /** Instructions of the fields that are open, outermost first; closed ones lack nothing any more. */
  const fields: { instruction: string; isDone: boolean; readonly paragraph: number }[] = [];
  let paragraph = 0;
  const place = (): { readonly part: string; readonly paragraph?: number } => ({
    part: path,
    ...(paragraph > 0 ? { paragraph } : {}),
  });
  const judge = (instruction: string, at: object): void => {
    const name = fieldName(instruction);
    const kind = CLOCK_FIELDS.has(name) ? "clock" : "field";
    if (!isAllowedField(name)) found.push({ ...place(), ...at, kind, name });
  };
  for (const node of nodesOf(root)) {
    const { name, attributes } = node;
    if (name === "w:p") paragraph += 1;
    const kind = ELEMENTS[name];
    if (kind !== undefined) found.push({ ...place(), kind, name });
    if (name === "w:fldSimple") judge(attributesOf(attributes).get("w:instr") ?? "", {});
    if (name === "w:instrText") {
      const field = fields.at(-1);
      const text = xml.slice(node.openEnd, node.closeStart);
      if (field === undefined) judge(text, {});
      else field.instruction += text;
    }
    if (name !== "w:fldChar") continue;
    const type = attributesOf(attributes).get("w:fldCharType");
    if (type === "begin") fields.push({ instruction: "", isDone: false, paragraph });
    const field = fields.at(-1);
    if (type === "begin" || field === undefined) continue;
    if (!field.isDone) judge(field.instruction, { paragraph: field.paragraph });
    field.isDone = true;
    if (type === "end") fields.pop();
  }
  for (const { instruction, isDone, paragraph: at } of fields)
    if (!isDone) judge(instruction, { paragraph: at });
  return onceEach(found);
}

function onceEach(found: readonly Foreign[]): readonly Foreign[] {
  return [...new Map(found.map((one) => [`${one.kind} ${one.name} ${one.paragraph ?? 0}`, one])).values()];
}

function fieldName(instruction: string): string {
  return (/[^\s"\\]+/u.exec(instruction)?.[0] ?? "").toUpperCase().slice(0, 30);
}

/** A formula computes with the document; a field without a name does nothing. */
function isAllowedField(name: string): boolean {
  return name === "" || name.startsWith("=") || ALLOWED_FIELDS.includes(name);
}

function eachElement(
  xml: string,
  visit: (name: string, attributes: ReadonlyMap<string, string>) => void,
): void {
  scanXml(xml, { open: (name, raw) => visit(name, attributesOf(raw)), close() {}, text() {} });
}
