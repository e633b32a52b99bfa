import type { Language, LocalizedText } from "../../foundation/locale.js";
import {
  LEFT_REASONS,
  type LeftReason,
  type LeftText,
  type PrecedentPlace,
} from "../../reporters/precedent/report.js";
import type { WordTemplate } from "../../template/word/compile.js";
import { tokensIn, type Token } from "../compare/tokens.js";
import { byText, type Candidate, candidatesOf, hitsIn } from "./candidates.js";
import { placeIn } from "./place.js";
import { type Proposal, replacementsIn } from "./proposal.js";
import type { Proved } from "./prove.js";
import { isUsable, type UnevenList } from "./repeat.js";
import type { Scope } from "./scopes.js";
import { textElsewhere } from "./text-elsewhere.js";

/** What stands in the place of words that became a tag: a character no paragraph has. */
const TAKEN = "\u0000";

interface Left {
  readonly reason: LeftReason;
  readonly text: string;
  readonly fields: readonly string[];
  readonly why?: LocalizedText;
  readonly place: PrecedentPlace;
}

/**
 * Texts that stay as they are although the filing holds them, or although they look like facts of a matter: each once with its reason and its
 * places, in the order of the reasons.
 */
export function leftTexts(
  { parts, texts }: Pick<WordTemplate, "parts" | "texts">,
  filing: Scope,
  { kept, taken, uneven }: Pick<Proved, "kept" | "taken"> & { readonly uneven: readonly UnevenList[] },
  language: Language,
): readonly LeftText[] {
  const candidates = everything(filing, language);
  const known = new Set(candidates.flatMap(({ text }) => [plainNumber(text), ...tokensIn(text).map(keyOf)]));
  const inText = byText(candidates);
  const found: Left[] = [
    ...taken.flatMap(({ proposal, why }) => takenBack(proposal, why)),
    ...uneven.map(unevenList),
  ];
  const gone = new Set(taken.flatMap(({ proposal }) => replacementsIn([proposal])).map(placeKey));
  for (const part of texts) {
    const covered = coveredIn(kept, part.path);
    for (const paragraph of part.paragraphs) {
      const { number, text } = paragraph;
      const rest = covered.get(number)?.(text) ?? text;
      const at = (from: number, length: number): PrecedentPlace =>
        placeIn(part.path, number, text, from, from + length);
      let unknown = rest;
      for (const { from, to, candidates: all } of hitsIn(rest, inText, (one, start) =>
        isWorthTelling(one, rest, start),
      )) {
        const [first] = all;
        unknown = unknown.slice(0, from) + TAKEN.repeat(to - from) + unknown.slice(to);
        if (first === undefined || gone.has(`${part.path} ${number} ${from}`)) continue;
        const fields = [...new Set(all.map(({ path }) => path))];
        const reason = isUsable(paragraph) ? reasonOf(all) : "no-tags-here";
        found.push({ reason, text: first.text, fields, place: at(from, first.text.length) });
      }
      for (const token of tokensIn(unknown)) {
        if (isKnown(token, known)) continue;
        found.push({
          reason: "not-in-filing",
          text: token.shown,
          fields: [],
          place: at(startOf(token, unknown), token.shown.length),
        });
      }
    }
  }
  return grouped([...found, ...elsewhere(parts, texts, candidates)]);
}

/** All that a filing can print, in the words of somebody who lists its fields: `recipients[].name`. */
function everything(filing: Scope, language: Language): readonly Candidate[] {
  const entries = (scope: Scope, prefix: string): readonly Candidate[] =>
    scope.lists.flatMap(({ path, entries: all }) =>
      all.flatMap((entry) => [
        ...candidatesOf(entry, "entry", `${prefix}${path}[].`, language),
        ...entries(entry, `${prefix}${path}[].`),
      ]),
    );
  return [...candidatesOf(filing, "filing", "", language), ...entries(filing, "")];
}

/** Of short texts the counts and words; a yes or no stands everywhere, and a number may count chapters. */
function isWorthTelling({ weight, field, owner, text: own }: Candidate, text: string, from: number): boolean {
  if (weight === "name") return true;
  if (field?.kind === "boolean" || weight === "words") return false;
  // How many entries a list has is a number like any other.
  if (!/^\d/u.test(own)) return owner === "filing" || field?.kind === "text";
  const after = text.slice(from).replace(/^[\d,]+/u, "");
  if (field?.kind === "list") return /^\s*[个家名项份条类]/u.test(after);
  const isCounted = !/^\s*(?:年|月|日|条|款|项|章|节|号|%|％|[.、．）)])/u.test(after);
  return isCounted && !/第\s*$/u.test(text.slice(0, from));
}

function reasonOf(all: readonly Candidate[]): LeftReason {
  if (all.every(({ weight }) => weight !== "name")) return "short";
  return all.some(({ owner, weight }) => owner === "filing" && weight === "name") ? "short" : "entry";
}

function takenBack(proposal: Proposal, why: LocalizedText): readonly Left[] {
  return replacementsIn([proposal]).map(({ part, paragraph, from, to, candidate }) => ({
    reason: "taken-back",
    text: paragraph.text.slice(from, to),
    fields: [candidate.path],
    why,
    place: placeIn(part.path, paragraph.number, paragraph.text, from, to),
  }));
}

/** Told once, at its beginning: what is to be written, and where the list is. */
function unevenList({ part, chain: { path, open, close }, lead, from, to }: UnevenList): Left {
  return {
    reason: "uneven-list",
    text: lead.text,
    fields: [path],
    why: {
      zh: `第 ${from} 段至第 ${to} 段起依次写列表的各项，但各项的段落、表格行或者文字不同，不能由某一选填字段是否填写来说明，也不能由各项的答复得出（例如一项答复分成几段）。需要循环的，请自行写 ${open} … ${close}；部分项才有的内容，另写 {{#answered 字段}} … {{/answered}}。`,
      en: `What begins at paragraphs ${from} to ${to} is one entry of the list after the other, but they differ in paragraphs, rows or words, which neither an optional field that is answered or not nor their answers account for (such as one answer over several paragraphs). For a loop write ${open} … ${close} yourself, and {{#answered field}} … {{/answered}} around what some entries lack.`,
    },
    place: placeIn(part.path, lead.number, lead.text, 0, lead.text.length),
  };
}

function placeKey({ part, paragraph, from }: ReturnType<typeof replacementsIn>[number]): string {
  return `${part.path} ${paragraph.number} ${from}`;
}

/** For the paragraphs of a part what is left of their text once tags took theirs. */
function coveredIn(kept: readonly Proposal[], path: string): ReadonlyMap<number, (text: string) => string> {
  const own = kept.filter(({ part }) => part.path === path);
  const covered = new Map<number, (text: string) => string>();
  for (const proposal of own) {
    if (proposal.type !== "repeat") continue;
    const first = new Set(proposal.repeat.paragraphs.map(({ number }) => number));
    for (const number of proposal.repeat.covered) {
      if (!first.has(number)) covered.set(number, (text) => TAKEN.repeat(text.length));
    }
  }
  for (const { paragraph, from, to } of replacementsIn(own)) {
    const before = covered.get(paragraph.number);
    covered.set(paragraph.number, (text) => {
      const rest = before?.(text) ?? text;
      return rest.slice(0, from) + TAKEN.repeat(to - from) + rest.slice(to);
    });
  }
  return covered;
}

/** Names and codes in what is no text of the document: its properties, comments, charts, targets of links, deleted words. */
function elsewhere(
  parts: WordTemplate["parts"],
  texts: WordTemplate["texts"],
  candidates: readonly Candidate[],
): readonly Left[] {
  const names = byText(
    candidates.filter(
      ({ weight, field }) => weight === "name" && (field?.kind === "text" || field?.kind === "code"),
    ),
  );
  const read = new Set(texts.map(({ path }) => path));
  return [...parts].flatMap(([path, bytes]) => {
    const text = textElsewhere(path, bytes, read.has(path));
    return hitsIn(text, names, () => true).map(({ from, to, candidates: all }): Left => ({
      reason: "no-tags-here",
      text: text.slice(from, to),
      fields: [...new Set(all.map((one) => one.path))],
      place: placeIn(path, 1, text, from, to),
    }));
  });
}

/** Whether the filing states a fact; a number is known whatever is counted. */
function isKnown(token: Token, known: ReadonlySet<string>): boolean {
  const [number = ""] = token.value.split(" ");
  return (
    known.has(keyOf(token)) || (token.kind === "number" && known.has(number)) || token.shown.includes(TAKEN)
  );
}

function plainNumber(text: string): string {
  return /^\d[\d,]*$/u.test(text) ? text.replaceAll(",", "") : "";
}

/** Where a fact begins that is no end of a longer number. */
function startOf({ shown }: Token, text: string): number {
  let from = text.indexOf(shown);
  while (from > 0 && /[\d,.]/u.test(text[from - 1] ?? "") && /^\d/u.test(shown))
    from = text.indexOf(shown, from + 1);
  return Math.max(from, 0);
}

function keyOf({ kind, value }: Token): string {
  return `${kind} ${value}`;
}

function grouped(all: readonly Left[]): readonly LeftText[] {
  const groups = new Map<string, Left & { readonly places: PrecedentPlace[] }>();
  for (const one of all) {
    const key = `${one.reason} ${one.text} ${one.why?.zh ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...one, places: [one.place] });
    else group.places.push(one.place);
  }
  return [...groups.values()]
    .map(({ place: _first, ...rest }): LeftText => rest)
    .sort((left, right) => LEFT_REASONS.indexOf(left.reason) - LEFT_REASONS.indexOf(right.reason));
}
