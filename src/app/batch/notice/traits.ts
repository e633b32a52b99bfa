import { isRecord } from "../../../foundation/data.js";
import { sha256 } from "../../sha256.js";
import { processorOf } from "../source/processor.js";

/** What shows that two records are alike, as hashes: what was answered stands in no journal for it. */
export interface Traits {
  readonly content: string;
  /** Of the unified social credit code of the processor. */
  readonly code?: string;
  /** Of the name of the processor. */
  readonly name?: string;
}

/** Hexadecimal digits that are kept. */
const DIGITS = 16;

/** The traits of a filing that was read, or of the bytes of one that could not be. */
export function traitsOf(read: { readonly value: unknown } | { readonly bytes: Uint8Array }): Traits {
  if ("bytes" in read) return { content: hashOf(read.bytes) };
  const { value } = read;
  const { code, name } = processorOf(value);
  return {
    // The same answers in another order are the same filing.
    content: hashOf(JSON.stringify([value], sorted)),
    ...(code === undefined ? {} : { code: hashOf(code.trim().toUpperCase()) }),
    ...(name === "" ? {} : { name: hashOf(name.normalize("NFC")) }),
  };
}

function sorted(_key: string, value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function hashOf(content: string | Uint8Array): string {
  return sha256(content).slice(0, DIGITS);
}

/** Traits as they were written; nothing for what is none. */
export function traitsIn(value: unknown): Traits | undefined {
  if (!isRecord(value)) return undefined;
  const { content, code, name } = value;
  if (typeof content !== "string") return undefined;
  return {
    content,
    ...(typeof code === "string" ? { code } : {}),
    ...(typeof name === "string" ? { name } : {}),
  };
}
