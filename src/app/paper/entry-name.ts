import { chinese } from "../../foundation/answer.js";
import { isRecord, memberOf } from "../../foundation/data.js";
import type { Language } from "../../foundation/locale.js";
import { segmentsOf } from "../../foundation/pointer.js";

/** An entry of a list as people know it. */
export interface NamedEntry {
  readonly id: string;
  /** In the language asked; `undefined` where the entry has no name yet. */
  readonly name: string | undefined;
}

/** Members that name an entry, the first that is answered. */
const NAMES = ["name", "title"] as const;

/**
 * The entries that a reference may mean, in the order of the filing.
 *
 * @param refersTo the pattern of the entries, `/recipients/*`.
 */
export function namedEntries(filing: unknown, refersTo: string, language: Language): readonly NamedEntry[] {
  return entriesAt(filing, segmentsOf(refersTo)).flatMap((entry) => {
    const id = memberOf(entry, "id");
    return typeof id === "string" && id !== "" ? [{ id, name: nameOf(entry, language) }] : [];
  });
}

function entriesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const [segment, ...rest] = path;
  if (segment === undefined) return [value];
  if (segment !== "*") return entriesAt(memberOf(value, segment), rest);
  return Array.isArray(value) ? value.flatMap((entry: unknown) => entriesAt(entry, rest)) : [];
}

function nameOf(entry: unknown, language: Language): string | undefined {
  for (const member of NAMES) {
    const answer = memberOf(entry, member);
    const other = isRecord(answer) ? answer[language] : undefined;
    const words = typeof other === "string" && other !== "" ? other : wordsOf(answer);
    if (words !== undefined) return words.replaceAll(/\s+/gu, " ").trim();
  }
  return undefined;
}

function wordsOf(answer: unknown): string | undefined {
  if (typeof answer === "string") return chinese(answer);
  const words = memberOf(answer, "zh");
  return typeof words === "string" ? chinese(words) : undefined;
}

/** An entry as it is offered: its name and, to tell it from others, its id. */
export function entryText({ id, name }: NamedEntry, language: Language): string {
  if (name === undefined) return id;
  return language === "zh" ? `${name}（${id}）` : `${name} (${id})`;
}
