import { isRecord } from "../../foundation/data.js";

/** Gives ids to entries that were typed without one: none that is typed or known anywhere in the same filing. */
export class FreshIds {
  readonly #taken: Set<string>;

  constructor(typed: Iterable<string>, known: unknown) {
    this.#taken = new Set(typed);
    collectIds(known, this.#taken);
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
