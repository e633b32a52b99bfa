import { Parser } from "htmlparser2";

/** An element of a filled template. */
export interface MarkedElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (MarkedElement | string)[];
}

interface Growing extends MarkedElement {
  readonly children: (Growing | string)[];
}

/** Reads a filled template. It is well formed: the template was checked, and every value was escaped. */
export function readElements(html: string): MarkedElement {
  const root: Growing = { name: "", attributes: {}, children: [] };
  const open: Growing[] = [root];
  let text = "";
  const current = (): Growing => open.at(-1) ?? root;
  const endText = (): void => {
    if (text !== "") current().children.push(text);
    text = "";
  };
  const parser = new Parser(
    {
      ontext(piece) {
        text += piece;
      },
      onopentag(name, attributes) {
        endText();
        const element: Growing = { name, attributes, children: [] };
        current().children.push(element);
        open.push(element);
      },
      onclosetag() {
        endText();
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(html);
  endText();
  return root;
}

/** The elements among the children: where no text may stand, there is only white space between them. */
export function childElements(element: MarkedElement): readonly MarkedElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** The text of an element that holds nothing else. */
export function textOf(element: MarkedElement): string {
  return element.children.filter((child) => typeof child === "string").join("");
}
