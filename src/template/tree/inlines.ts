import { hasHan } from "../../document/character.js";
import type { Blank, Mark } from "../../document/node.js";
import type { Conversion } from "./conversion.js";
import { type MarkedElement, textOf } from "./elements.js";
import { InlineFlow, type TextFormat } from "./inline-flow.js";

const MARKS: Readonly<Record<string, Mark>> = {
  b: "bold",
  i: "italic",
  u: "underline",
  sup: "superscript",
  sub: "subscript",
};

/** Ems of ruled lines, where the template does not say. */
const WIDTHS: Readonly<Record<Blank["kind"], number>> = { seal: 0, signature: 8, line: 10, date: 0 };

export const PLAIN: TextFormat = { marks: [] };

/** Adds the children of an element to a flow, as they read. */
export function addInlines(
  flow: InlineFlow,
  children: MarkedElement["children"],
  format: TextFormat,
  conversion: Conversion,
): void {
  for (const child of children) {
    if (typeof child === "string") flow.words(child, format);
    else addInline(flow, child, format, conversion);
  }
}

function addInline(
  flow: InlineFlow,
  element: MarkedElement,
  format: TextFormat,
  conversion: Conversion,
): void {
  const { name, attributes, children } = element;
  const source = attributes["p"];
  const sourced = source === undefined ? {} : { source };
  switch (name) {
    case "v":
      flow.value(textOf(element), inLanguage(format, attributes["lang"]), source);
      return;
    case "gap":
      flow.object({ type: "gap", pointer: source ?? "", label: conversion.label(source ?? "") });
      return;
    case "na":
      addNotApplicable(flow, oneLine(textOf(element)), source ?? "", conversion);
      return;
    case "br":
      flow.lineBreak();
      return;
    case "span":
      addInlines(flow, children, inLanguage(format, attributes["lang"]), conversion);
      return;
    case "footnote":
      addFootnote(flow, element, conversion);
      return;
    case "check":
      flow.object({ type: "check", checked: attributes["on"] !== undefined, ...sourced });
      return;
    case "page":
      flow.object({ type: "pageNumber" });
      return;
    case "pages":
      flow.object({ type: "pageCount" });
      return;
    case "seal":
    case "signature":
    case "date":
    case "line":
      flow.object({
        type: "blank",
        kind: name,
        width: Number(attributes["width"] ?? WIDTHS[name]),
        ...sourced,
      });
      return;
    default: {
      const mark = MARKS[name];
      if (mark === undefined) throw new TypeError(`no inline element <${name}>`);
      const marks = format.marks.includes(mark) ? format.marks : [...format.marks, mark];
      addInlines(flow, children, { ...format, marks }, conversion);
    }
  }
}

/** A reason is a plain string in the filing and says no language: Han characters do. */
function addNotApplicable(flow: InlineFlow, reason: string, source: string, { language }: Conversion): void {
  const isForeign = language !== "zh" && hasHan(reason);
  flow.object({ type: "notApplicable", reason, ...(isForeign ? { language: "zh" } : {}), source });
}

function addFootnote(flow: InlineFlow, element: MarkedElement, conversion: Conversion): void {
  const note = new InlineFlow(conversion.language, "space");
  addInlines(note, element.children, PLAIN, conversion);
  const inlines = note.line();
  if (inlines.length > 0) flow.object({ type: "footnote", number: conversion.nextFootnote(), inlines });
}

function inLanguage(format: TextFormat, language: string | undefined): TextFormat {
  return language === "zh" || language === "en" ? { ...format, language } : format;
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*[\r\n\u2028\u2029\t]\s*/gu, " ");
}
