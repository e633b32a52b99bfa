import { element, XML_DECLARATION } from "../../ooxml/xml.js";
import type { Look } from "../written-sheet.js";
import {
  attributeIn,
  edited,
  partChild,
  partTree,
  prefixOf,
  withAttributes,
  type PartEdit,
  type PartNode,
} from "./part-tree.js";

/** Lists of a style sheet that cells draw on, in the order in which the file format wants them, with what they begin with. */
const LISTS = {
  fonts: ["font", ['<font><sz val="11"/><name val="宋体"/></font>']],
  fills: [
    "fill",
    ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  ],
  borders: ["border", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]],
  cellXfs: ["xf", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']],
} as const;

type ListName = keyof typeof LISTS;
const LIST_NAMES: readonly ListName[] = ["fonts", "fills", "borders", "cellXfs"];

interface StyleList {
  readonly node: PartNode | undefined;
  readonly items: string[];
  /** How many of the items stand in the file. */
  readonly written: number;
}

/**
 * The style sheet of a workbook, which only grows: what is there keeps its number. Styles are numbers of `cellXfs`, as
 * cells name them.
 */
export class StyleSheet {
  readonly #xml: string;
  readonly #root: PartNode;
  readonly #prefix: string;
  readonly #lists: Readonly<Record<ListName, StyleList>>;

  /**
   * @param xml of the part; `undefined` where a workbook has none.
   * @throws {XmlSyntaxError} where the part is not well-formed
   */
  constructor(xml: string | undefined, namespace: string) {
    this.#xml = xml ?? `${XML_DECLARATION}<styleSheet xmlns="${namespace}"></styleSheet>`;
    this.#root = partTree(this.#xml);
    this.#prefix = prefixOf(this.#root);
    const list = (name: ListName): StyleList => this.#readList(name);
    this.#lists = {
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      cellXfs: list("cellXfs"),
    };
  }

  /** The number of the fill of a style. */
  fillOf(style: number): number {
    return Number(attributeIn(partTree(this.#styleText(style)), "fillId") ?? 0);
  }

  /** The colour of a style whose cells are filled with one, as RGB. */
  colourOf(style: number): string | undefined {
    const text = this.#lists.fills.items[this.fillOf(style)];
    const pattern = text === undefined ? undefined : partChild(partTree(text), "patternFill");
    if (pattern === undefined || attributeIn(pattern, "patternType") !== "solid") return undefined;
    const colour = partChild(pattern, "fgColor");
    return colour === undefined ? undefined : attributeIn(colour, "rgb")?.slice(-6).toUpperCase();
  }

  /** A fill of one colour, RGB. */
  fill(rgb: string): number {
    return this.#number("fills", this.#fillText(rgb));
  }

  /** The style that differs from another by its fill. */
  withFill(style: number, fill: number): number {
    const text = this.#styleText(style);
    const { tagEnd } = partTree(text);
    const tag = withAttributes(text.slice(0, tagEnd), { fillId: fill, applyFill: 1 });
    return this.#number("cellXfs", tag + text.slice(tagEnd));
  }

  /** The style of a look: font, fill, thin lines around, alignment. */
  styleOf({ font, fill, border, alignment }: Look): number {
    const rgb = fill?.type === "pattern" ? fill.fgColor?.rgb : undefined;
    const colour = border?.top?.color?.rgb;
    const children =
      alignment === undefined
        ? ""
        : this.#element("alignment", {
            horizontal: alignment.horizontal,
            vertical: alignment.vertical,
            wrapText: alignment.wrapText === true ? 1 : undefined,
          });
    return this.#number(
      "cellXfs",
      this.#element(
        "xf",
        {
          numFmtId: 0,
          fontId: this.#number("fonts", this.#fontText(font)),
          fillId: rgb === undefined ? 0 : this.fill(rgb),
          borderId: colour === undefined ? 0 : this.#number("borders", this.#borderText(colour)),
          applyFont: 1,
          applyFill: rgb === undefined ? undefined : 1,
          applyBorder: colour === undefined ? undefined : 1,
          applyAlignment: children === "" ? undefined : 1,
        },
        children,
      ),
    );
  }

  /** The part with what was added. */
  finished(): string {
    const edits = LIST_NAMES.flatMap((name) => this.#growth(name));
    return edited(this.#xml, edits);
  }

  #readList(name: ListName): StyleList {
    const [item, first] = LISTS[name];
    const node = partChild(this.#root, name);
    const items = (node?.children ?? [])
      .filter(({ local }) => local === item)
      .map(({ start, end }) => this.#xml.slice(start, end));
    const written = items.length;
    // Numbers that programs take for granted: no style, and two fills that are never anything else.
    for (const text of first.slice(written)) items.push(this.#prefixed(text));
    return { node, items, written };
  }

  #prefixed(text: string): string {
    return text.replaceAll(/<(\/?)(?=\w)/gu, `<$1${this.#prefix}`);
  }

  #growth(name: ListName): readonly PartEdit[] {
    const { node, items, written } = this.#lists[name];
    const added = items.slice(written).join("");
    if (node === undefined) {
      const at = this.#placeOf(name);
      return [{ start: at, end: at, text: this.#element(name, { count: items.length }, added) }];
    }
    if (added === "") return [];
    const tag = withAttributes(this.#xml.slice(node.start, node.tagEnd), { count: items.length });
    if (node.contentEnd === node.start) {
      const open = tag.replace(/\s*\/>$/u, ">");
      return [{ start: node.start, end: node.end, text: `${open}${added}</${node.name}>` }];
    }
    return [
      { start: node.start, end: node.tagEnd, text: tag },
      { start: node.contentEnd, end: node.contentEnd, text: added },
    ];
  }

  /** Where a list that the file lacks has to stand: behind those that come before it. */
  #placeOf(name: ListName): number {
    const before = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs"];
    const earlier = new Set(name === "cellXfs" ? before : before.slice(0, before.indexOf(name)));
    const last = this.#root.children.findLast(({ local }) => earlier.has(local));
    return last?.end ?? this.#root.tagEnd;
  }

  #styleText(style: number): string {
    const { items } = this.#lists.cellXfs;
    return items[style] ?? items[0] ?? this.#element("xf");
  }

  #number(name: ListName, text: string): number {
    const { items } = this.#lists[name];
    const known = items.indexOf(text);
    return known >= 0 ? known : items.push(text) - 1;
  }

  #fillText(rgb: string): string {
    const colours = this.#element("fgColor", { rgb: `FF${rgb}` }) + this.#element("bgColor", { indexed: 64 });
    return this.#element("fill", {}, this.#element("patternFill", { patternType: "solid" }, colours));
  }

  /** A font like the usual one of the workbook. */
  #fontText(font: Look["font"]): string {
    const colour = font?.color?.rgb;
    const usual = partTree(this.#lists.fonts.items[0] ?? this.#element("font"));
    const valueOf = (local: string): string | undefined => {
      const child = partChild(usual, local);
      return child === undefined ? undefined : attributeIn(child, "val");
    };
    const charset = valueOf("charset");
    return this.#element(
      "font",
      {},
      [
        font?.bold === true ? this.#element("b") : "",
        font?.underline === undefined ? "" : this.#element("u"),
        this.#element("sz", { val: font?.size ?? valueOf("sz") ?? 11 }),
        colour === undefined ? "" : this.#element("color", { rgb: `FF${colour}` }),
        this.#element("name", { val: valueOf("name") ?? "宋体" }),
        charset === undefined ? "" : this.#element("charset", { val: charset }),
      ].join(""),
    );
  }

  #borderText(rgb: string): string {
    const sides = ["left", "right", "top", "bottom"].map((side) =>
      this.#element(side, { style: "thin" }, this.#element("color", { rgb: `FF${rgb}` })),
    );
    return this.#element("border", {}, sides.join("") + this.#element("diagonal"));
  }

  #element(
    name: string,
    attributes: Readonly<Record<string, string | number | undefined>> = {},
    children = "",
  ): string {
    return element(this.#prefix + name, attributes, children);
  }
}
