import { isXmlIllegal } from "../../foundation/xml-character.js";
import type { Findings } from "../findings.js";
import { LIMITS } from "../limits.js";
import {
  fullWidthBraces,
  illegalInTemplate,
  nearTag,
  notAllowed,
  type RefusedForm,
  tooDeep,
  unclosedString,
  unclosedTag,
} from "../mistakes/syntax.js";
import { asciiOf, reportTyped, type Typed, typedSigil } from "./full-width.js";
import { nearTags } from "./near-tags.js";
import type { Repair, SourceFile } from "./source-file.js";

/** `otherwise` is `{{else}}` and `{{else if …}}`. */
export type TagKind = "output" | "open" | "close" | "otherwise" | "partial" | "comment";

/** One `{{…}}` of a template file, found without understanding what is in it. */
export interface Tag {
  readonly kind: TagKind;
  readonly start: number;
  readonly end: number;
  /** The first word: of a block its name, of `{{else if …}}` `if`, of `{{else}}` the empty string. */
  readonly name: string;
  /** Something about it was refused: it is blanked out, with its block, and the rest is read without it. */
  readonly isBroken: boolean;
}

interface Opening {
  readonly kind: TagKind;
  /** Offset where the inside of the tag begins. */
  readonly inside: number;
  readonly refused?: RefusedForm;
}

const SIGILS: Readonly<Record<string, Omit<Opening, "inside">>> = {
  "{": { kind: "output", refused: "{{{" },
  "&": { kind: "output", refused: "{{&" },
  "*": { kind: "output", refused: "{{*" },
  "#*": { kind: "open", refused: "{{#*" },
  "#>": { kind: "open", refused: "{{#>" },
  "^": { kind: "otherwise", refused: "{{^" },
  "#": { kind: "open" },
  "/": { kind: "close" },
  ">": { kind: "partial" },
  "!": { kind: "comment" },
  "!--": { kind: "comment" },
  "": { kind: "output" },
};

/** Two braces, typed with either keyboard; those of the Chinese one are reported. */
const BRACES = /[{｛]{2}/gu;
/** Full-width braces are a tag where they have an end in the line; else they are words that were meant as one. */
const WHOLE_TAG = /[{｛]{2}[^{}｛｝\n<]*[}｝]{2}/uy;
const OPENING = /[{｛]{2}~?\s*(?<sigil>!--|[#＃][*>]?|[!！{&*^/／>＞]|)/uy;
const FIRST_WORD = /^[^\s~}｝()|="']*/u;

/**
 * Finds the tags of a template file before Handlebars sees it: forms that are refused, tags and strings without end,
 * characters typed in full width. All of them are reported, and blanked out or put right in `repair`, so that one
 * slip does not hide the others.
 */
export function scanTags(source: SourceFile, findings: Findings, repair: Repair): readonly Tag[] {
  const { text } = source;
  const tags: Tag[] = [];
  checkCharacters(source, findings, repair);
  let at = 0;
  for (let start = bracesFrom(text, 0); start >= 0; start = bracesFrom(text, at)) {
    checkContent(source, at, start, tags.at(-1), findings, repair);
    const tag = readTag(source, start, findings, repair);
    tags.push(tag);
    at = tag.end;
  }
  checkContent(source, at, text.length, tags.at(-1), findings, repair);
  return tags;
}

/** Where the next tag begins. */
function bracesFrom(text: string, from: number): number {
  BRACES.lastIndex = from;
  for (let found = BRACES.exec(text); found; found = BRACES.exec(text)) {
    WHOLE_TAG.lastIndex = found.index;
    if (found[0] === "{{" || WHOLE_TAG.test(text)) return found.index;
  }
  return -1;
}

function checkCharacters(source: SourceFile, findings: Findings, repair: Repair): void {
  let at = 0;
  for (const character of source.text) {
    const codePoint = character.codePointAt(0) ?? 0;
    // U+2028 and U+2029 end lines for JavaScript but not for editors: places would be wrong after them.
    if (isXmlIllegal(codePoint) || codePoint === 0x2028 || codePoint === 0x2029) {
      findings.add(illegalInTemplate(codePoint), { place: source.place(at) });
      repair.erase(source.text, at, at + character.length);
    }
    at += character.length;
  }
}

/** @param before the tag that the content follows: braces that end one without end were reported with it. */
function checkContent(
  source: SourceFile,
  start: number,
  end: number,
  before: Tag | undefined,
  findings: Findings,
  repair: Repair,
): void {
  for (const near of nearTags(source.text.slice(start, end))) {
    const place = source.place(start + near.start);
    if (/^(?:｛｛|｝｝)$/u.test(near.text)) findings.add(fullWidthBraces(near.text), { place });
    else if (before?.isBroken !== true || near.text !== "}}") findings.add(nearTag(near.text), { place });
  }
  if (end < source.text.length && source.text[end - 1] === "\\") {
    findings.add(notAllowed("\\{{"), { place: source.place(end - 1) });
    repair.erase(source.text, end - 1, end);
  }
}

function readTag(source: SourceFile, start: number, findings: Findings, repair: Repair): Tag {
  const { text } = source;
  if (text.startsWith("{{{{", start)) {
    findings.add(notAllowed("{{{{"), { place: source.place(start) });
    return { kind: "output", start, end: endAfter(text, "}}}}", start), name: "", isBroken: true };
  }
  OPENING.lastIndex = start;
  const typed = OPENING.exec(text)?.groups?.["sigil"] ?? "";
  const inside = OPENING.lastIndex;
  const found = typedSigil(typed, inside);
  const sigil = found.reduce((all, { character, ascii }) => all.replace(character, ascii), typed);
  const opening = SIGILS[sigil] ?? { kind: "output" };
  const isFullWidth = text.slice(start, start + 2) !== "{{";
  if (isFullWidth) {
    findings.add(fullWidthBraces(text.slice(start, start + 2)), { place: source.place(start) });
    repair.replace(start, "{{");
  }
  if (opening.kind === "comment") {
    reportTyped(found, source, findings, repair);
    return readComment(source, start, sigil, findings, repair);
  }
  if (opening.refused) findings.add(notAllowed(opening.refused), { place: source.place(start) });

  const { end, isWhole } = readInside(source, start, inside, { findings, repair, found, isFullWidth });
  // Of a tag without end nobody knows which words still belong to it.
  if (isWhole) reportTyped(found, source, findings, repair);
  const words = text.slice(inside, end).trimStart();
  const name = FIRST_WORD.exec(words)?.[0] ?? "";
  if (isWhole && (sigil === "&" || (sigil === "{" && text[end] === "}"))) {
    // What stands in it is checked as if it were written right.
    repair.erase(text, inside - 1, inside);
    if (sigil === "{") repair.erase(text, end, end + 1);
    // The third closing brace is left to the text.
    return { kind: "output", start, end, name, isBroken: false };
  }
  const isBroken = !isWhole || opening.refused !== undefined;
  const after = sigil === "{" && text[end] === "}" ? end + 1 : end;
  if (opening.kind === "otherwise" && name !== "") return { kind: "open", start, end: after, name, isBroken };
  if (opening.kind === "output" && name === "else") {
    const chained = FIRST_WORD.exec(words.slice(name.length).trimStart())?.[0] ?? "";
    return { kind: "otherwise", start, end: after, name: chained, isBroken };
  }
  return { kind: opening.kind, start, end: after, name, isBroken };
}

function readComment(
  source: SourceFile,
  start: number,
  sigil: string,
  findings: Findings,
  repair: Repair,
): Tag {
  const closing = sigil === "!--" ? /--~?[}｝]{2}/u : /[}｝]{2}/u;
  const found = closing.exec(source.text.slice(start));
  if (found) {
    const end = start + found.index + found[0].length;
    if (!found[0].endsWith("}}")) repair.replace(end - 2, "}}");
    return { kind: "comment", start, end, name: "", isBroken: false };
  }
  findings.add(unclosedTag(source.text.slice(start, start + 60)), { place: source.place(start) });
  return { kind: "comment", start, end: source.text.length, name: "", isBroken: true };
}

interface Reading {
  readonly findings: Findings;
  readonly repair: Repair;
  /** Full-width characters so far; more are added. */
  readonly found: Typed[];
  /** The braces that open it were full-width: that was reported. */
  readonly isFullWidth: boolean;
}

/** Reads from the inside of a tag to behind its `}}`, over strings and `[…]` segments. */
function readInside(
  source: SourceFile,
  start: number,
  inside: number,
  { findings, repair, found, isFullWidth }: Reading,
): { readonly end: number; readonly isWhole: boolean } {
  const { text } = source;
  let depth = 0;
  let isWhole = true;
  for (let at = inside; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (isClosing(character) && isClosing(text[at + 1])) {
      const braces = text.slice(at, at + 2);
      if (braces === "}}") return { end: at + 2, isWhole };
      if (!isFullWidth) findings.add(fullWidthBraces(braces), { place: source.place(at) });
      repair.replace(at, "}}");
      return { end: at + 2, isWhole };
    }
    if (character === "<" || (character === "{" && text[at + 1] === "{")) break;
    const ascii = asciiOf(character);
    if (ascii !== undefined) {
      found.push({ character, ascii, at });
    } else if (isWhole && (character === '"' || character === "'" || character === "[")) {
      const closing = closingOf(text, at, character === "[" ? "]" : character);
      if (closing === undefined) {
        findings.add(unclosedString(text.slice(start, at + 20)), { place: source.place(at) });
        isWhole = false;
      } else {
        at = closing;
      }
    } else if (character === "(") {
      depth += 1;
      if (depth === LIMITS.expressionDepth + 1) {
        findings.add(tooDeep("expressionDepth", LIMITS.expressionDepth), { place: source.place(start) });
        isWhole = false;
      }
    } else if (character === ")") {
      depth -= 1;
    }
  }
  const rest = /[\n<]|\{\{/u.exec(text.slice(inside));
  const end = rest ? inside + rest.index : text.length;
  findings.add(unclosedTag(text.slice(start, end)), { place: source.place(start) });
  return { end, isWhole: false };
}

function isClosing(character: string | undefined): boolean {
  return character === "}" || character === "｝";
}

/** The offset of the closing quote or bracket, if it stands in the same line and tag. */
function closingOf(text: string, opening: number, closing: string): number | undefined {
  for (let at = opening + 1; at < text.length; at += 1) {
    if (text[at] === "\\" && closing !== "]") at += 1;
    else if (text[at] === closing) return at;
    else if (text[at] === "\n" || text.startsWith("}}", at) || text.startsWith("{{", at)) return undefined;
  }
  return undefined;
}

function endAfter(text: string, closing: string, start: number): number {
  const found = text.indexOf(closing, start);
  return found < 0 ? text.length : found + closing.length;
}
