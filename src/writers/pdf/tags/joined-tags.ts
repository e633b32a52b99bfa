import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFStream,
  PDFString,
  type PDFDocument,
  type PDFObject,
  type PDFObjectCopier,
  type PDFRef,
} from "@cantoo/pdf-lib";
import type { BoundingBox } from "../structure-attributes.js";
import { isText } from "./plain-copy.js";
import type { DocumentTags, TagElement, TagKid } from "./read-tags.js";

const STRUCT_PARENT = PDFName.of("StructParent");
const STRUCT_PARENTS = PDFName.of("StructParents");
const DOCUMENT = PDFName.of("Document");
const HEADERS = PDFName.of("Headers");

/** A structure that is being copied: its references lead to what `copier` copied. */
interface Copying {
  readonly copier: PDFObjectCopier;
  readonly renamed: (id: PDFString | PDFHexString) => PDFHexString;
}

/**
 * The structure of a combined document (ISO 32000-1, 14.7): one element for each of its parts, in their order, with the elements of
 * that part below it. Keys of pages, forms and links count through the whole, and so do identifiers.
 */
export class JoinedTags {
  private readonly whole: PDFDocument;
  private readonly root: PDFRef;
  private readonly document: PDFRef;
  private readonly parts: PDFRef[] = [];
  /** For each key what it leads to: the elements of what a page draws by their numbers, or the element of a link. */
  private readonly parents: (PDFRef | (PDFRef | undefined)[])[] = [];
  private readonly keys = new Map<
    PDFRef,
    { readonly key: number; readonly elements: (PDFRef | undefined)[] }
  >();
  private readonly linkKeys = new Map<PDFRef, number>();
  private readonly names: { readonly id: PDFHexString; readonly element: PDFRef }[] = [];
  private hasTagged = false;
  private isSuspect = false;

  constructor(whole: PDFDocument) {
    this.whole = whole;
    this.root = whole.context.nextRef();
    this.document = whole.context.nextRef();
  }

  /** A part with its own structure, whose pages `copier` has copied. */
  addTagged(title: string, tags: DocumentTags, copier: PDFObjectCopier): void {
    this.hasTagged = true;
    this.isSuspect ||= tags.isSuspect;
    const prefix = `${String(this.parts.length).padStart(4, "0")}.`;
    const copying = { copier, renamed: (id: PDFString | PDFHexString) => prefixed(prefix, id) };
    const [only, ...others] = tags.elements;
    // The part stands in place of an element that stands for its whole document.
    const isWhole = only?.role === DOCUMENT && others.length === 0;
    const kids = isWhole ? only.kids : tags.elements;
    const language = (isWhole ? only.texts.get("Lang") : undefined) ?? tags.language;
    const part = this.addPart(title);
    if (language !== undefined) this.entriesOf(part).set(PDFName.of("Lang"), language.clone());
    this.setKids(part, kids, copying);
  }

  /** A part whose pages are not tagged: it has its place, and nothing is said about what it shows. */
  addUntagged(title: string): void {
    this.isSuspect = true;
    this.addPart(title);
  }

  /**
   * A part of one picture on a page of its own, told by the title of the part.
   *
   * @returns number of the picture in what the page draws.
   */
  addPicture(title: string, page: PDFRef, box: BoundingBox): number {
    const { context } = this.whole;
    this.hasTagged = true;
    const part = this.addPart(title);
    const figure = context.nextRef();
    const { elements } = this.keyOf(page);
    const number = elements.push(figure) - 1;
    context.assign(
      figure,
      context.obj({
        S: PDFName.of("Figure"),
        P: part,
        Pg: page,
        Alt: PDFHexString.fromText(title),
        A: context.obj({ O: PDFName.of("Layout"), Placement: PDFName.of("Block"), BBox: [...box] }),
        K: number,
      }),
    );
    this.entriesOf(part).set(PDFName.of("K"), context.obj([figure]));
    return number;
  }

  /**
   * Writes the structure, unless no part has one. Where not all is tagged, the file says so of itself (`Suspects`, 14.7.1): that it
   * is tagged throughout would not be true.
   */
  end(): void {
    const { context, catalog } = this.whole;
    // Keys of the documents that parts were copied from lead elsewhere here, also those of forms within forms.
    for (const [, object] of context.enumerateIndirectObjects()) {
      if (object instanceof PDFStream) forget(object.dict);
    }
    if (!this.hasTagged) return;
    for (const [holder, { key }] of this.keys) {
      const object = context.lookup(holder);
      const entries = object instanceof PDFStream ? object.dict : this.entriesOf(holder);
      entries.set(STRUCT_PARENTS, PDFNumber.of(key));
    }
    for (const [link, key] of this.linkKeys) this.entriesOf(link).set(STRUCT_PARENT, PDFNumber.of(key));
    context.assign(
      this.document,
      context.obj({ S: DOCUMENT, P: this.root, K: context.obj([...this.parts]) }),
    );
    const root = context.obj({
      Type: PDFName.of("StructTreeRoot"),
      K: context.obj([this.document]),
      ParentTree: context.register(context.obj({ Nums: this.numbered() })),
      ParentTreeNextKey: this.parents.length,
    });
    if (this.names.length > 0) root.set(PDFName.of("IDTree"), context.obj({ Names: this.sortedNames() }));
    context.assign(this.root, root);
    catalog.set(PDFName.of("StructTreeRoot"), this.root);
    const marks = context.obj({ Marked: true });
    if (this.isSuspect) marks.set(PDFName.of("Suspects"), PDFBool.True);
    catalog.set(PDFName.of("MarkInfo"), marks);
  }

  private addPart(title: string): PDFRef {
    const { context } = this.whole;
    const part = context.register(
      context.obj({ S: PDFName.of("Part"), P: this.document, T: PDFHexString.fromText(title) }),
    );
    this.parts.push(part);
    return part;
  }

  private element(element: TagElement, parent: PDFRef, copying: Copying): PDFRef {
    const { context } = this.whole;
    const ref = context.nextRef();
    const entries = context.obj({ S: element.role, P: parent });
    context.assign(ref, entries);
    for (const [key, text] of element.texts) entries.set(PDFName.of(key), text.clone());
    if (element.id !== undefined) {
      const id = copying.renamed(element.id);
      entries.set(PDFName.of("ID"), id);
      this.names.push({ id, element: ref });
    }
    const attributes = element.attributes.map((one) => this.attributes(one, copying));
    const [first, ...others] = attributes;
    if (first !== undefined) {
      entries.set(PDFName.of("A"), others.length === 0 ? first : context.obj(attributes));
    }
    this.setKids(ref, element.kids, copying);
    return ref;
  }

  /** Cells that name their head cells name them by the identifiers that these have now. */
  private attributes(own: PDFDict, { copier, renamed }: Copying): PDFDict {
    const copied = copier.copy(own);
    const headers = copied.get(HEADERS);
    if (headers instanceof PDFArray) {
      const ids = headers.asArray().flatMap((id) => (isText(id) ? [renamed(id)] : []));
      copied.set(HEADERS, this.whole.context.obj(ids));
    }
    return copied;
  }

  private setKids(holder: PDFRef, kids: readonly TagKid[], copying: Copying): void {
    if (kids.length === 0) return;
    const entries = this.entriesOf(holder);
    const first = kids.find((kid) => "number" in kid);
    const page = first === undefined ? undefined : copying.copier.copy(first.page);
    if (page !== undefined) entries.set(PDFName.of("Pg"), page);
    const written = kids.map((kid) => this.kid(kid, holder, page, copying));
    const [only, ...others] = written;
    if (only === undefined) return;
    entries.set(PDFName.of("K"), others.length === 0 ? only : this.whole.context.obj(written));
  }

  private kid(kid: TagKid, parent: PDFRef, pageOfParent: PDFRef | undefined, copying: Copying): PDFObject {
    const { context } = this.whole;
    if ("role" in kid) return this.element(kid, parent, copying);
    const page = copying.copier.copy(kid.page);
    if ("annotation" in kid) {
      const annotation = copying.copier.copy(kid.annotation);
      this.linkKeys.set(annotation, this.parents.push(parent) - 1);
      return context.obj({ Type: PDFName.of("OBJR"), Pg: page, Obj: annotation });
    }
    const form = kid.form === undefined ? undefined : copying.copier.copy(kid.form);
    this.keyOf(form ?? page).elements[kid.number] = parent;
    if (form === undefined && page === pageOfParent) return PDFNumber.of(kid.number);
    const entries = context.obj({ Type: PDFName.of("MCR"), Pg: page, MCID: kid.number });
    if (form !== undefined) entries.set(PDFName.of("Stm"), form);
    return entries;
  }

  private keyOf(holder: PDFRef): { readonly key: number; readonly elements: (PDFRef | undefined)[] } {
    let known = this.keys.get(holder);
    if (known === undefined) {
      const elements: (PDFRef | undefined)[] = [];
      known = { key: this.parents.push(elements) - 1, elements };
      this.keys.set(holder, known);
    }
    return known;
  }

  /** The way back from content to its element, by keys. */
  private numbered(): PDFArray {
    const { context } = this.whole;
    const all = PDFArray.withContext(context);
    for (const [key, target] of this.parents.entries()) {
      all.push(PDFNumber.of(key));
      all.push(
        Array.isArray(target) ? context.obj(Array.from(target, (element) => element ?? PDFNull)) : target,
      );
    }
    return all;
  }

  /** Names as readers look them up: byte by byte. */
  private sortedNames(): PDFArray {
    const sorted = this.names.toSorted((left, right) => (left.id.asString() < right.id.asString() ? -1 : 1));
    return this.whole.context.obj(sorted.flatMap(({ id, element }) => [id, element]));
  }

  private entriesOf(ref: PDFRef): PDFDict {
    return this.whole.context.lookup(ref, PDFDict);
  }
}

/** Takes from a copied object the way back into the structure of its document. */
export function forget(entries: PDFDict): void {
  entries.delete(STRUCT_PARENT);
  entries.delete(STRUCT_PARENTS);
}

/** An identifier is a row of bytes; those of one part begin alike. */
function prefixed(prefix: string, id: PDFString | PDFHexString): PDFHexString {
  return PDFHexString.of(Buffer.concat([Buffer.from(prefix, "latin1"), id.asBytes()]).toString("hex"));
}
