import { pageCountOf, withoutCount } from "../../document/page-count.js";
import type { DocumentTree, Inline, Section } from "../../document/node.js";
import type { Edge, PageKind, Reference } from "../../ooxml/reference/reference.js";
import { furnitureText, type FurnitureText } from "./furniture-text.js";

type Furnishing = Pick<Section, "header" | "footer" | "headerPicture">;

const NOTHING: FurnitureText = { inlines: [], lines: 0, picture: undefined, unshown: [] };

/** Headers and footers of a firm's document as the PDF prints them. */
export interface Letterhead {
  readonly of: (edge: Edge, page: PageKind) => FurnitureText;
}

const known = new WeakMap<Reference, Letterhead>();

/** Reads them once a reference. */
export function letterheadOf(reference: Reference): Letterhead {
  const found = known.get(reference);
  if (found !== undefined) return found;
  const texts = new Map<string, FurnitureText>();
  for (const edge of ["header", "footer"] as const) {
    for (const [page, furniture] of reference.furniture[edge])
      texts.set(`${edge} ${page}`, furnitureText(furniture));
  }
  const letterhead = { of: (edge: Edge, page: PageKind) => texts.get(`${edge} ${page}`) ?? NOTHING };
  known.set(reference, letterhead);
  return letterhead;
}

/**
 * A tree as its PDF is printed on a firm's letterhead: the firm's header and footer above those of the paper, by the same rules as in the
 * Word file. A cover has the firm's header, and its footer where that counts no pages.
 */
export function onLetterhead(tree: DocumentTree, reference: Reference): DocumentTree {
  const letterhead = letterheadOf(reference);
  return {
    ...tree,
    sections: tree.sections.map((section, index): Section => {
      const usual = furnished(section, letterhead, "default");
      const isFirst = index === 0 && reference.hasFirstPage;
      return {
        ...withoutPicture(section),
        ...usual,
        hasFurniture: true,
        ...(isFirst ? { firstPage: furnished(section, letterhead, "first") } : {}),
      };
    }),
  };
}

function withoutPicture({ headerPicture: _own, ...section }: Section): Section {
  return section;
}

function furnished(section: Section, letterhead: Letterhead, page: PageKind): Furnishing {
  const [header, footer] = [letterhead.of("header", page), letterhead.of("footer", page)];
  const isCover = section.kind === "cover";
  const counts = pageCountOf(footer.inlines);
  const firmFooter = isCover && counts.page ? [] : footer.inlines;
  return {
    header: stacked(header.inlines, isCover ? [] : section.header),
    footer: stacked(firmFooter, isCover ? [] : withoutCount(section.footer, counts)),
    ...(header.picture === undefined ? {} : { headerPicture: header.picture }),
  };
}

function stacked(above: readonly Inline[], below: readonly Inline[]): readonly Inline[] {
  if (above.length === 0 || below.length === 0) return [...above, ...below];
  return [...above, { type: "lineBreak" }, ...below];
}
