/** What stands directly in an element: decides what a gap mark looks like there and what may be put in. */
export type Position = "root" | "section" | "block" | "item" | "row" | "cell" | "inline" | "none";

export type AttributeRule =
  | { readonly type: "text" }
  /** Present or absent: `keep`. */
  | { readonly type: "flag" }
  | { readonly type: "choice"; readonly values: readonly string[] }
  /** A whole number; `helper` may compute it: `rowspan="{{count items}}"`. */
  | { readonly type: "number"; readonly minimum: number; readonly maximum: number; readonly helper?: string }
  /** Positive numbers separated by spaces. */
  | { readonly type: "numbers" };

export interface ElementRule {
  readonly holds: Position;
  /** Elements that may stand directly inside. */
  readonly children: readonly string[];
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly required?: readonly string[];
  /** Elements it may not stand in, at any distance. */
  readonly notWithin?: readonly string[];
  /** Elements it must stand in, at any distance. */
  readonly onlyWithin?: readonly string[];
}

const MARKS = ["b", "i", "u", "sup", "sub", "span"];
const INLINES = [...MARKS, "br", "footnote", "seal", "signature", "date", "line", "check", "page", "pages"];
const FLOW = [...INLINES, "p", "ul", "ol"];
const BLOCKS = ["h1", "h2", "h3", "h4", "p", "ul", "ol", "table", "pagebreak", "contents"];
const CLASSES = [
  "plain",
  "center",
  "right",
  "title",
  "subtitle",
  "paperTitle",
  "coverLine",
  "caption",
  "note",
  "signature",
];

const noAttributes: ElementRule["attributes"] = {};
const mark: ElementRule = { holds: "inline", children: INLINES, attributes: noAttributes };
const heading: ElementRule = { ...mark, attributes: { plain: { type: "flag" } } };
const list: ElementRule = { holds: "item", children: ["li"], attributes: noAttributes };
const rows: ElementRule = { holds: "row", children: ["tr"], attributes: noAttributes };
const blank: ElementRule = { holds: "none", children: [], attributes: noAttributes };
const ruled: ElementRule = {
  ...blank,
  attributes: { width: { type: "number", minimum: 1, maximum: 40 } },
};
const furniture: ElementRule = { ...mark };
const pageNumber: ElementRule = { ...blank, onlyWithin: ["header", "footer"] };
const span = (minimum: 0 | 1): AttributeRule => ({
  type: "number",
  minimum,
  maximum: 1_000,
  helper: "count",
});
const cell: ElementRule = {
  holds: "inline",
  children: FLOW,
  attributes: {
    colspan: span(1),
    // 0, as in HTML: down to the end of the group of rows.
    rowspan: span(0),
    align: { type: "choice", values: ["left", "center", "right"] },
    shade: { type: "number", minimum: 0, maximum: 4, helper: "shadeOf" },
  },
};

/** Every element a template may use, with its attributes and what it may hold. `templates/README.md` explains them. */
export const VOCABULARY: ReadonlyMap<string, ElementRule> = new Map<string, ElementRule>([
  [
    "document",
    {
      holds: "section",
      children: ["header", "footer", "cover", "body"],
      attributes: { title: { type: "text" }, subject: { type: "text" } },
      required: ["title"],
    },
  ],
  ["header", furniture],
  ["footer", furniture],
  ["cover", { holds: "block", children: BLOCKS, attributes: noAttributes }],
  [
    "body",
    {
      holds: "block",
      children: BLOCKS,
      attributes: { orientation: { type: "choice", values: ["portrait", "landscape"] } },
    },
  ],
  ["h1", heading],
  ["h2", heading],
  ["h3", heading],
  ["h4", heading],
  ["p", { ...mark, attributes: { class: { type: "choice", values: CLASSES }, keep: { type: "flag" } } }],
  ["ul", list],
  ["ol", list],
  ["li", { holds: "inline", children: FLOW, attributes: noAttributes }],
  [
    "table",
    {
      holds: "row",
      children: ["thead", "tbody", "tr"],
      attributes: {
        widths: { type: "numbers" },
        border: { type: "choice", values: ["grid", "none"] },
        class: { type: "choice", values: ["form"] },
        keep: { type: "flag" },
      },
      required: ["widths"],
    },
  ],
  ["thead", rows],
  ["tbody", rows],
  ["tr", { holds: "cell", children: ["th", "td"], attributes: { keep: { type: "flag" } } }],
  ["th", cell],
  ["td", cell],
  ["b", mark],
  ["i", mark],
  ["u", mark],
  ["sup", mark],
  ["sub", mark],
  ["span", { ...mark, attributes: { lang: { type: "choice", values: ["zh", "en"] } }, required: ["lang"] }],
  ["footnote", { ...mark, notWithin: ["footnote", "header", "footer", "h1", "h2", "h3", "h4"] }],
  ["br", blank],
  ["page", pageNumber],
  ["pages", pageNumber],
  ["pagebreak", blank],
  ["seal", blank],
  ["signature", ruled],
  ["date", blank],
  ["line", ruled],
  ["check", { ...blank, attributes: { on: { type: "flag" } } }],
  [
    "contents",
    {
      ...blank,
      attributes: { title: { type: "text" }, levels: { type: "choice", values: ["1", "2", "3"] } },
      required: ["title", "levels"],
    },
  ],
]);

/** Elements that stand in a line of text; all others carry the place of the template that made them. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(INLINES);
