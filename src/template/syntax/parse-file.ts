import Handlebars from "handlebars";
import type { Findings } from "../findings.js";
import { LIMITS } from "../limits.js";
import { notText, syntax, tooLarge } from "../mistakes/syntax.js";
import { balanceTags } from "./balance-tags.js";
import { type Conversion, convertTree } from "./convert-tree.js";
import { type MarkupToken, readMarkup } from "./markup.js";
import { scanTags, type Tag } from "./scan-tags.js";
import { Repair, SourceFile } from "./source-file.js";
import type { Statement } from "./syntax-tree.js";

/** A template as it lies on disk. `file` is what diagnostics call it. */
export interface TemplateSource {
  readonly file: string;
  readonly text: string;
}

/** One template file, understood as far as it could be. */
export interface ParsedFile {
  readonly source: SourceFile;
  /** The text in which everything that was refused is blanked out; same offsets as `source.text`. */
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly tags: readonly Tag[];
  readonly markup: readonly MarkupToken[];
}

/**
 * Reads one template file: tags, their balance, Handlebars' own syntax, then our allow-list. All mistakes go to
 * `findings`; what was refused is left out of the result, so that the rest can still be checked. `undefined` when
 * nothing could be read or a budget is spent.
 */
export function parseFile(template: TemplateSource, findings: Findings): ParsedFile | undefined {
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
  if (scanned.length > LIMITS.nodes) {
    findings.add(tooLarge("nodes", LIMITS.nodes), { place });
    return undefined;
  }
  const parsed = parseTags(source, scanned, repair, findings);
  if (parsed === undefined && findings.count === before) findings.add(syntax("{{ }}"), { place });
  return parsed;
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
): ParsedFile | undefined {
  let tags = scanned;
  let kept = balanceTags(source, tags, findings, repair);
  if (kept === undefined) return undefined;
  let text = repair.apply(source.text);
  let program = parseText(text);
  if (program === undefined) {
    tags = markUnreadable(source, tags, kept, text, findings);
    kept = balanceTags(source, tags, findings, repair);
    text = repair.apply(source.text);
    program = parseText(text);
  }
  const parsed = program && convertTree(source, program, findings);
  if (parsed === undefined || !isSame(parsed, kept ?? [], text)) return undefined;
  return { source, text, statements: parsed.statements, tags, markup: readMarkup(text, tags) };
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
