import { isDeepStrictEqual } from "node:util";
import { isRecord, memberOf } from "../../../foundation/data.js";
import { below, segmentsOf, type Pointer } from "../../../foundation/pointer.js";
import { fieldAt, type Catalogue } from "../../../input/catalogue.js";
import { hashesOf, partsOf, type Prefilled } from "../../../input/questionnaire/prefilled.js";
import { entriesById } from "./by-id.js";
import { isText } from "./text-answer.js";
import { saysNothing } from "./tidy.js";

/** Of a form what was typed into it since it was made. */
export interface TypedSince {
  readonly answers: Readonly<Record<string, unknown>>;
  /** Where in the form an answer stands, by where it stands in {@link answers}, whose lists may be shorter. */
  readonly originOf: (at: Pointer) => Pointer;
  /** Answers, by their place in the form, that were changed in the filing as well. */
  readonly clashes: readonly Pointer[];
  /** Entries with something typed that are no longer in the filing. */
  readonly revived: readonly Pointer[];
  /** Answers that say what they said when the form was made, where the filing says something else since: whoever put one back should know that it does not count. */
  readonly newer: readonly Pointer[];
}

/**
 * Leaves out of a form what stood in it when it was made: a cell that nobody touched is no answer, and must not undo what the
 * filing was given in the meantime. An entry of which nothing was touched stays deleted where the filing has it no longer; with
 * something typed it comes back as a whole.
 */
export function typedSince(
  form: Readonly<Record<string, unknown>>,
  filing: unknown,
  prefilled: Prefilled,
  catalogue: Catalogue,
): TypedSince {
  const origins = new Map<Pointer, readonly number[]>();
  const looking: Looking = { prefilled, catalogue, origins, clashes: [], revived: [], newer: [] };
  const at: At = { form: "", kept: "", lasting: "", pattern: "" };
  const answers = sinceInRecord(form, filing, at, looking);
  return {
    answers,
    originOf: (kept) => originOf(kept, origins),
    clashes: looking.clashes,
    revived: looking.revived,
    newer: looking.newer,
  };
}

interface Looking {
  readonly prefilled: Prefilled;
  readonly catalogue: Catalogue;
  /** By the place of a list among the answers the positions that its entries have in the form. */
  readonly origins: Map<Pointer, readonly number[]>;
  readonly clashes: Pointer[];
  readonly revived: Pointer[];
  readonly newer: Pointer[];
}

/** One place as it is called in the form, among the answers that are kept, with ids for positions, and in the schema. */
interface At {
  readonly form: Pointer;
  readonly kept: Pointer;
  readonly lasting: Pointer;
  readonly pattern: string;
}

function inside({ form, kept, lasting, pattern }: At, key: string): At {
  return {
    form: below(form, key),
    kept: below(kept, key),
    lasting: below(lasting, key),
    pattern: below(pattern, key),
  };
}

function sinceInRecord(
  form: Readonly<Record<string, unknown>>,
  filing: unknown,
  at: At,
  looking: Looking,
): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(form)) {
    const here = inside(at, key);
    const before = memberOf(filing, key);
    const kind = fieldAt(looking.catalogue, here.pattern)?.kind;
    const since =
      kind === "list" && Array.isArray(value)
        ? sinceInList(value, before, here, looking)
        : kind === "object" && isRecord(value)
          ? sinceInRecord(value, before, here, looking)
          : key === "id" || kind === undefined
            ? value
            : sinceInAnswer(value, before, here, looking);
    const isEmpty = isRecord(since) && Object.keys(since).length === 0;
    if (since !== undefined && !isEmpty) kept[key] = since;
  }
  return kept;
}

function sinceInList(
  form: readonly unknown[],
  filing: unknown,
  at: At,
  looking: Looking,
): readonly unknown[] | undefined {
  const entries = entriesById(Array.isArray(filing) ? filing : []);
  const kept: unknown[] = [];
  const positions: number[] = [];
  for (const [position, entry] of form.entries()) {
    const here: At = {
      form: below(at.form, position),
      kept: below(at.kept, kept.length),
      lasting: below(at.lasting, String(memberOf(entry, "id"))),
      pattern: `${at.pattern}/*`,
    };
    const since = sinceInEntry(entry, entries, here, looking);
    if (since === undefined) continue;
    kept.push(since);
    positions.push(position);
  }
  looking.origins.set(at.kept, positions);
  return kept.length === 0 ? undefined : kept;
}

function sinceInEntry(
  entry: unknown,
  entries: ReadonlyMap<unknown, unknown>,
  at: At,
  looking: Looking,
): unknown {
  if (!isRecord(entry)) return entry;
  const before = entries.get(entry["id"]);
  const isPrefilled = looking.prefilled.has(at.lasting);
  if (before === undefined && !isPrefilled) return entry;
  // Of an entry that comes back as a whole nothing below it is left out or told by itself.
  const own =
    before === undefined ? { ...looking, origins: new Map(), clashes: [], revived: [], newer: [] } : looking;
  const since = sinceInRecord(entry, before, at, own);
  if (Object.keys(since).every((key) => key === "id")) return undefined;
  if (before !== undefined) return since;
  looking.revived.push(at.form);
  return entry;
}

function sinceInAnswer(value: unknown, before: unknown, at: At, looking: Looking): unknown {
  const was = looking.prefilled.get(at.lasting);
  const is = hashesOf(value);
  const now = hashesOf(before);
  const { english } = partsOf(value);
  const isMainTyped = was?.main !== is.main;
  const isEnglishTyped = is.english !== "" && was?.english !== is.english;
  if (!isMainTyped && !isEnglishTyped) {
    const isNewer = now.main !== is.main || (is.english !== "" && now.english !== is.english);
    if (isNewer && !saysNothing(value) && !saysNothing(before)) looking.newer.push(at.form);
    return undefined;
  }
  const isMainClash = isMainTyped && now.main !== is.main && now.main !== (was?.main ?? "");
  const isEnglishClash = isEnglishTyped && now.english !== is.english && now.english !== (was?.english ?? "");
  // Without a form of its own nothing tells that the filing said less when the form was made.
  const isClash = looking.prefilled.size > 0 && !saysNothing(before) && (isMainClash || isEnglishClash);
  if (isClash && !isDeepStrictEqual(value, before)) looking.clashes.push(at.form);
  if (english === undefined || !isText(before)) return value;
  if (!isMainTyped) return { en: english };
  return isEnglishTyped ? value : partsOf(value).main;
}

function originOf(kept: Pointer, origins: ReadonlyMap<Pointer, readonly number[]>): Pointer {
  let at: Pointer = "";
  let origin: Pointer = "";
  for (const segment of segmentsOf(kept)) {
    origin = below(origin, origins.get(at)?.[Number(segment)] ?? segment);
    at = below(at, segment);
  }
  return origin;
}
