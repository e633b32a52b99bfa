import { attributesOf, childOf, parseXml, type XmlElement } from "../../foundation/xml-reader.js";
import type { ReadPart } from "../foreign-content.js";
import { nodesOf, type OffsetNode } from "../offset-tree.js";
import type { Parts } from "../zip.js";
import { Carrying, linksOf } from "./links.js";
import {
  type Edge,
  PAGE_KINDS,
  type PageKind,
  type Reference,
  type ReferenceFurniture,
  type ReferencePage,
  type ReferenceSettings,
} from "./reference.js";
import { fontsOfTheme, isOn, readStyles, toggle, valueOf } from "./styles.js";

const CONTENT_TYPES = "[Content_Types].xml";

/** Word's own page where a section does not say (ISO/IEC 29500-1, 17.6.13 and 17.6.11), in twips: A4 with its usual margins. */
const USUAL = { width: 11_906, height: 16_838, margin: 1_440, edge: 720 };

/**
 * What papers take from a firm's document: the set-up of its last section, its headers and footers (a section that has none of its own goes on
 * with those before), styles, numbering, fonts and colours. The package was opened by the safe reader before; nothing of its text is read.
 *
 * @param body the body part, which the safe reader read.
 * @returns `undefined` where the styles part is missing or is none.
 * @throws {XmlSyntaxError} where a part is no XML.
 */
export function readReference(parts: Parts, body: ReadPart): Reference | undefined {
  const text = (path: string | undefined): string | undefined => {
    const bytes = path === undefined ? undefined : parts.get(path);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
  const links = linksOf(parts, body.path);
  const pathOf = (type: string): string | undefined =>
    links.find((link) => !link.isExternal && link.type.endsWith(`/${type}`))?.target;
  const stylesXml = text(pathOf("styles"));
  if (stylesXml === undefined) return undefined;
  const stylesRoot = parseXml(stylesXml);
  if (stylesRoot.name !== "w:styles") return undefined;
  const sections = sectionsOf(body);
  const settings = text(pathOf("settings"));
  const settingsRoot = settings === undefined ? undefined : parseXml(settings);
  const carrying = new Carrying(parts, text(CONTENT_TYPES) ?? "");
  const numbering = pathOf("numbering");
  const theme = pathOf("theme");
  const shared = new Map(
    [
      ["word/numbering.xml", numbering],
      ["word/theme/theme1.xml", theme],
    ].flatMap(([name, path]) =>
      name === undefined || path === undefined ? [] : [[name, carrying.linksOf(path)] as const],
    ),
  );
  const targets = new Map(links.map(({ id, target }) => [id, target]));
  const edge = (name: Edge): ReadonlyMap<PageKind, ReferenceFurniture> =>
    new Map(
      PAGE_KINDS.flatMap((page) => {
        const path = targets.get(referenceOf(sections, name, page) ?? "");
        const xml = text(path);
        return path === undefined || xml === undefined
          ? []
          : [[page, furnitureOf(parts, path, xml, carrying)] as const];
      }),
    );
  const [first] = sections;
  const reference: Reference = {
    page: pageOf(sections.at(-1), body.xml),
    stylesXml,
    styles: readStyles(stylesRoot),
    defaults: childOf(stylesRoot, "w:docDefaults"),
    themeFonts: fontsOfTheme(text(theme)),
    numbering: numberingOf(text(numbering)),
    fontTableXml: text(pathOf("fontTable")),
    themeXml: text(theme),
    settings: settingsOf(settings, settingsRoot),
    furniture: { header: edge("header"), footer: edge("footer") },
    hasFirstPage: first !== undefined && hasOn(first, "w:titlePg"),
    hasEvenPages: settingsRoot !== undefined && toggle(settingsRoot, "w:evenAndOddHeaders") === true,
    carried: carrying.carried,
    links: shared,
  };
  return reference;
}

function numberingOf(xml: string | undefined): Reference["numbering"] {
  const root = xml === undefined ? undefined : parseXml(xml);
  return xml === undefined || root?.name !== "w:numbering" ? undefined : { xml, root };
}

/** The section properties of a body, in order; those of a tracked change are none. */
function sectionsOf({ root }: ReadPart): readonly OffsetNode[] {
  return [...nodesOf(root)].filter(
    ({ name, parent }) => name === "w:sectPr" && parent?.name !== "w:sectPrChange",
  );
}

/** The relationship id of a header or footer: of the first page that of the first section, else what holds in the last one. */
function referenceOf(sections: readonly OffsetNode[], edge: Edge, page: PageKind): string | undefined {
  const holding = page === "first" ? sections.slice(0, 1) : sections;
  let id: string | undefined;
  for (const section of holding) {
    for (const { name, attributes } of section.children) {
      if (name !== `w:${edge}Reference`) continue;
      const all = attributesOf(attributes);
      if ((all.get("w:type") ?? "default") === page) id = all.get("r:id") ?? id;
    }
  }
  return id;
}

function furnitureOf(parts: Parts, path: string, xml: string, carrying: Carrying): ReferenceFurniture {
  const pictures = new Map(
    linksOf(parts, path).flatMap(({ id, type, target, isExternal }) => {
      const bytes = parts.get(target);
      return isExternal || !type.endsWith("/image") || bytes === undefined ? [] : [[id, bytes] as const];
    }),
  );
  return { xml, links: carrying.linksOf(path), pictures };
}

function pageOf(section: OffsetNode | undefined, document: string): ReferencePage {
  const child = (name: string): OffsetNode | undefined => section?.children.find((one) => one.name === name);
  const attributes = (name: string): ReadonlyMap<string, string> =>
    attributesOf(child(name)?.attributes ?? "");
  const [size, margins] = [attributes("w:pgSz"), attributes("w:pgMar")];
  const whole = (name: string): string => {
    const node = child(name);
    return node === undefined ? "" : document.slice(node.start, node.end);
  };
  const [one, other] = [lengthIn(size, "w:w", USUAL.width), lengthIn(size, "w:h", USUAL.height)];
  return {
    width: Math.min(one, other),
    height: Math.max(one, other),
    // A negative margin is one that text may not push down.
    top: Math.abs(lengthIn(margins, "w:top", USUAL.margin)),
    bottom: Math.abs(lengthIn(margins, "w:bottom", USUAL.margin)),
    left: lengthIn(margins, "w:left", USUAL.margin),
    right: lengthIn(margins, "w:right", USUAL.margin),
    header: lengthIn(margins, "w:header", USUAL.edge),
    footer: lengthIn(margins, "w:footer", USUAL.edge),
    gutter: lengthIn(margins, "w:gutter", 0),
    borders: whole("w:pgBorders"),
    grid: whole("w:docGrid"),
    columns: lengthIn(attributes("w:cols"), "w:num", 1),
  };
}

function lengthIn(attributes: ReadonlyMap<string, string>, name: string, usual: number): number {
  const value = Number(attributes.get(name) ?? "");
  return attributes.has(name) && Number.isFinite(value) ? Math.round(value) : usual;
}

function hasOn(section: OffsetNode, name: string): boolean {
  const child = section.children.find((one) => one.name === name);
  return child !== undefined && isOn(attributesOf(child.attributes).get("w:val") ?? "1");
}

function settingsOf(xml: string | undefined, root: XmlElement | undefined): ReferenceSettings {
  const whole = (name: string): string => new RegExp(`<${name}\\s[^>]*/>`, "u").exec(xml ?? "")?.[0] ?? "";
  return {
    mirrorMargins: root !== undefined && toggle(root, "w:mirrorMargins") === true,
    gutterAtTop: root !== undefined && toggle(root, "w:gutterAtTop") === true,
    defaultTabStop:
      root !== undefined && valueOf(root, "w:defaultTabStop") !== undefined ? whole("w:defaultTabStop") : "",
    colourMapping: whole("w:clrSchemeMapping"),
  };
}
