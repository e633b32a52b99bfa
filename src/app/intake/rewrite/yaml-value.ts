import { isRecord } from "../../../foundation/data.js";
import { below } from "../../../foundation/pointer.js";
import { fieldAt, fieldsBelow, keyOf, type Catalogue } from "../../../input/catalogue.js";
import { columnsOf } from "../../../reporters/column.js";
import { inlineScalar, literalBlock, type ScalarStyle } from "./yaml-scalar.js";

/** Widest line on which a record or list stands in brackets, in columns. */
const WIDTH = 110;

/** How a file is indented. */
export interface Indentation {
  /** Columns from a key to the keys below it. */
  readonly step: number;
  /** Columns from a key to the dashes of its list. */
  readonly dash: number;
}

/** A value behind a key: what stands on its line, and the lines below, which bring their indentation. */
export interface Written {
  readonly head: string;
  readonly body: readonly string[];
}

/** Where a value is to stand. */
export interface ValuePlace {
  readonly pattern: string;
  /** The key as it is written. */
  readonly key: string;
  /** Column of the key. */
  readonly column: number;
  readonly style?: ScalarStyle;
  /** Whether a list stood there with one line for each member. */
  readonly isBlockList?: boolean;
}

/** Writes values of a filing as YAML in the manner of the examples. */
export class YamlValues {
  private readonly catalogue: Catalogue;
  private readonly indentation: Indentation;

  constructor(catalogue: Catalogue, indentation: Indentation) {
    this.catalogue = catalogue;
    this.indentation = indentation;
  }

  /**
   * A value behind its key. Texts of several lines are literal blocks; answer forms and lists of codes stand in brackets
   * where they fit on the line; records and entries have a line for each key.
   */
  behindKey(value: unknown, place: ValuePlace): Written {
    const { pattern, key, column, style } = place;
    const field = fieldAt(this.catalogue, pattern);
    const isSeveralLines = typeof value === "string" && value.includes("\n");
    const literal =
      style === "literal" || (isSeveralLines && style !== "double") ? literalBlock(value) : undefined;
    if (literal !== undefined) {
      const margin = " ".repeat(column + this.indentation.step);
      return {
        head: literal.header,
        body: literal.lines.map((line) => (line === "" ? "" : margin + line)),
      };
    }
    if (typeof value !== "object" || value === null) {
      return { head: inlineScalar(value, field, false, style), body: [] };
    }
    const inline = this.isInline(value, place) ? this.inBraces(value, pattern) : undefined;
    if (inline !== undefined && column + columnsOf(`${key}: ${inline}`) <= WIDTH) {
      return { head: inline, body: [] };
    }
    const body = Array.isArray(value)
      ? value.flatMap((item: unknown) => this.behindDash(item, pattern, column + this.indentation.dash))
      : this.members(value, pattern, column + this.indentation.step);
    return { head: "", body };
  }

  /** A key with its value. The lines bring their indentation. */
  member(key: string, value: unknown, pattern: string, column: number): readonly string[] {
    const written = inlineScalar(key, undefined, false);
    const { head, body } = this.behindKey(value, { pattern: below(pattern, key), key: written, column });
    return [`${" ".repeat(column)}${written}:${head === "" ? "" : ` ${head}`}`, ...body];
  }

  /** A member of the list at `pattern`. */
  behindDash(item: unknown, pattern: string, column: number): readonly string[] {
    const inside = `${pattern}/*`;
    const margin = " ".repeat(column);
    if (!isRecord(item) || Object.keys(item).length === 0) {
      return [`${margin}- ${this.inBraces(item, inside)}`];
    }
    const [first = "", ...rest] = this.members(item, inside, column + 2);
    return [`${margin}- ${first.slice(column + 2)}`, ...rest];
  }

  /** A value on one line in braces. */
  inBraces(value: unknown, pattern: string, style?: ScalarStyle): string {
    if (Array.isArray(value)) {
      return `[${value.map((item: unknown) => this.inBraces(item, `${pattern}/*`)).join(", ")}]`;
    }
    if (!isRecord(value)) return inlineScalar(value, fieldAt(this.catalogue, pattern), true, style);
    const members = this.ordered(value, pattern).map(([key, member]) => {
      return `${inlineScalar(key, undefined, true)}: ${this.inBraces(member, below(pattern, key))}`;
    });
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }

  /** Keys as the schema orders them; those that it does not know come last, as they came. */
  order(keys: readonly string[], pattern: string): readonly string[] {
    const known = new Map(fieldsBelow(this.catalogue, pattern).map((field, index) => [keyOf(field), index]));
    const rank = (key: string): number => known.get(key) ?? known.size;
    return keys.toSorted((left, right) => rank(left) - rank(right));
  }

  private members(value: object, pattern: string, column: number): readonly string[] {
    return this.ordered(value, pattern).flatMap(([key, member]) => this.member(key, member, pattern, column));
  }

  private ordered(value: object, pattern: string): readonly (readonly [string, unknown])[] {
    const members = new Map<string, unknown>(Object.entries(value));
    return this.order([...members.keys()], pattern).map((key) => [key, members.get(key)]);
  }

  private isInline(value: object, { isBlockList = false }: ValuePlace): boolean {
    if (Array.isArray(value)) return !isBlockList && !value.some((item) => typeof item === "object");
    return Object.keys(value).length === 0 || isOneLineForm(value);
  }
}

const FORM_PARTS: ReadonlySet<string> = new Set(["zh", "en", "notApplicable", "leftBlank"]);

/** An answer form without texts of several lines. */
function isOneLineForm(value: object): boolean {
  return Object.entries(value).every(([key, part]: readonly [string, unknown]) => {
    if (!FORM_PARTS.has(key)) return false;
    if (typeof part === "string") return !part.includes("\n");
    return isRecord(part) && isOneLineForm(part);
  });
}
