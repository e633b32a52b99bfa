import type { Language } from "../../foundation/locale.js";
import type { Pointer } from "../../foundation/pointer.js";
import type { Position } from "../vocabulary.js";
import type { BlankKind, Output, Picture } from "./output.js";

/**
 * Marks in document HTML. Besides the vocabulary of templates there are elements only helpers write: `v` (a value),
 * `gap`, `na` (not applicable), `gapcell` (a cell over all columns left in its row), `image`; and the attributes `p`
 * (pointer) and `t` (number of the place in the template). Templates cannot use them: the vocabulary is checked.
 */
export const htmlOutput: Output = {
  words(text: string, language?: Language): string {
    return language === undefined ? escaped(text) : `<span lang="${language}">${escaped(text)}</span>`;
  },

  value(text: string, pointer: Pointer, language?: Language): string {
    const marked = language === undefined ? "" : ` lang="${language}"`;
    return `<v p="${escaped(pointer)}"${marked}>${escaped(text)}</v>`;
  },

  gap(pointer: Pointer): string {
    return `<gap p="${escaped(pointer)}"/>`;
  },

  notApplicable(reason: string, pointer: Pointer): string {
    return `<na p="${escaped(pointer)}">${escaped(reason)}</na>`;
  },

  blank(kind: BlankKind, pointer: Pointer): string {
    return `<${kind} p="${escaped(pointer)}"/>`;
  },

  check(isChecked: boolean, pointer?: Pointer): string {
    const source = pointer === undefined ? "" : ` p="${escaped(pointer)}"`;
    return `<check${isChecked ? ' on=""' : ""}${source}/>`;
  },

  picture({ attachment, alternative, width, pointer, mark }: Picture): string {
    return `<image t="${mark}" p="${escaped(pointer)}" id="${escaped(attachment)}" alt="${escaped(alternative)}" width="${width}"/>`;
  },

  line: (written) => written,

  gapInstead(position: Position, pointer: Pointer, mark: number): string {
    const gap = htmlOutput.gap(pointer);
    const cell = `<gapcell t="${mark}" p="${escaped(pointer)}"/>`;
    switch (position) {
      case "section":
        return `<body t="${mark}"><p t="${mark}">${gap}</p></body>`;
      case "block":
        return `<p t="${mark}">${gap}</p>`;
      case "item":
        return `<li t="${mark}">${gap}</li>`;
      case "row":
        return `<tr t="${mark}">${cell}</tr>`;
      case "cell":
        return cell;
      case "inline":
        return gap;
      case "root":
      case "none":
        return "";
    }
  },
};

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}
