import { posix } from "node:path";
import { attributesOf, scanXml } from "../../foundation/xml-reader.js";
import { element, XML_DECLARATION } from "../xml.js";
import type { Part } from "../package.js";
import type { Parts } from "../zip.js";
import type { ReferenceLink } from "./reference.js";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Where what comes from a firm's document lies in a paper: no part of our own has a name there. */
const FOLDER = "word/reference/";

/** The relationships of a part; targets inside the package are paths from its root. */
export function linksOf(parts: Parts, source: string): readonly ReferenceLink[] {
  const bytes = parts.get(linksPath(source));
  if (bytes === undefined) return [];
  const links: ReferenceLink[] = [];
  scanXml(new TextDecoder().decode(bytes), {
    open(name, raw) {
      if (name !== "Relationship") return;
      const attributes = attributesOf(raw);
      const target = attributes.get("Target") ?? "";
      const isExternal = attributes.get("TargetMode") === "External";
      links.push({
        id: attributes.get("Id") ?? "",
        type: attributes.get("Type") ?? "",
        target: isExternal ? target : fromRoot(target, source),
        isExternal,
      });
    },
    close() {},
    text() {},
  });
  return links;
}

/** A target that begins with a slash counts from the root of the package, any other from the folder of its source. */
function fromRoot(target: string, source: string): string {
  return target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(source), target);
}

function linksPath(source: string): string {
  return posix.join(posix.dirname(source), "_rels", `${posix.basename(source)}.rels`);
}

/** The relationships part of a source, in the order in which they come; ids are kept, because the source names them. */
export function linksPart(source: string, links: readonly ReferenceLink[]): Part {
  const folder = posix.dirname(source);
  const rows = links.map(({ id, type, target, isExternal }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: isExternal ? target : posix.relative(folder, target),
      TargetMode: isExternal ? "External" : undefined,
    }),
  );
  return {
    name: linksPath(source),
    content: XML_DECLARATION + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, rows.join("")),
  };
}

/** Collects what parts lead to, with what that leads to in turn, under names that no part of a paper has. */
export class Carrying {
  private readonly parts: Parts;
  private readonly typeOf: (path: string) => string | undefined;
  private readonly names = new Map<string, string>();
  readonly carried: Part[] = [];

  /** @param contentTypes the part that says what every other is. */
  constructor(parts: Parts, contentTypes: string) {
    this.parts = parts;
    this.typeOf = typesIn(contentTypes);
  }

  /** The relationships of a part as a paper has them; what they lead to is carried along. Those that lead nowhere are left out. */
  linksOf(source: string): readonly ReferenceLink[] {
    return linksOf(this.parts, source).flatMap((link) => {
      if (link.isExternal) return [link];
      const target = this.carry(link.target);
      return target === undefined ? [] : [{ ...link, target }];
    });
  }

  private carry(path: string): string | undefined {
    const known = this.names.get(path);
    if (known !== undefined) return known;
    const bytes = this.parts.get(path);
    if (bytes === undefined) return undefined;
    const name = FOLDER + path.replace(/^word\//u, "");
    this.names.set(path, name);
    const contentType = this.typeOf(path);
    this.carried.push({ name, content: bytes, ...(contentType === undefined ? {} : { contentType }) });
    const links = this.linksOf(path);
    if (links.length > 0) this.carried.push(linksPart(name, links));
    return name;
  }
}

function typesIn(xml: string): (path: string) => string | undefined {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  scanXml(xml, {
    open(name, raw) {
      const attributes = attributesOf(raw);
      const type = attributes.get("ContentType") ?? "";
      if (name === "Default") defaults.set((attributes.get("Extension") ?? "").toLowerCase(), type);
      if (name === "Override") overrides.set((attributes.get("PartName") ?? "").replace(/^\//u, ""), type);
    },
    close() {},
    text() {},
  });
  return (path) => overrides.get(path) ?? defaults.get(posix.extname(path).slice(1).toLowerCase());
}
