import { attributesOf, unescapeXml } from "../../foundation/xml-reader.js";

/** Parts that hold words of people: properties of the file, comments, charts, data that controls are bound to. */
const WITH_WORDS =
  /^(?:docProps\/|customXml\/item\d|word\/(?:comments|people|charts\/|diagrams\/|drawings\/|glossary\/)).*\.xml$/u;
/** Elements that say in an attribute what no paragraph shows: of pictures, of variables of the document. */
const WITH_ATTRIBUTES = /<(?:wp:docPr|pic:cNvPr|w:docVar)\s(?<attributes>[^>]*)>/gu;
const SAYING: readonly string[] = ["descr", "title", "w:name", "w:val"];
const DELETED = /<w:delText(?:\s[^>]*)?>(?<text>[^<]*)<\/w:delText>/gu;
const OUTSIDE = /<Relationship\s(?<attributes>[^>]*TargetMode="External"[^>]*)>/gu;

/**
 * The words of a part in which no tag can stand, as one line; none of parts that only say how things look.
 *
 * @param isRead whether its paragraphs are read: then what they do not show, such as deleted words and words about pictures.
 */
export function textElsewhere(path: string, bytes: Uint8Array, isRead: boolean): string {
  const xml = new TextDecoder().decode(bytes);
  if (path.endsWith(".rels")) return joined(attributes(xml, OUTSIDE, ["Target"]).map(decoded));
  if (isRead || path === "word/settings.xml") {
    const deleted = [...xml.matchAll(DELETED)].map(({ groups }) => unescapeXml(groups?.["text"] ?? ""));
    // One change is cut into runs as all text may be.
    return joined([...attributes(xml, WITH_ATTRIBUTES, SAYING), deleted.join("")]);
  }
  if (!WITH_WORDS.test(path)) return "";
  return joined([unescapeXml(xml.replaceAll(/<[^>]*>/gu, SEPARATOR))]);
}

const SEPARATOR = "\u0001";

function joined(words: readonly string[]): string {
  return words.join(SEPARATOR).replaceAll(/\s/gu, " ");
}

function attributes(xml: string, elements: RegExp, names: readonly string[]): readonly string[] {
  return [...xml.matchAll(elements)].flatMap(({ groups }) => {
    const all = attributesOf(groups?.["attributes"] ?? "");
    return names.flatMap((name) => all.get(name) ?? []);
  });
}

/** An address as people read it. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
