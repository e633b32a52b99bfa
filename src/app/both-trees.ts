import type { DocumentTree } from "../document/node.js";
import { sideBySide } from "../document/side-by-side/side-by-side.js";
import { diagnostic } from "../foundation/diagnostic.js";
import { outcome, type Outcome } from "../foundation/outcome.js";

/** The side by side edition of two trees. Templates whose parts do not correspond are blocking findings, one a place. */
export function bothTrees(chinese: DocumentTree, english: DocumentTree): Outcome<DocumentTree> {
  const { tree, misfits } = sideBySide(chinese, english);
  return outcome(
    tree,
    misfits.map((place) =>
      diagnostic({
        code: "template/editions-differ",
        severity: "blocking",
        message: {
          zh: "中文模板与英文模板在此处结构不一致，无法生成中英对照版",
          en: "The Chinese and the English template do not have the same parts here, so they cannot be set side by side",
        },
        ...(place === undefined ? {} : { place }),
        help: {
          zh: "请使两个模板的标签种类、数量和顺序一致；也可以分别生成中文版和英文版。",
          en: "Give both templates the same tags in the same order, or make the Chinese and the English edition apart.",
        },
        basis: "inferred",
      }),
    ),
  );
}
