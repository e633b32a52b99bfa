import type { Diagnostic } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { nearest } from "../../foundation/suggest.js";
import { loadReference, type FirmReference } from "../reference/load-reference.js";
import { fileMistake, valueMistake } from "./finding.js";
import type { PackFiles } from "./pack-files.js";
import { pieceAt } from "./piece.js";
import type { PackHead } from "./read-pack-file.js";

/**
 * The reference document that `pack.yaml` names, a file beside it; `undefined` without findings where it names none. A Word document there that it
 * does not name is a mistake: nobody would notice that it gives no paper its look.
 */
export function readReferenceOf(
  { reference, document }: PackHead,
  files: PackFiles,
  path: string,
): Outcome<FirmReference | undefined> {
  const known = [...files.keys()].filter((name) => pieceAt(name)?.type === "reference");
  const findings: Diagnostic[] = known
    .filter((name) => name !== reference)
    .map((name) => fileMistake(`${path}/${name}`, NOT_NAMED));
  if (reference === undefined) return outcome(undefined, findings);
  const bytes = known.includes(reference) ? files.get(reference) : undefined;
  if (bytes !== undefined) {
    const { value, diagnostics } = loadReference(`${path}/${reference}`, bytes);
    return outcome(value, [...findings, ...diagnostics]);
  }
  const near = nearest(reference, known);
  return outcome(undefined, [
    ...findings,
    valueMistake(document, "/reference", {
      message: { zh: "模板包里没有这个文件", en: "The pack does not hold this file" },
      help:
        near === undefined
          ? {
              zh: "参照文档是 pack.yaml 旁边的 .docx 文件，写成 reference: letterhead.docx。",
              en: "A reference document is a .docx file beside pack.yaml; write reference: letterhead.docx.",
            }
          : { zh: `是否要写 ${near}？`, en: `Did you mean ${near}?` },
    }),
  ]);
}

const NOT_NAMED = {
  message: { zh: "pack.yaml 没有用到这个 Word 文件", en: "pack.yaml does not use this Word file" },
  help: {
    zh: "作为参照文档的，在 pack.yaml 中写 reference: 加文件名；作为某一文书的模板的，放到 templates/<文书>/zh.docx。",
    en: "To be the reference document, name it in pack.yaml as reference; to be the template of a document, put it at templates/<document>/zh.docx.",
  },
};
