import type { TextParagraph } from "../../ooxml/text-paragraphs.js";
import type { TemplatePart } from "../../template/word/open-package.js";
import { type Candidate, type Hit, hitsIn } from "./candidates.js";
import { choose, type Choice, groupOf, hintOf, wordsBefore } from "./choose.js";
import type { Facts } from "./facts.js";
import { isUsable, type Repeat } from "./repeat.js";

/** A stretch of a paragraph that a tag takes the place of. */
export interface Replacement extends Choice {
  readonly part: TemplatePart;
  readonly paragraph: TextParagraph;
  readonly from: number;
  readonly to: number;
}

/** What is proposed as one: a single value, or a loop with the values in its first turn. */
export type Proposal =
  | { readonly type: "value"; readonly part: TemplatePart; readonly replacement: Replacement }
  | {
      readonly type: "repeat";
      readonly part: TemplatePart;
      readonly repeat: Repeat;
      readonly replacements: readonly Replacement[];
    };

/** A loop with its values. */
export function repeatProposal(repeat: Repeat, { fields }: Facts): Proposal {
  const { part } = repeat;
  const replacements = [repeat, ...repeat.inner].flatMap(({ paragraphs, reading }) =>
    reading.slots.flatMap((slot) => {
      const paragraph = paragraphs[slot.paragraph];
      return paragraph === undefined ? [] : replacementsOf(part, paragraph, [slot], fields);
    }),
  );
  // What a single entry shows may be how it was meant, or not: nothing else bears it out.
  const isOne = repeat.units.length === 1;
  return {
    type: "repeat",
    part,
    repeat,
    replacements: isOne
      ? replacements.map((one) => Object.assign({}, one, { sure: "check" as const }))
      : replacements,
  };
}

/** The values of the filing in the paragraphs of a part that no loop takes. */
export function valueProposals(
  part: TemplatePart,
  taken: ReadonlySet<number>,
  { fields, filing }: Facts,
): readonly Proposal[] {
  let last: { readonly group: string; readonly number: number } | undefined;
  return part.paragraphs
    .filter(
      (paragraph) => isUsable(paragraph) && !taken.has(paragraph.number) && paragraph.text.trim() !== "",
    )
    .flatMap((paragraph) => {
      const hits = hitsIn(paragraph.text, filing, (candidate, from) =>
        tellsEnough(candidate, wordsBefore(part.paragraphs, paragraph, from), fields),
      );
      const replacements = replacementsOf(part, paragraph, hits, fields, nearGroup(last, paragraph));
      const group = lastGroup(replacements);
      if (group !== undefined) last = { group, number: paragraph.number };
      return replacements;
    })
    .map((replacement) => ({ type: "value", part, replacement }));
}

/** Short texts and the words of choices count only right behind the label of their field. */
function tellsEnough(candidate: Candidate, before: string, fields: Facts["fields"]): boolean {
  return candidate.weight === "name" || hintOf(candidate, before, fields) > 1;
}

function replacementsOf(
  part: TemplatePart,
  paragraph: TextParagraph,
  hits: readonly Hit[],
  fields: Facts["fields"],
  groupBefore?: string,
): readonly Replacement[] {
  const found: Replacement[] = [];
  for (const { from, to, candidates } of hits) {
    const before = wordsBefore(part.paragraphs, paragraph, from);
    const choice = choose(candidates, { before, group: lastGroup(found) ?? groupBefore }, fields);
    if (choice !== undefined) found.push({ part, paragraph, from, to, ...choice });
  }
  return found;
}

/** Paragraphs over which a group goes on: labels and answers of a form stand in cells of their own. */
const GROUP_GOES_ON = 6;

function nearGroup(
  last: { readonly group: string; readonly number: number } | undefined,
  { number }: TextParagraph,
): string | undefined {
  return last !== undefined && number - last.number <= GROUP_GOES_ON ? last.group : undefined;
}

/** The group of the last value that is clear. */
function lastGroup(found: readonly Replacement[]): string | undefined {
  const clear = found.findLast(({ sure }) => sure !== "check");
  return clear && groupOf(clear.candidate);
}

/** All stretches that proposals replace. */
export function replacementsIn(proposals: readonly Proposal[]): readonly Replacement[] {
  return proposals.flatMap((one) => (one.type === "value" ? [one.replacement] : one.replacements));
}
