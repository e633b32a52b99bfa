import { attributeOf, scanXml, unescapeXml } from "../foundation/xml-reader.js";
import { cellOf } from "./address.js";
import { localName, TextItem, unescapeSheetText } from "./text-item.js";

/** What people call a note or a comment: a text that belongs to a cell and is no part of its content. */
export interface CellComment {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** Without the name of its author, which programs write before it; what several people wrote, a line each. Never empty. */
  readonly text: string;
}

/** The author of a visible stand-in of a threaded comment, whose text begins with words of the program. */
const THREAD = /^tc=/u;

/**
 * The comments of a sheet, in the order of the file: notes, and the threads of newer programs.
 *
 * @param notes the part of the notes (ISO/IEC 29500-1, 18.7), if there is one.
 * @param threads the part of the threads (MS-XLSX 2.1.40), if there is one.
 * @throws {XmlSyntaxError} where a part is not well-formed
 */
export function readComments(notes: string | undefined, threads: string | undefined): readonly CellComment[] {
  const inThreads = threads === undefined ? [] : threadsIn(threads);
  const threaded = new Set(inThreads.map(({ row, column }) => `${row},${column}`));
  const own = notes === undefined ? [] : notesIn(notes);
  return [...own.filter(({ row, column }) => !threaded.has(`${row},${column}`)), ...inThreads];
}

function notesIn(xml: string): readonly CellComment[] {
  const authors: string[] = [];
  const comments: CellComment[] = [];
  let author: string | undefined;
  let comment: { readonly at: string; readonly author: string } | undefined;
  let item: TextItem | undefined;
  scanXml(xml, {
    open(name, attributes) {
      const local = localName(name);
      if (item !== undefined) item.open(local, attributes);
      else if (local === "author") author = "";
      else if (local === "comment") {
        const by = authors[Number(attributeOf(attributes, "authorId") ?? 0)] ?? "";
        comment = { at: attributeOf(attributes, "ref") ?? "", author: by };
      } else if (local === "text" && comment !== undefined) item = new TextItem(true);
    },
    close(name) {
      const local = localName(name);
      if (local === "author" && author !== undefined) {
        authors.push(unescapeSheetText(author));
        author = undefined;
      } else if (local === "text" && item !== undefined && comment !== undefined) {
        const text = item.finished();
        const words = THREAD.test(comment.author) ? text : withoutAuthor(text, comment.author);
        comments.push(...commentAt(comment.at, words));
        item = undefined;
      } else if (local === "comment") comment = undefined;
      else item?.close(local);
    },
    text(raw) {
      if (author !== undefined) author += unescapeXml(raw);
      else item?.addText(raw);
    },
  });
  return comments;
}

function threadsIn(xml: string): readonly CellComment[] {
  const texts = new Map<string, string[]>();
  let at: string | undefined;
  let text: string | undefined;
  scanXml(xml, {
    open(name, attributes) {
      const local = localName(name);
      if (local === "threadedComment") at = attributeOf(attributes, "ref") ?? "";
      else if (local === "text" && at !== undefined) text = "";
    },
    close(name) {
      if (localName(name) !== "text" || text === undefined || at === undefined) return;
      const known = texts.get(at) ?? [];
      known.push(unescapeSheetText(text).trim());
      texts.set(at, known);
      text = undefined;
    },
    text(raw) {
      if (text !== undefined) text += unescapeXml(raw);
    },
  });
  return [...texts].flatMap(([address, written]) => commentAt(address, written.join("\n")));
}

function commentAt(address: string, text: string): readonly CellComment[] {
  const at = cellOf(address.trim());
  const words = text.trim();
  return at === undefined || words === "" ? [] : [{ row: at.row, column: at.column, text: words }];
}

/** Excel and WPS begin a note with the name of whoever writes it and a colon. */
function withoutAuthor(text: string, author: string): string {
  const start = text.trimStart();
  if (author.trim() === "" || !start.startsWith(author)) return text;
  const rest = start.slice(author.length);
  return /^[:：]/u.test(rest) ? rest.slice(1) : text;
}
