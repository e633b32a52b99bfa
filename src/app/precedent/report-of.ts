import type { LocalizedText } from "../../foundation/locale.js";
import type {
  FoundRepeat,
  LeftText,
  OptionalStretch,
  PrecedentReport,
  ReplacedValue,
} from "../../reporters/precedent/report.js";
import { patternLabel } from "../enforced-rows.js";
import { fieldsOfDocument } from "../template/fields-of-document.js";
import { runProperties } from "../../template/word/split-run.js";
import type { Candidate } from "./candidates.js";
import { placeIn } from "./place.js";
import { type Proposal, type Replacement, replacementsIn } from "./proposal.js";
import type { Proved } from "./prove.js";
import type { InnerRepeat, OptionalPart, Repeat } from "./repeat.js";
import type { PrecedentRequest } from "./request.js";
import { touchedBy } from "./write-tags.js";
import type { Catalogue } from "../../input/catalogue.js";

/** What became of a precedent, in its own order. */
export function reportOf(
  { precedent, filing, template, document, edition }: PrecedentRequest,
  { kept, findings }: Proved,
  left: readonly LeftText[],
): PrecedentReport {
  const repeats = kept.filter((one): one is Extract<Proposal, { type: "repeat" }> => one.type === "repeat");
  const loops = repeats.flatMap(({ repeat }) => [repeat, repeat.inner].flat());
  return {
    precedent,
    filing,
    template,
    document,
    edition,
    values: inOrder(kept).map(({ proposal, replacement }) =>
      replacedValue(
        replacement,
        proposal.type === "repeat" ? loops.indexOf(loopOf(proposal.repeat, replacement)) : undefined,
        fieldsOfDocument(document),
      ),
    ),
    repeats: loops.map(foundRepeat),
    left,
    findings,
  };
}

/** The replacements as they stand in each part. Parts keep the order in which they were read, the body first. */
function inOrder(kept: readonly Proposal[]): readonly { proposal: Proposal; replacement: Replacement }[] {
  const parts = [...new Set(kept.map(({ part }) => part))];
  return kept
    .flatMap((proposal) => replacementsIn([proposal]).map((replacement) => ({ proposal, replacement })))
    .sort(
      (left, right) =>
        parts.indexOf(left.proposal.part) - parts.indexOf(right.proposal.part) ||
        left.replacement.paragraph.number - right.replacement.paragraph.number ||
        left.replacement.from - right.replacement.from,
    );
}

function replacedValue(
  replacement: Replacement,
  repeat: number | undefined,
  fields: Catalogue,
): ReplacedValue {
  const { part, paragraph, from, to, candidate, others, sure } = replacement;
  const isMixed = hasSeveralLooks(replacement);
  return {
    place: placeIn(part.path, paragraph.number, paragraph.text, from, to),
    text: paragraph.text.slice(from, to),
    tag: candidate.tag,
    field: candidate.path,
    label: fieldLabel(candidate, fields),
    sure: isMixed && sure === "sure" ? "likely" : sure,
    alternatives: others.map((one) => ({ field: one.path, tag: one.tag, label: fieldLabel(one, fields) })),
    ...(repeat === undefined ? {} : { repeat }),
    ...(isMixed ? { isMixed } : {}),
  };
}

/** The path in words, without the places of entries: a tag stands for all of them. */
function fieldLabel({ field, path }: Candidate, fields: Catalogue): LocalizedText {
  if (field === undefined) return path === "@number" ? TURN : { zh: path, en: path };
  return patternLabel(field.pattern, fields);
}

const TURN: LocalizedText = { zh: "序号", en: "number in the list" };

function hasSeveralLooks({ part, paragraph, from, to }: Replacement): boolean {
  return new Set(touchedBy(paragraph, from, to).map(({ run }) => runProperties(part.xml, run))).size > 1;
}

/** The loop that a value stands in, the innermost. */
function loopOf(repeat: Repeat, { paragraph }: Replacement): Repeat | InnerRepeat {
  return repeat.inner.find(({ paragraphs }) => paragraphs.includes(paragraph)) ?? repeat;
}

function foundRepeat(loop: Repeat | InnerRepeat): FoundRepeat {
  const { part, chain, covered } = loop;
  const { path, open, close, turns } = chain;
  const optional = "level" in loop ? (loop.optional ?? []) : [];
  return {
    part: part.path,
    from: Math.min(...covered),
    to: Math.max(...covered),
    level: "level" in loop ? loop.level : "rows",
    list: path,
    entries: turns.length,
    tags: { open, close },
    ...(optional.length === 0 ? {} : { optional: optional.map(stretchOf) }),
  };
}

function stretchOf({ path, alternatives, paragraphs }: OptionalPart): OptionalStretch {
  const numbers = paragraphs.map(({ number }) => number);
  return { field: path, alternatives, from: Math.min(...numbers), to: Math.max(...numbers) };
}
