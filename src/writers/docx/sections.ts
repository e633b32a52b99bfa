import type { PagePicture, Section } from "../../document/node.js";
import type { Part, Relationship } from "../../ooxml/package.js";
import { element, XML_DECLARATION } from "../../ooxml/xml.js";
import { blocksXml } from "./blocks.js";
import { pageGeometry, type PageGeometry } from "./geometry.js";
import { inlinesXml } from "./inlines.js";
import { headerPictureParts, headerPictureRun } from "./header-picture.js";
import { BODY_NAMESPACES, WORD_NAMESPACES } from "./namespaces.js";
import { paragraphXml, separatorXml } from "./paragraph.js";
import type { WritingState } from "./state.js";
import { STAMP_NAMESPACES, stampRun } from "./stamp.js";
import { styleId } from "./style-names.js";

type Kind = "header" | "footer";

/** What stands round the text of the pages of one document: its parts, and what each section says of it. */
export interface Furniture {
  readonly parts: readonly Part[];
  /** Of the next section, which is asked in order: references to headers and footers, and the set-up of its pages. */
  properties(section: Section, state: WritingState): { readonly references: string; readonly page: string };
  relationships(): readonly Relationship[];
}

/** Headers and footers of one document; equal ones share a part. With a stamp every section has a header, to carry it. */
export class FurnitureParts implements Furniture {
  private readonly byContent = new Map<string, Relationship>();
  readonly parts: Part[] = [];
  private readonly stamped: boolean;
  private readonly current: Record<Kind, string | undefined>;

  constructor(stamped = false) {
    this.stamped = stamped;
    this.current = { header: stamped ? undefined : "", footer: "" };
  }

  properties(section: Section, state: WritingState): { readonly references: string; readonly page: string } {
    const references = this.reference("header", section, state) + this.reference("footer", section, state);
    return { references, page: pageXml(state.page) };
  }

  /** The reference a section needs, or nothing when it goes on with what the section before shows. A cover has no furniture. */
  private reference(kind: Kind, section: Section, state: WritingState): string {
    const isCover = section.kind === "cover";
    const picture = isCover || kind === "footer" ? undefined : section.headerPicture;
    const inlines = isCover ? [] : section[kind];
    const runs = inlinesXml(inlines, state, "furniture");
    const shown = (picture === undefined ? "" : pictureKey(picture, state)) + runs;
    // A section without a reference shows what the one before shows; the first shows nothing.
    if (shown === this.current[kind]) return "";
    this.current[kind] = shown;
    const known = this.byContent.get(`${kind} ${shown}`);
    const { id } = known ?? this.newPart(kind, shown, runs, picture, state);
    return element(`w:${kind}Reference`, { "w:type": "default", "r:id": id });
  }

  relationships(): readonly Relationship[] {
    return [...this.byContent.values()];
  }

  private newPart(
    kind: Kind,
    shown: string,
    runs: string,
    picture: PagePicture | undefined,
    state: WritingState,
  ): Relationship {
    const number = [...this.byContent.values()].filter(({ type }) => type === kind).length + 1;
    const id = `${kind}${number}`;
    const relationship = { id, type: kind, target: `${id}.xml` };
    this.byContent.set(`${kind} ${shown}`, relationship);
    const root = kind === "header" ? "w:hdr" : "w:ftr";
    const hasStamp = this.stamped && kind === "header";
    const stamp = hasStamp ? stampRun(state.theme, number) : "";
    const drawing = picture === undefined ? "" : headerPictureRun(picture, state);
    const own = picture === undefined ? WORD_NAMESPACES : BODY_NAMESPACES;
    const namespaces = hasStamp ? `${own} ${STAMP_NAMESPACES}` : own;
    const paragraph = paragraphXml({ style: styleId(kind) }, stamp + drawing + runs, state);
    this.parts.push({
      name: `word/${id}.xml`,
      contentType: `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`,
      content: `${XML_DECLARATION}<${root} ${namespaces}>${paragraph}</${root}>`,
    });
    if (picture !== undefined) this.addPicture(`word/${id}.xml`, picture);
    return relationship;
  }

  private addPicture(header: string, picture: PagePicture): void {
    const names = new Set(this.parts.map(({ name }) => name));
    // Headers of one document show the same picture, which is stored once.
    this.parts.push(...headerPictureParts(header, picture).filter(({ name }) => !names.has(name)));
  }
}

/** What tells pictures of headers apart; every drawing has an id of its own, so that two runs are never the same. */
function pictureKey({ align, width, alternative }: PagePicture, { page }: WritingState): string {
  return `${align} ${width} ${page.orientation} ${alternative}\n`;
}

/** A document needs a page, if nothing else. */
const EMPTY: Section = { kind: "body", orientation: "portrait", header: [], footer: [], blocks: [] };

/** All sections: blocks, and page set-up in the last paragraph of each but the last, whose set-up ends the body. */
export function sectionsXml(sections: readonly Section[], state: WritingState, furniture: Furniture): string {
  const all = sections.length === 0 ? [EMPTY] : sections;
  return all
    .map((section, index) => sectionXml(section, index === all.length - 1, state, furniture))
    .join("");
}

function sectionXml(section: Section, last: boolean, state: WritingState, furniture: Furniture): string {
  state.page = pageGeometry(state.theme.page, section.orientation);
  const properties = sectionProperties(section, state, furniture);
  const { blocks } = section;
  const ending = blocks.at(-1);
  if (!last && (ending?.type === "paragraph" || ending?.type === "heading")) {
    return blocksXml(blocks, state, properties);
  }
  const body = blocksXml(blocks, state);
  // The next section begins a page anyway.
  state.breakPending = false;
  state.afterTable = false;
  if (last) return body + (body === "" || body.endsWith("</w:tbl>") ? separatorXml(state) : "") + properties;
  state.sectionEnd = properties;
  return body + separatorXml(state);
}

function sectionProperties(section: Section, state: WritingState, furniture: Furniture): string {
  const { references, page } = furniture.properties(section, state);
  return element("w:sectPr", {}, references + element("w:type", { "w:val": "nextPage" }) + page);
}

/** No `w:docGrid`: the exact pitch of the styles rules. */
function pageXml(page: PageGeometry): string {
  const turned = page.orientation === "landscape" ? "landscape" : undefined;
  return (
    element("w:pgSz", { "w:w": page.width, "w:h": page.height, "w:orient": turned }) +
    element("w:pgMar", {
      "w:top": page.top,
      "w:right": page.right,
      "w:bottom": page.bottom,
      "w:left": page.left,
      "w:header": page.header,
      "w:footer": page.footer,
      "w:gutter": 0,
    })
  );
}
