import type { Contents, DocumentTree, Heading, Text } from "../document/node.js";
import { inlineText, labelGap } from "../document/text.js";
import { paragraphOf, setRuns, textItem, type Frame } from "./blocks.js";
import type { TextItem } from "./flow-item.js";
import { fillRun, runsOf } from "./inlines.js";
import { addTag } from "./structure.js";
import { styleOf } from "./styles.js";

const STYLES = { 1: "contents1", 2: "contents2", 3: "contents3" } as const;

/**
 * Table of contents: its title and one line an entry, each leading to its heading. Dots and page number are one
 * run that is filled when every heading has its page.
 */
export function contents(block: Contents, headings: readonly Heading[], frame: Frame): readonly TextItem[] {
  const titleStyle = styleOf(frame.theme, "contentsTitle");
  const words = [{ type: "text" as const, text: block.title, marks: [] }];
  const tag = addTag(frame.parent, "TOC");
  const caption = addTag(tag, "Caption");
  const title: TextItem = {
    ...paragraphOf(words, titleStyle, frame, block.template, caption),
    keepWithNext: true,
  };
  const entries = headings.flatMap((heading) => {
    if (heading.level === 4 || heading.level > block.levels) return [];
    const style = styleOf(frame.theme, STYLES[heading.level]);
    const link = addTag(addTag(addTag(tag, "TOCI"), "Reference"), "Link");
    const setting = { style, template: block.template, link: heading.id, tag: link };
    const runs = [
      ...runsOf(entryInlines(heading, frame), setting, frame),
      ...fillRun({ kind: "pageOf", target: heading.id }, setting, frame),
    ];
    return [textItem(setRuns(runs, style, frame, frame.width - style.indent), style)];
  });
  return block.title === "" ? entries : [title, ...entries];
}

/** All headings of a document, in order. */
export function headingsOf(tree: DocumentTree): readonly Heading[] {
  return tree.sections.flatMap((section) => section.blocks.filter((block) => block.type === "heading"));
}

/** The heading as plain text. Values keep their source, so that what is wrong with them is said once, at the value. */
function entryInlines(heading: Heading, { language }: Frame): readonly Text[] {
  const words = heading.inlines.map((inline): Text => {
    const text = inlineText([inline], language).replaceAll("\n", " ");
    const source = inline.type === "gap" ? inline.pointer : "source" in inline ? inline.source : undefined;
    const own = inline.type === "text" && inline.language !== undefined ? { language: inline.language } : {};
    return { type: "text", text, marks: [], ...own, ...(source === undefined ? {} : { source }) };
  });
  return [{ type: "text", text: heading.label + labelGap(heading.label, language), marks: [] }, ...words];
}
