import { diagnostic, type Diagnostic } from "../../foundation/diagnostic.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { tagStart } from "./once-a-tag.js";
import type { PartKind, TemplatePart } from "./open-package.js";

const PART_NAMES: Readonly<Record<PartKind, LocalizedText>> = {
  body: { zh: "", en: "" },
  header: { zh: "页眉 ", en: "header " },
  footer: { zh: "页脚 ", en: "footer " },
  footnotes: { zh: "脚注 ", en: "footnotes " },
  endnotes: { zh: "尾注 ", en: "endnotes " },
};

/** Characters shown before and after the beginning of what is wrong. */
const BEFORE = 12;
const AFTER = 30;

/**
 * A finding of a part in the words of somebody who has the document open: file, paragraph, and what is written there. Inside the engine the
 * file of a place is the part, the line the paragraph and the column the character.
 */
export function inDocument(finding: Diagnostic, file: string, parts: readonly TemplatePart[]): Diagnostic {
  const { place } = finding;
  if (place === undefined) return finding;
  const part = parts.find(({ path }) => path === place.file);
  const name = nameInFindings(
    file,
    part ?? { kind: place.file === "" ? "body" : undefined, path: place.file },
  );
  const number = place.paragraph ?? (part === undefined ? undefined : place.line);
  if (number === undefined) return diagnostic({ ...finding, place: { file: name, line: 1, column: 1 } });
  const text = part?.paragraphs[number - 1]?.text ?? "";
  const words = labelOf(part?.kind ?? "body", number, wordsAround(text, place.column - 1));
  return diagnostic({
    ...finding,
    // What is wrong in the filing is called by its field, wherever the template asks for it.
    label: finding.pointer === undefined ? words : (finding.label ?? words),
    place: { file: name, line: number, column: place.column, paragraph: number },
  });
}

/** What findings call a part: the body is the document itself, as nobody sees it as a part. */
export function nameInFindings(
  file: string,
  { kind, path }: { readonly kind: PartKind | undefined; readonly path: string },
): string {
  return kind === "body" ? file : `${file}#${path}`;
}

function labelOf(kind: PartKind, number: number, words: string): LocalizedText {
  const names = PART_NAMES[kind];
  return {
    zh: `${names.zh}第 ${number} 段${words === "" ? "" : `“${words}”`}`,
    en: `${names.en}paragraph ${number}${words === "" ? "" : ` “${words}”`}`,
  };
}

/** A tag is shown from its beginning, wherever in it the mistake is. */
function wordsAround(text: string, offset: number): string {
  const tag = tagStart(text, offset);
  const isInside = tag >= 0 && !text.slice(tag, offset).includes("}}");
  const start = Math.max(0, (isInside ? tag : offset) - BEFORE);
  const end = Math.min(text.length, offset + AFTER);
  return `${start > 0 ? "…" : ""}${text.slice(start, end).trim()}${end < text.length ? "…" : ""}`;
}
