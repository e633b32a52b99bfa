import type { ShownField, ShownParagraph } from "../protocol.js";
import { button, element, word } from "./elements.js";
import { placeView } from "./source-view.js";

/** Where a chosen paragraph comes from: its template, its data, what was found about it. */
export function paragraphPanel(
  { text, pages, template, fields, findings }: ShownParagraph,
  findingOf: (position: number) => HTMLElement | undefined,
  jump: () => void,
): readonly HTMLElement[] {
  const [first = 1] = pages;
  const found = findings.flatMap((position) => findingOf(position) ?? []);
  return [
    element("blockquote", {}, text),
    button(word("onPage", first), { class: "plain" }, jump),
    ...(found.length === 0
      ? []
      : [element("h2", {}, word("findings")), element("ul", { class: "findings" }, ...found)]),
    element("h2", {}, word("fields")),
    fields.length === 0
      ? element("p", { class: "quiet" }, word("noFields"))
      : element("ul", { class: "fields" }, ...fields.map((field) => fieldView(field, fields.length === 1))),
    element("h2", {}, word("template")),
    template === undefined ? element("p", { class: "quiet" }, word("noTemplate")) : placeView(template, true),
  ];
}

function fieldView(
  { label, otherLabel, path, printed, behind, isMissing, place }: ShownField,
  isOpen: boolean,
): HTMLElement {
  const value = isMissing
    ? element("p", { class: "value missing" }, word("missing"))
    : element("p", { class: "value" }, printed ?? "");
  return element(
    "li",
    {},
    element("h3", {}, label),
    element("p", { class: "other" }, otherLabel),
    ...(behind === undefined ? [] : [element("p", { class: "quiet" }, word("behind", behind))]),
    ...(printed === undefined && !isMissing ? [] : [value]),
    element("code", { class: "path" }, path),
    place === undefined ? element("p", { class: "quiet" }, word("computed")) : placeView(place, isOpen),
  );
}
