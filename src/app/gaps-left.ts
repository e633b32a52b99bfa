import type { DocumentTree, Gap } from "../document/node.js";
import { visit } from "../document/visit.js";
import { diagnostic, type Diagnostic } from "../foundation/diagnostic.js";

/**
 * The gap marks a document still shows, one finding a field. They block a final document whatever the field weighs
 * (register row X-09: no unfilled placeholder remains); our own marks are counted in the tree, not searched in the text.
 */
export function gapsLeft(tree: DocumentTree): readonly Diagnostic[] {
  const gaps = new Map<string, Gap>();
  visit(tree, {
    inline: (inline) => {
      if (inline.type === "gap") gaps.set(inline.pointer, inline);
    },
  });
  return [...gaps.values()].map(({ pointer, label }) =>
    diagnostic({
      code: "template/gap-left",
      severity: "blocking",
      pointer,
      message: {
        zh: `定稿中仍有待补充之处：“${label.zh}”`,
        en: `The final document still has a gap: “${label.en}”`,
      },
      help: {
        zh: "填写该字段；字段允许“不适用”的，写明理由。草稿可用 --stage draft 生成。",
        en: "Answer the field, or say why it does not apply where the field allows it. --stage draft makes a draft.",
      },
      requirement: ["X-09"],
      basis: "inferred",
    }),
  );
}
