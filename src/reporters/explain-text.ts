import type { Language, LocalizedText } from "../foundation/locale.js";
import type { LegalSource } from "../foundation/legal-source.js";
import { citationText } from "../law/citation.js";
import { instrumentOf } from "../law/instruments.js";
import type { AppliesTo, CoverageWay, RegisterRow } from "../law/register.js";
import { codeText } from "./code-text.js";
import type { EnforcedRow, ExplainedRule, Explanation, ServingField } from "./explanation.js";
import { registerSourceText } from "./register-source.js";
import { basisText, colon, SEVERITY_WORDS } from "./wording.js";
import { listSeparator } from "../foundation/written.js";

export const APPLIES_TO_WORDS: Readonly<Record<AppliesTo, LocalizedText>> = {
  pipia: { zh: "个人信息保护影响评估报告", en: "impact assessment" },
  application: { zh: "认证申请", en: "application" },
  packet: { zh: "整套材料", en: "the papers together" },
  pathway: { zh: "出境路径", en: "choice of the pathway" },
  certificate: { zh: "认证证书", en: "certificate" },
  "certification-body": { zh: "认证机构", en: "certification body" },
};

const WAY_WORDS: Readonly<Record<CoverageWay, LocalizedText>> = {
  schema: { zh: "必填内容", en: "required answer" },
  rule: { zh: "检查规则", en: "rule" },
  construction: { zh: "一处填写，各处相同", en: "by construction: one home for the fact" },
  output: { zh: "文书的版式和固定文字", en: "looks and fixed words of the documents" },
  confirmation: { zh: "具名人员确认", en: "confirmation by a named person" },
};

/** Whatever is known under a name, for people. */
export function explanationText(explanation: Explanation, language: Language): string {
  switch (explanation.type) {
    case "row":
      return lines(rowLines(explanation.enforced, language));
    case "rule":
      return lines(ruleLines(explanation.rule, language));
    case "code":
      return lines([
        `${explanation.code}${gap(language)}${explanation.title[language]}`,
        ...indented([codeText(explanation.code)[language]]),
      ]);
  }
}

/** How a row is covered, in words: how many answers are required for it, which rules enforce it. */
export function waysText({ row: { ways }, fields, rules }: EnforcedRow, language: Language): string {
  const isChinese = language === "zh";
  const comma = isChinese ? "、" : ", ";
  const words = ways.map((way) => {
    const word = WAY_WORDS[way][language];
    const count = fields.filter(({ isRequired }) => isRequired).length;
    if (way === "schema") return isChinese ? `${word} ${count} 处` : `${word} (${count})`;
    return way === "rule" ? `${word} ${rules.map(({ id }) => id).join(comma)}` : word;
  });
  return words.join(isChinese ? "；" : "; ");
}

function wayNames({ ways }: RegisterRow, language: Language): string {
  if (ways.length === 0) return language === "zh" ? "尚未登记检查方式" : "not recorded yet";
  return ways.map((way) => WAY_WORDS[way][language]).join(listSeparator(language));
}

function rowLines(enforced: EnforcedRow, language: Language): readonly string[] {
  const { row, fields, rules } = enforced;
  const words = WORDS[language];
  const required = fields.filter(({ isRequired }) => isRequired);
  const others = fields.filter(({ isRequired }) => !isRequired);
  return [
    `${row.id}${gap(language)}${row.requirement[language]}`,
    ...indented([
      named(words.source, registerSourceText(row.source, language), language),
      named(words.appliesTo, APPLIES_TO_WORDS[row.appliesTo][language], language),
      named(words.severity, SEVERITY_WORDS[row.severity][language], language),
      named(words.basis, basisText(row.basis, language), language),
      named(words.ways, wayNames(row, language), language),
      ...(row.note === undefined ? [] : [named(words.note, row.note[language], language)]),
      ...listed(
        words.required,
        required.map((field) => fieldText(field, language)),
        language,
      ),
      ...listed(
        words.fields,
        others.map((field) => fieldText(field, language)),
        language,
      ),
      ...listed(
        words.rules,
        rules.map(({ id, title }) => `${id}${gap(language)}${title[language]}`),
        language,
      ),
    ]),
  ];
}

function ruleLines(rule: ExplainedRule, language: Language): readonly string[] {
  const words = WORDS[language];
  const { id, title, severity, rows, sources, help, inForce, inference } = rule;
  const days = inForce === undefined ? "" : daysText(inForce, language);
  return [
    `${id}${gap(language)}${title[language]}`,
    ...indented([
      named(words.severity, SEVERITY_WORDS[severity][language], language),
      named(words.help, help[language], language),
      ...(inference === undefined ? [] : [named(words.inference, inference[language], language)]),
      ...listed(
        words.rows,
        rows.map((row) => `${row.id}${gap(language)}${row.requirement[language]}`),
        language,
      ),
      ...listed(
        words.sources,
        onceInWords(sources, language).flatMap((source) => sourceLines(source, language)),
        language,
      ),
      ...(days === "" ? [] : [named(words.inForce, days, language)]),
    ]),
  ];
}

/** The citations that differ in print. */
function onceInWords(sources: readonly LegalSource[], language: Language): readonly LegalSource[] {
  return [...new Map(sources.map((source) => [citationText(source, language), source])).values()];
}

/** A citation, with the days between which its instrument is in force and its address as far as they are known. */
function sourceLines(source: LegalSource, language: Language): readonly string[] {
  const instrument = instrumentOf(source.law);
  const days = daysText({ from: instrument?.inForceFrom, until: instrument?.inForceUntil }, language);
  const cited = citationText(source, language);
  return [days === "" ? cited : `${cited}${language === "zh" ? `（${days}）` : ` (${days})`}`].concat(
    instrument?.address ?? [],
  );
}

function daysText(
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined },
  language: Language,
): string {
  const isChinese = language === "zh";
  const parts = [
    ...(from === undefined ? [] : [isChinese ? `自${from}起施行` : `in force from ${from}`]),
    ...(until === undefined ? [] : [isChinese ? `至${until}止` : `until ${until}`]),
  ];
  return parts.join(isChinese ? "，" : " ");
}

function fieldText({ label, pattern }: ServingField, language: Language): string {
  return language === "zh" ? `${label.zh}（${pattern}）` : `${label.en} (${pattern})`;
}

function named(name: string, text: string, language: Language): string {
  return name + colon(language) + text;
}

/** Several things under one name, each on its own line. */
function listed(name: string, items: readonly string[], language: Language): readonly string[] {
  return items.length === 0 ? [] : [(name + colon(language)).trimEnd(), ...indented(items)];
}

function indented(all: readonly string[]): readonly string[] {
  return all.map((line) => `  ${line}`);
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}

function gap(language: Language): string {
  return language === "zh" ? "　" : "  ";
}

const WORDS = {
  zh: {
    source: "依据",
    appliesTo: "适用于",
    severity: "程度",
    basis: "性质",
    ways: "检查方式",
    note: "说明",
    required: "必填内容",
    fields: "其他有关内容",
    rules: "检查规则",
    help: "处理办法",
    inference: "推断",
    rows: "登记事项",
    sources: "依据",
    inForce: "本规则的适用时间",
  },
  en: {
    source: "Source",
    appliesTo: "Counts for",
    severity: "Weight",
    basis: "Basis",
    ways: "Covered by",
    note: "Note",
    required: "Required answers",
    fields: "Other answers about it",
    rules: "Rules",
    help: "What to do",
    inference: "Inference",
    rows: "Rows of the register",
    sources: "Sources",
    inForce: "This rule holds",
  },
} as const;
