import type { LocalizedText } from "../../foundation/locale.js";
import { parentOf } from "../../foundation/pointer.js";
import { nearestAround } from "../../ooxml/offset-tree.js";
import type { TextParagraph } from "../../ooxml/text-paragraphs.js";
import type { Sureness } from "../../reporters/precedent/report.js";
import type { Candidate } from "./candidates.js";
import type { Catalogue } from "../../input/catalogue.js";

export interface Choice {
  readonly candidate: Candidate;
  /** Others that hold the same text. */
  readonly others: readonly Candidate[];
  readonly sure: Sureness;
}

/** What stands around a value. */
export interface Surroundings {
  /** The words before, see {@link wordsBefore}. */
  readonly before: string;
  /** The group of the value before it, where that was clear: forms ask for what belongs together in one place. */
  readonly group: string | undefined;
}

/** What leads from a label to its value. */
const LEAD = /[\s：:（(“"]*(?:(?:共计|总计|总数|共|为|是|系|is|are)[\s：:]*)?$/u;
/** Characters in which the words before a value are looked for. */
const NEAR = 30;
/** What it counts that the value before belongs to the same group; less than any word. */
const BESIDE = 0.5;
/** Units of a text from which it is hardly there by chance. */
const LONG = 6;

/**
 * Which of several fields with the same value is meant: the one whose label stands before it, else the one nearest to the filing.
 */
export function choose(
  candidates: readonly Candidate[],
  { before, group }: Surroundings,
  fields: Catalogue,
): Choice | undefined {
  const ranked = candidates
    .map((candidate): Ranked => {
      const isBeside = group !== undefined && groupOf(candidate) === group && !isLine(candidate);
      return { candidate, hint: hintOf(candidate, before, fields) + (isBeside ? BESIDE : 0) };
    })
    .sort((left, right) => right.hint - left.hint || rankOf(left.candidate) - rankOf(right.candidate));
  const [first, second] = distinct(ranked);
  if (first === undefined) return undefined;
  const { candidate, hint } = first;
  const others = ranked
    .map((one) => one.candidate)
    .filter((one) => one !== candidate && one.pointer !== candidate.pointer);
  const isClear =
    second === undefined || hint > second.hint || (!isLine(candidate) && isLine(second.candidate));
  const sure = !isClear
    ? "check"
    : second === undefined && (isLongName(candidate) || hint >= 2)
      ? "sure"
      : "likely";
  return { candidate, others: onePerPath(others), sure };
}

/** Whether it is a field of all entries in a line; of a list of one entry that is the entry's own. */
function isLine({ tag }: Pick<Candidate, "tag">): boolean {
  return tag.startsWith("{{join ");
}

/** The group of fields that a value belongs to. */
export function groupOf({ field }: Candidate): string | undefined {
  return field === undefined ? undefined : parentOf(field.pattern);
}

/** A number or day without its label may be another one that happens to be equal. */
function isLongName({ weight, text, field }: Candidate): boolean {
  const isName = field?.kind === "text" || field?.kind === "code";
  return weight === "name" && isName && text.length >= LONG;
}

interface Ranked {
  readonly candidate: Candidate;
  readonly hint: number;
}

/** The best of each place in the filing: one value written in two ways is no ambiguity. */
function distinct(ranked: readonly Ranked[]): readonly Ranked[] {
  const seen = new Set<string>();
  return ranked.filter(({ candidate: { pointer } }) => {
    const isNew = !seen.has(pointer);
    seen.add(pointer);
    return isNew;
  });
}

function onePerPath(all: readonly Candidate[]): readonly Candidate[] {
  return [...new Map(all.map((one) => [one.path, one])).values()];
}

const OWNERS: readonly Candidate["owner"][] = ["entry", "around", "filing"];

/** Those of the entry first, then what is named by few words. */
function rankOf({ owner, path, tag }: Candidate): number {
  const isPlain = tag === `{{${path}}}` || path.startsWith("@");
  const isInLine = isLine({ tag });
  return (
    OWNERS.indexOf(owner) * 1_000 + (isInLine ? 500 : 0) + path.split(".").length * 10 + (isPlain ? 0 : 1)
  );
}

/** 2 where the label of the field stands right before, 1 where that of its group is near, else 0. */
export function hintOf({ field }: Candidate, before: string, fields: Catalogue): number {
  if (field === undefined) return 0;
  const words = before.replace(LEAD, "").replaceAll(/\s+/gu, "").toLowerCase();
  const endsWith = ({ zh, en }: LocalizedText): boolean =>
    [zh, en].some((label) => label.length > 1 && words.endsWith(label.replaceAll(/\s+/gu, "").toLowerCase()));
  if (endsWith(field.label)) return 2;
  const group = fields.get(parentOf(field.pattern) ?? "")?.label;
  if (group === undefined) return 0;
  // A person is called by what he is: the name stands behind 经办人, not behind 姓名.
  if (field.pattern.endsWith("/name") && endsWith(group)) return 2;
  return group.zh.length > 1 && words.slice(-NEAR).includes(group.zh) ? 1 : 0;
}

/** What stands before a place: the words of its paragraph, or of the cell before when it is the first there. */
export function wordsBefore(
  paragraphs: readonly TextParagraph[],
  { number, node, text }: TextParagraph,
  from: number,
): string {
  const own = text.slice(0, from);
  if (own.trim() !== "") return own;
  const before = paragraphs[number - 2];
  const row = nearestAround(node, "w:tr");
  const isBeside = before !== undefined && row !== undefined && nearestAround(before.node, "w:tr") === row;
  return isBeside ? before.text : "";
}
