import { filledWordTelling } from "../partly-chinese.js";
import { hasSeverity } from "../../foundation/diagnostic.js";
import { languageOf } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { Pointer } from "../../foundation/pointer.js";
import { readParagraphs } from "../../ooxml/read-paragraphs.js";
import { derivedFor } from "../derived.js";
import type { WordFile } from "../pack/word-of.js";
import type { TreeRequest } from "../render.js";
import { checkedOfPack } from "../word-template.js";
import { isFact, type OurParagraph, type PrintedFact } from "./our-paragraphs.js";

/** Signs around a value, with its number before it: characters of no language that XML may hold. */
const SIGNS = { number: "\uFDD0", text: "\uFDD1", end: "\uFDD2" } as const;
const MARKED = new RegExp(`${SIGNS.number}(\\d+)${SIGNS.text}([^${SIGNS.end}]*)${SIGNS.end}`, "gu");

/**
 * The paragraphs of a paper that a pack makes of a Word template, each with the values of the filing that it prints. Word keeps no note of where a
 * value stands: each is written between signs, which are read again and taken away. Without a value where the paper does not belong to the
 * filing; mistakes of the template are told.
 */
export function wordParagraphs(
  template: WordFile,
  request: TreeRequest,
): Outcome<readonly OurParagraph[] | undefined> {
  const { filing, kind, edition } = request;
  const derived = derivedFor(request, "draft");
  if (derived.value === undefined || hasSeverity(derived.diagnostics, "blocking")) return outcome(undefined);
  const { value: checked, diagnostics } = checkedOfPack(kind.id, template);
  const mistakes = diagnostics.filter(({ severity }) => severity === "blocking");
  if (checked.template === undefined) return outcome(undefined, mistakes);
  const pointers: Pointer[] = [];
  const filled = filledWordTelling(
    checked.template,
    { filing, derived: derived.value, language: languageOf(edition), stage: "draft" },
    (text, pointer) => {
      pointers.push(pointer);
      return SIGNS.number + String(pointers.length - 1) + SIGNS.text + text + SIGNS.end;
    },
  );
  const body = filled.value?.parts.get(checked.template.texts[0]?.path ?? "");
  if (body === undefined) return outcome(undefined, filled.diagnostics);
  const read = readParagraphs(new TextDecoder().decode(body));
  return outcome(read.map(({ text }) => paragraphOf(text, pointers, filing)));
}

function paragraphOf(marked: string, pointers: readonly Pointer[], filing: unknown): OurParagraph {
  const facts = new Map<Pointer, PrintedFact>();
  for (const [, number = "", text = ""] of marked.matchAll(MARKED)) {
    const pointer = pointers[Number(number)];
    // What was computed says again what the filing says.
    if (pointer === undefined || pointer.startsWith("/derived") || facts.has(pointer)) continue;
    facts.set(pointer, { pointer, text, isFact: isFact(pointer, filing) });
  }
  return { text: marked.replaceAll(MARKED, "$2"), facts: [...facts.values()] };
}
