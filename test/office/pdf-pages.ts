import { runProgram } from "./programs.js";

/** Text of each page of a PDF file without its header and footer, in the order of the file. */
export function pageTexts(path: string): readonly string[] {
  const sizes = runProgram("pdfinfo", ["-f", "1", "-l", "9999", path]).matchAll(
    /size:\s+([\d.]+) x ([\d.]+)/gu,
  );
  return Array.from(sizes, ([, width, height], index) => {
    const page = String(index + 1);
    const body = {
      "-x": 0,
      "-y": 72,
      "-W": Math.ceil(Number(width)),
      "-H": Math.floor(Number(height)) - 144,
    };
    const area = Object.entries(body).flatMap(([name, value]) => [name, String(value)]);
    return runProgram("pdftotext", ["-raw", "-nopgbrk", "-f", page, "-l", page, ...area, path, "-"]);
  });
}
