import { readProgram } from "./embedded-font.js";
import { readPages } from "./page-marks-read.js";
import { isArray, isReference, nameOf, textOf, type PdfDictionary, type PdfFile } from "./read-pdf.js";
import { unless } from "./unless.js";

/** 6.2.11: every font that a page shows text in is embedded, and says of its glyphs what the file says of them. */
export function fontsOf(file: PdfFile): readonly string[] {
  const codes = new Map<number, Set<number>>();
  readPages(file).forEach((page, index) => {
    const fonts = file.dictionary(file.dictionary(file.pages[index]?.["/Resources"])["/Font"] ?? {});
    for (const [name, shown] of page.codes) {
      const font = fonts[`/${name.slice(1)}`];
      if (!isReference(font)) throw new Error(`no font ${name}`);
      const known = codes.get(font.ref) ?? new Set();
      codes.set(font.ref, known);
      for (const code of shown) known.add(code);
    }
  });
  return [...codes].flatMap(([ref, shown]) => fontViolations(file, file.dictionary({ ref }), shown));
}

function fontViolations(file: PdfFile, font: PdfDictionary, codes: ReadonlySet<number>): readonly string[] {
  const name = nameOf(font["/BaseFont"]);
  const own = file.dictionary(file.list(font["/DescendantFonts"])[0]);
  const descriptor = file.dictionary(own["/FontDescriptor"]);
  const program = readProgram(file.stream(descriptor["/FontFile2"]));
  const [start, widths] = file.list(own["/W"]);
  if (start !== 0 || !isArray(widths)) return [`6.2.11.5 ${name}: widths`];
  const wrong = [...codes].filter((code) => {
    const width = Number(widths[code]);
    return !(Math.abs(width - (program.advances[code] ?? Number.NaN)) <= 1);
  });
  return [
    ...unless(
      font["/Subtype"] === "/Type0" && font["/Encoding"] === "/Identity-H",
      `6.2.11.3 ${name}: encoding`,
    ),
    ...unless(
      own["/Subtype"] === "/CIDFontType2" && own["/CIDToGIDMap"] === "/Identity",
      `6.2.11.3 ${name}: glyphs`,
    ),
    ...unless(
      textOf(file.dictionary(own["/CIDSystemInfo"])["/Ordering"]) === "Identity",
      `6.2.11.3 ${name}: collection`,
    ),
    ...unless(
      descriptor["/FontName"] === font["/BaseFont"] && own["/BaseFont"] === font["/BaseFont"],
      `6.2.11 ${name}: name`,
    ),
    ...unless(/^\/[A-Z]{6}\+/u.test(name), `6.2.11.4 ${name}: not a subset`),
    ...unless(descriptor["/CIDSet"] === undefined, `6.2.11.4.2 ${name}: list of glyphs`),
    ...unless(
      [...codes].every((code) => code < program.glyphs),
      `6.2.11.4.1 ${name}: glyphs that are not there`,
    ),
    ...unless(!codes.has(0), `6.2.11.8 ${name}: the box of a missing character`),
    ...wrong.map((code) => `6.2.11.5 ${name}: width of ${code}`),
  ];
}
