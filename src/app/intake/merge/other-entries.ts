import { isDeepStrictEqual } from "node:util";
import { isRecord, memberOf } from "../../../foundation/data.js";
import type { Diagnostic } from "../../../foundation/diagnostic.js";
import { below, type Pointer } from "../../../foundation/pointer.js";
import { fieldAt, type Catalogue } from "../../../input/catalogue.js";
import { entryName, nameKey } from "../../../input/questionnaire/entry-name.js";
import type { Prefilled } from "../../../input/questionnaire/prefilled.js";
import { idStem, isProposedId, sampleIds, type SampleIds } from "../../../input/sample-ids.js";
import { entriesById } from "./by-id.js";
import { exchangedEntry, otherEntry, renamedEntry, type AnswerPlace } from "./finding.js";

interface Comparing {
  readonly prefilled: Prefilled | undefined;
  readonly catalogue: Catalogue;
  readonly placeOf: AnswerPlace;
  /** Where in the form an answer stands. */
  readonly originOf: (at: Pointer) => Pointer;
  readonly ids: SampleIds;
  readonly findings: Diagnostic[];
}

/**
 * Says where a row has the id of an entry of the filing and may be another one. It blocks where the name is that of another
 * entry, so that ids were exchanged, and where the form proposed the id for a new row and the filing has given it to something
 * else since; any other entry that gets a new name is warned of.
 */
export function otherEntries(
  answers: unknown,
  filing: unknown,
  asked: Pick<Comparing, "prefilled" | "catalogue" | "placeOf" | "originOf">,
): readonly Diagnostic[] {
  const comparing: Comparing = { ...asked, ids: sampleIds(asked.catalogue), findings: [] };
  lookInRecord(answers, filing, { answer: "", lasting: "", pattern: "" }, comparing);
  return comparing.findings;
}

interface At {
  readonly answer: Pointer;
  readonly lasting: Pointer;
  readonly pattern: string;
}

function lookInRecord(answers: unknown, filing: unknown, at: At, comparing: Comparing): void {
  if (!isRecord(answers) || !isRecord(filing)) return;
  for (const [key, answer] of Object.entries(answers)) {
    const here: At = {
      answer: below(at.answer, key),
      lasting: below(at.lasting, key),
      pattern: below(at.pattern, key),
    };
    const kind = fieldAt(comparing.catalogue, here.pattern)?.kind;
    const before = memberOf(filing, key);
    if (kind === "object") lookInRecord(answer, before, here, comparing);
    else if (kind === "list" && Array.isArray(answer) && Array.isArray(before)) {
      lookInList(answer, before, here, comparing);
    }
  }
}

function lookInList(
  answers: readonly unknown[],
  filing: readonly unknown[],
  at: At,
  comparing: Comparing,
): void {
  const entries = entriesById(filing);
  for (const [index, answer] of answers.entries()) {
    const id = memberOf(answer, "id");
    const known = entries.get(id);
    if (typeof id !== "string" || known === undefined) continue;
    const here: At = {
      answer: below(at.answer, index),
      lasting: below(at.lasting, id),
      pattern: `${at.pattern}/*`,
    };
    compare(answer, known, filing, { id, at: here, list: at.pattern }, comparing);
    lookInRecord(answer, known, here, comparing);
  }
}

interface Subject {
  readonly id: string;
  readonly at: At;
  readonly list: Pointer;
}

function compare(
  answer: unknown,
  known: unknown,
  filing: readonly unknown[],
  { id, at, list }: Subject,
  comparing: Comparing,
): void {
  const { catalogue, prefilled, findings, ids } = comparing;
  const key = nameKey(list, catalogue);
  const name = entryName(answer, key);
  const before = entryName(known, key);
  const isRenamed = name !== undefined && before !== undefined && name !== before;
  const namesake = isRenamed
    ? filing.find((entry) => entry !== known && entryName(entry, key) === name)
    : undefined;
  const origin = comparing.originOf(at.answer);
  const isProposed = isProposedId(id, idStem(list, ids)) && prefilled?.has(at.lasting) !== true;
  // An older form does not tell what stood in it; where a list knows no names there is then nothing to go by.
  const isDoubtful = isRenamed || (key === undefined && prefilled !== undefined);
  if (namesake !== undefined) {
    findings.push(exchangedEntry(id, String(memberOf(namesake, "id")), origin, comparing));
  } else if (isProposed && isDoubtful && !isAlike(answer, known, key)) {
    findings.push(otherEntry(id, origin, comparing));
  } else if (isRenamed) findings.push(renamedEntry(id, origin, comparing));
}

/** Fewer answers that agree are a coincidence where the name does not. */
const LEAST = 2;

/**
 * Whether a row is an entry of the filing with corrections. Where lists know names: most of the answers that both give agree, or all that the filing has
 * besides the name. Where they know none: one of the answers agrees.
 */
function isAlike(answer: unknown, known: unknown, name: string | undefined): boolean {
  if (!isRecord(answer) || !isRecord(known)) return false;
  const others = Object.keys(known).filter((key) => key !== "id" && key !== name);
  const common = others.filter((key) => memberOf(answer, key) !== undefined);
  const alike = common.filter((key) => isDeepStrictEqual(answer[key], known[key])).length;
  if (alike > 0 && alike === others.length) return true;
  return name === undefined ? alike > 0 : alike >= LEAST && alike * 2 > common.length;
}
