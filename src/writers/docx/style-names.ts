import type { ThemeStyle } from "../../document/theme.js";

/** A style as other parts name it, and as people see it. */
export interface StyleName {
  readonly id: string;
  /** Built-in styles carry the name that Word knows them by, in its spelling. */
  readonly name: string;
}

/** Styles of the theme: built-in ones of Word where they mean the same, our own otherwise. */
export const NAMES: Readonly<Record<ThemeStyle, StyleName>> = {
  body: { id: "BodyText", name: "Body Text" },
  plain: { id: "Normal", name: "Normal" },
  center: { id: "PipiaCenter", name: "Pipia Center" },
  right: { id: "PipiaRight", name: "Pipia Right" },
  title: { id: "Title", name: "Title" },
  subtitle: { id: "Subtitle", name: "Subtitle" },
  paperTitle: { id: "PipiaPaperTitle", name: "Pipia Paper Title" },
  coverLine: { id: "PipiaCoverLine", name: "Pipia Cover Line" },
  caption: { id: "Caption", name: "caption" },
  note: { id: "PipiaNote", name: "Pipia Note" },
  tableText: { id: "PipiaTableText", name: "Pipia Table Text" },
  tableHead: { id: "PipiaTableHead", name: "Pipia Table Head" },
  formText: { id: "PipiaFormText", name: "Pipia Form Text" },
  signature: { id: "PipiaSignature", name: "Pipia Signature" },
  listItem: { id: "ListParagraph", name: "List Paragraph" },
  contentsTitle: { id: "TOCHeading", name: "TOC Heading" },
  contents1: { id: "TOC1", name: "toc 1" },
  contents2: { id: "TOC2", name: "toc 2" },
  contents3: { id: "TOC3", name: "toc 3" },
  header: { id: "Header", name: "header" },
  footer: { id: "Footer", name: "footer" },
  footnote: { id: "FootnoteText", name: "footnote text" },
};

/** Style ids that blocks and inlines name. */
export const STYLE = {
  figure: "PipiaFigure",
  separator: "PipiaSeparator",
  gap: "PipiaGap",
  check: "PipiaCheckBox",
  footnoteReference: "FootnoteReference",
  comment: "CommentText",
  commentReference: "CommentReference",
  table: "PipiaTable",
  borderlessTable: "PipiaBorderlessTable",
  formTable: "PipiaFormTable",
} as const;

/** The levels of headings that papers have. */
export const HEADING_LEVELS = [1, 2, 3, 4] as const;

/** The style id of a paragraph or writer style of the theme. */
export function styleId(style: ThemeStyle): string {
  return NAMES[style].id;
}

export function headingStyleId(level: 1 | 2 | 3 | 4): string {
  return `Heading${level}`;
}
