import type { Language } from "../../foundation/locale.js";
import { byText, type Candidate, type Candidates, candidatesOf, turn } from "./candidates.js";
import type { List, Scope } from "./scopes.js";

/** A loop that a template can have, and what its turns print with this filing. */
export interface Chain {
  /** As somebody would name it: `recipients`, `scenarios[].dataItems`. */
  readonly path: string;
  /** The tags before and behind what is repeated. */
  readonly open: string;
  readonly close: string;
  /** What can be printed in each turn, in their order. */
  readonly turns: readonly (readonly Candidate[])[];
  /** The same of the first turn, with what the filing has around it. */
  readonly first: Candidates;
  /** What the filing has around the turns. */
  readonly around: readonly Candidate[];
  /** Loops over lists of its entries, within it. */
  readonly inner: readonly InnerChain[];
}

/** A loop within another: its tags stand in that one, its turns are those of all turns around. */
export interface InnerChain extends Chain {
  /** How many turns it has in each turn of the loop around. */
  readonly counts: readonly number[];
}

/** Loops over the lists of a filing, and over lists in their entries: one within the other, as rows of one table often are. */
export function chainsOf(filing: Scope, language: Language): readonly Chain[] {
  const around = candidatesOf(filing, "filing", "@root.", language);
  return filing.lists.flatMap((list) => {
    const within = inner(list, around, language);
    return [
      { ...chainOf([list], entriesOf(list, language), around), inner: within },
      ...within.map((one) => Object.assign({}, one, tagsOf([list, one.list]))),
    ];
  });
}

function inner(
  outer: List,
  around: readonly Candidate[],
  language: Language,
): readonly (InnerChain & { readonly list: List })[] {
  const lists = new Map(
    outer.entries.flatMap(({ lists: all }) => all.map((list) => [list.path, list] as const)),
  );
  return [...lists.values()].map((list) => {
    const turns = outer.entries.flatMap((entry) => {
      const own = entry.lists.find(({ path }) => path === list.path);
      const above = candidatesOf(entry, "around", "../", language);
      return own === undefined ? [] : entriesOf(own, language).map((one) => one.concat(above));
    });
    const counts = outer.entries.map(
      (entry) => entry.lists.find(({ path }) => path === list.path)?.entries.length ?? 0,
    );
    return Object.assign(chainOf([outer, list], turns, around), tagsOf([list]), { counts, list });
  });
}

function entriesOf({ entries }: List, language: Language): readonly (readonly Candidate[])[] {
  return entries.map((entry, index) => [...candidatesOf(entry, "entry", "", language), turn(index + 1)]);
}

function chainOf(
  lists: readonly List[],
  turns: readonly (readonly Candidate[])[],
  around: readonly Candidate[],
): Chain {
  return {
    path: lists.map(({ path }) => path).join("[]."),
    ...tagsOf(lists),
    turns,
    first: byText([...(turns[0] ?? []), ...around]),
    around,
    inner: [],
  };
}

/** The same loop as seen from another turn: that comes first, the others in their order. */
export function seenFrom(chain: Chain, turn: number): Chain {
  const turns = broughtFirst(chain.turns, turn);
  return { ...chain, turns, first: byText([...(turns[0] ?? []), ...chain.around]), inner: [] };
}

/** All of a list, that at an index first and the others in their order. */
export function broughtFirst<Value>(all: readonly Value[], at: number): readonly Value[] {
  return [...all.slice(at, at + 1), ...all.filter((_other, index) => index !== at)];
}

function tagsOf(lists: readonly List[]): Pick<Chain, "open" | "close"> {
  const tags = lists.map(({ field, path }) => {
    // What need not be answered is asked first; what may be "not applicable" has to be.
    const isAsked = field.forms.length > 0 || !field.required;
    return isAsked
      ? { open: `{{#answered ${path}}}{{#each ${path}}}`, close: "{{/each}}{{/answered}}" }
      : { open: `{{#each ${path}}}`, close: "{{/each}}" };
  });
  return {
    open: tags.map(({ open }) => open).join(""),
    close: tags
      .map(({ close }) => close)
      .toReversed()
      .join(""),
  };
}
