import type { ShownHeading } from "../protocol.js";
import { button, element, word } from "./elements.js";

/** The headings of a document, each of which leads to its page. */
export function outlineList(
  outline: readonly ShownHeading[],
  jump: (heading: ShownHeading) => void,
): HTMLElement {
  if (outline.length === 0) return element("p", { class: "quiet" }, word("noOutline"));
  const entries = outline.map((heading) =>
    element(
      "li",
      { class: `level-${heading.level}` },
      button(heading.text, { title: word("onPage", heading.page) }, () => {
        jump(heading);
      }),
    ),
  );
  return element("ol", {}, ...entries);
}
