import { spawnSync } from "node:child_process";
import { parseXml, XmlSyntaxError } from "../../../src/foundation/xml-reader.js";
import { bundledFont, BUNDLED_FACES } from "../../../src/layout/fonts.js";
import { readParagraphs } from "../../../src/ooxml/read-paragraphs.js";
import { paragraph, tree } from "../../writers/tree-parts.js";
import type { Competitor } from "../competitor.js";
import { COMPETITORS } from "../competitors.js";
import { documentXmlOf } from "../docxtemplater.js";

/** B4: words that documents lose or break on. */
export interface HostileText {
  readonly what: string;
  readonly text: string;
}

/**
 * What became of it. `refused`: no file, and an error. `broken`: a file that is not well-formed. `lost`: a file without the
 * words. `no glyph`: a file that shows a box or nothing in place of a character that none of the given fonts has.
 */
export type Fate = "kept" | "refused" | "broken" | "lost" | "no glyph" | "not looked at";

export interface TextRun {
  readonly what: string;
  /** In the order of the competitors. */
  readonly fates: readonly { readonly name: string; readonly format: string; readonly fate: Fate }[];
}

/** A new text is a line here. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  { what: "a name with a rare character (CJK Extension B)", text: "𠮷田有限公司" },
  { what: "ideographic spaces", text: "甲　乙　丙" },
  { what: "curly and straight quotes", text: "“甲”‘乙’\"丙\"'丁'" },
  { what: "& < > and what looks like markup", text: "甲 & 乙 <b>丙</b> &amp; 丁" },
  { what: "what looks like a tag of a template", text: "甲{乙}{{丙}}{#丁}" },
  { what: "a control character", text: "甲\u0001乙" },
  { what: "an emoji", text: "甲😀乙" },
  { what: "10,000 characters in one field", text: "个人信息出境认证申请".repeat(1000) },
];

/** Stands where the hostile text goes, while a program's input is made from the tree. */
const MARK = "占位文字";

/** No dependency: without it the PDF files are not looked at. */
const POPPLER = "pdftotext";

/** Puts each text into a document of one paragraph with every program, and looks for it in the file. */
export async function measureTexts(): Promise<readonly TextRun[]> {
  const makers = await Promise.all(
    COMPETITORS.map(async (competitor) => ({ competitor, maker: await competitor.load() })),
  );
  const runs: TextRun[] = [];
  for (const { what, text } of HOSTILE_TEXTS) {
    const fates: TextRun["fates"][number][] = [];
    for (const { competitor, maker } of makers) {
      const input = await maker.input(tree([paragraph(MARK)]));
      const { name, format } = competitor;
      fates.push({
        name,
        format,
        fate: await fateOf(competitor, text, () => maker.make(withWords(input, text))),
      });
    }
    runs.push({ what, fates });
  }
  return runs;
}

async function fateOf({ format }: Competitor, text: string, make: () => Promise<Uint8Array>): Promise<Fate> {
  let file: Uint8Array;
  try {
    file = await make();
  } catch {
    return "refused";
  }
  return format === "docx" ? fateInWord(file, text) : fateInPdf(file, text);
}

function fateInWord(file: Uint8Array, text: string): Fate {
  const xml = documentXmlOf(file);
  try {
    parseXml(xml);
  } catch (error) {
    if (error instanceof XmlSyntaxError) return "broken";
    throw error;
  }
  return readParagraphs(xml).some((found) => found.text.includes(text)) ? "kept" : "lost";
}

/** Text of a PDF is read by poppler, and compared without white space, which a PDF has no sure way to tell. */
function fateInPdf(file: Uint8Array, text: string): Fate {
  if (Array.from(text).some((character) => !hasGlyph(character))) return "no glyph";
  const { status, stdout } = spawnSync(POPPLER, ["-raw", "-", "-"], { input: file, encoding: "utf8" });
  if (status !== 0) return "not looked at";
  return withoutSpace(stdout).includes(withoutSpace(text)) ? "kept" : "lost";
}

function hasGlyph(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return BUNDLED_FACES.some((face) => bundledFont(face).coverage.has(code));
}

function withoutSpace(text: string): string {
  // Marks of pages and lines of poppler are white space too.
  return text.replaceAll(/\s/gu, "");
}

/** The input with the text in place of the mark, wherever a program keeps it. */
function withWords(input: unknown, text: string): unknown {
  if (typeof input === "string") return input.replaceAll(MARK, text);
  if (Buffer.isBuffer(input)) {
    const json = input.toString("utf8");
    return Buffer.from(json.replaceAll(MARK, JSON.stringify(text).slice(1, -1)));
  }
  if (Array.isArray(input)) return input.map((entry: unknown) => withWords(entry, text));
  if (typeof input !== "object" || input === null || input instanceof Uint8Array) return input;
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, withWords(value, text)]));
}
