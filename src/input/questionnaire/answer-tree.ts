import { isRecord } from "../../foundation/data.js";
import { below, type Pointer } from "../../foundation/pointer.js";

/** A cell of a workbook. Rows and columns count from 1. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A filing that is put together from cells, with the cell of every answer, given or not. */
export class AnswerTree {
  readonly value: Record<string, unknown> = {};
  readonly #places = new Map<Pointer, CellPlace>();

  get places(): ReadonlyMap<Pointer, CellPlace> {
    return this.#places;
  }

  /** Notes where the answer at keys stands; what it belongs to is placed by its first answer. */
  place(keys: readonly (string | number)[], at: CellPlace): void {
    let pointer: Pointer = "";
    for (const key of keys) {
      pointer = below(pointer, key);
      if (!this.#places.has(pointer)) this.#places.set(pointer, at);
    }
    this.#places.set(pointer, at);
  }

  /** Puts a value at keys, making the objects and entries on the way. Numbers are places in a list. */
  put(keys: readonly (string | number)[], value: unknown): void {
    let container: unknown = this.value;
    for (const [index, key] of keys.entries()) {
      const isLast = index === keys.length - 1;
      const next = isLast ? value : memberOrNew(container, key, keys[index + 1]);
      if (Array.isArray(container) && typeof key === "number") container[key] = next;
      else if (isRecord(container)) Object.assign(container, { [key]: next });
      container = next;
    }
  }
}

function memberOrNew(
  container: unknown,
  key: string | number,
  nextKey: string | number | undefined,
): unknown {
  const known: unknown =
    Array.isArray(container) && typeof key === "number"
      ? container[key]
      : isRecord(container)
        ? container[key]
        : undefined;
  return known ?? (typeof nextKey === "number" ? [] : {});
}
