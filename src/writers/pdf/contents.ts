import type { Contents, DocumentTree, Heading, Inline, Text } from "../../document/node.js";
import { inlineText } from "../../document/text.js";
import { paragraphOf, textNode, type Frame, type Spaced } from "./blocks.js";
import { fillRun, runsOf } from "./inlines.js";
import { styleOf } from "./styles.js";

const STYLES = { 1: "contents1", 2: "contents2", 3: "contents3" } as const;

/**
 * Table of contents: its title and one line an entry, each leading to its heading. Dots and page number are one
 * run that is filled when every heading has its page.
 */
export function contents(block: Contents, headings: readonly Heading[], frame: Frame): readonly Spaced[] {
  const titleStyle = styleOf(frame.theme, "contentsTitle");
  const title = paragraphOf(
    [{ type: "text", text: block.title, marks: [] }],
    titleStyle,
    frame,
    block.template,
  );
  title.node.keepWithNext = true;
  const entries = headings.flatMap((heading) => {
    if (heading.level === 4 || heading.level > block.levels) return [];
    const style = styleOf(frame.theme, STYLES[heading.level]);
    const setting = { style, template: block.template, link: heading.id };
    const runs = [
      ...runsOf(entryInlines(heading, frame), setting, frame),
      ...fillRun({ kind: "pageOf", target: heading.id }, setting, frame),
    ];
    const node = textNode(runs, setting, 0, frame);
    return [
      {
        node: { ...node, margin: [style.indent, 0, 0, 0] as const },
        before: style.before,
        after: style.after,
      },
    ];
  });
  return block.title === "" ? entries : [title, ...entries];
}

/** All headings of a document, in order. */
export function headingsOf(tree: DocumentTree): readonly Heading[] {
  return tree.sections.flatMap((section) => section.blocks.filter((block) => block.type === "heading"));
}

/** The heading as plain text. Values keep their source, so that what is wrong with them is said once, at the value. */
function entryInlines(heading: Heading, { language }: Frame): readonly Text[] {
  const gap = heading.label === "" || language === "zh" ? "" : " ";
  const words = heading.inlines.map((inline): Text => {
    const text = inlineText([inline], language).replaceAll("\n", " ");
    const source = sourceOf(inline);
    return { type: "text", text, marks: [], ...(source === undefined ? {} : { source }) };
  });
  return [{ type: "text", text: heading.label + gap, marks: [] }, ...words];
}

function sourceOf(inline: Inline): string | undefined {
  if (inline.type === "gap") return inline.pointer;
  return "source" in inline ? inline.source : undefined;
}
