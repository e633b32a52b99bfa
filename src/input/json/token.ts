/** What can be wrong in the text of JSON. */
export type JsonFaultKind =
  | "afterEnd"
  | "badEscape"
  | "badNumber"
  | "comment"
  | "fullWidth"
  | "missingColon"
  | "missingComma"
  | "missingKey"
  | "missingValue"
  | "openBracket"
  | "openString"
  | "singleQuoted"
  | "tabInString"
  | "trailingComma"
  | "unexpected"
  | "unquoted"
  | "wrongBracket";

export interface JsonToken {
  /** A bracket, comma or colon stands for itself; `scalar` is a number, `true`, `false` or `null`. */
  readonly type: "{" | "}" | "[" | "]" | "," | ":" | "string" | "scalar" | "comment" | "end" | "unreadable";
  readonly start: number;
  /** Offset behind the token. */
  readonly end: number;
  /** What is wrong with the token itself; reading can go on unless its type is `unreadable`. */
  readonly fault?: JsonFaultKind;
}

const WHITE_SPACE = /[ \t\r\n]*/uy;
const COMMENT = /\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?/uy;
const STRING = /"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*"/uy;
const SINGLE_QUOTED = /'[^'\\\n]*(?:\\[^\n][^'\\\n]*)*'/uy;
const WORD = /[^\s{}[\],:"'，：]+/uy;

const PUNCTUATION: ReadonlyMap<string, "{" | "}" | "[" | "]" | "," | ":"> = new Map([
  ["{", "{"],
  ["}", "}"],
  ["[", "["],
  ["]", "]"],
  [",", ","],
  [":", ":"],
  ["，", ","],
  ["：", ":"],
]);

/** The token at or after an offset. */
export function jsonToken(text: string, from: number): JsonToken {
  const start = match(WHITE_SPACE, text, from);
  const character = text.charAt(start);
  if (character === "") return { type: "end", start, end: start };
  const punctuation = PUNCTUATION.get(character);
  if (punctuation !== undefined) {
    return {
      type: punctuation,
      start,
      end: start + 1,
      ...(character === punctuation ? {} : { fault: "fullWidth" }),
    };
  }
  if (character === '"') return stringToken(text, start);
  if (character === "'") {
    const end = match(SINGLE_QUOTED, text, start);
    return { type: end === start ? "unreadable" : "string", start, end, fault: "singleQuoted" };
  }
  if (character === "“" || character === "”")
    return { type: "unreadable", start, end: start, fault: "fullWidth" };
  const comment = match(COMMENT, text, start);
  if (comment > start) return { type: "comment", start, end: comment, fault: "comment" };
  return wordToken(text, start);
}

function stringToken(text: string, start: number): JsonToken {
  const end = match(STRING, text, start);
  if (end === start) return { type: "unreadable", start, end, fault: "openString" };
  const inner = text.slice(start + 1, end - 1);
  if (inner.includes("\t")) return { type: "string", start, end, fault: "tabInString" };
  const withoutEscapes = inner.replaceAll(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/gu, "");
  return { type: "string", start, end, ...(withoutEscapes.includes("\\") ? { fault: "badEscape" } : {}) };
}

function wordToken(text: string, start: number): JsonToken {
  const end = match(WORD, text, start);
  if (end === start) return { type: "unreadable", start, end, fault: "unexpected" };
  const word = text.slice(start, end);
  if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/u.test(word)) {
    return { type: "scalar", start, end };
  }
  return { type: "scalar", start, end, fault: /^[-+.\d]/u.test(word) ? "badNumber" : "unquoted" };
}

const NUMBER = /-?\d[\d.eE+-]{0,38}/uy;

/** The number that starts at an offset, as it is written, at most 40 characters of it; `undefined` where none does. */
export function numberTextAt(text: string, start: number): string | undefined {
  const end = match(NUMBER, text, start);
  return end === start ? undefined : text.slice(start, end);
}

/** Offset behind the match of a sticky pattern, or `from` where it does not match. */
function match(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** The text of a key as written; a slip in its notation was reported already. */
export function keyText(written: string): string {
  if (!written.startsWith('"')) return written.replaceAll(/^'|'$/gu, "");
  try {
    const text: unknown = JSON.parse(written);
    return String(text);
  } catch {
    return written.slice(1, -1);
  }
}
