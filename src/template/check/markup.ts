import type { HeadingLevel } from "../../document/number.js";
import type { Place } from "../../foundation/diagnostic.js";
import { nearest } from "../../foundation/suggest.js";
import type { Findings, Mistake } from "../findings.js";
import { LIMITS } from "../limits.js";
import {
  foreignMarkup,
  misplacedText,
  noDocument,
  strayBracket,
  strayEndTag,
  unclosedElement,
  unfinishedMarkup,
  unknownElement,
  wrongEndTag,
} from "../mistakes/markup.js";
import { tooDeep } from "../mistakes/syntax.js";
import type { MarkupToken, OpenTag } from "../syntax/markup.js";
import type { ParsedFile } from "../syntax/parse-file.js";
import { assumedElement, isUnclosed } from "./missing-tags.js";
import { firstFrom } from "../syntax/sorted.js";
import type { Outline } from "../outline.js";
import type { Branch } from "../rewrite/surface.js";
import { type ElementRule, INLINE_ELEMENTS, type Position, VOCABULARY } from "../vocabulary.js";
import { checkAttributes } from "./attributes.js";
import { wrongEntities } from "./entities.js";
import { checkNesting, checkRow, columnsOf, countCell, isFirst, type OpenElement } from "./nesting.js";

/** Stands in for an element that does not exist: what is inside is judged as if it did. */
const LENIENT: ElementRule = { holds: "inline", children: [...VOCABULARY.keys()], attributes: {} };

/** A start tag that carries its place into the filled template, and the number of that place. */
export interface Marked {
  readonly nameEnd: number;
  readonly mark: number;
}

const HEADING_LEVELS: ReadonlyMap<string, HeadingLevel> = new Map([
  ["h1", 1],
  ["h2", 2],
  ["h3", 3],
  ["h4", 4],
]);

/**
 * Follows the mark-up of a template through all branches and partials, in the order of the syntax tree. Since every
 * branch has to leave the elements as it found them, what is filled later is well formed for any data.
 */
export class MarkupCheck {
  /** Places by number. */
  readonly places: Place[] = [];
  /** Paragraphs empty in the template itself: kept, while those that only lost their content go. */
  readonly emptyParagraphs = new Set<number>();
  private readonly findings: Findings;
  private readonly outline: Outline;
  private readonly stack: OpenElement[] = [];
  /** Elements below this height belong to the surroundings of the present branch. */
  private base = 0;
  /** End tags that will follow for elements already reported. */
  private readonly forgiven = new Map<string, number>();
  private documents = 0;
  private isStopped = false;
  /** Whether what stands here may be printed several times or not at all. */
  private isConditional = false;

  constructor(findings: Findings, outline: Outline) {
    this.findings = findings;
    this.outline = outline;
  }

  get isWhole(): boolean {
    return !this.isStopped;
  }

  /** What may stand here. */
  get position(): Position {
    return this.stack.at(-1)?.rule.holds ?? "root";
  }

  get elementName(): string {
    return this.stack.at(-1)?.name ?? "document";
  }

  /** Numbers a place. */
  mark(place: Place): number {
    return this.places.push(place) - 1;
  }

  /** Text or a template tag stands here: the element is not empty, and a row's cells cannot be counted. */
  touch(): void {
    const element = this.stack.at(-1);
    if (element === undefined) return;
    element.isFilled = true;
    if (element.name === "tr") element.columns = undefined;
  }

  /** Whether loose text or a loose value is met for the first time in the present element; the next is not reported. */
  isFirstMisplaced(): boolean {
    const element = this.stack.at(-1);
    return element === undefined || isFirst(element, "text");
  }

  /** The template is not read to its end: what is still open is no mistake. */
  stop(): void {
    this.isStopped = true;
  }

  /** `isBlock`: a branch of a block, whose content depends on the data; else a partial. */
  enter(isBlock: boolean): Branch {
    const branch = { height: this.stack.length, base: this.base, isConditional: this.isConditional };
    this.base = this.stack.length;
    this.isConditional ||= isBlock;
    return branch;
  }

  leave(branch: Branch): void {
    while (this.stack.length > branch.height) this.reportUnclosed();
    this.base = branch.base;
    this.isConditional = branch.isConditional;
  }

  /** The end of the main template. */
  end(file: ParsedFile): void {
    while (this.stack.length > 0) this.reportUnclosed();
    if (this.documents === 0 && !this.isStopped)
      this.findings.add(noDocument, { place: file.source.place(0) });
  }

  /** Takes the mark-up in a range of content; gives the start tags that carry their place. */
  content(file: ParsedFile, start: number, end: number): readonly Marked[] {
    const marked: Marked[] = [];
    const { markup } = file;
    for (let index = Math.max(0, firstFrom(markup, start + 1) - 1); index < markup.length; index += 1) {
      const token = markup[index];
      if (token === undefined || token.start >= end) break;
      if (token.type === "text") this.text(file, Math.max(start, token.start), Math.min(end, token.end));
      else if (token.start >= start) this.tag(file, token, marked);
    }
    return marked;
  }

  private tag(file: ParsedFile, token: MarkupToken, marked: Marked[]): void {
    const place = file.source.place(token.start);
    switch (token.type) {
      case "open": {
        this.endBefore(token.name);
        this.assume(file, token.start, token.name);
        const mark = this.open(file, token, place);
        if (mark !== undefined && !INLINE_ELEMENTS.has(token.name))
          marked.push({ nameEnd: token.nameEnd, mark });
        return;
      }
      case "close":
        if (!this.closeWrongly(file, token.name, token.start)) this.close(token.name, place);
        return;
      case "foreign":
        this.findings.add(foreignMarkup, { place });
        return;
      case "unfinished":
        this.findings.add(unfinishedMarkup(file.text.slice(token.start, token.start + 30)), { place });
        return;
      case "text":
      case "comment":
    }
  }

  private open(file: ParsedFile, tag: OpenTag, place: Place): number | undefined {
    const { name, isSelfClosing } = tag;
    const known = VOCABULARY.get(name);
    const rule = known ?? LENIENT;
    const parent = this.stack.at(-1);
    if (parent) parent.isFilled = true;
    if (known === undefined)
      this.findings.add(unknownElement(name, nearest(name, VOCABULARY.keys())), { place });
    if (this.stack.length >= LIMITS.elementDepth) {
      this.findings.add(tooDeep("elementDepth", LIMITS.elementDepth), { place });
      if (!isSelfClosing) this.forgive(name);
      return undefined;
    }
    const columns = columnsOf(tag);
    const element: OpenElement = {
      name,
      file,
      start: tag.start,
      rule,
      place,
      mark: this.mark(place),
      children: [],
      isFilled: false,
      columns,
      isAssumed: false,
      reported: new Set(),
    };
    if (known) {
      // What stands in an element without an end is judged when that is known.
      if (parent === undefined || !isUnclosed(parent)) checkNesting(element, this.stack, this.findings);
      checkAttributes(file, tag, known, this.findings);
    }
    if (name === "td" || name === "th") countCell(tag, this.stack);
    if (name === "document") this.documents += 1;
    if (this.documents > 1 && name === "document") this.findings.add(noDocument, { place });
    parent?.children.push(name);
    this.stack.push(element);
    this.beginSection(tag);
    if (isSelfClosing) this.pop();
    return element.mark;
  }

  /** Ends elements that have no end tag where something begins that cannot stand in them. */
  private endBefore(name: string): void {
    for (let parent = this.stack.at(-1); parent; parent = this.stack.at(-1)) {
      if (!isUnclosed(parent) || this.stack.length <= this.base || parent.rule.children.includes(name))
        return;
      this.reportUnclosed();
    }
  }

  /** A value is about to be printed. */
  beforeValue(file: ParsedFile, start: number): void {
    this.assume(file, start);
  }

  /** Begins an element whose start tag is missing, where something stands that belongs into it. */
  private assume(file: ParsedFile, start: number, child?: string): void {
    const parent = this.stack.at(-1);
    const assumed = parent && assumedElement(file, start, parent, child);
    if (parent === undefined || assumed === undefined) return;
    this.touch();
    parent.children.push(assumed.name);
    // A cell that is not there may have been one over several rows.
    const table = this.stack.findLast((element) => element.name === "table");
    if (table !== undefined && parent.name === "tr") table.columns = undefined;
    this.stack.push({ ...assumed, mark: this.mark(assumed.place) });
  }

  /** An end tag of another name that stands for an open element's own; `false` when it does not. */
  private closeWrongly(file: ParsedFile, name: string, start: number): boolean {
    const meant = file.pairing.wrongEnds.get(start);
    const match = this.stack.findLastIndex((element) => element.file === file && element.start === meant);
    if (meant === undefined || match < this.base) return false;
    while (this.stack.length > match + 1) this.reportUnclosed();
    const element = this.stack.at(-1);
    // An element that does not exist was reported where it begins.
    if (element && VOCABULARY.has(element.name)) {
      const related = [
        { message: { zh: "元素由此处开始", en: "The element begins here" }, place: element.place },
      ];
      this.findings.add(wrongEndTag(name, element.name), { place: file.source.place(start), related });
    }
    this.pop();
    return true;
  }

  /** A heading that is always printed begins a section; one in a block stands in the section around. */
  private beginSection({ name, attributes }: OpenTag): void {
    const level = HEADING_LEVELS.get(name);
    if (level === undefined || this.isConditional) return;
    this.outline.begin(level, !attributes.some((attribute) => attribute.name === "plain"));
  }

  private close(name: string, place: Place): void {
    const match = this.stack.findLastIndex((element) => element.name === name);
    if (match >= this.base) {
      while (this.stack.length > match + 1) this.reportUnclosed();
      if (this.stack.at(-1)?.isAssumed === true) this.findings.add(strayEndTag(name), { place });
      this.pop();
      return;
    }
    const forgiven = this.forgiven.get(name) ?? 0;
    if (forgiven > 0) this.forgiven.set(name, forgiven - 1);
    else this.findings.add(strayEndTag(name), { place });
  }

  private pop(): void {
    const element = this.stack.pop();
    if (element?.name === "tr") checkRow(element, this.stack, this.findings);
    if (element?.name === "p" && !element.isFilled) this.emptyParagraphs.add(element.mark);
  }

  private reportUnclosed(): void {
    const element = this.stack.pop();
    if (element === undefined || this.isStopped || element.isAssumed) return;
    this.findings.add(unclosedElement(element.name), { place: element.place });
    this.forgive(element.name);
  }

  private forgive(name: string): void {
    this.forgiven.set(name, (this.forgiven.get(name) ?? 0) + 1);
  }

  private text(file: ParsedFile, start: number, end: number): void {
    const text = file.text.slice(start, end);
    const first = text.search(/\S/u);
    if (first < 0) return;
    this.assume(file, start);
    const element = this.stack.at(-1);
    this.touch();
    if (!this.isConditional && this.stack.some((open) => HEADING_LEVELS.has(open.name))) {
      this.outline.add(text);
    }
    const add = (offset: number, mistake: Mistake): void => {
      this.findings.add(mistake, { place: file.source.place(start + offset) });
    };
    if (this.position !== "inline" && this.isFirstMisplaced()) {
      add(first, element ? misplacedText(element.name) : noDocument);
    }
    for (const bracket of text.matchAll(/</gu)) add(bracket.index, strayBracket);
    for (const { index, mistake } of wrongEntities(text)) add(index, mistake);
  }
}
