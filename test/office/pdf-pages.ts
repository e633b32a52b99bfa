import { runProgram } from "./programs.js";

/** Pages of one size that follow each other, from 1 on: a run of the program takes them all. */
interface PageRun {
  readonly size: string;
  readonly first: number;
  readonly last: number;
}

/** Text of each page of a PDF file without its header and footer, in the order of the file. */
export function pageTexts(path: string): readonly string[] {
  return runsOf(path).flatMap(({ size, first, last }) => {
    const [width = 0, height = 0] = size.split(" x ").map(Number);
    const body = { "-x": 0, "-y": 72, "-W": Math.ceil(width), "-H": Math.floor(height) - 144 };
    const area = Object.entries(body).flatMap(([name, value]) => [name, String(value)]);
    const pages = ["-f", String(first), "-l", String(last)];
    // A form feed ends each page.
    const texts = runProgram("pdftotext", ["-raw", ...pages, ...area, path, "-"]).split("\f");
    if (texts.length !== last - first + 2) throw new Error(`${path}: text of ${texts.length - 1} pages`);
    return texts.slice(0, -1);
  });
}

function runsOf(path: string): readonly PageRun[] {
  const runs: PageRun[] = [];
  const told = runProgram("pdfinfo", ["-f", "1", "-l", "9999", path]);
  for (const [, size = ""] of told.matchAll(/size:\s+([\d.]+ x [\d.]+)/gu)) {
    const run = runs.at(-1);
    const page = (run?.last ?? 0) + 1;
    if (run?.size === size) runs.splice(-1, 1, { ...run, last: page });
    else runs.push({ size, first: page, last: page });
  }
  return runs;
}
