import type { Diagnostic, Place, Severity } from "../foundation/diagnostic.js";
import type { Basis } from "../foundation/legal-source.js";
import type { Language, LocalizedText } from "../foundation/locale.js";
import { citationTexts } from "../law/citation.js";
import { clean } from "./clean.js";
import type { CheckReport, ReportSection, Tally } from "./report.js";

/** How much a finding weighs, in a word. */
export const SEVERITY_WORDS: Readonly<Record<Severity, LocalizedText>> = {
  blocking: { zh: "阻断", en: "blocking" },
  warning: { zh: "警告", en: "warning" },
  advice: { zh: "提示", en: "advice" },
};

const BASIS_WORDS: Readonly<Record<Basis, LocalizedText>> = {
  official: { zh: "官方文本", en: "official text" },
  secondary: { zh: "转引资料，未见官方原文", en: "secondary; the official text was not seen" },
  inferred: { zh: "推断，并非法律明文", en: "inferred; not the express words of the law" },
};

/** What else there is to say about a finding, line by line. */
export interface Detail {
  readonly kind: "help" | "related" | "sources" | "basis" | "inference" | "waiver" | "fingerprint";
  /** What the line is about, where that does not go without saying. */
  readonly name: string;
  readonly text: string;
}

const DETAIL_NAMES: Readonly<Record<Detail["kind"], LocalizedText>> = {
  help: { zh: "", en: "" },
  related: { zh: "", en: "" },
  sources: { zh: "依据", en: "Source" },
  basis: { zh: "性质", en: "Basis" },
  inference: { zh: "推断", en: "Inference" },
  waiver: { zh: "豁免理由", en: "Waived because" },
  fingerprint: { zh: "标识", en: "Identifier" },
};

/** What an inference is called when nothing else carries the finding. */
const MERE_INFERENCE: LocalizedText = {
  zh: "推断（并非法律明文）",
  en: "Inference (not the express words of the law)",
};

/** How much a finding weighs, and whether somebody accepted it. */
export function weightText({ severity, waiver }: Diagnostic, language: Language): string {
  const word = SEVERITY_WORDS[severity][language];
  if (waiver === undefined) return word;
  return language === "zh" ? `${word}，已豁免` : `${word}, waived`;
}

/** Where a finding is, what it is about and what is the matter, in one line. */
export function headline({ label, message }: Diagnostic, language: Language): string {
  const about = label === undefined ? "" : label[language] + colon(language);
  return clean(about + message[language]);
}

/** `file:line:column`, cell or paragraph in place of the numbers; nothing for what stands nowhere. */
export function placeText(place: Place | undefined): string {
  if (place === undefined) return "";
  const paragraph = place.paragraph === undefined ? undefined : `¶${place.paragraph}`;
  const at = `${place.file}:${place.cell ?? paragraph ?? `${place.line}:${place.column}`}`;
  return clean(place.origin === undefined ? at : `${at} (${place.origin})`);
}

/**
 * What to do, what explains it, why, how certain that is, who waived it, and how a waiver names it. For the client, who
 * has papers and not the file, neither places in the file nor names for programs.
 */
export function details(
  finding: Diagnostic,
  language: Language,
  reader: "author" | "client" = "author",
): readonly Detail[] {
  const isForClient = reader === "client";
  const {
    help,
    helpOnPaper = help,
    related = [],
    sources,
    requirement = [],
    basis,
    inference,
    waiver,
    fingerprint,
  } = finding;
  const made: Detail[] = [];
  const add = (kind: Detail["kind"], text: string, name = DETAIL_NAMES[kind]): void => {
    if (text !== "") made.push({ kind, name: name[language], text: clean(text) });
  };
  add("help", (isForClient ? helpOnPaper : help)[language]);
  for (const { message, place } of related) {
    const where = isForClient ? cellText(place) : placeText(place);
    add("related", [where, message[language]].filter((part) => part !== "").join(" "));
  }
  add("sources", sourcesText(finding, language));
  // How certain the law is says nothing about what rests on no law, such as a waiver that has ended.
  const isAboutLaw = sources.length > 0 || requirement.length > 0;
  const isInference = basis === "inferred" && inference !== undefined;
  if (basis !== "official" && isAboutLaw && !isInference) add("basis", BASIS_WORDS[basis][language]);
  add("inference", inference?.[language] ?? "", isInference ? MERE_INFERENCE : undefined);
  if (waiver !== undefined) {
    const { reason, name, until } = waiver;
    add(
      "waiver",
      language === "zh"
        ? `${reason.zh}（${name.zh}，有效期至${until}）`
        : `${reason.en} (${name.en}, until ${until})`,
    );
  }
  if (!isForClient) add("fingerprint", fingerprint);
  return made;
}

/** The cell of a questionnaire in which something is answered; nothing for what stands in no cell. */
export function cellText(place: Place | undefined): string {
  return clean(place?.origin ?? place?.cell ?? "");
}

export function sourcesText({ sources }: Pick<Diagnostic, "sources">, language: Language): string {
  return citationTexts(sources, language).join(language === "zh" ? "；" : "; ");
}

/** How certain a duty is, in words. */
export function basisText(basis: Basis, language: Language): string {
  return BASIS_WORDS[basis][language];
}

export function colon(language: Language): string {
  return language === "zh" ? "：" : ": ";
}

/** `complete`, or how much is missing or contradictory. */
export function tallyText(entry: Tally, language: Language): string {
  const { status, errors, gaps, contradictions, unjudged, blocking, advice, waived } = entry;
  const words = TALLY_WORDS[language];
  const open = [
    ...(errors === 0 ? [] : [words.errors(errors)]),
    ...(gaps === 0 ? [] : [words.gaps(gaps)]),
    ...(contradictions === 0 ? [] : [words.contradictions(contradictions)]),
  ];
  const head = status === "incomplete" ? open.join(words.comma) : words[status];
  const asides = [
    ...(status === "incomplete" && blocking > 0 ? [words.blocking(blocking)] : []),
    ...(advice === 0 ? [] : [words.advice(advice)]),
    ...(status === "incomplete" && unjudged > 0 ? [words.unjudged] : []),
    ...(waived === 0 ? [] : [words.waived(waived)]),
  ];
  return asides.length === 0 ? head : head + words.bracketed(asides.join(words.comma));
}

const TALLY_WORDS = {
  zh: {
    comma: "，",
    complete: "完整",
    notStarted: "尚未填写",
    notChecked: "未能完整检查（先改正文件错误）",
    notInForce: "未检查（检查日期早于施行日）",
    unjudged: "部分规则未能检查",
    errors: (count: number) => `文件错误 ${count} 项`,
    gaps: (count: number) => `缺 ${count} 项`,
    contradictions: (count: number) => `不符 ${count} 项`,
    blocking: (count: number) => `其中阻断 ${count} 项`,
    advice: (count: number) => `另有提示 ${count} 项`,
    waived: (count: number) => `已豁免 ${count} 项`,
    bracketed: (text: string) => `（${text}）`,
  },
  en: {
    comma: ", ",
    complete: "complete",
    notStarted: "not started",
    notChecked: "not fully checked (first correct the errors of the file)",
    notInForce: "not checked (the day of the check is before commencement)",
    unjudged: "some rules could not be checked",
    errors: (count: number) => `${count} ${count === 1 ? "error" : "errors"} of the file`,
    gaps: (count: number) => `${count} ${count === 1 ? "gap" : "gaps"}`,
    contradictions: (count: number) => `${count} ${count === 1 ? "contradiction" : "contradictions"}`,
    blocking: (count: number) => `${count} blocking`,
    advice: (count: number) => `${count} advice`,
    waived: (count: number) => `${count} waived`,
    bracketed: (text: string) => ` (${text})`,
  },
} as const;

/** The heading of a section as the document prints it. */
export function headingText({ number, title }: ReportSection, language: Language): string {
  const gap = number[language] === "" || language === "zh" ? "" : " ";
  return clean(number[language] + gap + title[language]);
}

/** Whether a section is the first of its document, or of what stands in none. */
export function beginsDocument(sections: readonly ReportSection[], index: number): boolean {
  const [before, section] = [sections[index - 1], sections[index]];
  return before?.document?.id !== section?.document?.id || before?.isFile !== section?.isFile || index === 0;
}

/** What heads the sections of a document, those about the file and those of no document. */
export function documentHeading({ document, isFile }: ReportSection, language: Language): string {
  if (isFile === true) return language === "zh" ? "文件" : "The file";
  if (document === undefined) return language === "zh" ? "未在文书中显示的内容" : "Not printed in a document";
  return language === "zh" ? `《${document.title.zh}》` : document.title.en;
}

/** What a report leaves out because of errors of the file; empty where it leaves out nothing, or nothing could be read. */
export function omissionText({ summary, unjudged }: CheckReport, language: Language): string {
  if (summary.total.errors === 0 || summary.documents.length === 0) return "";
  const count = unjudged.length;
  if (language === "zh") {
    const rules = count === 0 ? "其余内容均已检查" : `另有 ${count} 条规则须依据这些内容，未能检查`;
    return `文件有错误：有错误的内容没有参与检查；${rules}。改正以后重新检查。`;
  }
  const rules =
    count === 0
      ? "all else was checked"
      : `${count} ${count === 1 ? "rule that needs" : "rules that need"} them could not be checked`;
  return `The file has errors: answers with errors were left out of the check; ${rules}. Correct them and check again.`;
}

/** What a report was asked to show, and how much it does not; empty where it shows everything. */
export function filterText({ filter }: CheckReport, language: Language): string {
  if (filter === undefined) return "";
  const { only, article, shown, hidden } = filter;
  const weights = only?.map((severity) => SEVERITY_WORDS[severity][language]);
  if (language === "zh") {
    const asked = [
      ...(weights === undefined ? [] : [`程度为${weights.join("、")}的`]),
      ...(article === undefined ? [] : [`有关“${article}”的`]),
    ];
    return clean(
      `只显示${asked.join("、")}结果：${shown} 项，另有 ${hidden} 项未显示。汇总和退出码按全部结果计。`,
    );
  }
  const asked = [
    ...(weights === undefined ? [] : [weights.join(", ")]),
    ...(article === undefined ? [] : [`about ${article}`]),
  ];
  return clean(
    `Shown only: ${asked.join("; ")}: ${shown}; not shown: ${hidden}. Summary and exit code count all findings.`,
  );
}

/** Title and particulars of a report. */
export function reportHead(
  report: CheckReport,
  language: Language,
): {
  readonly title: string;
  readonly particulars: readonly (readonly [name: string, value: string])[];
} {
  const { documentTitle, stage, asOf, file, tool } = report;
  const isChinese = language === "zh";
  const stages = { draft: isChinese ? "草稿" : "draft", final: isChinese ? "定稿" : "final" };
  return {
    title: isChinese ? "检查报告" : "Check report",
    particulars: [
      [isChinese ? "检查对象" : "Checked", documentTitle[language]],
      [isChinese ? "文件" : "File", clean(file)],
      [isChinese ? "阶段" : "Stage", stages[stage]],
      [isChinese ? "判断日期" : "As of", asOf],
      [isChinese ? "程序" : "Program", `${tool.name} ${tool.version}`],
    ],
  };
}
