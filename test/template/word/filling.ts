import { lintPackage } from "../../../src/ooxml/lint.js";
import { readParagraphs } from "../../../src/ooxml/read-paragraphs.js";
import type { Diagnostic } from "../../../src/foundation/diagnostic.js";
import type { FillInput } from "../../../src/template/fill.js";
import { compileWordTemplate, type WordTemplate } from "../../../src/template/word/compile.js";
import { type FilledWord, fillWordTemplate } from "../../../src/template/word/fill.js";
import { FIELDS as ALL, INPUT } from "../fixture.js";
import { type Sources, wordFile } from "./word-file.js";

/** The small catalogue, in which the recipients are simply a list. */
export const FIELDS = new Map(
  [...ALL].map(([pattern, field]) => [pattern, pattern === "/recipients" ? { ...field, forms: [] } : field]),
);

/** A compiled template of the small catalogue. */
export async function compiledWord(sources: Sources | string): Promise<WordTemplate> {
  const { value, diagnostics } = compileWordTemplate("firm.docx", await wordFile(sources), FIELDS);
  if (value === undefined) throw new Error(diagnostics.map(shortened).join("\n"));
  return value;
}

/** A template filled with the filing of the fixture, or with what `input` puts in its place; it must pass our linter. */
export async function filledWord(
  sources: Sources | string,
  input: Partial<FillInput> = {},
): Promise<FilledWord> {
  const { value, diagnostics } = fillWordTemplate(await compiledWord(sources), { ...INPUT, ...input });
  if (value === undefined) throw new Error(diagnostics.map(shortened).join("\n"));
  const problems = lintPackage(value.parts, { allowTags: true });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return value;
}

export function partOf({ parts }: Pick<FilledWord, "parts">, path = "word/document.xml"): string {
  return new TextDecoder().decode(parts.get(path));
}

/** The text of every paragraph of a part; an empty paragraph is an empty text. */
export function texts(filled: FilledWord, path?: string): readonly string[] {
  // The paragraph that Word wants after a table at the end is no content.
  const xml = partOf(filled, path).replace("</w:tbl><w:p/><w:sectPr>", "</w:tbl><w:sectPr>");
  const found = new Map(readParagraphs(xml).map(({ number, text }) => [number, text]));
  const count = xml.match(/<w:p[\s/>]/gu)?.length ?? 0;
  return Array.from({ length: count }, (_, index) => found.get(index + 1) ?? "");
}

/** The texts of a body filled with the fixture. */
export async function textsOf(
  sources: Sources | string,
  input: Partial<FillInput> = {},
): Promise<readonly string[]> {
  return texts(await filledWord(sources, input));
}

/** Findings of a template as `part:paragraph code`, in order. */
export async function mistakesIn(sources: Sources | string): Promise<readonly string[]> {
  return compileWordTemplate("firm.docx", await wordFile(sources), FIELDS).diagnostics.map(shortened);
}

export function shortened({ place, code, message }: Diagnostic): string {
  const file = place?.file.replace("firm.docx", "").replace(/^#word\//u, "") ?? "";
  const at = place?.paragraph === undefined ? "" : `¶${place.paragraph}`;
  return `${file}${at} ${code.replace("template/", "")} ${message.en}`.trim();
}
