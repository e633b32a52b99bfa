import Handlebars from "handlebars";
import type { Findings } from "../findings.js";
import { LIMITS } from "../limits.js";
import { notText, syntax, tooLarge } from "../mistakes/syntax.js";
import { type Balanced, balanceTags } from "./balance-tags.js";
import { type Conversion, convertTree, type OffsetOf } from "./convert-tree.js";
import { pairElements, type Pairing } from "./element-ends.js";
import { type MarkupToken, readMarkup } from "./markup.js";
import { scanTags, type Tag } from "./scan-tags.js";
import { type Extended, extended, Repair, SourceFile } from "./source-file.js";
import type { Statement } from "./syntax-tree.js";

/** A template as it lies on disk. `file` is what diagnostics call it. */
export interface TemplateSource {
  readonly file: string;
  readonly text: string;
}

/** Stretches looked at in one file; with more, a template is beyond guessing. */
const STRETCHES = 50;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One template file, understood as far as it could be. */
export interface ParsedFile {
  readonly source: SourceFile;
  /** The text in which everything that was refused is blanked out; same offsets as `source.text`. */
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly tags: readonly Tag[];
  /** Where blocks begin of whose own tag only the name could be read; that was reported. */
  readonly unreadable: ReadonlySet<number>;
  /** Where blocks begin of which nobody knows how far they go; that was reported. */
  readonly openEnded: ReadonlySet<number>;
  /** Stretches that a block may be around whose beginning is missing; that was reported. */
  readonly doubtful: readonly Stretch[];
  readonly markup: readonly MarkupToken[];
  readonly pairing: Pairing;
}

/**
 * Reads one template file: tags, their balance, Handlebars' own syntax, then our allow-list. All mistakes go to
 * `findings`; what was refused is left out of the result, so that the rest can still be checked. `undefined` when
 * nothing could be read or a budget is spent.
 *
 * @param hasMarkup whether the tags stand in document HTML; without it no element ends a block.
 */
export function parseFile(
  template: TemplateSource,
  findings: Findings,
  hasMarkup = true,
): ParsedFile | undefined {
  const place = { file: template.file, line: 1, column: 1 };
  if (!isText(template.text)) {
    findings.add(notText, { place });
    return undefined;
  }
  if (Buffer.byteLength(template.text) > LIMITS.fileBytes) {
    findings.add(tooLarge("fileBytes", LIMITS.fileBytes), { place });
    return undefined;
  }
  const before = findings.count;
  const source = new SourceFile(template.file, template.text);
  const repair = new Repair();
  const scanned = scanTags(source, findings, repair);
  const excess = firstBeyond(source.text, scanned);
  if (excess !== undefined) {
    findings.add(tooLarge("nodes", LIMITS.nodes), { place: source.place(excess.start) });
    return undefined;
  }
  const parsed = parseTags(source, scanned, repair, findings, hasMarkup);
  if (parsed === undefined && findings.count === before) findings.add(syntax("{{ }}"), { place });
  return parsed;
}

/** The tag at which the words of all tags are more than the nodes that are allowed: Handlebars would take seconds over them. */
function firstBeyond(text: string, tags: readonly Tag[]): Tag | undefined {
  let words = 0;
  return tags.find(({ kind, start, end }) => {
    words += kind === "comment" ? 1 : text.slice(start, end).trim().split(/\s+/u).length;
    return words > LIMITS.nodes;
  });
}

/** Callers without types could pass a syntax tree, which must never reach Handlebars. */
function isText(text: unknown): text is string {
  return typeof text === "string";
}

function parseTags(
  source: SourceFile,
  scanned: readonly Tag[],
  repair: Repair,
  findings: Findings,
  hasMarkup: boolean,
): ParsedFile | undefined {
  const scannedText = repair.apply(source.text);
  const markup = hasMarkup ? readMarkup(scannedText, scanned) : [];
  const pairing = pairElements(markup, source.text.length);
  const endAround = (offset: number): number => pairing.endAround(offset);
  let tags = scanned;
  let balanced = balanceTags(source, tags, findings, repair, endAround);
  if (balanced === undefined) return undefined;
  let text = repair.apply(source.text);
  let whole = withClosers(text, balanced);
  let program = parseText(whole.text);
  if (program === undefined) {
    tags = markUnreadable(source, tags, balanced.tags, text, findings);
    balanced = balanceTags(source, tags, findings, repair, endAround);
    if (balanced === undefined) return undefined;
    text = repair.apply(source.text);
    whole = withClosers(text, balanced);
    program = parseText(whole.text);
  }
  if (program === undefined) return undefined;
  const read = new SourceFile(source.file, whole.text);
  const offsetOf: OffsetOf = (position) => whole.original(read.offset(position));
  const parsed = convertTree(source, program, offsetOf, findings);
  if (!isSame(parsed, balanced.tags, text)) return undefined;
  const { unreadable, openEnded } = balanced;
  const doubtful = balanced.strayCloses
    .slice(0, STRETCHES)
    .map((tag) => stretchBefore(tag, text, tags, pairing));
  return {
    source,
    text,
    statements: parsed.statements,
    tags,
    unreadable,
    openEnded,
    doubtful,
    pairing,
    markup: !hasMarkup || (text === scannedText && tags === scanned) ? markup : readMarkup(text, tags),
  };
}

/** What the block may hold that ends at a tag and begins nowhere: back to the last end of its name, heading or start of the element. */
function stretchBefore({ name, start }: Tag, text: string, tags: readonly Tag[], pairing: Pairing): Stretch {
  const element = pairing.startAround(start);
  const before = tags.findLast(
    (tag) =>
      tag.kind === "close" &&
      tag.name === name &&
      tag.start < start &&
      pairing.startAround(tag.start) === element,
  );
  const heading = text.lastIndexOf("<h", start);
  return { start: Math.max(element, before?.end ?? 0, heading), end: start };
}

/** The text with an end for every block. */
function withClosers(text: string, { closers }: Balanced): Extended {
  return extended(
    text,
    closers.map(({ at, name }) => ({ at, piece: `{{/${name}}}` })),
  );
}

function parseText(text: string): hbs.AST.Program | undefined {
  try {
    // White space between tags means nothing here: standalone tags need no rule of their own.
    return Handlebars.parse(text, { ignoreStandalone: true });
  } catch {
    return undefined;
  }
}

/** Handlebars stops at the first tag it cannot read and names only the line: each is tried alone. */
function markUnreadable(
  source: SourceFile,
  tags: readonly Tag[],
  kept: readonly Tag[],
  text: string,
  findings: Findings,
): readonly Tag[] {
  const candidates = new Set(kept);
  return tags.map((tag) => {
    if (!candidates.has(tag) || parseText(alone(tag, text.slice(tag.start, tag.end)))) return tag;
    findings.add(syntax(source.text.slice(tag.start, tag.end)), { place: source.place(tag.start) });
    return { ...tag, isBroken: true };
  });
}

/** A tag made into a template of its own. */
function alone(tag: Tag, written: string): string {
  switch (tag.kind) {
    case "open":
      return `${written}{{/${tag.name}}}`;
    case "close":
      return `{{#${tag.name}}}${written}`;
    case "otherwise":
      return `{{#if x}}${written}{{/if}}`;
    case "output":
    case "partial":
    case "comment":
      return written;
  }
}

/**
 * Whether Handlebars saw the tags that we saw, no longer and no shorter. Its lexer is not ours: where they disagree,
 * checks of the one say nothing about the other, and the template is refused.
 */
function isSame({ starts, contentLength }: Conversion, kept: readonly Tag[], text: string): boolean {
  const expected = new Set(
    kept
      .filter((tag) => tag.kind !== "close" && !(tag.kind === "otherwise" && tag.name === ""))
      .map((tag) => tag.start),
  );
  const tagLength = kept.reduce((sum, tag) => sum + tag.end - tag.start, 0);
  return (
    starts.length === expected.size &&
    starts.every((start) => expected.has(start)) &&
    contentLength + tagLength === text.length
  );
}
