import { chineseNumber } from "../document/number.js";
import type { Language, LocalizedText } from "../foundation/locale.js";
import type { LegalSource } from "../foundation/legal-source.js";
import { instrumentOf } from "./instruments.js";
import { singleBracket } from "./place-in-law.js";
import { listSeparator } from "../foundation/written.js";

/**
 * Reads a citation as schemas write it: `"PIPL 56(1)"` → law PIPL, article 56(1). Our own fields say `"toolkit"`,
 * which is no citation and gives `undefined`.
 */
export function parseCitation(text: string): LegalSource | undefined {
  if (text === "toolkit") return undefined;
  const cut = text.indexOf(" ");
  if (cut < 0) return { law: text };
  return { law: text.slice(0, cut), article: text.slice(cut + 1) };
}

/** Reads several citations and leaves out our own. */
export function parseCitations(texts: readonly string[]): readonly LegalSource[] {
  return texts.flatMap((text) => parseCitation(text) ?? []);
}

/** A citation in words: `《中华人民共和国个人信息保护法》第五十六条第（一）项`, `Personal Information Protection Law, art. 56(1)`. */
export function citationText(source: LegalSource, language: Language): string {
  const instrument = instrumentOf(source.law);
  const title: LocalizedText = instrument?.title ?? { zh: source.law, en: source.law };
  if (language === "zh") return `《${title.zh}》${articleText(source).zh}`;
  const article = articleText(source).en;
  return article === "" ? title.en : `${title.en}, ${article}`;
}

/** Each of several citations in words, once: two brackets of an article may both be printed as the article. */
export function citationTexts(sources: readonly LegalSource[], language: Language): readonly string[] {
  return [...new Set(sources.map((source) => citationText(source, language)))];
}

/** Several citations, those of one instrument together: `《…》第七条、第八条；《…》第五条`. */
export function citationsText(sources: readonly LegalSource[], language: Language): string {
  const byLaw = new Map<string, string[]>();
  for (const { law, article } of sources) {
    const articles = byLaw.get(law) ?? [];
    if (article !== undefined && !articles.some((one) => isSameInWords(law, one, article))) {
      articles.push(article);
    }
    byLaw.set(law, articles);
  }
  const cited = [...byLaw].map(([law, [first, ...others]]) => {
    const head = citationText(first === undefined ? { law } : { law, article: first }, language);
    return [head, ...others.map((article) => articleText({ law, article })[language].trim())].join(
      listSeparator(language),
    );
  });
  return cited.join(language === "zh" ? "；" : "; ");
}

function isSameInWords(law: string, one: string, other: string): boolean {
  return articleText({ law, article: one }).zh === articleText({ law, article: other }).zh;
}

/**
 * What stands behind the number of an article. Of several brackets the first is the paragraph and the others its items:
 * `(1)(2)-(7)` is 第一款第（二）项至第（七）项. A single one, or a range of them, is what it counts in that article; where nobody
 * knows, the article alone is printed: no official text writes 第十条（1）.
 */
function placeInArticle(law: string, article: string, brackets: string): LocalizedText {
  const [first, ...others] = [...brackets.matchAll(/-?\((\d+)\)/gu)];
  if (first === undefined) return { zh: "", en: brackets };
  if (others[0] !== undefined && !others[0][0].startsWith("-")) {
    return { zh: ordinal(first[1], "款") + others.map(itemText).join(""), en: brackets };
  }
  switch (singleBracket(law, article)) {
    case "款":
      return {
        zh: [ordinal(first[1], "款"), ...others.map(([, number]) => ordinal(number, "款"))].join("至"),
        en: [`, para. ${first[1] ?? ""}`, ...others.map(([, number]) => number ?? "")].join(" to "),
      };
    case "项":
      return { zh: [first, ...others].map(itemText).join(""), en: brackets };
    case undefined:
      return { zh: "", en: "" };
  }
}

/** An item as instruments number it: 第（三）项; the end of a range has 至 before it. */
function itemText([written, number]: RegExpExecArray): string {
  return `${written.startsWith("-") ? "至" : ""}第（${articleNumber(Number(number))}）项`;
}

function ordinal(digits: string | undefined, unit: "条" | "款"): string {
  return `第${articleNumber(Number(digits))}${unit}`;
}

const PLACES: readonly (readonly [number, string])[] = [
  [1000, "千"],
  [100, "百"],
];

/** The number of an article in Chinese up to 9999, as codes count: 二百零一, 一千二百五十九. */
function articleNumber(value: number): string {
  let text = "";
  let rest = value;
  for (const [size, word] of PLACES) {
    const digit = Math.floor(rest / size);
    rest %= size;
    if (digit > 0) text += `${chineseNumber(digit)}${word}`;
    else if (text !== "" && rest >= 10) text += "零";
  }
  if (text === "" || rest === 0) return text + (rest === 0 ? "" : chineseNumber(rest));
  const link = rest < 10 ? "零" : rest < 20 ? "一" : "";
  return text + link + chineseNumber(rest);
}

/** Articles (`6`, `13(1)(2)-(7)`), annexes and questions are worded; clauses of rules and standards stay as cited. */
function articleText({ law, article }: LegalSource): LocalizedText {
  if (article === undefined) return { zh: "", en: "" };
  const paragraph = /^(\d+) para (\d+)$/u.exec(article);
  if (paragraph !== null) {
    return {
      zh: `${ordinal(paragraph[1], "条")}${ordinal(paragraph[2], "款")}`,
      en: `art. ${paragraph[1] ?? ""}, para. ${paragraph[2] ?? ""}`,
    };
  }
  const numbered = /^(\d+)((?:-?\([^)]*\))*)$/u.exec(article);
  if (numbered !== null) {
    const [, number = "", brackets = ""] = numbered;
    const place = placeInArticle(law, number, brackets);
    return { zh: ordinal(number, "条") + place.zh, en: `art. ${number}${place.en}` };
  }
  const annex = /^annex (.+)$/u.exec(article)?.[1];
  if (annex !== undefined) return { zh: `附件${annex}`, en: article };
  const question = /^Q(\d+)$/u.exec(article)?.[1];
  if (question !== undefined) return { zh: `第${question}问`, en: `question ${question}` };
  return { zh: ` ${article}`, en: article };
}
