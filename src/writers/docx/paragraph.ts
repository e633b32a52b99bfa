import { twipsOf } from "../../document/theme.js";
import type { NumberingPlace } from "./numbering.js";
import type { WritingState } from "./state.js";
import { STYLE } from "./style-names.js";
import { spaceBefore } from "./styles.js";

/** Direct properties of a paragraph beyond its style. */
export interface ParagraphLook {
  readonly style: string;
  /** `false` takes back what the style says. */
  readonly keepNext?: boolean;
  /** All its lines stand on one page. */
  readonly keepLines?: boolean;
  /** A place in a list, or "none" to take a heading out of the list of its style. */
  readonly numbering?: NumberingPlace | "none";
  /** A finished `w:ind`. */
  readonly indent?: string;
  readonly alignment?: "left" | "center" | "right" | "both";
}

/** A paragraph with finished runs. Takes what waits with it: a page break, space below a table, a section end. */
export function paragraphXml(look: ParagraphLook, runs: string, state: WritingState): string {
  const style = look.style === "Normal" ? state.plainStyle : look.style;
  let properties = style === undefined ? "" : `<w:pStyle w:val="${style}"/>`;
  if (look.keepNext === true || state.rowKeepsWithNext) properties += "<w:keepNext/>";
  else if (look.keepNext === false) properties += '<w:keepNext w:val="0"/>';
  if (look.keepLines === true) properties += "<w:keepLines/>";
  if (state.breakPending) properties += "<w:pageBreakBefore/>";
  if (look.numbering !== undefined) properties += numberingXml(look.numbering);
  if (state.afterTable && !state.breakPending && state.sectionEnd === "") {
    properties += spacingBelowTable(look.style, state);
  }
  state.afterTable = false;
  state.breakPending = false;
  if (look.indent !== undefined) properties += look.indent;
  if (look.alignment !== undefined) properties += `<w:jc w:val="${look.alignment}"/>`;
  if (state.sectionEnd !== "") {
    properties += state.sectionEnd;
    state.sectionEnd = "";
  }
  const head = properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${head}${runs}</w:p>`;
}

/** The paragraph that Word needs where there is nothing to read: one point high, and on the page of the next block where it `keeps`. */
export function separatorXml(state: WritingState, keeps?: boolean): string {
  return paragraphXml({ style: STYLE.separator, ...(keeps === true ? { keepNext: true } : {}) }, "", state);
}

/** Word gives tables no space of their own: the paragraph below has it added to its style's. */
function spacingBelowTable(style: string, { theme }: WritingState): string {
  const before = spaceBefore(style, theme) + twipsOf(theme.table.spaceAfterPoints);
  return `<w:spacing w:before="${before}"/>`;
}

function numberingXml(place: NumberingPlace | "none"): string {
  const { list, level } = place === "none" ? { list: 0, level: 0 } : place;
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}
