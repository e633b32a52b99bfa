import { withoutIllegalCharacters } from "../foundation/xml-character.js";

/** First line of every part, as Word writes it. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const TEXT_SPECIAL = /[&<>]/u;
const ATTRIBUTE_SPECIAL = /[&<>"\t\n\r]/u;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Element content: markup escaped, illegal characters replaced by U+FFFD. */
export function escapeText(text: string): string {
  const legal = withoutIllegalCharacters(text);
  return TEXT_SPECIAL.test(legal) ? legal.replaceAll(/[&<>]/gu, entityOf) : legal;
}

/** Value of a double-quoted attribute; tabs and line ends survive attribute normalisation. */
export function escapeAttribute(text: string): string {
  const legal = withoutIllegalCharacters(text);
  return ATTRIBUTE_SPECIAL.test(legal) ? legal.replaceAll(/[&<>"\t\n\r]/gu, entityOf) : legal;
}

function entityOf(character: string): string {
  return ENTITIES[character] ?? character;
}

/** One element; attributes left `undefined` are not written, children are finished XML. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children = "",
): string {
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) head += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  return children === "" ? `${head}/>` : `${head}>${children}</${name}>`;
}
