import {
  PDFArray,
  PDFHexString,
  PDFName,
  PDFObjectCopier,
  PDFPage,
  PDFPageLeaf,
  PDFString,
  type PDFDict,
  type PDFDocument,
  type PDFObject,
} from "@cantoo/pdf-lib";
import { destinationsOf, dictionary, textOf, type Destinations } from "./destinations.js";
import type { OutlineEntry } from "./outline.js";
import { forget } from "./tags/joined-tags.js";
import { readTags, type DocumentTags } from "./tags/read-tags.js";

/** Bookmarks deeper or more than this are left out: no paper has them, and a file from outside may go in circles. */
const DEEPEST = 8;
const MOST = 2_000;

/** A document whose pages are in another now. */
export interface CopiedDocument {
  /** Its bookmarks, leading to the copied pages. */
  readonly outline: readonly OutlineEntry[];
  /** Its structure as it stands there, where it is tagged, and what has copied its pages. */
  readonly tags: DocumentTags | undefined;
  readonly copier: PDFObjectCopier;
}

/**
 * Adds the pages of a document to another, with the links among them. Names of places get `prefix`, so that those of
 * several documents do not meet.
 */
export function copyDocument(
  source: PDFDocument,
  whole: PDFDocument,
  prefix: string,
  destinations: Destinations,
): CopiedDocument {
  const tags = readTags(source);
  const copier = PDFObjectCopier.for(source.context, whole.context);
  const renamed = new Set<PDFObject>();
  for (const page of source.getPages()) {
    const ref = copier.copy(page.ref);
    const leaf = whole.context.lookup(ref);
    if (!(leaf instanceof PDFPageLeaf)) throw new Error("a page was copied as something else");
    renameLinks(leaf, prefix, renamed);
    forget(leaf);
    // Going from link to link in the order of the structure needs one.
    if (tags === undefined) leaf.delete(PDFName.of("Tabs"));
    whole.addPage(PDFPage.of(leaf, ref, whole));
  }
  const named = destinationsOf(source);
  for (const [name, value] of named) destinations.set(prefix + name, copier.copy(value));
  const first = dictionary(source.catalog.lookup(PDFName.of("Outlines")));
  return { outline: bookmarks(first, copier, named, { left: MOST }, 0), tags, copier };
}

/** @param renamed what has its prefix already: pages of a file from outside may share their links, one by one or as a whole. */
function renameLinks(leaf: PDFPageLeaf, prefix: string, renamed: Set<PDFObject>): void {
  const annotations = leaf.lookup(PDFName.of("Annots"));
  // What is no list of links links nowhere, and would stop whoever looks for one.
  if (!(annotations instanceof PDFArray)) leaf.delete(PDFName.of("Annots"));
  if (!(annotations instanceof PDFArray) || renamed.has(annotations)) return;
  renamed.add(annotations);
  for (let index = 0; index < annotations.size(); index += 1) {
    const annotation = dictionary(annotations.lookup(index));
    if (annotation === undefined || renamed.has(annotation)) continue;
    renamed.add(annotation);
    forget(annotation);
    rename(annotation, "Dest", prefix);
    const action = dictionary(annotation.lookup(PDFName.of("A")));
    if (action === undefined || renamed.has(action)) continue;
    renamed.add(action);
    if (action.lookup(PDFName.of("S")) === PDFName.of("GoTo")) rename(action, "D", prefix);
  }
}

function rename(holder: PDFDict, key: string, prefix: string): void {
  const name = textOf(holder.lookup(PDFName.of(key)));
  if (name !== undefined) holder.set(PDFName.of(key), PDFString.of(prefix + name));
}

function bookmarks(
  parent: PDFDict | undefined,
  copier: PDFObjectCopier,
  named: Destinations,
  budget: { left: number },
  depth: number,
): readonly OutlineEntry[] {
  if (depth > DEEPEST) return [];
  const entries: OutlineEntry[] = [];
  let item = dictionary(parent?.lookup(PDFName.of("First")));
  while (item !== undefined && budget.left > 0) {
    budget.left -= 1;
    const target = targetOf(item, named);
    const title = item.lookup(PDFName.of("Title"));
    if (target !== undefined && (title instanceof PDFString || title instanceof PDFHexString)) {
      entries.push({
        title: title.decodeText(),
        target: copier.copy(target),
        children: bookmarks(item, copier, named, budget, depth + 1),
      });
    }
    item = dictionary(item.lookup(PDFName.of("Next")));
  }
  return entries;
}

/** Where a bookmark leads, if within the document. */
function targetOf(item: PDFDict, named: Destinations): PDFObject | undefined {
  const action = dictionary(item.lookup(PDFName.of("A")));
  const target = item.lookup(PDFName.of("Dest")) ?? action?.lookup(PDFName.of("D"));
  if (target instanceof PDFArray) return target;
  const name = textOf(target);
  return name === undefined ? undefined : named.get(name);
}
