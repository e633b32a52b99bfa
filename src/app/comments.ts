import type { Comment } from "../document/comment.js";
import { byWeight, onceEach, type Diagnostic } from "../foundation/diagnostic.js";
import type { Language, LocalizedText } from "../foundation/locale.js";
import { citationTexts } from "../law/citation.js";
import { SEVERITY_WORDS } from "../reporters/wording.js";

/**
 * Findings as comments, in the language of the document, the heaviest first: what is the matter, where, what to do, on what
 * it rests. Findings without a pointer are about the file or the edition and have no place in a document. Places in files
 * are left out: a paper that is passed on must not show how folders are named where it was made.
 */
export function commentsOf(findings: readonly Diagnostic[], language: Language): readonly Comment[] {
  return onceEach(findings)
    .toSorted(byWeight)
    .flatMap((finding): readonly Comment[] =>
      finding.pointer === undefined
        ? []
        : [{ pointer: finding.pointer, paragraphs: paragraphsOf(finding, language) }],
    );
}

const LEADS = {
  where: { zh: "位置：", en: "Where: " },
  help: { zh: "处理：", en: "What to do: " },
  sources: { zh: "依据：", en: "Source: " },
  inference: { zh: "推断：", en: "Inference: " },
  related: { zh: "另见：", en: "See also: " },
  waiver: { zh: "已豁免：", en: "Waived: " },
  rule: { zh: "检查项：", en: "Rule: " },
} as const satisfies Readonly<Record<string, LocalizedText>>;

function paragraphsOf(finding: Diagnostic, language: Language): Comment["paragraphs"] {
  const isChinese = language === "zh";
  const line = (lead: keyof typeof LEADS, text: string | undefined): readonly string[] =>
    text === undefined || text === "" ? [] : [LEADS[lead][language] + text];
  const sources = citationTexts(finding.sources, language);
  const { waiver, inference } = finding;
  return [
    `${isChinese ? "【" : "["}${SEVERITY_WORDS[finding.severity][language]}${isChinese ? "】" : "] "}${finding.message[language]}`,
    ...line("where", finding.label?.[language]),
    ...line("help", finding.help[language]),
    ...line("sources", sources.join(isChinese ? "；" : "; ")),
    ...line("inference", inference?.[language]),
    ...(finding.related ?? []).flatMap(({ message }) => line("related", message[language])),
    ...line("waiver", waiver && waiverText(waiver, language)),
    ...line("rule", isRule(finding) ? finding.code : undefined),
  ];
}

function waiverText({ reason, name, until }: NonNullable<Diagnostic["waiver"]>, language: Language): string {
  return language === "zh"
    ? `${reason.zh}（${name.zh}，至${until}）`
    : `${reason.en} (${name.en}, until ${until})`;
}

/** Codes of the program's own parts name nothing that a reader of the paper could look up; ids of rules do. */
function isRule({ code }: Diagnostic): boolean {
  return !/^(?:input|schema|template|waiver|writer)\//u.test(code);
}
