import type { NumberingPlace } from "./numbering.js";
import type { WritingState } from "./state.js";
import { STYLE } from "./style-names.js";

/** Direct properties of a paragraph beyond its style. */
export interface ParagraphLook {
  readonly style: string;
  readonly keepNext?: boolean;
  /** A place in a list, or "none" to take a heading out of the list of its style. */
  readonly numbering?: NumberingPlace | "none";
  /** A finished `w:ind`. */
  readonly indent?: string;
  readonly alignment?: "left" | "center" | "right" | "both";
}

/** A paragraph with finished runs. Takes a waiting page break and a waiting section end with it. */
export function paragraphXml(look: ParagraphLook, runs: string, state: WritingState): string {
  let properties = look.style === "Normal" ? "" : `<w:pStyle w:val="${look.style}"/>`;
  if (look.keepNext === true) properties += "<w:keepNext/>";
  if (state.breakPending) {
    properties += "<w:pageBreakBefore/>";
    state.breakPending = false;
  }
  if (look.numbering !== undefined) properties += numberingXml(look.numbering);
  if (look.indent !== undefined) properties += look.indent;
  if (look.alignment !== undefined) properties += `<w:jc w:val="${look.alignment}"/>`;
  if (state.sectionEnd !== "") {
    properties += state.sectionEnd;
    state.sectionEnd = "";
  }
  const head = properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${head}${runs}</w:p>`;
}

/** The paragraph that Word needs where there is nothing to read: one point high. */
export function separatorXml(state: WritingState): string {
  return paragraphXml({ style: STYLE.separator }, "", state);
}

function numberingXml(place: NumberingPlace | "none"): string {
  const { list, level } = place === "none" ? { list: 0, level: 0 } : place;
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}
