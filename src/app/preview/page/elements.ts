import type { WORDS } from "../words.js";

type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Makes an element. Text stays text, whatever it holds; an attribute that is `false` is left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(text: string, attributes: Attributes, pressed: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", pressed);
  return made;
}

/** An element of the page as it was served; that it is there is the server's word. */
export function byId(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`#${id}`);
  if (found === null) throw new Error(`#${id}`);
  return found;
}

type Word = keyof typeof WORDS;

const words = new Map<string, unknown>(
  // oxlint-disable-next-line typescript/no-unsafe-argument
  Object.entries(JSON.parse(byId("words").textContent)),
);

/** A text of the page in its language. */
export function word(name: Word, ...fillings: readonly (string | number)[]): string {
  return String(words.get(name)).replaceAll(/\{(\d)\}/gu, (_, place: string) =>
    String(fillings[Number(place)] ?? ""),
  );
}
