import type { Diagnostic } from "../../foundation/diagnostic.js";
import { type ReviewKind, reviewMarks } from "../../ooxml/review-marks.js";
import type { Parts } from "../../ooxml/zip.js";
import type { Findings } from "../findings.js";
import { leftInReview } from "../mistakes/word-review.js";
import type { WordFileRole } from "../mistakes/word-package.js";
import type { TemplatePart } from "./open-package.js";
import { hasTag } from "./tag-lines.js";

const KINDS: readonly ReviewKind[] = ["revision", "comment"];
const CODES: ReadonlySet<string> = new Set(KINDS.map((kind) => leftInReview(kind, "template").code));
const COMMENTS = /^word\/comments[^/]*\.xml$/u;

/** Reports tracked changes and comments, of each the first in every part: they would stand in all papers that are made of the file. */
export function reportReview(texts: readonly TemplatePart[], findings: Findings, role: WordFileRole): void {
  for (const part of texts) {
    // Changes in paragraphs with tags stop every paper, and are told there.
    const told = new Set(
      part.paragraphs.filter((one) => one.hasTrackedChange && hasTag(one)).map(({ number }) => number),
    );
    const marks = reviewMarks(part.root).filter(({ paragraph }) => !told.has(paragraph));
    for (const kind of KINDS) {
      const first = marks.find((mark) => mark.kind === kind);
      if (first === undefined) continue;
      findings.add(leftInReview(kind, role), {
        place: { file: part.path, line: first.paragraph, column: 1 },
      });
    }
  }
}

/** Reports comments that no paragraph leads to any more: they are still in the file. */
export function reportLostComments(texts: readonly TemplatePart[], parts: Parts, findings: Findings): void {
  if (texts.some(({ root }) => reviewMarks(root).some(({ kind }) => kind === "comment"))) return;
  for (const [path, bytes] of parts) {
    if (!COMMENTS.test(path) || !/<w:comment[\s>]/u.test(new TextDecoder().decode(bytes))) continue;
    findings.add(leftInReview("comment", "template"), { place: { file: path, line: 1, column: 1 } });
    return;
  }
}

/** Findings as they count for a paper: what somebody's review left stops a final one. */
export function weighedFor(stage: "draft" | "final", findings: readonly Diagnostic[]): readonly Diagnostic[] {
  if (stage === "draft") return findings;
  return findings.map((finding) =>
    CODES.has(finding.code) ? { ...finding, severity: "blocking" as const } : finding,
  );
}
