import { PDFArray, PDFName, type PDFDocument, type PDFObject, type PDFObjectCopier } from "@cantoo/pdf-lib";
import { dictionary } from "./destinations.js";

/** Lists of a document's usual look at its layers: shown, hidden, in which order, one of several, locked, for screen or print. */
const LISTS = ["ON", "OFF", "Order", "RBGroups", "Locked", "AS"] as const;

/**
 * The layers of several documents in one (ISO 32000-1, 8.11.4): which there are stands in the catalogue, and what of it is hidden. Without
 * that a page would show everything, also what its author had hidden.
 */
export class JoinedLayers {
  private readonly groups: PDFObject[] = [];
  private readonly lists = new Map<string, PDFObject[]>();

  /** @param copier what copied the pages, so that layers are those of the copied pages. */
  add(source: PDFDocument, copier: PDFObjectCopier): void {
    const properties = dictionary(source.catalog.lookup(PDFName.of("OCProperties")));
    if (properties === undefined) return;
    const groups = itemsOf(properties.lookup(PDFName.of("OCGs")));
    for (const group of groups) this.groups.push(copier.copy(group));
    const usual = dictionary(properties.lookup(PDFName.of("D")));
    if (usual === undefined) return;
    for (const name of LISTS) {
      for (const item of itemsOf(usual.lookup(PDFName.of(name)))) this.put(name, copier.copy(item));
    }
    if (usual.lookup(PDFName.of("BaseState")) !== PDFName.of("OFF")) return;
    // The whole has one state of those that are not named, and it is shown.
    const shown = new Set(itemsOf(usual.lookup(PDFName.of("ON"))));
    for (const group of groups) if (!shown.has(group)) this.put("OFF", copier.copy(group));
  }

  /** To be called when all pages are there. Documents without layers leave nothing. */
  end({ context, catalog }: PDFDocument): void {
    if (this.groups.length === 0) return;
    const usual = Object.fromEntries(
      Array.from(this.lists, ([name, items]): [string, PDFArray] => [name, context.obj(items)]),
    );
    catalog.set(PDFName.of("OCProperties"), context.obj({ OCGs: this.groups, D: usual }));
  }

  private put(name: string, item: PDFObject): void {
    const list = this.lists.get(name);
    if (list === undefined) this.lists.set(name, [item]);
    else list.push(item);
  }
}

function itemsOf(value: PDFObject | undefined): readonly PDFObject[] {
  return value instanceof PDFArray ? value.asArray() : [];
}
