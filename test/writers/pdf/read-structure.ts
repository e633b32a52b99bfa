import { readPages } from "./page-marks-read.js";
import {
  isDictionary,
  isReference,
  nameOf,
  textOf,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from "./read-pdf.js";

/** An element of a file's structure, with the text of its own stretches between those of its children. */
export interface ReadElement {
  readonly role: string;
  readonly parts: readonly (string | ReadElement)[];
  readonly attributes: PdfDictionary;
  readonly alternative?: string;
  readonly language?: string;
  /** Links that stand over it. */
  readonly links: number;
}

/**
 * The structure of a file as a program that reads aloud finds it. Throws where the way there and back do not agree:
 * content that belongs to no element, elements whose parent is another, pages that name another element for a stretch.
 */
export function readStructure(file: PdfFile): ReadElement {
  const root = file.dictionary(file.catalog["/StructTreeRoot"]);
  const reader = new StructureReader(file, root);
  const [top, ...others] = file.list(root["/K"]);
  if (!isReference(top) || others.length > 0) throw new Error("no single top element");
  const element = reader.element(top, file.catalog["/StructTreeRoot"] ?? null);
  reader.expectAllRead();
  return element;
}

/** An element and all below it, in reading order. */
export function elementsOf(element: ReadElement): readonly ReadElement[] {
  return [element, ...element.parts.flatMap((part) => (typeof part === "string" ? [] : elementsOf(part)))];
}

/** The text of an element, without that of parts `without` names. */
export function elementText(element: ReadElement, without: readonly string[] = []): string {
  return element.parts
    .map((part) =>
      typeof part === "string" ? part : without.includes(part.role) ? "" : elementText(part, without),
    )
    .join("");
}

class StructureReader {
  private readonly file: PdfFile;
  private readonly parents = new Map<number, PdfValue>();
  /** Text of the stretches of pages that are still to be read. */
  private readonly waiting = new Map<string, string>();

  constructor(file: PdfFile, root: PdfDictionary) {
    this.file = file;
    const numbers = file.list(file.dictionary(root["/ParentTree"])["/Nums"]);
    for (let index = 0; index < numbers.length; index += 2) {
      this.parents.set(Number(numbers[index]), numbers[index + 1] ?? null);
    }
    readPages(file).forEach(({ stretches, unmarked }, page) => {
      if (unmarked.length > 0) throw new Error(`page ${page + 1} draws outside marks: ${unmarked.join(" ")}`);
      for (const { tag, properties, text } of stretches) {
        const number = properties["/MCID"];
        if ((number === undefined) !== (tag === "/Artifact"))
          throw new Error(`page ${page + 1}: ${tag} ${text}`);
        if (number !== undefined) this.waiting.set(`${page} ${Number(number)}`, text);
      }
    });
  }

  element(reference: PdfValue, parent: PdfValue): ReadElement {
    const own = this.file.dictionary(reference);
    if (!same(own["/P"], parent)) throw new Error(`an element below another: ${JSON.stringify(own)}`);
    let links = 0;
    const parts = this.file.list(own["/K"]).flatMap((kid): readonly (string | ReadElement)[] => {
      if (typeof kid === "number") return [this.content(own["/Pg"], kid, reference)];
      const value = this.file.get(kid);
      if (isDictionary(value) && value["/Type"] === "/MCR") {
        return [this.content(value["/Pg"], Number(value["/MCID"]), reference)];
      }
      if (isDictionary(value) && value["/Type"] === "/OBJR") {
        const key = Number(this.file.dictionary(value["/Obj"])["/StructParent"]);
        if (!same(this.parents.get(key), reference)) throw new Error("a link of another element");
        links += 1;
        return [];
      }
      return [this.element(kid, reference)];
    });
    const alternative = textOf(own["/Alt"]);
    const language = textOf(own["/Lang"]);
    return {
      role: nameOf(own["/S"]).slice(1),
      parts,
      attributes: this.file.dictionary(own["/A"] ?? {}),
      links,
      ...(alternative === undefined ? {} : { alternative }),
      ...(language === undefined ? {} : { language }),
    };
  }

  expectAllRead(): void {
    if (this.waiting.size > 0)
      throw new Error(`content of no element: ${[...this.waiting.values()].join(" | ")}`);
  }

  private content(page: PdfValue | undefined, number: number, element: PdfValue): string {
    const index = this.file.pageReferences.findIndex((one) => same(one, page));
    const key = Number(this.file.pages[index]?.["/StructParents"]);
    if (!same(this.file.list(this.parents.get(key))[number], element))
      throw new Error("a page names another element");
    const text = this.waiting.get(`${index} ${number}`);
    if (text === undefined) throw new Error(`no content ${number} on page ${index + 1}, or read twice`);
    this.waiting.delete(`${index} ${number}`);
    return text;
  }
}

function same(left: PdfValue | undefined, right: PdfValue | undefined): boolean {
  return isReference(left) && isReference(right) && left.ref === right.ref;
}
