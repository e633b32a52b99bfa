import type { DocumentTree } from "../document/node.js";
import { visit } from "../document/visit.js";
import { diagnostic, type Diagnostic } from "../foundation/diagnostic.js";
import { labelOf } from "../foundation/field.js";
import { joinTexts, type LocalizedText } from "../foundation/locale.js";
import { segmentsOf, type Pointer } from "../foundation/pointer.js";

/** Fields named in the finding: enough to recognise what kind of text is meant. */
const NAMED = 3;

/**
 * What an English document prints in Chinese because the filing has no English for it: one piece of advice a document,
 * not one a field, because a filing written in Chinese has hundreds. Nothing when every text has English.
 */
export function withoutEnglish(tree: DocumentTree): readonly Diagnostic[] {
  const fields = new Set<Pointer>();
  visit(tree, {
    inline: (inline) => {
      if (inline.type !== "text" || inline.source === undefined) return;
      if (inline.language !== undefined && inline.language !== tree.language) fields.add(inline.source);
    },
  });
  return withoutEnglishOf(fields);
}

/** The same for fields that were counted while they were printed. */
export function withoutEnglishOf(fields: ReadonlySet<Pointer>): readonly Diagnostic[] {
  if (fields.size === 0) return [];
  const named = joinTexts([...fields].slice(0, NAMED).map((pointer) => labelOf(segmentsOf(pointer))));
  return [
    diagnostic({
      code: "template/no-english",
      severity: "advice",
      message: messageOf(fields.size, named),
      help: {
        zh: "需要英文的，把文字改写为 { zh: 中文, en: English }，其余照旧。不适用的理由按原文印出。",
        en: "Where English is wanted, write { zh: 中文, en: English } in place of the text. Reasons why something is not applicable are printed as written.",
      },
      basis: "inferred",
    }),
  ];
}

function messageOf(count: number, named: LocalizedText): LocalizedText {
  const isAll = count <= NAMED;
  return {
    zh: `英文版中有 ${count} 处内容没有英文，按中文原文印出：${named.zh}${isAll ? "" : "；等等"}`,
    en: `${count} ${count === 1 ? "text has" : "texts have"} no English and ${count === 1 ? "is" : "are"} printed in Chinese: ${named.en}${isAll ? "" : "; and others"}`,
  };
}
