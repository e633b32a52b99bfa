import { unescapeXml } from "../../foundation/xml-reader.js";

/** Parts that hold words of people: properties of the file, comments, charts, data that controls are bound to. */
const WITH_WORDS =
  /^(?:docProps\/|customXml\/item\d|word\/(?:comments|people|charts\/|diagrams\/|drawings\/|glossary\/)).*\.xml$/u;

/** The words of a part in which no tag can stand, as one line; none of parts that only say how things look. */
export function textElsewhere(path: string, bytes: Uint8Array): string {
  if (!WITH_WORDS.test(path)) return "";
  const words = new TextDecoder().decode(bytes).replaceAll(/<[^>]*>/gu, "\u0001");
  return unescapeXml(words).replaceAll(/\s/gu, " ");
}
