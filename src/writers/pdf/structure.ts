import type { PdfDocument, PdfReference } from "pdfmake/js/PDFDocument.js";
import type { Tag } from "../../layout/structure.js";
import { codeOf } from "./page-marks.js";
import { attributesOf, type BoundingBox } from "./structure-attributes.js";
import { textString } from "./text-string.js";

/** What an element holds besides elements: stretches of content by their number on a page, links. */
type Kid =
  | { readonly page: PdfReference; readonly number: number }
  | { readonly page: PdfReference; readonly link: PdfReference }
  | { readonly tag: Tag };

/** Elements that stand without content: a table keeps its grid. */
const KEPT_EMPTY: ReadonlySet<Tag["role"]> = new Set(["Document", "Table", "TR", "TH", "TD"]);

/**
 * The structure tree of a file (ISO 32000-1, 14.7): an object for each element, and the way back from content to its
 * element. Pages say what they draw by {@link content} and {@link link}; {@link end} writes the tree.
 */
export class StructureTree {
  private readonly document: PdfDocument;
  private readonly root: Tag;
  private readonly objects = new Map<Tag, PdfReference>();
  private readonly kids = new Map<Tag, Kid[]>();
  private readonly boxes = new Map<Tag, BoundingBox>();
  private readonly names: (PdfReference | string)[] = [];

  constructor(document: PdfDocument, root: Tag) {
    this.document = document;
    this.root = root;
  }

  /** The number on the current page of the next stretch of an element's content. */
  content(tag: Tag): number {
    const { page } = this.document;
    const numbers = this.document.getStructParentTree().get(page.structParentTreeKey);
    const number = numbers.push(this.objectOf(tag)) - 1;
    this.kidsOf(tag).push({ page: page.dictionary, number });
    return number;
  }

  /** A link that stands over the words of an element, on the current page. */
  link(tag: Tag, annotation: PdfReference): void {
    const key = this.document.createStructParentTreeNextKey();
    this.document.getStructParentTree().add(key, this.objectOf(tag));
    annotation.data["StructParent"] = key;
    this.kidsOf(tag).push({ page: this.document.page.dictionary, link: annotation });
  }

  /** Where a picture stands on its page; points from the lower left corner. */
  box(tag: Tag, box: BoundingBox): void {
    this.boxes.set(tag, box);
  }

  /** Writes the elements that have content; the rest of the file may be ended after it. */
  end(): void {
    const root = this.document.getStructTreeRoot();
    root.data.ParentTree.limits = false;
    root.data.K = [this.write(this.root, root)];
    if (this.names.length > 0) root.data.IDTree = { Names: this.names.map(nameOf) };
  }

  private write(tag: Tag, parent: PdfReference): PdfReference {
    const object = this.objectOf(tag);
    const children = tag.children.filter((child) => this.hasContent(child));
    const kids = [...children.map((child): Kid => ({ tag: child })), ...(this.kids.get(tag) ?? [])];
    const page = kids.map((kid) => ("number" in kid ? kid.page : undefined)).find((one) => one !== undefined);
    const attributes = attributesOf(tag, this.boxes.get(tag));
    Object.assign(object.data, {
      S: tag.role,
      P: parent,
      ...(page === undefined ? {} : { Pg: page }),
      ...(tag.details.alternative === undefined ? {} : { Alt: textString(tag.details.alternative) }),
      ...(tag.details.language === undefined ? {} : { Lang: textString(codeOf(tag.details.language)) }),
      ...(attributes === undefined ? {} : { A: attributes }),
      ...(tag.role === "Note" ? { ID: textString(this.nameNote(object)) } : {}),
    });
    const written = kids.map((kid) => this.writtenKid(kid, page, object));
    object.data["K"] = written.length === 1 ? written[0] : written;
    object.end();
    return object;
  }

  private writtenKid(kid: Kid, page: PdfReference | undefined, parent: PdfReference): unknown {
    if ("tag" in kid) return this.write(kid.tag, parent);
    if ("link" in kid) return { Type: "OBJR", Obj: kid.link, Pg: kid.page };
    return kid.page === page ? kid.number : { Type: "MCR", Pg: kid.page, MCID: kid.number };
  }

  /** Notes have a name each, in the order of the alphabet. */
  private nameNote(object: PdfReference): string {
    const name = `note${String(this.names.length / 2 + 1).padStart(6, "0")}`;
    this.names.push(name, object);
    return name;
  }

  private hasContent(tag: Tag): boolean {
    return (
      KEPT_EMPTY.has(tag.role) || this.kids.has(tag) || tag.children.some((child) => this.hasContent(child))
    );
  }

  private objectOf(tag: Tag): PdfReference {
    let object = this.objects.get(tag);
    if (object === undefined) this.objects.set(tag, (object = this.document.ref({})));
    return object;
  }

  private kidsOf(tag: Tag): Kid[] {
    let kids = this.kids.get(tag);
    if (kids === undefined) {
      this.kids.set(tag, (kids = []));
      if (tag.within !== undefined) this.kidsOf(tag.within).push({ tag });
    }
    return kids;
  }
}

function nameOf(entry: PdfReference | string): unknown {
  return typeof entry === "string" ? textString(entry) : entry;
}
