import type { Block, Heading, Paragraph } from "../../document/node.js";
import { labelGap } from "../../document/text.js";
import { isClosingNote, keepsWithNext } from "../../layout/keep.js";
import { contentsXml } from "./contents.js";
import { figureXml } from "./figures.js";
import { inlinesXml } from "./inlines.js";
import { listXml } from "./lists.js";
import { paragraphXml, separatorXml, type ParagraphLook } from "./paragraph.js";
import { PLAIN, textRuns } from "./runs.js";
import { headingBookmark, type WritingState } from "./state.js";
import { headingStyleId, styleId } from "./style-names.js";
import { indentOf } from "./styles.js";
import { tableXml } from "./tables.js";

/** The blocks of one section, without its end; the last paragraph takes `sectionEnd` along where there is one. */
export function blocksXml(blocks: readonly Block[], state: WritingState, sectionEnd = ""): string {
  let xml = "";
  let afterTable = false;
  let keeps = false;
  for (const [index, block] of blocks.entries()) {
    if (index === blocks.length - 1 && sectionEnd !== "") state.sectionEnd = sectionEnd;
    // Word merges tables that touch, and begins a page at a paragraph only.
    if (block.type === "table" && (afterTable || state.breakPending)) xml += separatorXml(state, keeps);
    keeps = keepsWithNext(blocks, index, state.theme);
    const written = blockXml(block, { keeps, isWhole: isClosingNote(blocks, index) }, state);
    // A page break and an empty list leave nothing between two tables.
    if (written !== "") afterTable = block.type === "table";
    xml += written;
  }
  return xml;
}

/** What a block of a section is held together with. */
interface Hold {
  /** With the block below it. */
  readonly keeps: boolean;
  /** Its own lines. */
  readonly isWhole: boolean;
}

function blockXml(block: Block, hold: Hold, state: WritingState): string {
  switch (block.type) {
    case "heading":
      return headingXml(block, state);
    case "paragraph":
      return bodyParagraphXml(block, hold, state);
    case "list":
      return listXml(block, state);
    case "table":
      return tableXml(block, hold.keeps, state);
    case "figure":
      return figureXml(block, hold.keeps, state);
    case "pageBreak":
      return pageBreakXml(state);
    case "contents":
      return contentsXml(block, state);
  }
}

function headingXml(heading: Heading, state: WritingState): string {
  const position = state.next("heading");
  const counted = heading.numbered && state.numbering.counts(heading);
  const bookmark = headingBookmark(position);
  const gap = labelGap(heading.label, state.tree.language);
  const label = counted ? "" : textRuns(heading.label + gap, PLAIN);
  return paragraphXml(
    { style: headingStyleId(heading.level), ...(counted ? {} : outOfList(heading, state)) },
    `<w:bookmarkStart w:id="${position}" w:name="${bookmark}"/>` +
      label +
      inlinesXml(heading.inlines, state, "body", state.theme.headings[heading.level]) +
      `<w:bookmarkEnd w:id="${position}"/>`,
    state,
  );
}

/** Leaving the list takes its indent away in some readers: the heading says its own again. */
function outOfList(heading: Heading, state: WritingState): Pick<ParagraphLook, "numbering" | "indent"> {
  return { numbering: "none", indent: indentOf(state.theme.headings[heading.level]) };
}

function bodyParagraphXml(paragraph: Paragraph, { keeps, isWhole }: Hold, state: WritingState): string {
  const styleKeeps = state.theme.paragraphs[paragraph.style].keepWithNext === true;
  return paragraphXml(
    {
      style: styleId(paragraph.style),
      ...(keeps === styleKeeps ? {} : { keepNext: keeps }),
      ...(isWhole ? { keepLines: true } : {}),
    },
    inlinesXml(paragraph.inlines, state, "body", state.theme.paragraphs[paragraph.style]),
    state,
  );
}

/** The next paragraph begins a page. Two breaks in a row leave a page empty; one at the end of a section is its end. */
function pageBreakXml(state: WritingState): string {
  const xml = state.breakPending ? separatorXml(state) : "";
  state.breakPending = true;
  return xml;
}
