import { isRecord } from "../../foundation/data.js";

/** Gives ids to entries that were typed without one: none that is typed or known anywhere in the same filing. */
export class FreshIds {
  readonly #taken: Set<string>;
  /** Those that stand in a row, or were given to one. */
  readonly #claimed: Set<string>;

  constructor(typed: Iterable<string>, known: unknown) {
    this.#claimed = new Set(typed);
    this.#taken = new Set(this.#claimed);
    collectIds(known, this.#taken);
  }

  /** Whether no row of the form has an id. */
  isUnclaimed(id: unknown): boolean {
    return typeof id === "string" && !this.#claimed.has(id);
  }

  /** Gives the id of a known entry to a row. */
  claim(id: string): void {
    this.#claimed.add(id);
  }

  /**
   * @param stem what the ids of the list are made of, `recipient`.
   * @param position of the entry in its list, from 1: the first number that is tried.
   */
  next(stem: string, position: number): string {
    let number = position;
    while (this.#taken.has(`${stem}-${number}`)) number += 1;
    const id = `${stem}-${number}`;
    this.#taken.add(id);
    this.#claimed.add(id);
    return id;
  }
}

function collectIds(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collectIds(item, ids);
  else if (isRecord(value)) {
    const { id } = value;
    if (typeof id === "string") ids.add(id);
    for (const member of Object.values(value)) collectIds(member, ids);
  }
}
