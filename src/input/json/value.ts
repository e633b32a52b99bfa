import type { Diagnostic } from "../../foundation/diagnostic.js";
import { RESERVED_NAMES } from "../../foundation/data.js";
import { below, type Pointer } from "../../foundation/pointer.js";
import { answerOf } from "../answer-text.js";
import { fieldAt, type Catalogue } from "../catalogue.js";
import { escapedCharacters } from "../text/character-check.js";
import { jsonFindings } from "./message.js";
import { scanJson, type JsonScan } from "./scan.js";
import { numberTextAt } from "./token.js";
import { MAXIMUM_DEPTH, MAXIMUM_MEMBERS, MAXIMUM_VALUES } from "../limit.js";
import type { LineIndex } from "../text/line-index.js";
import { locatedAt, type Located } from "../text/located.js";
import {
  containerAt,
  duplicateKey,
  tooDeep,
  tooManyMembers,
  tooManyValues,
  unsafeKey,
} from "../reading-finding.js";

/** The plain data of JSON text and what is wrong with how it is written; places are worked out when first asked. */
export interface JsonValue {
  /** `undefined` when the text is not JSON or a limit cut the reading short. */
  readonly value: unknown;
  readonly located: () => Located;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads JSON text. Types stay as written (a number where a code belongs is found by the schema); a choice given by
 * its Chinese label becomes its code, as in YAML. `parsed` is what `JSON.parse` made of it, if it could.
 */
export function jsonValue(text: string, parsed: Parsed, lines: LineIndex, catalogue: Catalogue): JsonValue {
  let scan: JsonScan | undefined;
  const scanned = (): JsonScan => (scan ??= scanJson(text));
  const located = (): Located => scanned().located;
  if (!parsed.isJson) {
    return { value: undefined, located, diagnostics: jsonFindings(scanned().faults, lines) };
  }
  const reading: Reading = { catalogue, lines, located, diagnostics: [], count: 0, keys: 0, isCut: false };
  const value = copy(parsed.value, { pointer: "", pattern: "", depth: 0 }, reading);
  if (!reading.isCut && reading.keys !== countKeys(text)) {
    for (const { key, parent, offset, first } of scanned().duplicates) {
      reading.diagnostics.push(
        duplicateKey(key, containerAt(parent, catalogue), lines.placeAt(offset), lines.placeAt(first)),
      );
    }
  }
  return { value: reading.isCut ? undefined : value, located, diagnostics: reading.diagnostics };
}

export type Parsed = { readonly isJson: true; readonly value: unknown } | { readonly isJson: false };

/** `JSON.parse` without the exception. */
export function parseJson(text: string): Parsed {
  try {
    return { isJson: true, value: JSON.parse(text) as unknown };
  } catch {
    return { isJson: false };
  }
}

/** How many keys the text has: strings before a colon. More than the value has means that some are repeated. */
function countKeys(text: string): number {
  let count = 0;
  for (const match of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"([ \t\r\n]*:)?/gu)) {
    if (match[1] !== undefined) count += 1;
  }
  return count;
}

interface Reading {
  readonly catalogue: Catalogue;
  readonly lines: LineIndex;
  readonly located: () => Located;
  readonly diagnostics: Diagnostic[];
  count: number;
  keys: number;
  isCut: boolean;
}

interface At {
  readonly pointer: Pointer;
  readonly pattern: string;
  readonly depth: number;
}

function copy(value: unknown, at: At, reading: Reading): unknown {
  if (isOverLimit(value, at, reading)) return undefined;
  if (typeof value === "string") return copyText(value, at, reading);
  if (typeof value === "number") return copyNumber(value, at, reading);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => copy(item, inside(at, index), reading));
  }
  return typeof value === "object" && value !== null ? copyObject(value, at, reading) : value;
}

function isOverLimit(value: unknown, at: At, reading: Reading): boolean {
  if (reading.isCut) return true;
  reading.count += 1;
  const exceeded = exceededLimit(value, at, reading);
  if (exceeded === undefined) return false;
  reading.diagnostics.push(exceeded);
  reading.isCut = true;
  return true;
}

function exceededLimit(value: unknown, at: At, reading: Reading): Diagnostic | undefined {
  const { catalogue, count, lines } = reading;
  const start = (): number => locatedAt(reading.located(), at.pointer)?.start ?? 0;
  if (count > MAXIMUM_VALUES) return tooManyValues(lines, start());
  if (at.depth > MAXIMUM_DEPTH) return tooDeep(lines, start());
  const members = typeof value === "object" && value !== null ? Object.keys(value).length : 0;
  if (members <= MAXIMUM_MEMBERS) return undefined;
  return tooManyMembers(members, containerAt(at.pointer, catalogue), lines.placeAt(start()));
}

function copyText(text: string, at: At, reading: Reading): string {
  reading.diagnostics.push(
    ...escapedCharacters(text, reading.lines, () => ({
      pointer: at.pointer,
      label: containerAt(at.pointer, reading.catalogue).label,
      place: reading.lines.placeAt(locatedAt(reading.located(), at.pointer)?.start ?? 0),
    })),
  );
  return answerOf(text, at.pattern, reading.catalogue);
}

/** A count that lost digits is no longer what was written: as the text it was, the schema refuses it. */
function copyNumber(value: number, at: At, reading: Reading): number | string {
  const isExact = Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  if (isExact || fieldAt(reading.catalogue, at.pattern)?.kind !== "integer") return value;
  const start = locatedAt(reading.located(), at.pointer)?.start ?? 0;
  return numberTextAt(reading.lines.text, start) ?? String(value);
}

function copyObject(object: object, at: At, reading: Reading): Readonly<Record<string, unknown>> {
  const value: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(object) as readonly (readonly [string, unknown])[]) {
    if (reading.isCut) break;
    reading.keys += 1;
    const inner = inside(at, key);
    const copied = copy(member, inner, reading);
    if (RESERVED_NAMES.has(key)) {
      const place = reading.lines.placeAt(locatedAt(reading.located(), inner.pointer)?.key ?? 0);
      reading.diagnostics.push(unsafeKey(key, containerAt(at.pointer, reading.catalogue), place));
    } else {
      value[key] = copied;
    }
  }
  return value;
}

function inside(at: At, segment: string | number): At {
  return {
    pointer: below(at.pointer, segment),
    pattern: typeof segment === "number" ? `${at.pattern}/*` : below(at.pattern, segment),
    depth: at.depth + 1,
  };
}
