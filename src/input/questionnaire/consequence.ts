import { SEVERITIES, type Diagnostic, type Severity } from "../../foundation/diagnostic.js";
import { isRecord, memberOf } from "../../foundation/data.js";
import { below, isAtOrBelow, patternOf, segmentsOf, type Pointer } from "../../foundation/pointer.js";
import { parseCitations } from "../../law/citation.js";
import { catalogueOf } from "../catalogue.js";
import type { SourceDocument } from "../source-document.js";

/**
 * What the schema has against a filing, without what only follows from how its questionnaire could be read: of a cell whose
 * reading went wrong nothing more is said; the gaps of a sheet that is gone, and references to its rows, are one gap, as heavy as
 * the heaviest of them; those of a sheet that is there and could not be read are none. Of a filing that is no
 * questionnaire everything stays.
 *
 * @param waiting the heaviest of the rules that could not be told: a sheet that is gone weighs as much, or the filing would pass
 * for want of it.
 */
export function withoutConsequences(
  source: SourceDocument,
  found: readonly Diagnostic[],
  waiting?: Severity,
): readonly Diagnostic[] {
  const { doubts } = source;
  if (doubts === undefined) return found;
  const cells = new Set(doubts.faults.flatMap(({ place }) => place?.cell ?? []));
  const answers = new Set(doubts.faults.flatMap(({ pointer }) => pointer ?? []));
  const gaps = new Map<Pointer, Diagnostic[]>([...doubts.unread.keys()].map((group) => [group, []]));
  const kept = found.filter((finding) => {
    if (!finding.code.startsWith("schema/")) return true;
    if (cells.has(finding.place?.cell ?? "") || answers.has(finding.pointer ?? "-")) return false;
    const open = gaps.get(groupBehind(finding, source) ?? "");
    open?.push(finding);
    return open === undefined;
  });
  const lost = [...gaps].flatMap(([group, all]) => gapOfSheet(group, all, source, waiting) ?? []);
  return lost.length === 0 ? kept : [...lost, ...kept];
}

/**
 * The findings of reading a questionnaire beside what {@link withoutConsequences} left: a sheet that is gone is not named again
 * where its gaps are.
 */
export function readingBeside(
  { doubts }: Pick<SourceDocument, "doubts">,
  reading: readonly Diagnostic[],
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (doubts === undefined) return reading;
  const told = new Set(found.map(({ fingerprint }) => fingerprint));
  const named = new Set(
    [...doubts.unread].flatMap(([group, finding]) => (told.has(fingerprintOf(group)) ? [finding] : [])),
  );
  return reading.filter((finding) => !named.has(finding));
}

/**
 * Where answers of a filing are not known because the sheet that asks them was not read. All of them are members of
 * mappings that are there.
 */
export function unreadPlaces(source: SourceDocument, data: unknown): readonly Pointer[] {
  const catalogue = catalogueOf(source.root);
  return [...(source.doubts?.unread.keys() ?? [])].flatMap((group) => {
    if (catalogue.get(group)?.kind === "list") return placesOf(group, data);
    const members = [...catalogue.keys()].filter((pattern) => {
      const isMember = pattern !== group && isAtOrBelow(pattern, group);
      return isMember && groupOf(pattern, source) === group;
    });
    return Array.from(new Set([group, ...members].flatMap((pattern) => firstAbsent(pattern, data) ?? [])));
  });
}

/** The places of a pattern below entries that are there. */
function placesOf(pattern: Pointer, data: unknown): readonly Pointer[] {
  let places: readonly { readonly at: Pointer; readonly value: unknown }[] = [{ at: "", value: data }];
  for (const segment of segmentsOf(pattern)) {
    places = places.flatMap(({ at, value }) => {
      if (segment !== "*")
        return isRecord(value) ? [{ at: below(at, segment), value: memberOf(value, segment) }] : [];
      const entries: readonly unknown[] = Array.isArray(value) ? value : [];
      return entries.map((entry, index) => ({ at: below(at, index), value: entry }));
    });
  }
  return places.filter(({ value }) => value === undefined).map(({ at }) => at);
}

/** The first member on the way to a place that is not there; `undefined` where all are. */
function firstAbsent(place: Pointer, data: unknown): Pointer | undefined {
  let value: unknown = data;
  let at: Pointer = "";
  for (const segment of segmentsOf(place)) {
    if (!isRecord(value)) return undefined;
    at = below(at, segment);
    value = memberOf(value, segment);
    if (value === undefined) return at;
  }
  return undefined;
}

/** The group that asks what stands at a pattern: the innermost of those that were read and those that were not. */
function groupOf(pattern: Pointer, { doubts }: SourceDocument): Pointer | undefined {
  const groups = [...(doubts?.groups ?? []), ...(doubts?.unread.keys() ?? [])];
  return groups
    .filter((group) => isAtOrBelow(pattern, group))
    .toSorted((left, right) => right.length - left.length)[0];
}

/** The group whose answers a gap or a reference misses. */
function groupBehind({ code, pointer = "" }: Diagnostic, source: SourceDocument): Pointer | undefined {
  const pattern = patternOf(source.value, pointer);
  if (code === "schema/missing") return groupOf(pattern, source);
  if (code !== "schema/reference") return undefined;
  const catalogue = catalogueOf(source.root);
  const field = catalogue.get(pattern) ?? catalogue.get(pattern.replace(/\/\*$/u, ""));
  return field?.refersTo?.replace(/\/\*$/u, "");
}

function fingerprintOf(group: Pointer): string {
  return `schema/missing@${group}`;
}

/** One gap for all of a sheet that is gone; `undefined` where nothing of it is needed, and where the sheet is there and blocks by itself. */
function gapOfSheet(
  group: Pointer,
  gaps: readonly Diagnostic[],
  { doubts, root }: SourceDocument,
  waiting: Severity | undefined,
): Diagnostic | undefined {
  const reading = doubts?.unread.get(group);
  const weights = new Set([...gaps.map(({ severity }) => severity), waiting]);
  const weight = SEVERITIES.find((severity) => weights.has(severity));
  if (reading?.code !== "cell/sheet-missing" || weight === undefined) return undefined;
  const requirement = [...new Set(gaps.flatMap((gap) => gap.requirement ?? []))];
  const [holder = ""] = group.split("/*");
  return {
    ...reading,
    code: "schema/missing",
    severity: weight,
    message: {
      zh: `${reading.message.zh}，其中应当填写的内容视为没有填写`,
      en: `${reading.message.en}; what is needed from it counts as open`,
    },
    help: {
      zh: "恢复被删除的工作表并填写；由他人填写的，用 pipia intake merge 合入后再检查。",
      en: "Put the deleted sheet back and fill it in; where others answer it, merge their answers with pipia intake merge and check again.",
    },
    pointer: holder,
    ...(requirement.length === 0 ? {} : { requirement }),
    sources: parseCitations(catalogueOf(root).get(group)?.source ?? []),
    basis: gaps.find(({ severity }) => severity === weight)?.basis ?? reading.basis,
    fingerprint: fingerprintOf(group),
  };
}
