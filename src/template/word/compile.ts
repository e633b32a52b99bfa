import { diagnostic, type Diagnostic, hasSeverity } from "../../foundation/diagnostic.js";
import type { Field } from "../../foundation/field.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { packOnce, type Parts } from "../../ooxml/zip.js";
import { type Catalogue, orderedFields } from "../check/catalogue.js";
import { type Render, renderOf } from "../execute.js";
import { Findings, type Mistake } from "../findings.js";
import { tagInBoundControl, tagInTextBox, tagInTrackedChange } from "../mistakes/word-text.js";
import { Outline } from "../outline.js";
import { rewriteStatements } from "../rewrite/rewrite.js";
import { Rewriting } from "../rewrite/rewriting.js";
import { parseFile, type ParsedFile } from "../syntax/parse-file.js";
import { Partials } from "../syntax/partials.js";
import type { Tag } from "../syntax/scan-tags.js";
import { understood } from "./block-tags.js";
import { type Look, lookOf } from "./look.js";
import { openPackage, type TemplatePart } from "./open-package.js";
import { takeApart } from "./pieces.js";
import { type Placement, place } from "./placement.js";
import { onceATag } from "./once-a-tag.js";
import { withoutForeignForms } from "./foreign-forms.js";
import { hasTag, TagLines } from "./tag-lines.js";
import { reportLostComments, reportReview } from "./review-left.js";
import { sitesOf } from "./tag-site.js";
import { reportUnreadTags } from "./unread-tags.js";
import { weave } from "./weave.js";
import { inDocument } from "./word-place.js";
import { WordSurface } from "./word-surface.js";

/** A part that is written anew for every filling. */
export interface FilledPart {
  readonly part: TemplatePart;
  readonly render: Render;
}

/** A compiled Word template; keeps no state, so it may be filled any number of times. */
export interface WordTemplate {
  /** As findings call it. */
  readonly file: string;
  readonly fields: ReadonlyMap<string, Field>;
  /** All parts, as they were packed. */
  readonly parts: Parts;
  /** Those with tags. */
  readonly filled: readonly FilledPart[];
  readonly texts: readonly TemplatePart[];
  /** What is known of the tags, by number of their place. */
  readonly looks: readonly Look[];
}

/** What a Word template shows, to be held against what its document must not lose. */
export interface ShownInWord {
  /** Patterns of the fields that are read. */
  readonly sections: readonly { readonly patterns: ReadonlySet<string> }[];
  /** Names of fields in tags that were not understood. */
  readonly mentioned: ReadonlySet<string>;
}

/** What is known of a Word template, whether or not it can be used. */
export interface InspectedWord {
  /** `undefined` when a mistake stops it. */
  readonly template: WordTemplate | undefined;
  /** Its parts with text; none when it could not be opened. */
  readonly texts: readonly TemplatePart[];
  /** `undefined` when it could not be opened. */
  readonly shown: ShownInWord | undefined;
}

/**
 * Opens a Word document as a template and checks its tags as those of our own templates are: all mistakes at once, each with part, paragraph
 * and the words there; with any, there is no template. Never throws for a file, however hostile.
 *
 * @param file what findings call the template.
 */
export function compileWordTemplate(
  file: string,
  bytes: Uint8Array,
  fields: ReadonlyMap<string, Field>,
): Outcome<WordTemplate | undefined> {
  const { value, diagnostics } = inspectWordTemplate(file, bytes, fields);
  return outcome(value.template, diagnostics);
}

/** The same for who shows the paragraphs in which findings stand. */
export function inspectWordTemplate(
  file: string,
  bytes: Uint8Array,
  fields: ReadonlyMap<string, Field>,
): Outcome<InspectedWord> {
  const findings = new Findings();
  const opened = openPackage(bytes, findings);
  const texts = opened?.texts ?? [];
  const told = (): readonly Diagnostic[] =>
    onceATag(findings.list(), texts).map((finding) => inDocument(finding, file, texts));
  if (opened === undefined) return outcome({ template: undefined, texts, shown: undefined }, told());
  const looks: Look[] = [];
  const catalogue = orderedFields(fields);
  reportUnreadTags(texts, opened.parts, findings);
  reportReview(texts, findings, "template");
  reportLostComments(texts, opened.parts, findings);
  const checked = texts.map((part) => checkPart(part, findings));
  const shown = { outline: new Outline(), mentioned: new Set<string>() };
  const filled = checked.flatMap((one) => compilePart(one, catalogue, looks, findings, shown) ?? []);
  const diagnostics = told();
  const inspected = { texts, shown: { sections: shown.outline.sections(), mentioned: shown.mentioned } };
  if (hasSeverity(diagnostics, "blocking")) {
    return outcome({ ...inspected, template: undefined }, diagnostics);
  }
  const anew = new Set(filled.map(({ part }) => part.path));
  packOnce([...opened.parts].flatMap(([path, content]) => (anew.has(path) ? [] : [content])));
  const template = { file, fields, parts: opened.parts, filled, texts, looks };
  return outcome(
    { ...inspected, template },
    filled.length === 0 ? [...diagnostics, withoutTags(file)] : diagnostics,
  );
}

interface CheckedPart {
  readonly part: TemplatePart;
  readonly file: ParsedFile | undefined;
  readonly placement: Placement | undefined;
}

/** Reads the tags of a part and places its blocks. */
function checkPart(part: TemplatePart, findings: Findings): CheckedPart {
  const tagged = part.paragraphs.filter((paragraph) => hasTag(paragraph) && !paragraph.isFallback);
  if (tagged.length === 0) return { part, file: undefined, placement: undefined };
  const at = (
    line: number,
    column: number,
  ): { readonly place: { file: string; line: number; column: number } } => ({
    place: { file: part.path, line, column },
  });
  for (const { number, text, isInTextBox, hasTrackedChange, isBound } of tagged) {
    const column = Math.max(0, text.search(/[{｛]/u)) + 1;
    if (isInTextBox) findings.add(tagInTextBox, at(number, column));
    else if (hasTrackedChange) findings.add(tagInTrackedChange, at(number, column));
    else if (isBound) findings.add(tagInBoundControl, at(number, column));
  }
  const lines = new TagLines(part.paragraphs);
  const file = parseFile({ file: part.path, text: lines.text }, findings, false);
  if (file === undefined) return { part, file, placement: undefined };
  const sites = sitesOf(part.xml, understood(file), lines);
  const add = (mistake: Mistake, tag: Tag): void => {
    findings.add(mistake, { place: file.source.place(tag.start) });
  };
  return { part, file, placement: place(part, sites, add) };
}

/** Checks the tags of a part against the catalogue; compiles it when nothing at all was found. */
function compilePart(
  { part, file, placement }: CheckedPart,
  catalogue: Catalogue,
  looks: Look[],
  findings: Findings,
  shown: { readonly outline: Outline; readonly mentioned: Set<string> },
): FilledPart | undefined {
  if (file === undefined || placement === undefined) return undefined;
  const statements = withoutForeignForms(file, findings);
  const surface = new WordSurface(looksOf(part, placement), looks);
  const rewriting = new Rewriting(catalogue, findings, surface, shown.outline);
  const canCut = !findings.isBlocking;
  const woven = canCut ? weave(takeApart(part, placement), statements) : statements;
  const program = rewriteStatements(rewriting, file, woven, new Partials(new Map(), findings));
  for (const name of rewriting.mentioned) shown.mentioned.add(name);
  if (findings.isBlocking) return undefined;
  return { part, render: renderOf(program, rewriting.instructions) };
}

function looksOf({ xml }: TemplatePart, { sites, levels, blocks }: Placement): ReadonlyMap<number, Look> {
  const levelOf = new Map(
    blocks.flatMap((block) =>
      [block.open, ...block.otherwise].map((tag) => [tag, levels.get(block) ?? "inline"] as const),
    ),
  );
  return new Map(
    sites.map((site) => [site.tag.start, lookOf(xml, site, levelOf.get(site.tag) ?? "inline")] as const),
  );
}

function withoutTags(file: string): Diagnostic {
  return diagnostic({
    code: "template/word-no-tags",
    severity: "warning",
    message: {
      zh: "Word 模板中没有模板标签，文书与模板相同",
      en: "The Word template has no tags: the paper is the template itself",
    },
    help: {
      zh: "在需要填写之处写入字段，例如 {{processor.name}}；检查是否选错了文件。",
      en: "Write fields where something is to be filled in, such as {{processor.name}}; check whether this is the right file.",
    },
    place: { file, line: 1, column: 1 },
    basis: "inferred",
  });
}
