import type {
  Block,
  Cell,
  Contents,
  DocumentTree,
  Figure,
  Footnote,
  Heading,
  List,
  Media,
  PagePicture,
  Paragraph,
  Section,
  Table,
} from "../../document/node.js";
import { inlineText, labelGap } from "../../document/text.js";
import { visit } from "../../document/visit.js";
import { escapeHtml } from "./escape.js";
import { inlinesHtml } from "./inlines.js";

/** The body of the page: sections in order, then the footnotes. */
export function bodyHtml(tree: DocumentTree): string {
  return [...tree.sections.map((section) => sectionHtml(section, tree)), notesHtml(tree)]
    .filter((part) => part !== "")
    .join("\n");
}

function sectionHtml(section: Section, tree: DocumentTree): string {
  const name = `${section.kind} ${section.orientation}`;
  const blocks = section.blocks.map((block) => blockHtml(block, tree)).join("\n");
  return `<section class="${name}">\n${blocks}\n</section>`;
}

function blockHtml(block: Block, tree: DocumentTree): string {
  switch (block.type) {
    case "heading":
      return headingHtml(block, tree);
    case "paragraph":
      return paragraphHtml(block, tree);
    case "list":
      return listHtml(block, tree);
    case "table":
      return tableHtml(block, tree);
    case "figure":
      return figureHtml(block);
    case "pageBreak":
      return '<div class="page-break"></div>';
    case "contents":
      return contentsHtml(block, tree);
  }
}

function headingHtml(heading: Heading, tree: DocumentTree): string {
  const tag = `h${heading.level}`;
  const label = escapeHtml(heading.label) + labelGap(heading.label, tree.language);
  return `<${tag} id="${heading.id}">${label}${inlinesHtml(heading.inlines, tree.language)}</${tag}>`;
}

function paragraphHtml(paragraph: Paragraph, tree: DocumentTree): string {
  return `<p class="${paragraph.style}">${inlinesHtml(paragraph.inlines, tree.language)}</p>`;
}

/** Numbers are written out, because they are part of the text and must not change with a style sheet. */
function listHtml(list: List, tree: DocumentTree): string {
  const items = list.items.map((item) => {
    const blocks = item.blocks.map((child) =>
      child.type === "list" ? listHtml(child, tree) : paragraphHtml(child, tree),
    );
    return `<li><span class="label">${escapeHtml(item.label)}</span><div>${blocks.join("\n")}</div></li>`;
  });
  const tag = list.ordered ? "ol" : "ul";
  return `<${tag}>\n${items.join("\n")}\n</${tag}>`;
}

function tableHtml(table: Table, tree: DocumentTree): string {
  const columns = table.columns.map((share) => `<col style="width:${(share * 100).toFixed(2)}%">`).join("");
  const rowHtml = (row: Table["rows"][number]): string =>
    `<tr>${row.cells.map((cell) => cellHtml(cell, tree)).join("")}</tr>`;
  const head = table.rows.slice(0, table.headerRows).map(rowHtml).join("\n");
  const body = table.rows.slice(table.headerRows).map(rowHtml).join("\n");
  return [
    `<table class="${table.border}${table.form === true ? " form" : ""}">`,
    `<colgroup>${columns}</colgroup>`,
    ...(head === "" ? [] : [`<thead>\n${head}\n</thead>`]),
    ...(body === "" ? [] : [`<tbody>\n${body}\n</tbody>`]),
    "</table>",
  ].join("\n");
}

function cellHtml(cell: Cell, tree: DocumentTree): string {
  const tag = cell.header ? "th" : "td";
  const attributes = [
    cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : "",
    cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : "",
    ` class="${cell.align}${cell.shade > 0 ? ` shade-${cell.shade}` : ""}"`,
  ].join("");
  const blocks = cell.blocks.map((child) =>
    child.type === "list" ? listHtml(child, tree) : paragraphHtml(child, tree),
  );
  return `<${tag}${attributes}>${blocks.join("")}</${tag}>`;
}

function figureHtml({ media, alternative, width }: Figure): string {
  return `<figure>${imageHtml(media, alternative, width)}</figure>`;
}

/** As wide as the sheet below it. Not in the style sheet, which documents without one would carry as well. */
const LETTERHEAD = "max-width:210mm;margin:0 auto;padding:6pt 0";

/** The picture of headers, once on top: a file for the screen has no pages. */
export function letterheadHtml({ media, alternative, width, align }: PagePicture): string {
  return `<div class="letterhead" style="${LETTERHEAD};text-align:${align}">${imageHtml(media, alternative, width)}</div>`;
}

function imageHtml({ bytes, format }: Media, alternative: string, width: number): string {
  const source = `data:image/${format};base64,${Buffer.from(bytes).toString("base64")}`;
  return `<img src="${source}" alt="${escapeHtml(alternative)}" style="width:${width}mm">`;
}

function contentsHtml(contents: Contents, tree: DocumentTree): string {
  const entries: string[] = [];
  visit(tree, {
    block: (block) => {
      if (block.type !== "heading" || block.level > contents.levels) return;
      const label = block.label + labelGap(block.label, tree.language);
      const text = escapeHtml(label + inlineText(block.inlines, tree.language));
      entries.push(`<li class="level-${block.level}"><a href="#${block.id}">${text}</a></li>`);
    },
  });
  const title = `<p class="contentsTitle">${escapeHtml(contents.title)}</p>`;
  return `<nav class="contents" data-mark>\n${title}\n<ul>\n${entries.join("\n")}\n</ul>\n</nav>`;
}

function notesHtml(tree: DocumentTree): string {
  const notes: Footnote[] = [];
  visit(tree, {
    inline: (inline) => {
      if (inline.type === "footnote") notes.push(inline);
    },
  });
  if (notes.length === 0) return "";
  const items = notes.map(
    (note) =>
      `<p class="footnote" id="note-${note.number}"><a data-mark href="#mark-${note.number}">[${note.number}]</a> ${inlinesHtml(note.inlines, tree.language)}</p>`,
  );
  return `<section class="notes">\n${items.join("\n")}\n</section>`;
}
