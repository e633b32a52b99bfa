import type { EmbeddedImage, OutlineNode, PdfReference } from "pdfmake/js/PDFDocument.js";
import rendererModule, { type RenderedPage } from "pdfmake/js/Renderer.js";
import type { Page, PageItem, Target } from "../../layout/page.js";
import { classOf } from "./class-of.js";
import type { Document } from "./document.js";
import { PageContent } from "./page-content.js";
import { ARTIFACTS, beginTag } from "./page-marks.js";
import type { StructureTree } from "./structure.js";

const PdfmakeRenderer = classOf(rendererModule);

/** A page as pdfmake's renderer takes it: boxes and rules are its vectors. The last item hands over what was collected. */
export function asRendered({ width, height, items }: Page): RenderedPage {
  const wrapped = items.map((item): RenderedPage["items"][number] => {
    switch (item.type) {
      case "line":
        return { type: "line", item };
      case "box":
      case "rule":
      case "stamp":
        return { type: "vector", item };
      case "picture":
        return { type: "image", item };
    }
  });
  return { pageSize: { width, height }, items: [...wrapped, { type: "endClip", item: {} }] };
}

/** pdfmake's renderer, which walks over the pages, drawing what `layout/` placed. */
export class PageRenderer extends PdfmakeRenderer {
  declare readonly pdfDocument: Document;
  private readonly images: ReadonlyMap<Uint8Array, EmbeddedImage>;
  private readonly content: PageContent;
  private readonly structure: StructureTree;
  private readonly outline = new Map<string, { readonly node: OutlineNode; readonly isOpen: boolean }>();

  constructor(document: Document, images: ReadonlyMap<Uint8Array, EmbeddedImage>, structure: StructureTree) {
    super(document);
    this.images = images;
    this.structure = structure;
    this.content = new PageContent(
      (font) => document.fontOf(font),
      (tag) => structure.content(tag),
    );
  }

  override renderLine(item: Extract<PageItem, { type: "line" }>): void {
    const { line, x, y, target, aside } = item;
    if (target !== undefined) this.addTarget(target, x, y);
    this.content.line(line, x, y, aside);
    this.addLink(item);
  }

  /** A line of contents leads to one place, from its first word to its page number. */
  private addLink({ line, x, y }: Extract<PageItem, { type: "line" }>): void {
    const linked = line.pieces.filter(({ run }) => run.link !== undefined);
    const [first, last] = [linked[0], linked.at(-1)];
    if (first?.run.link === undefined || last === undefined) return;
    const { link } = first.run;
    let { tag } = first.run;
    while (tag?.within !== undefined) tag = tag.within;
    const width = last.x + last.width - first.x;
    const structParent =
      tag === undefined
        ? {}
        : {
            structParent: {
              add: ({ annotationRef }: { readonly annotationRef: PdfReference }) =>
                this.structure.link(tag, annotationRef),
            },
          };
    this.pdfDocument.goTo(x + first.x, y, width, line.pitch, link, structParent);
  }

  override renderVector(item: Extract<PageItem, { type: "box" | "rule" | "stamp" }>): void {
    switch (item.type) {
      case "box":
        this.content.box(item);
        return;
      case "rule":
        this.content.rule(item);
        return;
      case "stamp":
        this.content.stamp(item);
    }
  }

  override renderImage({ x, y, width, height, media, tag }: Extract<PageItem, { type: "picture" }>): void {
    const image = this.images.get(media.bytes);
    if (image === undefined) throw new Error("a picture that was not embedded");
    this.flush();
    const bottom = this.pdfDocument.page.height - y - height;
    if (tag === "header") this.pdfDocument.addContent(ARTIFACTS.header);
    else {
      this.structure.box(tag, [x, bottom, x + width, bottom + height]);
      this.pdfDocument.addContent(beginTag(tag, this.structure.content(tag)));
    }
    this.pdfDocument.image(image, x, y, { width, height });
    this.pdfDocument.addContent("EMC");
  }

  /** pdfmake's renderer says nothing at the end of a page; its last item does. */
  override endClip(): void {
    this.flush();
  }

  private flush(): void {
    const content = this.content.take();
    if (content !== "") this.pdfDocument.addContent(content);
  }

  /** A named place, and a bookmark that leads to it. A parent counts its own, negatively while closed (ISO 32000-1, 12.3.3, table 153). */
  private addTarget({ heading, parent: parentId, isNamed, text }: Target, x: number, y: number): void {
    if (isNamed) this.pdfDocument.addNamedDestination(heading.id, "XYZ", x, y, null);
    const parent = parentId === undefined ? undefined : this.outline.get(parentId);
    const above = parent?.node ?? this.pdfDocument.outline;
    const node = above.addItem(text, { expanded: false, top: y, left: this.pdfDocument.page.width });
    if (parent !== undefined) {
      const count = Math.abs(parent.node.outlineData.Count ?? 0) + 1;
      parent.node.outlineData.Count = parent.isOpen ? count : -count;
    }
    this.outline.set(heading.id, { node, isOpen: heading.level === 1 });
  }
}
