import { isEastAsian } from "../../document/character.js";
import type { List, Paragraph } from "../../document/node.js";
import { indentElement, type CharacterIndent } from "./geometry.js";
import { inlinesXml } from "./inlines.js";
import type { NumberingPlace } from "./numbering.js";
import { paragraphXml, type ParagraphLook } from "./paragraph.js";
import { PLAIN, textRuns } from "./runs.js";
import type { WritingState } from "./state.js";
import { styleId } from "./style-names.js";

/** Where a list stands in the lists round it. Indents in characters. */
interface ListPlace {
  readonly level: number;
  readonly left: number;
  /** Style of running text in an item. */
  readonly style: "listItem" | "tableText" | "formText";
  readonly alignment?: "left" | "center" | "right";
}

const IN_BODY: ListPlace = { level: 0, left: 0, style: "listItem" };

/** A list as numbered paragraphs; one whose labels Word cannot count carries them as text. */
export function listXml(list: List, state: WritingState, place: ListPlace = IN_BODY): string {
  const numbering = state.numbering.add(list, place.level);
  const { hangingCharacters, indentCharacters } = state.theme.paragraphs.listItem;
  const isOuter = place.level === 0 && place.style === "listItem";
  const base = isOuter ? place.left + (indentCharacters ?? 0) : place.left;
  const hanging = Math.max(hangingCharacters ?? 0, Math.ceil(widestLabel(list) + 0.25));
  const left = base + hanging;
  let xml = "";
  for (const item of list.items) {
    let label: string | undefined = item.label;
    for (const child of item.blocks) {
      if (child.type === "list") {
        xml += listXml(child, state, { ...place, level: place.level + 1, left });
      } else {
        const indent = label === undefined ? { left } : { left, hanging };
        xml += itemParagraph(child, { state, place, indent, numbering, label });
      }
      label = undefined;
    }
  }
  return xml;
}

interface ItemContext {
  readonly state: WritingState;
  readonly place: ListPlace;
  readonly indent: CharacterIndent;
  readonly numbering: NumberingPlace | undefined;
  /** Only the first paragraph of an item has one. */
  readonly label: string | undefined;
}

function itemParagraph(paragraph: Paragraph, context: ItemContext): string {
  const { state, place, indent, numbering, label } = context;
  const running = paragraph.style === "body" || paragraph.style === "plain";
  const style = running ? place.style : paragraph.style;
  const look: ParagraphLook = {
    style: styleId(style),
    ...(paragraph.keepWithNext === true ? { keepNext: true } : {}),
    ...(label !== undefined && numbering !== undefined ? { numbering } : {}),
    indent: indentElement({ ...indent }, state.theme.paragraphs[style].sizePoints),
    ...(place.alignment === undefined ? {} : { alignment: place.alignment }),
  };
  const written = label !== undefined && label !== "" && numbering === undefined;
  return paragraphXml(
    look,
    (written ? textRuns(`${label}\t`, PLAIN) : "") + inlinesXml(paragraph.inlines, state, "body"),
    state,
  );
}

/** Width of the widest label in characters; Latin letters and digits count half. */
function widestLabel(list: List): number {
  let widest = 0;
  for (const { label } of list.items) {
    let width = 0;
    for (const character of label) width += isEastAsian(character.codePointAt(0) ?? 0) ? 1 : 0.5;
    widest = Math.max(widest, width);
  }
  return widest;
}
