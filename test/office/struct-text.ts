import { runProgram } from "./programs.js";

/** An element of a PDF's structure as poppler prints it, with its own text. */
export interface ToldElement {
  readonly role: string;
  readonly depth: number;
  readonly text: string;
}

/**
 * The elements of a file in reading order, by a program that knows nothing of how we write them. The text of an element
 * is that of all its stretches, over lines and pages.
 */
export function toldElements(path: string): readonly ToldElement[] {
  const elements: { role: string; depth: number; text: string }[] = [];
  let isOpen = false;
  for (const line of runProgram("pdfinfo", ["-struct-text", path]).split("\n")) {
    const current = elements.at(-1);
    if (isOpen || /^ +"/u.test(line)) {
      const words: string = isOpen ? line : line.replace(/^ +"/u, "");
      isOpen = !words.endsWith('"');
      if (current !== undefined) current.text += isOpen ? words : words.slice(0, -1);
      continue;
    }
    const [, indent, role] = /^( *)([A-Z][A-Za-z0-9]*)(?: \((?:block|inline)\))?:?$/u.exec(line) ?? [];
    // Words in another language are part of the sentence they stand in.
    if (role !== undefined && role !== "Span")
      elements.push({ role, depth: (indent ?? "").length, text: "" });
  }
  return elements;
}

/** The texts of headings, paragraphs and items of a file, each whole and with its label, without the contents. */
export function toldParagraphs(path: string): readonly string[] {
  const texts: string[] = [];
  let contents: number | undefined;
  let label = "";
  for (const { role, depth, text } of toldElements(path)) {
    if (contents !== undefined && depth > contents) continue;
    contents = role === "TOC" ? depth : undefined;
    if (role === "Lbl") label += text;
    else if (role === "P" || /^H[1-4]$/u.test(role)) {
      texts.push(label + text);
      label = "";
    }
  }
  return texts;
}
