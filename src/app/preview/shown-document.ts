import { taggedPieces } from "./paragraph-index.js";
import type { Language, LocalizedText } from "../../foundation/locale.js";
import { titleIn } from "../../foundation/locale.js";
import { knownKind } from "../../kinds/index.js";
import type { PageItem } from "../../layout/page.js";
import type { LoadedFont } from "../../layout/fonts.js";
import type { Tag } from "../../layout/structure.js";
import { weightText } from "../../reporters/wording.js";
import { drawPage } from "./draw-page.js";
import type { Choice } from "./make-paper.js";
import type { ShownDocument, ShownHeading } from "./protocol.js";
import type { Standing, Version } from "./session.js";
import { shownFinding, weightOf, type PlacedFinding } from "./shown-findings.js";
import { listSeparator } from "../../foundation/written.js";

const NOTES = {
  earlier: {
    zh: "文件目前有错误，未能生成。下面是上一次的页面，改正并保存后自动更新。",
    en: "The files have mistakes at the moment. The pages are those of the last state without; they follow when the mistakes are corrected and saved.",
  },
  none: {
    zh: "文件有错误，未能生成页面。改正并保存后自动显示。",
    en: "The files have mistakes, so there are no pages. They appear when the mistakes are corrected and saved.",
  },
  final: {
    zh: "定稿不能有阻断性问题和缺项，因此没有生成。改选“草稿”可以看到页面。",
    en: "A final document has neither blocking findings nor gaps, so none was made. Choose the draft to see pages.",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** A document as the page is told of it. */
export function shownDocument(
  { version, isCurrent, findings, texts, note, withoutPages }: Standing,
  choice: Choice,
  language: Language,
  numberOf: (font: LoadedFont) => number,
): ShownDocument {
  const state = isCurrent ? "current" : version === undefined ? "none" : "earlier";
  const isHeldBack =
    choice.stage === "final" && !findings.some(({ finding }) => weightOf(finding) === "mistake");
  const usual = isHeldBack ? NOTES.final : NOTES[state === "current" ? "none" : state];
  const reason = state === "current" ? undefined : (withoutPages ?? usual);
  const notes = [reason, note].flatMap((one) => (one === undefined ? [] : [one[language]]));
  return {
    version: version?.number ?? 0,
    title: titleIn(knownKind(choice.document).title, choice.edition),
    language: version?.paper.tree.language === "en" ? "en" : "zh-CN",
    state,
    notes,
    pages: (version?.paper.pages ?? []).map(({ width, height }) => ({ width, height })),
    outline: version === undefined ? [] : outlineOf(version),
    fonts: (version?.fonts ?? []).map(numberOf),
    findings: findings.map((one) => shownFinding(one, version?.index, language, texts)),
  };
}

function outlineOf({ paper, index }: Version): readonly ShownHeading[] {
  return paper.pages.flatMap(({ items }, page) =>
    items.flatMap((item): readonly ShownHeading[] => {
      const target = targetOf(item);
      const paragraph = target?.tag === undefined ? undefined : index.idOf(target.tag);
      if (target === undefined || paragraph === undefined) return [];
      return [{ text: target.text, level: target.level, page: page + 1, paragraph }];
    }),
  );
}

function targetOf(
  item: PageItem,
): { readonly text: string; readonly level: number; readonly tag: Tag | undefined } | undefined {
  if (item.type !== "line" || item.target === undefined) return undefined;
  const { text, heading } = item.target;
  return { text, level: heading.level, tag: taggedPieces(item)[0]?.tag };
}

/** A page of a version as SVG; nothing for one that it does not have. */
export function shownPage(
  { paper, index, findings }: Version,
  number: number,
  language: Language,
  numberOf: (font: LoadedFont) => number,
): string | undefined {
  const page = paper.pages[number - 1];
  if (page === undefined) return undefined;
  const byParagraph = grouped(findings);
  return drawPage(page, {
    index,
    familyOf: (font) => `f${numberOf(font)}`,
    noteOf(id) {
      const own = byParagraph.get(id) ?? [];
      const [heaviest] = own;
      if (heaviest === undefined) return undefined;
      const words = own.map(({ finding }) => weightText(finding, language)).join(listSeparator(language));
      return { weight: weightOf(heaviest.finding), words: language === "zh" ? `【${words}】` : `[${words}]` };
    },
  });
}

/** Findings by paragraph, the heaviest first; those that somebody waived mark nothing. */
function grouped(findings: readonly PlacedFinding[]): ReadonlyMap<number, readonly PlacedFinding[]> {
  const groups = new Map<number, PlacedFinding[]>();
  for (const one of findings) {
    if (one.paragraph === undefined || one.finding.waiver !== undefined) continue;
    const group = groups.get(one.paragraph);
    if (group === undefined) groups.set(one.paragraph, [one]);
    else group.push(one);
  }
  return groups;
}
