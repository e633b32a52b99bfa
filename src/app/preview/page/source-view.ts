import type { ShownLines, ShownPlace } from "../protocol.js";
import { ask } from "./ask.js";
import { button, element, word } from "./elements.js";

/** Lines that are shown above and below the one that is meant, and that a press on the buttons adds. */
const AROUND = 3;
const MORE = 20;

/** A place: its name, which can be copied for an editor, and, on demand, the lines around it. */
export function placeView(place: ShownPlace, isOpen = false): HTMLElement {
  const copy = button(word("copy"), { class: "plain" }, () => {
    void copied(copy, place.text);
  });
  const head = element("div", { class: "place" }, element("code", {}, place.text), copy);
  const view = element("div", { class: "source" }, head);
  const { source } = place;
  if (source === undefined) return view;
  const lines = element("div", { class: "lines" });
  if (isOpen) {
    view.append(lines);
    void showLines(lines, place, source, [place.line - AROUND, place.line + AROUND]);
    return view;
  }
  const open = button(word("lines"), { class: "plain", "aria-expanded": "false" }, () => {
    open.replaceWith(lines);
    void showLines(lines, place, source, [place.line - AROUND, place.line + AROUND]);
  });
  view.append(open);
  return view;
}

async function copied(pressed: HTMLButtonElement, text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  pressed.textContent = word("copied");
  setTimeout(() => {
    pressed.textContent = word("copy");
  }, 1500);
}

async function showLines(
  holder: HTMLElement,
  place: ShownPlace,
  source: number,
  [first, last]: readonly [number, number],
): Promise<void> {
  const from = Math.max(1, first);
  const lines = await ask("lines", { source, first: from, last });
  if (lines === undefined) return;
  const end = lines.first + lines.lines.length - 1;
  const more = (name: "above" | "below", range: readonly [number, number]): HTMLElement =>
    button(word(name), { class: "plain" }, () => {
      void showLines(holder, place, source, range);
    });
  const shown = listing(lines, place);
  holder.replaceChildren(
    ...(lines.first > 1 ? [more("above", [lines.first - MORE, end])] : []),
    shown,
    ...(end < lines.count ? [more("below", [lines.first, end + MORE])] : []),
  );
  const [row] = shown.querySelectorAll<HTMLElement>(".meant");
  if (row !== undefined) shown.scrollTop = row.offsetTop - shown.clientHeight / 2;
}

function listing({ lines, first }: ShownLines, { line, column }: ShownPlace): HTMLElement {
  const rows = lines.map((text, index) => {
    const number = first + index;
    const isMeant = number === line;
    const cell = element("span", { class: "text" }, ...(isMeant ? marked(text, column) : [text]));
    const row = { class: isMeant ? "row meant" : "row", ...(isMeant ? { "aria-current": "true" } : {}) };
    return element(
      "div",
      row,
      element("span", { class: "number", "aria-hidden": "true" }, String(number)),
      cell,
    );
  });
  return element(
    "div",
    { class: "listing", tabindex: 0, role: "region", "aria-label": `${word("lines")} ${line}` },
    ...rows,
  );
}

/** The words from the column on: a tag whole, else up to the next space or tag. */
function marked(text: string, column: number): readonly (Node | string)[] {
  const start = column - 1;
  const meant = /^(?:\{\{[^}]*\}+|<[^>]*>?|[^\s<>{}]+|\S)/u.exec(text.slice(start))?.[0] ?? "";
  return meant === ""
    ? [text]
    : [text.slice(0, start), element("mark", {}, meant), text.slice(start + meant.length)];
}
