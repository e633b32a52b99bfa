import type { Competitor } from "./competitor.js";
import { docxtemplater } from "./docxtemplater.js";
import { ourWriter } from "./ours.js";
import { plainPdfmake } from "./plain-pdfmake.js";
import { typst } from "./typst.js";

/** Ours first for each format: the others are compared with it. */
export const COMPETITORS: readonly Competitor[] = [
  ourWriter("docx"),
  docxtemplater,
  ourWriter("pdf"),
  typst,
  plainPdfmake,
];

/** The competitor of a name and format. Throws when there is none. */
export function competitorNamed(name: string, format: string): Competitor {
  const found = COMPETITORS.find((one) => one.name === name && one.format === format);
  if (found === undefined) throw new Error(`no competitor ${name} for ${format}`);
  return found;
}
