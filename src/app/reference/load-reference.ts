import { diagnostic, hasSeverity, type Diagnostic } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { XmlSyntaxError } from "../../foundation/xml-reader.js";
import { readReference } from "../../ooxml/reference/read-reference.js";
import type { Reference } from "../../ooxml/reference/reference.js";
import { Findings } from "../../template/findings.js";
import { wordFileRefused } from "../../template/mistakes/word-package.js";
import { openPackage, type TemplatePart } from "../../template/word/open-package.js";
import { reportReview } from "../../template/word/review-left.js";
import { hasTag } from "../../template/word/tag-lines.js";
import { inDocument } from "../../template/word/word-place.js";
import { builtInTheme } from "../theme.js";
import { themeFaults } from "../pack/theme-faults.js";
import { sha256 } from "../sha256.js";
import { lookMistakes, notTaken } from "./judge-reference.js";
import { themedBy } from "./themed.js";

/** A firm's document that papers take page, styles, headers and footers from. */
export interface FirmReference {
  /** As the user named it. */
  readonly file: string;
  readonly sha256: string;
  readonly reference: Reference;
  /** What of it papers cannot take over, as advice; what only the PDF cannot, apart. */
  readonly advice: readonly Diagnostic[];
  readonly pdfAdvice: readonly Diagnostic[];
  /** Tracked changes in headers and footers, which papers carry along; weighed by the stage of a paper. */
  readonly review: readonly Diagnostic[];
}

/**
 * Opens a reference document as a Word template is opened and refuses what that refuses by name; then what would break a paper: tags in a header, hidden or
 * unreadable styles, margins that leave no room. With any, there is no value; all are told at once. Never throws for a file.
 *
 * @param file what findings call it.
 */
export function loadReference(file: string, bytes: Uint8Array): Outcome<FirmReference | undefined> {
  const findings = new Findings();
  const opened = openPackage(bytes, findings, "reference");
  const texts = opened?.texts ?? [];
  const told = (): readonly Diagnostic[] =>
    findings.list().map((finding) => inDocument(finding, file, texts));
  if (opened === undefined) return outcome(undefined, told());
  const reference = readOrUndefined(opened.parts, texts[0]);
  if (reference === undefined) {
    findings.add(wordFileRefused("not-readable", "reference"), { place: { file: "", line: 1, column: 1 } });
    return outcome(undefined, told());
  }
  const mistakes = [
    ...taggedFurniture(texts, file),
    ...lookMistakes(reference, file),
    ...pageMistakes(reference, file),
  ];
  if (hasSeverity(mistakes, "blocking")) return outcome(undefined, mistakes);
  const furniture = texts.filter(isFurniture);
  reportReview(furniture, findings, "reference");
  return outcome({
    file,
    sha256: sha256(bytes),
    reference,
    ...notTaken(reference, file),
    review: told(),
  });
}

function readOrUndefined(
  parts: ReadonlyMap<string, Uint8Array>,
  body: TemplatePart | undefined,
): Reference | undefined {
  try {
    return body && readReference(parts, body);
  } catch (error) {
    if (error instanceof XmlSyntaxError) return undefined;
    throw error;
  }
}

/** Headers and footers are taken as they stand: a tag there would be filed. */
function taggedFurniture(texts: readonly TemplatePart[], file: string): readonly Diagnostic[] {
  return texts.filter(isFurniture).flatMap((part) =>
    part.paragraphs
      .filter((paragraph) => hasTag(paragraph) && !paragraph.isFallback)
      .map(({ number }) =>
        inDocument(
          diagnostic({
            code: "template/reference-tag",
            severity: "blocking",
            message: {
              zh: "参照文档的页眉、页脚中有模板标签，生成文书时不会填写",
              en: "A header or footer of the reference document holds a tag, which is not filled in",
            },
            help: {
              zh: "改为固定文字；要填写标签的，用 --template 把该文件作为 Word 模板。",
              en: "Write fixed words there; to have tags filled in, use the file as a Word template with --template.",
            },
            place: { file: part.path, line: number, column: 1, paragraph: number },
            basis: "inferred",
          }),
          file,
          texts,
        ),
      ),
  );
}

function isFurniture({ kind }: TemplatePart): boolean {
  return kind === "header" || kind === "footer";
}

function pageMistakes(reference: Reference, file: string): readonly Diagnostic[] {
  const { page, paragraphs, headings } = themedBy(builtInTheme(), reference);
  const { marginTopMillimetres, marginBottomMillimetres } = page;
  // A header that reaches below the margin pushes the text down: that is no mistake of a document.
  const bounded = {
    ...page,
    headerMillimetres: Math.min(page.headerMillimetres, marginTopMillimetres - 1),
    footerMillimetres: Math.min(page.footerMillimetres, marginBottomMillimetres - 1),
  };
  return themeFaults({ ...builtInTheme(), paragraphs, headings, page: bounded }).map((fault) =>
    diagnostic({
      code: "template/reference-page",
      severity: "blocking",
      ...fault,
      place: { file, line: 1, column: 1 },
      basis: "inferred",
    }),
  );
}
