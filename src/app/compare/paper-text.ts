import { outcome, type Outcome } from "../../foundation/outcome.js";
import { XmlSyntaxError } from "../../foundation/xml-reader.js";
import { decodeFiling } from "../../input/text/decode.js";
import { readParagraphs, type ReadParagraph } from "../../ooxml/read-paragraphs.js";
import { readWordPackage } from "../../ooxml/word-package.js";
import { wordRefusal } from "../paper/open-paper.js";

/** The paragraphs of a paper: of a Word document those with text, of a text file its lines. */
export function paperText(bytes: Uint8Array, file: string): Outcome<readonly ReadParagraph[] | undefined> {
  if (isTextFile(file)) return textLines(bytes, file);
  const reading = readWordPackage(bytes);
  if (reading.type === "refused") return outcome(undefined, [wordRefusal(reading.reason, file)]);
  try {
    return outcome(readParagraphs(reading.parts.document));
  } catch (error) {
    if (error instanceof XmlSyntaxError) return outcome(undefined, [wordRefusal("damaged", file)]);
    throw error;
  }
}

/** Whether a paper is a text file, by its name. */
export function isTextFile(file: string): boolean {
  return /\.txt$/iu.test(file);
}

function textLines(bytes: Uint8Array, file: string): Outcome<readonly ReadParagraph[] | undefined> {
  const { value, diagnostics } = decodeFiling(bytes, file);
  if (value === undefined) return outcome(undefined, diagnostics);
  // Our text files part the cells of a row by a line; tabs are what a table pasted from elsewhere has.
  const lines = value
    .split(/\r?\n|\r/u)
    .flatMap((line, index) => line.split(/ │ |\t/u).map((text) => ({ number: index + 1, text })));
  return outcome(
    lines.filter(({ text }) => text.trim() !== ""),
    diagnostics,
  );
}
