import { unescapeXml } from "../../foundation/xml-reader.js";
import { element, escapeText, XML_DECLARATION } from "../../ooxml/xml.js";
import { addressOf, cellOf, type CellPosition } from "../address.js";
import { escapeSheetText, unescapeSheetText } from "../text-item.js";
import {
  appending,
  attributeIn,
  edited,
  partChild,
  partTree,
  prefixOf,
  removal,
  type PartEdit,
  type PartNode,
} from "./part-tree.js";

/** Parts a note from what already stood in the comment of its cell. */
const BETWEEN = "\n\n";

/** Who is named as the author of comments that are added. */
const AUTHOR = "pipia";

/** The authors of the visible stand-ins of threaded comments; programs write them anew from the thread. */
const THREAD = /^tc=/u;

export interface CommentChange {
  readonly xml: string;
  /** Cells whose comment is gone, and cells that have one now and had none. */
  readonly gone: readonly CellPosition[];
  readonly added: readonly CellPosition[];
}

/** A comments part without comments. */
export function noComments(namespace: string): string {
  const children = `${element("authors")}${element("commentList")}`;
  return XML_DECLARATION + element("comments", { xmlns: namespace }, children);
}

/**
 * Takes notes out of the comments of a sheet, wherever they stand now. What else stands in a comment stays; a comment of
 * nothing else goes. A note that somebody changed is no longer ours and stays as it is.
 *
 * @throws {XmlSyntaxError} where the part is not well-formed
 */
export function withoutNotes(part: string, notes: readonly string[]): CommentChange {
  const xml = part.replaceAll("\r\n", "\n");
  const gone: CellPosition[] = [];
  const edits = commentsIn(partTree(xml)).flatMap(({ node, at }) => {
    const left = withoutNote(xml, node, notes);
    if (left === undefined) return [];
    if (left !== "gone") return left;
    gone.push(at);
    return [removal(node)];
  });
  return { xml: edited(xml, edits), gone, added: [] };
}

/**
 * Adds notes to the comments of a sheet: behind what stands there, or as new comments. Cells with a threaded comment are left
 * alone.
 *
 * @throws {XmlSyntaxError} where the part is not well-formed
 */
export function withNotes(
  xml: string,
  notes: readonly { readonly at: CellPosition; readonly note: string }[],
): CommentChange {
  const root = partTree(xml);
  const prefix = prefixOf(root);
  const list = partChild(root, "commentList");
  const authors = partChild(root, "authors");
  if (list === undefined || authors === undefined) return { xml, gone: [], added: [] };
  const names = authors.children.map((node) => unescapeXml(xml.slice(node.tagEnd, node.contentEnd)));
  const own = names.indexOf(AUTHOR);
  const author = own >= 0 ? own : names.length;
  const known = new Map(
    commentsIn(root).map(({ node, at }) => [addressOf(at.row, at.column), node] as const),
  );
  const edits: PartEdit[] = [];
  const added: CellPosition[] = [];
  let comments = "";
  for (const { at, note } of notes) {
    const address = addressOf(at.row, at.column);
    const comment = known.get(address);
    if (comment === undefined) {
      const text = element(`${prefix}text`, {}, run(prefix, note));
      comments += element(`${prefix}comment`, { ref: address, authorId: author }, text);
      added.push(at);
    } else if (!THREAD.test(names[Number(attributeIn(comment, "authorId") ?? 0)] ?? "")) {
      edits.push(...behind(xml, comment, run(prefix, BETWEEN + note)));
    }
  }
  if (comments !== "") {
    edits.push(appending(xml, list, comments));
    if (own < 0) edits.push(appending(xml, authors, element(`${prefix}author`, {}, AUTHOR)));
  }
  return { xml: edited(xml, edits), gone: [], added };
}

function commentsIn(root: PartNode): readonly { readonly node: PartNode; readonly at: CellPosition }[] {
  return (partChild(root, "commentList")?.children ?? []).flatMap((node) => {
    const at = cellOf(attributeIn(node, "ref") ?? "");
    return node.local === "comment" && at !== undefined ? [{ node, at }] : [];
  });
}

/** A piece of the text of a comment. */
interface Piece {
  /** The `t` that holds it. */
  readonly node: PartNode;
  /** The run around it; the `t` itself where there is none. */
  readonly whole: PartNode;
  readonly text: string;
}

function piecesOf(xml: string, comment: PartNode): readonly Piece[] {
  const pieces = (node: PartNode, whole: PartNode): readonly Piece[] =>
    node.local === "t"
      ? [{ node, whole, text: textIn(xml, node) }]
      : node.local === "r"
        ? node.children.flatMap((child) => pieces(child, node))
        : [];
  return (partChild(comment, "text")?.children ?? []).flatMap((child) => pieces(child, child));
}

function textIn(xml: string, { tagEnd, contentEnd }: PartNode): string {
  return unescapeSheetText(unescapeXml(xml.slice(tagEnd, Math.max(tagEnd, contentEnd))));
}

/** How a comment loses the note in it; `undefined` where it has none. */
function withoutNote(
  xml: string,
  comment: PartNode,
  notes: readonly string[],
): readonly PartEdit[] | "gone" | undefined {
  const pieces = piecesOf(xml, comment);
  const text = pieces.map((piece) => piece.text).join("");
  const [note] = notes
    .filter((one) => text.includes(one))
    .toSorted((left, right) => right.length - left.length);
  if (note === undefined) return undefined;
  const found = text.indexOf(note);
  const start = text.startsWith(BETWEEN, found - BETWEEN.length) ? found - BETWEEN.length : found;
  const end = found + note.length;
  if ((text.slice(0, start) + text.slice(end)).trim() === "") return "gone";
  let from = 0;
  return pieces.flatMap(({ node, whole, text: own }) => {
    const [first, last] = [from, from + own.length];
    from = last;
    if (last <= start || first >= end) return [];
    const left = own.slice(0, Math.max(0, start - first)) + own.slice(Math.min(own.length, end - first));
    if (left === "") return [removal(whole)];
    const kept = element(node.name, { "xml:space": "preserve" }, escapeText(escapeSheetText(left)));
    return [{ start: node.start, end: node.end, text: kept }];
  });
}

/** Puts a run behind the text of a comment; a text without runs becomes one. */
function behind(xml: string, comment: PartNode, text: string): readonly PartEdit[] {
  const holder = partChild(comment, "text");
  if (holder === undefined) return [];
  const last = holder.children.findLast(({ local }) => local === "r" || local === "t");
  if (last === undefined) return [appending(xml, holder, text)];
  const own = xml.slice(last.start, last.end);
  const kept = last.local === "r" ? own : element(last.name.slice(0, -1) + "r", {}, own);
  return [{ start: last.start, end: last.end, text: kept + text }];
}

function run(prefix: string, text: string): string {
  const looks = ["sz", "rFont", "charset"].map((name, index) =>
    element(prefix + name, { val: ["9", "宋体", "134"][index] }),
  );
  const words = element(`${prefix}t`, { "xml:space": "preserve" }, escapeText(escapeSheetText(text)));
  return element(`${prefix}r`, {}, element(`${prefix}rPr`, {}, looks.join("")) + words);
}
