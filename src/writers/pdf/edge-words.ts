import type { PDFDocument, PDFEmbeddedPage } from "@cantoo/pdf-lib";
import type { Face } from "../../document/theme.js";
import type { Language } from "../../foundation/locale.js";
import type { FontSet } from "../../layout/font-set.js";
import { textWidth } from "../../layout/fonts.js";
import type { Line, Page, Piece } from "../../layout/page.js";
import { splitRuns } from "../../layout/runs.js";
import { draw } from "./engine.js";
import { inspectPdf } from "./inspect.js";

/** How words at the edge of a page are set; the size in points. */
export interface EdgeLook {
  readonly face: Face;
  readonly size: number;
  readonly language: Language;
  readonly fonts: FontSet;
}

/** Height of a line of them, in sizes of the type. */
const HEIGHT = 1.4;

/** The run of a text without marks that no layout placed. */
const PLAIN = {
  id: -1,
  rise: 0,
  colour: "000000",
  underline: false,
  oblique: false,
  unbroken: false,
} as const;

/**
 * Short texts as pictures of their own (form XObjects, ISO 32000-1, 8.10) in `whole`, each as large as its text. Our own engine
 * draws them: fonts are embedded once, and the text is a mark of the page that can be searched and is not read as content.
 *
 * @param asOf `YYYY-MM-DD`.
 * @returns for each text its picture.
 */
export async function edgeWords(
  texts: ReadonlyMap<string, EdgeLook>,
  asOf: string,
  whole: PDFDocument,
): Promise<ReadonlyMap<string, PDFEmbeddedPage>> {
  const list = [...texts.keys()];
  const [first] = texts.values();
  if (first === undefined) return new Map();
  const bytes = await draw(
    [...texts].map(([text, look]) => pageOf(text, look)),
    {
      title: "",
      subject: undefined,
      language: first.language,
      asOf,
      structure: { role: "Document", details: {}, children: [] },
      archive: undefined,
    },
  );
  const drawn = await inspectPdf(bytes);
  if (drawn.type !== "pages") throw new Error("the words for the edges of pages cannot be read back");
  const pictures = await whole.embedPages(drawn.document.getPages());
  return new Map(list.flatMap((text, index) => (pictures[index] ? [[text, pictures[index]]] : [])));
}

function pageOf(text: string, { face, size, language, fonts }: EdgeLook): Page {
  const pieces: Piece[] = [];
  let x = 0;
  for (const { text: words, font, embolden } of splitRuns([{ text, face, bold: false, language }], fonts)) {
    const width = textWidth(words, font, size);
    pieces.push({
      run: { ...PLAIN, text: words, font, size, fullSize: size, embolden },
      text: words,
      x,
      width,
      spacing: 0,
      shifts: [],
    });
    x += width;
  }
  const line: Line = { pieces, pitch: size * HEIGHT, size, room: x, notes: [] };
  return {
    width: x,
    height: size * HEIGHT,
    // At which edge they stand is said where they are put.
    items: [{ type: "line", x: 0, y: 0, line, aside: "again" }],
  };
}
