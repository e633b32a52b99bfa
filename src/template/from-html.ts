import type { Block, Contents, DocumentTree, Figure, Heading, Inline, Section } from "../document/node.js";
import type { Conversion } from "./tree/conversion.js";
import { childElements, type MarkedElement, readElements } from "./tree/elements.js";
import { listBlocks, paragraphBlocks } from "./tree/flow.js";
import { InlineFlow } from "./tree/inline-flow.js";
import { addInlines, PLAIN } from "./tree/inlines.js";
import { tableBlocks } from "./tree/table.js";

const LEVELS: Readonly<Record<string, Heading["level"]>> = { h1: 1, h2: 2, h3: 3, h4: 4 };

/**
 * Turns document HTML, as a compiled template writes it, into the tree that writers read: numbers headings, lists
 * and footnotes, and leaves out what lost all its content. Tables whose rows do not fit are reported to the
 * conversion's findings.
 */
export function treeFromHtml(html: string, conversion: Conversion): DocumentTree {
  const document = childElements(readElements(html)).find((element) => element.name === "document");
  if (document === undefined) throw new TypeError("the filled template has no <document>");
  const parts = childElements(document);
  const line = (name: string): readonly Inline[] => {
    const element = parts.find((part) => part.name === name);
    return element ? lineOf(element, conversion) : [];
  };
  const header = line("header");
  const footer = line("footer");
  const sections = parts
    .filter((part) => part.name === "cover" || part.name === "body")
    .map((part): Section => {
      const isCover = part.name === "cover";
      return {
        kind: isCover ? "cover" : "body",
        orientation: part.attributes["orientation"] === "landscape" ? "landscape" : "portrait",
        header: isCover ? [] : header,
        footer: isCover ? [] : footer,
        blocks: childElements(part).flatMap((element) => blocksOf(element, conversion)),
      };
    })
    .filter((section) => section.blocks.length > 0);
  const { title = "", subject } = document.attributes;
  return { language: conversion.language, title, ...(subject === undefined ? {} : { subject }), sections };
}

function blocksOf(element: MarkedElement, conversion: Conversion): readonly Block[] {
  switch (element.name) {
    case "p":
      return paragraphBlocks(element, "body", conversion);
    case "ul":
    case "ol":
      return listBlocks(element, "body", conversion);
    case "table":
      return tableBlocks(element, conversion);
    case "pagebreak":
      return [{ type: "pageBreak", ...conversion.placeOf(element) }];
    case "contents":
      return [contentsBlock(element, conversion)];
    case "image":
      return figureBlock(element, conversion);
    default:
      return headingBlock(element, conversion);
  }
}

function headingBlock(element: MarkedElement, conversion: Conversion): readonly Heading[] {
  const level = LEVELS[element.name];
  if (level === undefined) throw new TypeError(`no block element <${element.name}>`);
  const inlines = lineOf(element, conversion);
  if (inlines.length === 0) return [];
  const numbered = element.attributes["plain"] === undefined;
  const { id, label } = conversion.nextHeading(level, numbered);
  return [{ type: "heading", level, numbered, label, id, inlines, ...conversion.placeOf(element) }];
}

function contentsBlock(element: MarkedElement, conversion: Conversion): Contents {
  const { title = "", levels } = element.attributes;
  const depth = levels === "1" ? 1 : levels === "2" ? 2 : 3;
  return { type: "contents", title, levels: depth, ...conversion.placeOf(element) };
}

function figureBlock(element: MarkedElement, conversion: Conversion): readonly Figure[] {
  const { id = "", alt = "", width, p = "" } = element.attributes;
  const media = conversion.media.get(id);
  if (media === undefined) throw new TypeError(`no picture for ${id}`);
  return [
    {
      type: "figure",
      media,
      width: Number(width),
      alternative: alt,
      source: p,
      ...conversion.placeOf(element),
    },
  ];
}

function lineOf(element: MarkedElement, conversion: Conversion): readonly Inline[] {
  const flow = new InlineFlow(conversion.language, "space");
  addInlines(flow, element.children, PLAIN, conversion);
  return flow.line();
}
