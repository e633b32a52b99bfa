import { withoutCount } from "../../../document/page-count.js";
import type { Inline, Section } from "../../../document/node.js";
import { withInside } from "../../../ooxml/insert-xml.js";
import { readOffsetTree } from "../../../ooxml/offset-tree.js";
import { linksPart } from "../../../ooxml/reference/links.js";
import {
  type Edge,
  PAGE_KINDS,
  type PageKind,
  type Reference,
  type ReferenceFurniture,
} from "../../../ooxml/reference/reference.js";
import type { Part, Relationship } from "../../../ooxml/package.js";
import { element, XML_DECLARATION } from "../../../ooxml/xml.js";
import { inlinesXml } from "../inlines.js";
import { WORD_NAMESPACES } from "../namespaces.js";
import { paragraphXml } from "../paragraph.js";
import type { Furniture } from "../sections.js";
import { stampRun } from "../stamp.js";
import { stampedHeader } from "../stamped-header.js";
import type { WritingState } from "../state.js";
import { styleId } from "../style-names.js";
import { countsPages } from "./counts-pages.js";
import { referencePageXml } from "./page.js";
import { styleMapOf } from "./style-map.js";

const ROOTS: Readonly<Record<Edge, string>> = { header: "w:hdr", footer: "w:ftr" };

/**
 * Headers and footers of a paper on a firm's letterhead. The firm's stand as they are; below them stands what the paper has to print there: notices,
 * the count of pages where the firm's footer has none, and the stamp of a draft behind all. Every section says its own, so that
 * none goes on with one that is not meant.
 *
 * A cover has the firm's header and none of ours; its footer only where that counts no pages.
 */
export class ReferenceFurnitureParts implements Furniture {
  private readonly byContent = new Map<string, Relationship>();
  readonly parts: Part[] = [];
  private readonly reference: Reference;
  private readonly stamped: boolean;
  private sections = 0;

  constructor(reference: Reference, stamped: boolean) {
    this.reference = reference;
    this.stamped = stamped;
  }

  /** References and page set-up of the next section. */
  properties(section: Section, state: WritingState): { readonly references: string; readonly page: string } {
    const isFirst = this.sections === 0;
    this.sections += 1;
    const { hasFirstPage, hasEvenPages, page } = this.reference;
    const pages = PAGE_KINDS.filter(
      (kind) => kind === "default" || (kind === "first" ? isFirst && hasFirstPage : hasEvenPages),
    );
    const references = (["header", "footer"] as const)
      .flatMap((edge) => pages.map((kind) => this.partOf(edge, kind, section, state)))
      .join("");
    const titlePage = isFirst && hasFirstPage ? element("w:titlePg") : "";
    return { references, page: referencePageXml(page, section.orientation, titlePage) };
  }

  relationships(): readonly Relationship[] {
    return [...this.byContent.values()];
  }

  private partOf(edge: Edge, page: PageKind, section: Section, state: WritingState): string {
    const firm = this.furnitureOf(edge, page, section);
    const runs = inlinesXml(this.ownInlines(edge, firm, section), state, "furniture");
    const key = `${edge} ${firm === undefined ? "" : page} ${runs}`;
    const { id } = this.byContent.get(key) ?? this.newPart(edge, key, firm, runs, state);
    return element(`w:${edge}Reference`, { "w:type": page, "r:id": id });
  }

  private furnitureOf(edge: Edge, page: PageKind, section: Section): ReferenceFurniture | undefined {
    const firm = this.reference.furniture[edge].get(page);
    const isNumberOnCover =
      section.kind === "cover" && edge === "footer" && firm && countsPages(firm.xml).page;
    return isNumberOnCover === true ? undefined : firm;
  }

  /** What the paper itself prints: nothing on a cover, no count of pages where the firm's footer has one. */
  private ownInlines(edge: Edge, firm: ReferenceFurniture | undefined, section: Section): readonly Inline[] {
    if (section.kind === "cover") return [];
    const own = section[edge];
    return edge === "header" || firm === undefined ? own : withoutCount(own, countsPages(firm.xml));
  }

  private newPart(
    edge: Edge,
    key: string,
    firm: ReferenceFurniture | undefined,
    runs: string,
    state: WritingState,
  ): Relationship {
    const number = [...this.byContent.values()].filter(({ type }) => type === edge).length + 1;
    const id = `${edge}${number}`;
    const relationship = { id, type: edge, target: `${id}.xml` };
    this.byContent.set(key, relationship);
    const root = ROOTS[edge];
    const own =
      runs === "" ? "" : paragraphXml({ style: styleMapOf(this.reference).idOf(styleId(edge)) }, runs, state);
    const xml =
      firm === undefined
        ? `${XML_DECLARATION}<${root} ${WORD_NAMESPACES}>${own === "" ? "<w:p/>" : own}</${root}>`
        : withOwn(distinct(firm.xml, state), own);
    const isStamped = this.stamped && edge === "header";
    const name = `word/${id}.xml`;
    this.parts.push({
      name,
      contentType: `application/vnd.openxmlformats-officedocument.wordprocessingml.${edge}+xml`,
      content: isStamped ? stampedHeader(xml, stampRun(state.theme, number)) : xml,
    });
    if (firm !== undefined && firm.links.length > 0) this.parts.push(linksPart(name, firm.links));
    return relationship;
  }
}

/** The firm's header with what is ours below it; it may have been written without any content. */
function withOwn(xml: string, own: string): string {
  return own === "" ? xml : withInside(xml, readOffsetTree(xml), "last", own);
}

/** A header of the firm's as it may stand beside others and our body: ids of drawings of their own, none where Word gives its own, no bookmarks. */
function distinct(xml: string, state: WritingState): string {
  return xml
    .replaceAll(
      /(<wp:docPr\s(?:[^>]*?\s)?id=")[^"]*"/gu,
      (_whole, head: string) => `${head}${state.next("drawing")}"`,
    )
    .replaceAll(/<w:id w:val="-?\d+"\s*\/>/gu, "")
    .replaceAll(/\sw14:(?:paraId|textId)="[^"]*"/gu, "")
    .replaceAll(/<w:bookmark(?:Start|End)\b[^>]*\/>/gu, "");
}
