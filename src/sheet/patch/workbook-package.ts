import { escapeAttribute, element, XML_DECLARATION } from "../../ooxml/xml.js";
import { writeZip } from "../../ooxml/zip.js";
import {
  partAt,
  partNameAt,
  partText,
  readRelationships,
  relationshipsPath,
  type PackageParts,
} from "../office-package.js";
import { unescapeSheetText } from "../text-item.js";
import {
  appending,
  attributeIn,
  edited,
  partChild,
  partTree,
  prefixOf,
  removal,
  retagging,
  type PartEdit,
  type PartNode,
} from "./part-tree.js";

const CONTENT_TYPES = "[Content_Types].xml";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A worksheet of a package. */
export interface PackageSheet {
  readonly name: string;
  /** Path of its part. */
  readonly path: string;
}

/** A sheet to be added. */
export interface NewSheet {
  readonly name: string;
  readonly xml: string;
  /** Place in the list of sheets, from 0; at the end where there are fewer. */
  readonly position: number;
  readonly isHidden: boolean;
}

/**
 * A workbook whose parts are changed one by one; what is not touched stays as it is, byte for byte. The workbook must
 * have been read before: what the reader refuses is an error here.
 */
export class WorkbookPackage {
  readonly #parts: Map<string, Uint8Array>;
  readonly #main: string;
  /** Namespace of relationships in parts, which is also what their types begin with. */
  readonly relationshipsNamespace: string;
  /** Namespace of the parts of the workbook. */
  readonly namespace: string;

  constructor(parts: PackageParts) {
    this.#parts = new Map(parts);
    const toMain = readRelationships(this.text(relationshipsPath("")) ?? "<none/>", "");
    this.#main = this.#nameOf(
      toMain.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml",
    );
    const root = partTree(this.#textOf(this.#main));
    const prefix = prefixOf(root);
    this.namespace = attributeIn(root, prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`) ?? "";
    const links = partTree(this.#textOf(relationshipsPath(this.#main)));
    const type = links.children
      .map((link) => attributeIn(link, "Type") ?? "")
      .find((one) => one.endsWith("/worksheet"));
    this.relationshipsNamespace = (type ?? "").slice(0, -"/worksheet".length);
  }

  /** The worksheets in their order; sheets of other kinds are left out. */
  get sheets(): readonly PackageSheet[] {
    const links = this.#relationships(this.#main);
    return this.#listed().flatMap((node) => {
      const id = relationshipId(node)?.value;
      const link = links.find((one) => one.id === id);
      if (link?.type !== "worksheet") return [];
      return [{ name: nameOf(node), path: this.#nameOf(link.target) }];
    });
  }

  /** Names of all sheets, also of those without cells. */
  get sheetNames(): readonly string[] {
    return this.#listed().map((node) => nameOf(node));
  }

  /** The text of a part; `undefined` where there is none. */
  text(path: string): string | undefined {
    const bytes = partAt(this.#parts, path);
    return bytes === undefined ? undefined : partText(bytes);
  }

  /** Puts a part in the place of the one that was there. */
  put(path: string, xml: string): void {
    if (this.text(path) === xml) return;
    // Parts are written as UTF-8, whatever they were.
    const text = xml.replace(/^(<\?xml[^>]*encoding\s*=\s*["'])utf-16(?:le|be)?(?=["'])/iu, "$1UTF-8");
    this.#parts.set(this.#nameOf(path), new TextEncoder().encode(text));
  }

  /** The part that another one refers to, by the last word of the kind of relationship. */
  related(source: string, type: string): string | undefined {
    const target = this.#relationships(source).find((one) => one.type === type)?.target;
    return target === undefined ? undefined : this.#nameOf(target);
  }

  /** The part behind the id of a relationship. */
  relatedById(source: string, id: string): string | undefined {
    const target = this.#relationships(source).find((one) => one.id === id)?.target;
    return target === undefined ? undefined : this.#nameOf(target);
  }

  /** Lets one part refer to another; returns the id of the relationship. */
  relate(source: string, type: string, target: string): string {
    const path = relationshipsPath(source);
    const xml =
      this.text(path) ?? `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
    const root = partTree(xml);
    const numbers = root.children.map((link) =>
      Number(/^rId(\d+)$/u.exec(attributeIn(link, "Id") ?? "")?.[1] ?? 0),
    );
    const id = `rId${Math.max(0, ...numbers) + 1}`;
    const link = element(`${prefixOf(root)}Relationship`, {
      Id: id,
      Type: `${this.relationshipsNamespace}/${type}`,
      Target: `/${target}`,
    });
    this.put(path, edited(xml, [appending(xml, root, link)]));
    return id;
  }

  /** A path for a new part: `comments` and `xml` give `xl/comments3.xml` where there are two. */
  freePath(folder: string, stem: string, extension: string): string {
    const base = this.#main.slice(0, this.#main.lastIndexOf("/") + 1) + folder;
    const taken = new Set([...this.#parts.keys()].map((name) => name.toLowerCase()));
    for (let number = 1; ; number += 1) {
      const path = `${base}${stem}${number}.${extension}`;
      if (!taken.has(path.toLowerCase())) return path;
    }
  }

  /** Says of which type a part is. */
  declare(path: string, type: string): void {
    const xml = this.#textOf(CONTENT_TYPES);
    const root = partTree(xml);
    const override = element(`${prefixOf(root)}Override`, {
      PartName: `/${path}`,
      ContentType: `${SPREADSHEET_TYPE}.${type}+xml`,
    });
    this.put(CONTENT_TYPES, edited(xml, [appending(xml, root, override)]));
  }

  /** Says of which type parts with an extension are, where nothing says so yet. */
  declareExtension(extension: string, type: string): void {
    const xml = this.#textOf(CONTENT_TYPES);
    const root = partTree(xml);
    const isKnown = root.children.some(
      (node) => node.local === "Default" && attributeIn(node, "Extension")?.toLowerCase() === extension,
    );
    if (isKnown) return;
    const entry = element(`${prefixOf(root)}Default`, { Extension: extension, ContentType: type });
    this.put(CONTENT_TYPES, edited(xml, [{ start: root.tagEnd, end: root.tagEnd, text: entry }]));
  }

  /** Adds a worksheet. Names that belong to sheets by their place in the list go on belonging to them. */
  addSheet({ name, xml, position, isHidden }: NewSheet): void {
    const path = this.freePath("worksheets/", "sheet", "xml");
    this.put(path, xml);
    this.declare(path, "worksheet");
    const id = this.relate(this.#main, "worksheet", path);
    const workbook = this.#textOf(this.#main);
    const root = partTree(workbook);
    const list = partChild(root, "sheets");
    const listed = this.#listed();
    const [first] = listed;
    if (list === undefined || first === undefined) return;
    const key = relationshipId(first)?.key ?? "r:id";
    const sheetId = Math.max(...listed.map((node) => Number(attributeIn(node, "sheetId") ?? 0))) + 1;
    const attributes = { name, sheetId, state: isHidden ? "veryHidden" : undefined, [key]: id };
    const next = listed[position];
    const at = next?.start ?? list.contentEnd;
    const edits = [{ start: at, end: at, text: element(first.name, attributes) }];
    this.put(
      this.#main,
      edited(workbook, [
        ...edits,
        ...renumbered(workbook, root, (index) => (index >= position ? index + 1 : index)),
      ]),
    );
  }

  /** Takes a worksheet out of the workbook, with its part. */
  removeSheet({ name, path }: PackageSheet): void {
    const workbook = this.#textOf(this.#main);
    const root = partTree(workbook);
    const position = this.sheetNames.indexOf(name);
    const node = this.#listed()[position];
    if (node === undefined) return;
    this.put(
      this.#main,
      edited(workbook, [
        removal(node),
        ...renumbered(workbook, root, (index) =>
          index === position ? undefined : index > position ? index - 1 : index,
        ),
      ]),
    );
    const links = relationshipsPath(this.#main);
    this.#remove(links, (link) => attributeIn(link, "Id") === relationshipId(node)?.value);
    this.#remove(
      CONTENT_TYPES,
      (entry) => attributeIn(entry, "PartName")?.toLowerCase() === `/${path}`.toLowerCase(),
    );
    this.#parts.delete(path);
    this.#parts.delete(this.#nameOf(relationshipsPath(path)));
  }

  /** The package; the same parts give the same bytes. */
  async bytes(): Promise<Uint8Array> {
    return writeZip(this.#parts);
  }

  /** The path of the style sheet. A workbook without one gets a place for it: the part has to be put there. */
  stylesPath(): string {
    const known = this.related(this.#main, "styles");
    if (known !== undefined) return known;
    const path = this.#main.replace(/[^/]*$/u, "styles.xml");
    this.relate(this.#main, "styles", path);
    this.declare(path, "styles");
    return path;
  }

  #listed(): readonly PartNode[] {
    const list = partChild(partTree(this.#textOf(this.#main)), "sheets");
    return list?.children.filter(({ local }) => local === "sheet") ?? [];
  }

  #relationships(source: string): ReturnType<typeof readRelationships> {
    const xml = this.text(relationshipsPath(source));
    return xml === undefined ? [] : readRelationships(xml, source);
  }

  #remove(path: string, isMeant: (child: PartNode) => boolean): void {
    const xml = this.#textOf(path);
    const edits = partTree(xml)
      .children.filter((child) => isMeant(child))
      .map((child) => removal(child));
    this.put(path, edited(xml, edits));
  }

  #nameOf(path: string): string {
    return partNameAt(this.#parts, path);
  }

  #textOf(path: string): string {
    const text = this.text(path);
    if (text === undefined) throw new Error(`the workbook lost ${escapeAttribute(path)} after it was read`);
    return text;
  }
}

function nameOf(node: PartNode): string {
  return unescapeSheetText(attributeIn(node, "name") ?? "");
}

/** The id by which a listed sheet names its part; the prefix of its key is the writer's choice. */
function relationshipId({
  attributes,
}: PartNode): { readonly key: string; readonly value: string } | undefined {
  const match = /([^\s=]+:id)\s*=\s*(?:"([^"]*)"|'([^']*)')/u.exec(attributes);
  return match === null ? undefined : { key: match[1] ?? "", value: match[2] ?? match[3] ?? "" };
}

/** Names of single sheets and the sheet that is shown are told by the place of the sheet in the list. */
function renumbered(
  xml: string,
  root: PartNode,
  placeOf: (index: number) => number | undefined,
): readonly PartEdit[] {
  const edits: PartEdit[] = [];
  const change = (node: PartNode, keys: readonly string[], missing: number | undefined): void => {
    const changed: Record<string, number> = {};
    for (const key of keys) {
      const written = attributeIn(node, key);
      if (written === undefined) continue;
      const place = placeOf(Number(written)) ?? missing;
      if (place !== undefined && place !== Number(written)) changed[key] = place;
    }
    if (Object.keys(changed).length > 0) edits.push(retagging(xml, node, changed));
  };
  for (const section of root.children) {
    if (section.local === "bookViews")
      for (const view of section.children) change(view, ["firstSheet", "activeTab"], 0);
    if (section.local === "definedNames") {
      for (const name of section.children) {
        const index = attributeIn(name, "localSheetId");
        if (index !== undefined && placeOf(Number(index)) === undefined) edits.push(removal(name));
        else change(name, ["localSheetId"], undefined);
      }
    }
  }
  return edits;
}
