import type { DocumentTree, Gap } from "../document/node.js";
import { visit } from "../document/visit.js";
import { diagnostic, type Diagnostic } from "../foundation/diagnostic.js";
import { labelOf } from "../foundation/field.js";
import type { LocalizedText } from "../foundation/locale.js";
import { parentOf, segmentsOf, type Pointer } from "../foundation/pointer.js";

/**
 * The gap marks of a draft that no finding speaks of: neither one about the field nor a gap that holds it. They are fields
 * which a complete filing may lack, but not in this document, whose template prints them.
 */
export function gapsWithout(findings: readonly Diagnostic[], tree: DocumentTree): readonly Diagnostic[] {
  const spoken = new Set(findings.flatMap((finding) => finding.pointer ?? []));
  const missing = new Set(
    findings.flatMap(({ code, pointer }) => (code === "schema/missing" && pointer ? [pointer] : [])),
  );
  const isMissing = (at: Pointer | undefined): boolean =>
    at !== undefined && (missing.has(at) || isMissing(parentOf(at)));
  return gapsIn(tree)
    .filter(({ pointer }) => !spoken.has(pointer) && !isMissing(pointer))
    .map((gap) => findingOf(gap, ANSWER));
}

/**
 * The gap marks a document still shows, one finding a field. They block a final document whatever the field weighs
 * (register row X-09: no unfilled placeholder remains); our own marks are counted in the tree, not searched in the text.
 */
export function gapsLeft(tree: DocumentTree): readonly Diagnostic[] {
  return gapsPrinted(gapsIn(tree));
}

/** The same for gap marks that were counted while they were printed. */
export function gapsPrinted(gaps: readonly PrintedGap[]): readonly Diagnostic[] {
  return gaps.map((gap) =>
    findingOf(gap, {
      zh: `${ANSWER.zh}草稿可用 --stage draft 生成。`,
      en: `${ANSWER.en} --stage draft makes a draft.`,
    }),
  );
}

type PrintedGap = Pick<Gap, "pointer" | "label">;

const ANSWER: LocalizedText = {
  zh: "填写该字段；字段允许“不适用”的，写明理由。",
  en: "Answer the field, or say why it does not apply where the field allows it.",
};

function gapsIn(tree: DocumentTree): readonly PrintedGap[] {
  const gaps = new Map<string, Gap>();
  visit(tree, {
    inline: (inline) => {
      if (inline.type === "gap") gaps.set(inline.pointer, inline);
    },
  });
  return [...gaps.values()];
}

function findingOf({ pointer, label }: PrintedGap, help: LocalizedText): Diagnostic {
  return diagnostic({
    code: "template/gap-left",
    severity: "blocking",
    pointer,
    message: {
      zh: `仍有待补充之处：“${label.zh}”`,
      en: `There is still a gap: “${label.en}”`,
    },
    label: labelOf(segmentsOf(pointer)),
    help,
    requirement: ["X-09"],
    basis: "inferred",
  });
}
