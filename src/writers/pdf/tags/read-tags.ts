import {
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRef,
  PDFStream,
  type PDFString,
  type PDFDocument,
  type PDFObject,
} from "@cantoo/pdf-lib";
import { dictionary } from "../destinations.js";
import { Budget } from "./budget.js";
import { NotUnderstood } from "./not-understood.js";
import { isText, plainCopy } from "./plain-copy.js";

/** The structure of a tagged document (ISO 32000-1, 14.7), as it stands there: references are those of the document. */
export interface DocumentTags {
  readonly elements: readonly TagElement[];
  /** Language of the document, where it names one. */
  readonly language: PDFObject | undefined;
  /** Whether not all of its content may be in an element: it says so itself, or a page has none in any. */
  readonly isSuspect: boolean;
}

/** An element with its standard role: neither map of roles nor map of classes is needed for it. */
export interface TagElement {
  readonly role: PDFName;
  /** Title, language and words in place of its content, by their keys. */
  readonly texts: ReadonlyMap<TextKey, PDFString | PDFHexString>;
  /** What tables name their head cells by. */
  readonly id: PDFString | PDFHexString | undefined;
  /** What its classes say, then what it says itself, which counts; by value, without references. */
  readonly attributes: readonly PDFDict[];
  readonly kids: readonly TagKid[];
}

export type TagKid = TagElement | TaggedContent | TaggedAnnotation;

/** A stretch of content: its number in what draws it, a page or a form on a page. */
export interface TaggedContent {
  readonly page: PDFRef;
  readonly form: PDFRef | undefined;
  readonly number: number;
}

/** Something that stands over a page and belongs to an element: a link. */
export interface TaggedAnnotation {
  readonly page: PDFRef;
  readonly annotation: PDFRef;
}

const TEXTS = ["T", "Lang", "Alt", "E", "ActualText"] as const;
type TextKey = (typeof TEXTS)[number];

/** Far more than tables in lists in tables need; a file from outside may go in circles. */
const DEEPEST = 100;
/** Roles that are explained by roles. */
const LONGEST_CHAIN = 8;
/** The way back from content to its element has a place for each number up to the highest. */
const HIGHEST_NUMBER = 65_535;
/** Places there for each stretch of content, beyond those of one page with any number. */
const MOST_PLACES = 16;

/**
 * The structure of a document that says of itself that it is tagged. `undefined` where there is none, and where it is not one that
 * can be taken over whole: two elements claim the same content, it goes in circles or is more than any document has, elements are of
 * PDF 2.0 vocabularies.
 * What belongs to pages that are no longer there is left out.
 */
export function readTags(source: PDFDocument): DocumentTags | undefined {
  const { catalog } = source;
  const marks = dictionary(catalog.lookup(PDFName.of("MarkInfo")));
  const root = dictionary(catalog.lookup(PDFName.of("StructTreeRoot")));
  if (root === undefined || !isTrue(marks, "Marked") || root.has(PDFName.of("Namespaces"))) return undefined;
  try {
    const reader = new TagReader(source, root);
    const elements = reader.top();
    if (elements.length === 0) return undefined;
    return {
      elements,
      language: textIn(catalog, "Lang"),
      isSuspect: isTrue(marks, "Suspects") || !reader.hasAllPages,
    };
  } catch (cause) {
    if (cause instanceof NotUnderstood) return undefined;
    throw cause;
  }
}

class TagReader {
  private readonly source: PDFDocument;
  private readonly root: PDFDict;
  private readonly roles: PDFDict | undefined;
  private readonly classes: PDFDict | undefined;
  private readonly pages: ReadonlySet<PDFRef>;
  private readonly pageOfAnnotation: ReadonlyMap<PDFRef, PDFRef>;
  private readonly seen = new Set<PDFDict>();
  private readonly numbersIn = new Map<PDFRef, Set<number>>();
  private readonly annotations = new Set<PDFRef>();
  private readonly pagesWithContent = new Set<PDFRef>();
  private readonly budget = new Budget();
  /** Stretches of content that are taken, and for each page and form that has some the highest number. */
  private contents = 0;
  private readonly highest = new Map<PDFRef, number>();

  constructor(source: PDFDocument, root: PDFDict) {
    this.source = source;
    this.root = root;
    this.roles = dictionary(root.lookup(PDFName.of("RoleMap")));
    this.classes = dictionary(root.lookup(PDFName.of("ClassMap")));
    const pages = source.getPages();
    this.pages = new Set(pages.map(({ ref }) => ref));
    this.pageOfAnnotation = new Map(
      pages.flatMap(({ ref, node }) =>
        (node.Annots()?.asArray() ?? []).flatMap((one) => {
          this.budget.spend();
          return one instanceof PDFRef ? [[one, ref] as const] : [];
        }),
      ),
    );
  }

  /** Whether each page has content in an element. */
  get hasAllPages(): boolean {
    return this.pagesWithContent.size === this.pages.size;
  }

  top(): readonly TagElement[] {
    const elements = listed(this.root.lookup(PDFName.of("K"))).flatMap((kid) => {
      this.budget.spend();
      const own = this.dictionaryOf(kid);
      if (own === undefined || isItem(own)) throw new NotUnderstood("content of no element");
      return this.element(own, 0) ?? [];
    });
    let places = 0;
    for (const number of this.highest.values()) places += number + 1;
    if (places > MOST_PLACES * this.contents + HIGHEST_NUMBER + 1) throw new NotUnderstood("mostly gaps");
    return elements;
  }

  private element(own: PDFDict, depth: number): TagElement | undefined {
    if (depth > DEEPEST || this.seen.has(own)) throw new NotUnderstood("no tree");
    this.seen.add(own);
    const children = listed(own.lookup(PDFName.of("K")));
    const kids = children.flatMap((child) => this.kid(child, own, depth) ?? []);
    // It was about pages that are gone.
    if (kids.length === 0 && children.length > 0) return undefined;
    return {
      role: this.roleOf(own.lookup(PDFName.of("S"))),
      texts: new Map(
        TEXTS.flatMap((key) => {
          const value = this.textOf(own, key);
          return value === undefined ? [] : [[key, value] as const];
        }),
      ),
      id: this.textOf(own, "ID"),
      attributes: [...this.classAttributes(own), ...this.dictionariesIn(own.lookup(PDFName.of("A")))],
      kids,
    };
  }

  private kid(value: PDFObject, parent: PDFDict, depth: number): TagKid | undefined {
    this.budget.spend();
    const found = this.source.context.lookup(value);
    if (found === undefined) return undefined;
    if (found instanceof PDFNumber) return this.content(found, parent.get(PDFName.of("Pg")), undefined);
    const own = this.dictionaryOf(found);
    if (own === undefined) throw new NotUnderstood("neither element nor content");
    switch (isItem(own)) {
      case undefined:
        return this.element(own, depth + 1);
      case "MCR": {
        const page = own.get(PDFName.of("Pg")) ?? parent.get(PDFName.of("Pg"));
        return this.content(own.lookup(PDFName.of("MCID")), page, own.get(PDFName.of("Stm")));
      }
      case "OBJR":
        return this.annotation(own.get(PDFName.of("Obj")));
    }
  }

  private content(
    value: PDFObject | undefined,
    page: PDFObject | undefined,
    form: PDFObject | undefined,
  ): TaggedContent | undefined {
    const number = value instanceof PDFNumber ? value.asNumber() : -1;
    if (!Number.isInteger(number) || number < 0 || number > HIGHEST_NUMBER || !(page instanceof PDFRef)) {
      throw new NotUnderstood("content without number or page");
    }
    if (form !== undefined && !(form instanceof PDFRef && this.isStream(form))) {
      throw new NotUnderstood("content of what is no form");
    }
    const holder = form ?? page;
    const numbers = this.numbersIn.get(holder) ?? new Set();
    if (numbers.has(number)) throw new NotUnderstood("content of two elements");
    this.numbersIn.set(holder, numbers.add(number));
    if (!this.pages.has(page)) return undefined;
    this.contents += 1;
    this.highest.set(holder, Math.max(number, this.highest.get(holder) ?? 0));
    this.pagesWithContent.add(page);
    return { page, form, number };
  }

  private annotation(value: PDFObject | undefined): TaggedAnnotation | undefined {
    if (!(value instanceof PDFRef)) throw new NotUnderstood("an object without a number");
    const found = this.source.context.lookup(value);
    // Whoever took the link away left the reference to it.
    if (found === undefined || found === PDFNull) return undefined;
    if (!(found instanceof PDFDict)) throw new NotUnderstood("a picture as an object");
    const page = this.pageOfAnnotation.get(value);
    if (page === undefined) return undefined;
    if (this.annotations.has(value)) throw new NotUnderstood("a link of two elements");
    this.annotations.add(value);
    return { page, annotation: value };
  }

  /** The role that the document's own name of a role stands for. */
  private roleOf(value: PDFObject | undefined): PDFName {
    let role = value;
    for (let step = 0; step < LONGEST_CHAIN && role instanceof PDFName; step += 1) {
      const next = this.roles?.lookup(role);
      if (next === undefined || next === role) {
        this.budget.spend(role);
        return role;
      }
      role = next;
    }
    throw new NotUnderstood("no role");
  }

  private classAttributes(own: PDFDict): readonly PDFDict[] {
    return listed(own.lookup(PDFName.of("C"))).flatMap((name) => {
      this.budget.spend();
      const found = this.source.context.lookup(name);
      return found instanceof PDFName ? this.dictionariesIn(this.classes?.lookup(found)) : [];
    });
  }

  /** Attributes may have numbers of revisions between them, which no reader needs. */
  private dictionariesIn(value: PDFObject | undefined): readonly PDFDict[] {
    return listed(value).flatMap((one) => {
      this.budget.spend();
      const found = this.dictionaryOf(one);
      return found === undefined ? [] : [plainCopy(found, this.budget)];
    });
  }

  private textOf(holder: PDFDict, key: string): PDFString | PDFHexString | undefined {
    const value = textIn(holder, key);
    if (value !== undefined) this.budget.spend(value);
    return value;
  }

  private dictionaryOf(value: PDFObject): PDFDict | undefined {
    return dictionary(this.source.context.lookup(value));
  }

  private isStream(ref: PDFRef): boolean {
    return this.source.context.lookup(ref) instanceof PDFStream;
  }
}

/** What stands for content, or for an object over a page, and is no element. */
function isItem(value: PDFDict): "MCR" | "OBJR" | undefined {
  const type = value.lookup(PDFName.of("Type"));
  return type === PDFName.of("MCR") ? "MCR" : type === PDFName.of("OBJR") ? "OBJR" : undefined;
}

/** The members of an array, or the one value that stands in place of one. */
function listed(value: PDFObject | undefined): readonly PDFObject[] {
  return value === undefined ? [] : value instanceof PDFArray ? value.asArray() : [value];
}

function textIn(holder: PDFDict, key: string): PDFString | PDFHexString | undefined {
  const value = holder.lookup(PDFName.of(key));
  return isText(value) ? value : undefined;
}

function isTrue(holder: PDFDict | undefined, key: string): boolean {
  const value = holder?.lookup(PDFName.of(key));
  return value instanceof PDFBool && value.asBoolean();
}
