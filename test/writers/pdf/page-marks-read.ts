import {
  isDictionary,
  isText,
  nameOf,
  Parser,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from "./read-pdf.js";

/** A stretch of a page's content: the outermost mark around it and the text it shows. */
export interface MarkedStretch {
  readonly tag: string;
  readonly properties: PdfDictionary;
  text: string;
}

export interface ReadPage {
  readonly stretches: readonly MarkedStretch[];
  /** Operators that draw outside any mark. */
  readonly unmarked: readonly string[];
  /** Every operator that it uses, and how deep states are saved. */
  readonly operators: ReadonlySet<string>;
  readonly depth: number;
  /** Codes shown, by the name of their font on the page. */
  readonly codes: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Operators that draw (ISO 32000-1, annex A). */
const DRAWING = new Set([
  "Tj",
  "TJ",
  "f",
  "S",
  "B",
  "b",
  "Do",
  "s",
  "sh",
  "EI",
  "'",
  '"',
  "F",
  "f*",
  "B*",
  "b*",
]);

/** What each page draws, by its marks; text by the file's own way from codes to characters. */
export function readPages(file: PdfFile): readonly ReadPage[] {
  const maps = new Map<PdfDictionary, ReadonlyMap<number, string>>();
  return file.pages.map((page) => {
    const fonts = file.dictionary(file.dictionary(page["/Resources"])["/Font"] ?? {});
    const mapOf = (name: string): ReadonlyMap<number, string> => {
      const font = file.dictionary(fonts[`/${name.slice(1)}`]);
      let map = maps.get(font);
      if (map === undefined)
        maps.set(font, (map = unicodeMap(file.stream(font["/ToUnicode"]).toString("latin1"))));
      return map;
    };
    const contents = file.list(page["/Contents"]).map((part) => file.stream(part).toString("latin1"));
    return readContent(contents.join("\n"), mapOf);
  });
}

function readContent(content: string, mapOf: (font: string) => ReadonlyMap<number, string>): ReadPage {
  const parser = new Parser(content);
  const stretches: MarkedStretch[] = [];
  const unmarked: string[] = [];
  let operands: PdfValue[] = [];
  let depth = 0;
  let isInText = false;
  let map: ReadonlyMap<number, string> = new Map();
  const operators = new Set<string>();
  const codes = new Map<string, Set<number>>();
  let font = "";
  let saved = 0;
  let deepest = 0;
  while (!parser.isAtEnd) {
    const value = parser.value();
    if (typeof value !== "string" || value.startsWith("/")) {
      operands.push(value);
      continue;
    }
    operators.add(value);
    if (value === "q") deepest = Math.max(deepest, (saved += 1));
    if (value === "Q") saved -= 1;
    if (value === "Tf") font = nameOf(operands[0]);
    if (value === "Tj" || value === "TJ") {
      const known = codes.get(font) ?? new Set();
      codes.set(font, known);
      for (const code of shownCodes(operands)) known.add(code);
    }
    if (value === "BT" || value === "ET") isInText = value === "BT";
    if (value === "BDC" || value === "BMC" || value === "EMC") {
      if (isInText) throw new Error("a mark inside a text object");
    }
    if (value === "BDC" || value === "BMC") {
      const [tag, properties] = operands;
      const known = isDictionary(properties) ? properties : {};
      if (depth === 0) {
        stretches.push({ tag: nameOf(tag), properties: known, text: "" });
      }
      depth += 1;
    } else if (value === "EMC") depth -= 1;
    else if (value === "Tf") map = mapOf(font);
    else if (DRAWING.has(value)) {
      const current = depth > 0 ? stretches.at(-1) : undefined;
      if (current === undefined) unmarked.push(value);
      else if (value === "Tj" || value === "TJ") current.text += shownText(operands, map);
    }
    operands = [];
  }
  if (depth !== 0) throw new Error("marks that do not end");
  return { stretches, unmarked, operators, depth: deepest, codes };
}

function shownText(operands: readonly PdfValue[], map: ReadonlyMap<number, string>): string {
  return shownCodes(operands)
    .map((code) => map.get(code) ?? "\ufffd")
    .join("");
}

function shownCodes(operands: readonly PdfValue[]): readonly number[] {
  return operands.flat().flatMap((part) => {
    if (!isText(part)) return [];
    return Array.from({ length: part.bytes.length / 2 }, (_, index) => part.bytes.readUInt16BE(2 * index));
  });
}

/** Ranges of a ToUnicode map as pdfkit writes them: `<first> <last> [<…> …]` (9.10.3). */
function unicodeMap(source: string): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (const [, first = "", list = ""] of source.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/giu)) {
    let code = Number.parseInt(first, 16);
    for (const [, digits = ""] of list.matchAll(/<([0-9a-f ]*)>/giu)) {
      map.set(code, Buffer.from(digits.replaceAll(" ", ""), "hex").swap16().toString("utf16le"));
      code += 1;
    }
  }
  return map;
}
