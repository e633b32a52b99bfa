import type { Place } from "../../foundation/diagnostic.js";
import type { Findings, Mistake } from "../findings.js";
import { noDocument, tableShape, wrongAncestor, wrongNesting, wrongOrder } from "../mistakes/markup.js";
import type { OpenTag } from "../syntax/markup.js";
import type { ParsedFile } from "../syntax/parse-file.js";
import type { ElementRule } from "../vocabulary.js";

/** An element of the template that has begun and not ended. */
export interface OpenElement {
  readonly name: string;
  /** The file it begins in, and the offset there. */
  readonly file: ParsedFile;
  readonly start: number;
  readonly rule: ElementRule;
  readonly place: Place;
  /** Number of the place, as the filled template carries it. */
  readonly mark: number;
  /** Names of the children so far. */
  readonly children: string[];
  /** Whether anything but white space stands inside. */
  isFilled: boolean;
  /** Columns of a table, or columns a row fills; `undefined` when only data can tell. */
  columns: number | undefined;
  /** Its start tag is not there, only its end tag, which is reported. */
  readonly isAssumed: boolean;
  /** What was reported of it and is not again: children out of place by name, lengths of rows, loose text. */
  readonly reported: Set<string>;
}

/** Elements that come first in their parent, and once. */
const FIRST: ReadonlySet<string> = new Set(["header", "footer", "thead"]);

/** Checks whether the element may stand where it begins; `stack` holds its ancestors. */
export function checkNesting(element: OpenElement, stack: readonly OpenElement[], findings: Findings): void {
  const add = (mistake: Mistake): void => findings.add(mistake, { place: element.place });
  const { name, rule } = element;
  const parent = stack.at(-1);
  if (parent === undefined) {
    if (name !== "document") add(noDocument);
    return;
  }
  if (!parent.rule.children.includes(name)) {
    // Ten cells without a row are one mistake.
    if (isFirst(parent, `<${name}>`)) add(wrongNesting(name, parent.name, parent.rule.children));
  } else if (FIRST.has(name) && isLate(name, parent)) add(wrongOrder(name, parent.name));
  const ancestors = new Set(stack.map((ancestor) => ancestor.name));
  if (rule.notWithin?.some((other) => ancestors.has(other)) === true) {
    add(wrongAncestor(name, rule.notWithin, false));
  }
  if (rule.onlyWithin && !rule.onlyWithin.some((other) => ancestors.has(other))) {
    add(wrongAncestor(name, rule.onlyWithin, true));
  }
}

/** Whether something is said of an element for the first time. */
export function isFirst({ reported }: OpenElement, what: string): boolean {
  if (reported.has(what)) return false;
  reported.add(what);
  return true;
}

function isLate(name: string, parent: OpenElement): boolean {
  return parent.children.some((other) => other === name || !FIRST.has(other));
}

/** Columns as far as the template alone tells: of a table by its widths, of a row none yet. */
export function columnsOf(tag: OpenTag): number | undefined {
  if (tag.name === "tr") return 0;
  const widths = tag.attributes.find((attribute) => attribute.name === "widths");
  return tag.name === "table" ? widths?.value.trim().split(/\s+/u).length : undefined;
}

/** Counts a cell into its row. A cell over several rows makes the rows below it a matter of data. */
export function countCell(tag: OpenTag, stack: readonly OpenElement[]): void {
  const row = stack.at(-1);
  if (row?.name !== "tr") return;
  const span = tag.attributes.find((attribute) => attribute.name === "colspan")?.value ?? "1";
  const columns = /^\d{1,4}$/u.test(span) ? Number(span) : undefined;
  row.columns = row.columns === undefined || columns === undefined ? undefined : row.columns + columns;
  const table = stack.findLast((element) => element.name === "table");
  if (table && tag.attributes.some((attribute) => attribute.name === "rowspan")) table.columns = undefined;
}

/** At the end of a row: whether it fills the table, if that can be said without data. */
export function checkRow(row: OpenElement, stack: readonly OpenElement[], findings: Findings): void {
  const table = stack.findLast((element) => element.name === "table");
  const expected = table?.columns;
  if (row.columns === undefined || expected === undefined || row.columns === expected) return;
  // All rows of one length are one mistake, probably of the widths.
  if (table && isFirst(table, String(row.columns))) {
    findings.add(tableShape(row.columns, expected), { place: row.place });
  }
}
