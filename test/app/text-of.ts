import { Parser } from "htmlparser2";
import type { DocumentTree, Inline, Text } from "../../src/document/node.js";
import { visit } from "../../src/document/visit.js";
import { readZip } from "../../src/foundation/zip-reader.js";
import { readBack } from "../../src/writers/docx/read-back.js";
import type { Format } from "../../src/writers/writer.js";
import { laidOut } from "../layout/laid-out.js";

/** The text a reader sees in a written file. A PDF is not taken apart here: see {@link placedText}. */
export function textOf(format: Exclude<Format, "pdf">, bytes: Uint8Array): string {
  switch (format) {
    case "docx":
      return docxText(bytes);
    case "html":
      return htmlText(new TextDecoder().decode(bytes));
    case "text":
      return new TextDecoder().decode(bytes);
  }
}

/** What was placed on pages, in the order in which the text was handed over; what stands there again because a table goes on, once. */
export function placedText(tree: DocumentTree): string {
  const runs = new Map<number, string>();
  for (const page of laidOut(tree).pages) {
    for (const item of page.items) {
      if (item.type !== "line" || item.aside === "again") continue;
      for (const { run, text } of item.line.pieces) runs.set(run.id, (runs.get(run.id) ?? "") + text);
    }
  }
  return [...runs]
    .sort(([left], [right]) => left - right)
    .map(([, text]) => text)
    .join("");
}

/** The inlines of a tree's body of one type, in reading order. */
export function inlinesOf<Type extends Inline["type"]>(
  tree: DocumentTree,
  type: Type,
): readonly Extract<Inline, { type: Type }>[] {
  const found: Extract<Inline, { type: Type }>[] = [];
  const isWanted = (inline: Inline): inline is Extract<Inline, { type: Type }> => inline.type === type;
  visit(tree, {
    inline: (inline) => {
      if (isWanted(inline)) found.push(inline);
    },
  });
  return found;
}

/** Texts that came from the filing, in reading order. */
export function printedValues(tree: DocumentTree): readonly Text[] {
  return inlinesOf(tree, "text").filter(({ source, text }) => source !== undefined && text.trim() !== "");
}

/** The first of the texts that does not stand in `output` after those before it, or `undefined`. */
export function firstMissing(texts: readonly string[], output: string): string | undefined {
  let from = 0;
  for (const text of texts) {
    const at = output.indexOf(text, from);
    if (at < 0) return text;
    from = at + text.length;
  }
  return undefined;
}

function docxText(bytes: Uint8Array): string {
  const reading = readZip(bytes);
  if (reading.type === "refused") throw new Error(reading.reason);
  const part = (name: string): string => new TextDecoder().decode(reading.parts.get(`word/${name}.xml`));
  return readBack({
    document: part("document"),
    footnotes: part("footnotes"),
    numbering: part("numbering"),
    styles: part("styles"),
  }).join("\n");
}

function htmlText(html: string): string {
  let text = "";
  let inBody = false;
  const parser = new Parser({
    onopentagname: (name) => (inBody ||= name === "body"),
    ontext: (data) => (text += inBody ? data : ""),
  });
  parser.end(html);
  return text;
}
