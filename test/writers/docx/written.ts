import { expect } from "vitest";
import { builtInTheme } from "../../../src/app/theme.js";
import { BUNDLED_FONTS } from "../../../src/layout/font-set.js";
import type { Block, DocumentTree } from "../../../src/document/node.js";
import type { Theme } from "../../../src/document/theme.js";
import type { Diagnostic } from "../../../src/foundation/diagnostic.js";
import { lintPackage } from "../../../src/ooxml/lint.js";
import { readZip } from "../../../src/foundation/zip-reader.js";
import { docxWriter } from "../../../src/writers/docx/index.js";
import type { WriteOptions } from "../../../src/writers/writer.js";
import { tree } from "../tree-parts.js";

export const AS_OF = "2026-11-23";

/** A written document, opened again. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
  /** Names of all parts, in the order of the archive. */
  readonly names: readonly string[];
  /** Text of a part; fails the test when there is none. */
  readonly part: (name: string) => string;
  /** What stands between `<w:body>` and its end. */
  readonly body: string;
}

/** Writes, opens and lints: no test looks at a package that Word would not open. */
export async function write(
  document: DocumentTree,
  theme: Theme = builtInTheme(),
  options: Pick<WriteOptions, "comments" | "controls" | "stamped" | "reference"> = {},
): Promise<Written> {
  const { value, diagnostics } = await docxWriter.write(document, {
    asOf: AS_OF,
    theme,
    fonts: BUNDLED_FONTS,
    ...options,
  });
  const reading = readZip(value);
  if (reading.type === "refused") throw new Error(`the written package is refused: ${reading.reason}`);
  expect(lintPackage(reading.parts, { allowTags: true })).toEqual([]);
  const part = (name: string): string => {
    const bytes = reading.parts.get(name);
    if (bytes === undefined) throw new Error(`no part ${name}`);
    return new TextDecoder().decode(bytes);
  };
  const text = part("word/document.xml");
  const body = /<w:body>(.*)<\/w:body>/su.exec(text)?.[1] ?? "";
  return { bytes: value, diagnostics, names: [...reading.parts.keys()], part, body };
}

/** The body of a document of these blocks, which must arrive whole. */
export async function bodyOf(blocks: readonly Block[], options: Partial<DocumentTree> = {}): Promise<string> {
  const { body, diagnostics } = await write(tree(blocks, options));
  expect(diagnostics).toEqual([]);
  return body;
}

/** The paragraphs of a body that hold a text, as XML. */
export function paragraphsWith(body: string, text: string): readonly string[] {
  return [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gsu)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.replaceAll(/<[^>]*>/gu, "").includes(text));
}

/** The one paragraph with that text. */
export function paragraphWith(body: string, text: string): string {
  const found = paragraphsWith(body, text);
  expect(found).toHaveLength(1);
  return found[0] ?? "";
}
