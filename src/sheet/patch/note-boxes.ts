import { attributeOf, attributesOf } from "../../foundation/xml-reader.js";
import { element } from "../../ooxml/xml.js";
import type { CellPosition } from "../address.js";
import { isTrue } from "../workbook-part.js";
import {
  appending,
  attributeIn,
  edited,
  partTree,
  removal,
  type PartEdit,
  type PartNode,
} from "./part-tree.js";
import type { SheetMap } from "./sheet-map.js";

/** Namespaces of a drawing by the prefixes that are used here; writers choose their own. */
const NAMESPACES = {
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  x: "urn:schemas-microsoft-com:office:excel",
} as const;

const DECLARATIONS = Object.fromEntries(
  Object.entries(NAMESPACES).map(([prefix, namespace]) => [`xmlns:${prefix}`, namespace]),
);

/** A drawing part without boxes. */
export const NO_BOXES = element(
  "xml",
  DECLARATIONS,
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
);

const BOX_TYPE = "_x0000_t202";
const BOX_TYPE_DEFINITION = `<v:shapetype id="${BOX_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** Numbers of shapes come in blocks of this many, and the first is not used. */
const BLOCK = 1_024;

/** A box for the note of a cell, in pixels. */
export interface NoteBox {
  readonly at: CellPosition;
  readonly width: number;
  readonly height: number;
}

/**
 * The drawing of a sheet without the boxes of comments that are gone and with boxes for those that are new. They show
 * when the pointer rests on the cell.
 *
 * @throws {XmlSyntaxError} where the part is not well-formed
 */
export function withBoxes(
  xml: string,
  gone: readonly CellPosition[],
  added: readonly NoteBox[],
  map: SheetMap,
): string {
  const root = partTree(xml);
  const boxes = root.children.filter(({ local }) => local === "shape");
  const isMeant = (box: PartNode): boolean => {
    const at = cellOf(xml, box);
    return gone.some(({ row, column }) => at?.row === row && at.column === column);
  };
  const removed = boxes.filter((box) => isMeant(box));
  const kept = new Set(boxes.flatMap((box) => (removed.includes(box) ? [] : keyOf(cellOf(xml, box)))));
  const numbers = boxes.map((box) => Number(/_s(\d+)$/u.exec(attributeIn(box, "id") ?? "")?.[1] ?? 0));
  const block = Number(/:idmap[^>]*\bdata="(\d+)/u.exec(xml)?.[1] ?? 1) * BLOCK;
  const isTyped = root.children.some(
    (node) => node.local === "shapetype" && attributeIn(node, "id") === BOX_TYPE,
  );
  const missing = added.filter(({ at }) => !kept.has(keyOf(at).join("")));
  // Counted without the boxes that go, so that the same boxes get the same numbers again.
  const used = numbers.filter((_, index) => !removed.includes(boxes[index] ?? root));
  const first = Math.max(block, ...used) + 1;
  const shapes = missing.map((box, index) => shape(box, first + index, map));
  const text = (isTyped || shapes.length === 0 ? "" : BOX_TYPE_DEFINITION) + shapes.join("");
  const edits = removed.map((box) => removal(box));
  if (text === "") return edited(xml, edits);
  return edited(xml, [...edits, ...addition(xml, root, text)]);
}

/** Puts elements at the end of a drawing under the prefixes that it gives their namespaces. */
function addition(xml: string, root: PartNode, text: string): readonly PartEdit[] {
  const declared = new Map(
    [...attributesOf(root.attributes)].flatMap(([key, value]) =>
      key.startsWith("xmlns:") ? [[value, key.slice("xmlns:".length)] as const] : [],
    ),
  );
  const isOwn = Object.values(NAMESPACES).every((namespace) => declared.has(namespace));
  if (!isOwn) {
    // Each element says itself what its prefixes mean.
    return [
      appending(
        xml,
        root,
        text.replaceAll(/<v:shape(?:type)?(?= )/gu, (tag) => tag + declarations()),
      ),
    ];
  }
  const prefixed = text.replaceAll(/(<\/?|\s)([vox]):(?=\w)/gu, (whole, before: string, prefix: string) => {
    const namespace = Object.entries(NAMESPACES).find(([own]) => own === prefix)?.[1];
    return namespace === undefined ? whole : `${before}${declared.get(namespace) ?? prefix}:`;
  });
  return [appending(xml, root, prefixed)];
}

function declarations(): string {
  return Object.entries(DECLARATIONS)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join("");
}

function keyOf(at: CellPosition | undefined): readonly string[] {
  return at === undefined ? [] : [`${at.row},${at.column}`];
}

/** The cell whose comment a box shows. */
function cellOf(xml: string, box: PartNode): CellPosition | undefined {
  const data = box.children.find(
    (node) => node.local === "ClientData" && attributeOf(node.attributes, "ObjectType") === "Note",
  );
  const number = (local: string): number => {
    const node = data?.children.find((one) => one.local === local);
    return node === undefined ? Number.NaN : Number(xml.slice(node.tagEnd, node.contentEnd).trim());
  };
  const [row, column] = [number("Row") + 1, number("Column") + 1];
  return Number.isInteger(row) && Number.isInteger(column) ? { row, column } : undefined;
}

function shape({ at, width, height }: NoteBox, number: number, map: SheetMap): string {
  const anchor = [
    ...reach(at.column, 15, width, (column) => columnWidth(map, column)),
    ...reach(at.row - 1, 2, height, rowHeights(map)),
  ];
  const [left = 0, leftOffset = 0, right = 0, rightOffset = 0, top = 0, topOffset = 0, bottom = 0, low = 0] =
    anchor;
  const data = [
    "<x:MoveWithCells/><x:SizeWithCells/>",
    element("x:Anchor", {}, [left, leftOffset, top, topOffset, right, rightOffset, bottom, low].join(", ")),
    element("x:AutoFill", {}, "False"),
    element("x:Row", {}, String(at.row - 1)),
    element("x:Column", {}, String(at.column - 1)),
  ];
  const style = `position:absolute;width:${width * 0.75}pt;height:${height * 0.75}pt;z-index:${number % BLOCK};visibility:hidden`;
  const looks =
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>';
  return element(
    "v:shape",
    {
      id: `_x0000_s${number}`,
      type: `#${BOX_TYPE}`,
      style,
      fillcolor: "#ffffe1",
      "o:insetmode": "auto",
    },
    looks + element("x:ClientData", { ObjectType: "Note" }, data.join("")),
  );
}

/** From an index (from 0) and an offset to the index and offset some pixels on: over columns or rows of their sizes. */
function reach(
  from: number,
  offset: number,
  pixels: number,
  sizeOf: (number: number) => number,
): readonly [number, number, number, number] {
  const [start, startOffset] = along(from, offset, sizeOf);
  const [end, endOffset] = along(start, startOffset + pixels, sizeOf);
  return [start, startOffset, end, endOffset];
}

function along(from: number, pixels: number, sizeOf: (number: number) => number): readonly [number, number] {
  let [index, rest] = [from, pixels];
  for (let step = 0; step < LONGEST_WAY && rest >= sizeOf(index + 1); step += 1) {
    rest -= sizeOf(index + 1);
    index += 1;
  }
  return [index, Math.trunc(rest)];
}

/** Most columns or rows that a box goes over: many can be hidden in a row. */
const LONGEST_WAY = 500;
const USUAL_WIDTH = 64;
const USUAL_HEIGHT = 20;

function columnWidth({ columns }: SheetMap, column: number): number {
  return columns.find(({ first, last }) => first <= column && column <= last)?.width ?? USUAL_WIDTH;
}

function rowHeights({ rows }: SheetMap): (row: number) => number {
  const heights = new Map(
    rows.map(({ row, attributes }) => [
      row,
      isTrue(attributeOf(attributes, "hidden"))
        ? 0
        : (Number(attributeOf(attributes, "ht") ?? (USUAL_HEIGHT * 3) / 4) * 4) / 3,
    ]),
  );
  return (row) => heights.get(row) ?? USUAL_HEIGHT;
}
