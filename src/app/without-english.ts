import type { DocumentTree, Inline } from "../document/node.js";
import { visit } from "../document/visit.js";
import { diagnostic, type Diagnostic } from "../foundation/diagnostic.js";
import { labelOf } from "../foundation/field.js";
import { joinTexts, type LocalizedText } from "../foundation/locale.js";
import { segmentsOf, type Pointer } from "../foundation/pointer.js";

const NO_ENGLISH = "template/no-english";

/** Fields named in the finding: enough to recognise what kind of text is meant. */
const NAMED = 3;

const HELP: LocalizedText = {
  zh: "需要英文的，把文字改写为 { zh: 中文, en: English }，其余照旧。不适用的理由按原文印出。",
  en: "Where English is wanted, write { zh: 中文, en: English } in place of the text. Reasons why something is not applicable are printed as written.",
};

/**
 * What an English document prints in Chinese because the filing has no English for it: one piece of advice a document,
 * not one a field, because a filing written in Chinese has hundreds. Nothing when every text has English.
 */
export function withoutEnglish(tree: DocumentTree): readonly Diagnostic[] {
  const fields = fieldsIn(tree, (inline) => inline.type === "text");
  return withoutEnglishOf(fields);
}

/** The same for fields that were counted while they were printed. */
export function withoutEnglishOf(fields: ReadonlySet<Pointer>): readonly Diagnostic[] {
  if (fields.size === 0) return [];
  const named = joinTexts([...fields].slice(0, NAMED).map((pointer) => labelOf(segmentsOf(pointer))));
  return [
    diagnostic({
      code: NO_ENGLISH,
      severity: "advice",
      message: messageOf(fields.size, named),
      help: HELP,
      basis: "inferred",
    }),
  ];
}

/**
 * The same one by one, at the field: for a packet, whose papers print many of them more than once, and for an edition side by side, where each
 * is a warning, because whoever signs the English is to read all of it. Reasons why something is not applicable are counted too.
 */
export function eachWithoutEnglish(tree: DocumentTree, edition: "en" | "both"): readonly Diagnostic[] {
  const where = WHERE[edition];
  return [...withoutEnglishIn(tree)].map((pointer) => {
    const label = labelOf(segmentsOf(pointer));
    return diagnostic({
      code: NO_ENGLISH,
      severity: where.severity,
      pointer,
      message: {
        zh: `“${label.zh}”没有英文，${where.zh}`,
        en: `"${label.en}" has no English; ${where.en}`,
      },
      label,
      help: {
        zh: "把文字改写为 { zh: 中文, en: English }。本程序不作翻译。",
        en: "Write { zh: 中文, en: English } in place of the text. The program does not translate.",
      },
      basis: "inferred",
    });
  });
}

const WHERE = {
  en: { severity: "advice", zh: "英文版印中文原文", en: "the English edition prints the Chinese" },
  both: {
    severity: "warning",
    zh: "中英对照版在该处只有中文",
    en: "the edition has the Chinese alone there",
  },
} as const;

/** The fields whose text, or whose reason why it is not applicable, an English document prints in Chinese. */
export function withoutEnglishIn(tree: DocumentTree): ReadonlySet<Pointer> {
  return fieldsIn(tree, ({ type }) => type === "text" || type === "notApplicable");
}

/** Whether a finding is one of {@link eachWithoutEnglish}. */
export function isUntranslated({ code, pointer }: Diagnostic): boolean {
  return code === NO_ENGLISH && pointer !== undefined;
}

/** The fields of the filing that an English document prints in another language. */
function fieldsIn(tree: DocumentTree, counts: (inline: Inline) => boolean): ReadonlySet<Pointer> {
  const fields = new Set<Pointer>();
  if (tree.language !== "en") return fields;
  visit(tree, {
    inline: (inline) => {
      if (!("language" in inline) || inline.source === undefined || !counts(inline)) return;
      if (inline.language !== tree.language) fields.add(inFiling(inline.source));
    },
  });
  return fields;
}

/** Titles of attachments are printed from the computed list of enclosures; they are written in the filing. */
function inFiling(source: Pointer): Pointer {
  return source.replace(/^\/derived\/enclosures\/(\d+)\/title$/u, "/attachments/$1/title");
}

function messageOf(count: number, named: LocalizedText): LocalizedText {
  const isAll = count <= NAMED;
  return {
    zh: `英文版中有 ${count} 处内容没有英文，按中文原文印出：${named.zh}${isAll ? "" : "；等等"}`,
    en: `${count} ${count === 1 ? "text has" : "texts have"} no English and ${count === 1 ? "is" : "are"} printed in Chinese: ${named.en}${isAll ? "" : "; and others"}`,
  };
}
