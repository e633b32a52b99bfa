import { isRecord, RESERVED_NAMES } from "../../foundation/data.js";
import { below, type Pointer, segmentsOf } from "../../foundation/pointer.js";
import { LIMITS } from "../limits.js";

/** The data is larger or deeper than any filing; a few shared YAML aliases can stand for billions of values. */
export class DataTooLarge extends Error {
  override readonly name = "DataTooLarge";
}

/** An object without properties that knows where it stands: a code in a list, or an id that leads nowhere. */
export class Marker {
  readonly code: string | undefined;

  constructor(code: string | undefined) {
    this.code = code;
    Object.freeze(this);
  }
}

/**
 * What a template sees of the data: a frozen copy of plain JSON, each object of which knows its pointer. Values that
 * occur several times are copied for every occurrence, so that a pointer is never ambiguous. The input is not touched.
 */
export class View {
  readonly root: object;
  private readonly pointers = new Map<object, Pointer>();
  private readonly indexes = new Map<string, ReadonlyMap<string, object>>();
  private readonly missing = new Map<string, Pointer | undefined>();
  private values = 0;

  /** Throws {@link DataTooLarge}. `derived` stands at `/derived`. */
  constructor(filing: unknown, derived: unknown) {
    const whole = isRecord(filing) ? filing : {};
    const root = this.copyRecord({ ...whole, derived }, "", 0);
    this.root = root;
  }

  /** Where an object of the view stands. */
  pointerOf(object: object): Pointer {
    return this.pointers.get(object) ?? "";
  }

  /** A stand-in for the entry at `pointer` of a list of codes, or (without `code`) of a dangling reference. */
  marker(pointer: Pointer, code?: string): Marker {
    const marker = new Marker(code);
    this.pointers.set(marker, pointer);
    return marker;
  }

  /** The object with this id among those at `pattern` (`/recipients/*`). The first wins where ids repeat. */
  referred(pattern: string, id: unknown): object | undefined {
    let index = this.indexes.get(pattern);
    if (index === undefined) {
      index = this.indexOf(pattern);
      this.indexes.set(pattern, index);
    }
    return typeof id === "string" ? index.get(id) : undefined;
  }

  /**
   * The first place below which a pattern leads to nothing, such as `/scenarios/2/items`. A list nobody has filled in is
   * missing as a whole; one that is not applicable is not.
   */
  firstMissing(pattern: string): Pointer | undefined {
    if (!this.missing.has(pattern)) this.missing.set(pattern, missingIn(this.root, "", segmentsOf(pattern)));
    return this.missing.get(pattern);
  }

  private indexOf(pattern: string): ReadonlyMap<string, object> {
    let found: readonly unknown[] = [this.root];
    for (const segment of segmentsOf(pattern)) {
      found = found.flatMap((value) => {
        if (segment === "*") return Array.isArray(value) ? (value as readonly unknown[]) : [];
        return isRecord(value) && Object.hasOwn(value, segment) ? [value[segment]] : [];
      });
    }
    const index = new Map<string, object>();
    for (const value of found) {
      const id = isRecord(value) ? value["id"] : undefined;
      if (isRecord(value) && typeof id === "string" && !index.has(id)) index.set(id, value);
    }
    return index;
  }

  private copy(value: unknown, at: Pointer, depth: number): unknown {
    this.values += 1;
    if (this.values > LIMITS.values || depth > LIMITS.valueDepth) throw new DataTooLarge();
    // Most values hold no others.
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
    if (Array.isArray(value)) {
      const items = (value as readonly unknown[]).map((item, index) =>
        this.copy(item, isHolder(item) ? below(at, index) : at, depth + 1),
      );
      return Object.freeze(items);
    }
    return isRecord(value) ? this.copyRecord(value, at, depth) : undefined;
  }

  private copyRecord(value: Readonly<Record<string, unknown>>, at: Pointer, depth: number): object {
    const copy: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const member = value[name];
      if (!RESERVED_NAMES.has(name))
        copy[name] = this.copy(member, isHolder(member) ? below(at, name) : at, depth + 1);
    }
    this.pointers.set(copy, at);
    return Object.freeze(copy);
  }
}

/** Whether a value holds others: only these are asked where they stand, and most values are none. */
function isHolder(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function missingIn(value: unknown, at: Pointer, segments: readonly string[]): Pointer | undefined {
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) {
    const list = segments.indexOf("*");
    return below(at, ...(list < 0 ? segments : segments.slice(0, list)));
  }
  const [segment, ...rest] = segments;
  if (segment === undefined || (isRecord(value) && Object.hasOwn(value, "notApplicable"))) return undefined;
  if (segment !== "*") {
    return missingIn(isRecord(value) ? value[segment] : undefined, below(at, segment), rest);
  }
  if (!Array.isArray(value)) return at;
  for (const [index, item] of value.entries()) {
    const missing = missingIn(item, below(at, index), rest);
    if (missing !== undefined) return missing;
  }
  return undefined;
}
