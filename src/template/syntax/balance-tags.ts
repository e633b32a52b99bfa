import { nearest } from "../../foundation/suggest.js";
import type { Findings } from "../findings.js";
import { LIMITS } from "../limits.js";
import { strayClose, strayElse, tooDeep, tooLarge, unclosedBlock, wrongClose } from "../mistakes/syntax.js";
import type { Tag } from "./scan-tags.js";
import type { Repair, SourceFile } from "./source-file.js";

/** `{{/name}}` that is missing, and the offset where it belongs. */
export interface Closer {
  readonly at: number;
  readonly name: string;
}

export interface Balanced {
  /** The tags that are left. */
  readonly tags: readonly Tag[];
  /** What has to be put in so that every block has an end, in the order of the file. */
  readonly closers: readonly Closer[];
  /** Where blocks begin of whose own tag only the name could be read. */
  readonly unreadable: ReadonlySet<number>;
  /** Where blocks begin that have no end of their own, so that nobody knows how far they go. */
  readonly openEnded: ReadonlySet<number>;
  /** Ends of blocks that were begun nowhere, in the order of the file. */
  readonly strayCloses: readonly Tag[];
}

interface OpenBlock {
  readonly tag: Tag;
  /** Where it ends at the latest: at the end of the element around it. */
  readonly bound: number;
  /** Nothing of its own tag can be kept: every tag inside is blanked out with it. */
  readonly isOpaque: boolean;
  readonly otherwise: Tag[];
  /** Closing tags of other names directly inside. */
  readonly strays: Tag[];
  isElseSeen: boolean;
}

/** Names that a closing tag is held against when a block's own name is not known. */
const KNOWN: readonly string[] = ["if", "unless", "each", "answered"];

/**
 * Matches `{{#…}}`, `{{else}}` and `{{/…}}` and reports every tag without its partner, each once. What has no partner is blanked
 * out in `repair` or gets one, so that what stands inside is read in its place. `endAround` says where the element around an
 * offset ends: a block ends inside it, which tells which of two nested blocks lacks its end. `undefined` when the file must not be parsed at all: Handlebars recurses over
 * blocks, and compares sequential ones with each other.
 */
export function balanceTags(
  source: SourceFile,
  tags: readonly Tag[],
  findings: Findings,
  repair: Repair,
  endAround: (offset: number) => number,
): Balanced | undefined {
  // Where every block has its end, elements that cross it are mistakes of the mark-up and told there.
  const bound = isBalanced(tags) ? () => source.text.length : endAround;
  const balance = new Balance(source, tags, findings, repair, bound);
  for (const tag of tags) {
    if (!balance.add(tag)) return undefined;
  }
  return balance.end();
}

function isBalanced(tags: readonly Tag[]): boolean {
  const open: string[] = [];
  for (const { kind, name } of tags) {
    if (kind === "open") open.push(name);
    if (kind === "close" && open.pop() !== name) return false;
  }
  return open.length === 0;
}

class Balance {
  private readonly source: SourceFile;
  private readonly tags: readonly Tag[];
  private readonly findings: Findings;
  private readonly repair: Repair;
  private readonly bound: (offset: number) => number;
  private readonly erased = new Set<Tag>();
  private readonly closers: Closer[] = [];
  private readonly unreadable = new Set<number>();
  private readonly openEnded = new Set<number>();
  private readonly strayCloses: Tag[] = [];
  /** `{{else}}` outside of any block, which may belong to one whose beginning is missing. */
  private looseElse: Tag | undefined;
  private readonly open: OpenBlock[] = [];
  /** Closing tags that may follow for blocks already reported, by name. */
  private readonly forgiven = new Map<string, number>();
  private depth = 0;
  private blocks = 0;

  constructor(
    source: SourceFile,
    tags: readonly Tag[],
    findings: Findings,
    repair: Repair,
    bound: (offset: number) => number,
  ) {
    this.source = source;
    this.tags = tags;
    this.findings = findings;
    this.repair = repair;
    this.bound = bound;
  }

  /** Takes the next tag; `false` when a budget is spent. */
  add(tag: Tag): boolean {
    for (let block = this.open.at(-1); block && block.bound <= tag.start; block = this.open.at(-1)) {
      this.giveUp(block.bound);
    }
    const isInside = this.open.at(-1)?.isOpaque === true;
    if (isInside || (tag.isBroken && tag.kind !== "open")) this.erase(tag);
    switch (tag.kind) {
      case "open":
        return this.enter(tag, isInside);
      case "close":
        this.leave(tag);
        return true;
      case "otherwise":
        return this.turn(tag);
      case "output":
      case "partial":
      case "comment":
        return true;
    }
  }

  /** The end of the file: blocks still open are reported. */
  end(): Balanced {
    for (let block = this.open.at(-1); block; block = this.open.at(-1)) {
      this.giveUp(Math.min(block.bound, this.source.text.length));
    }
    this.reportElse();
    const tags = this.tags.filter((tag) => !this.erased.has(tag));
    const closers = this.closers.toSorted((left, right) => left.at - right.at);
    const strayCloses = this.strayCloses.toSorted((left, right) => left.start - right.start);
    return { tags, closers, unreadable: this.unreadable, openEnded: this.openEnded, strayCloses };
  }

  private enter(tag: Tag, isInside: boolean): boolean {
    const isOpaque = isInside || (tag.isBroken && !this.keepName(tag));
    if (isOpaque) this.erase(tag);
    const bound = this.bound(tag.start);
    this.open.push({ tag, bound, isOpaque, otherwise: [], strays: [], isElseSeen: false });
    return this.count(tag);
  }

  /** Leaves of a broken tag `{{#name}}`, if there is room for it: that it is a block is known, and no more. */
  private keepName({ name, start, end }: Tag): boolean {
    const room = end - start - `{{#${name}}}`.length;
    if (!/^\p{L}[\p{L}\p{N}]*$/u.test(name) || name === "else" || room < 0) return false;
    const written = this.source.text.slice(start, end);
    // Ends of lines stay where they are.
    if (written.includes("\n")) return false;
    this.repair.replace(start, `{{#${name}${" ".repeat(room)}}}`);
    this.unreadable.add(start);
    return true;
  }

  private leave(tag: Tag): void {
    const innermost = this.open.at(-1);
    if (innermost && isMeantFor(tag, innermost.tag)) {
      this.erase(tag);
      if (!innermost.isOpaque) this.closers.push({ at: tag.start, name: innermost.tag.name });
      this.pop();
      return;
    }
    const match = this.open.findLastIndex((block) => block.tag.name === tag.name);
    if (match < 0) {
      this.erase(tag);
      const forgiven = this.forgiven.get(tag.name) ?? 0;
      if (forgiven > 0) this.forgiven.set(tag.name, forgiven - 1);
      else if (innermost) innermost.strays.push(tag);
      else this.reportStray(tag);
      return;
    }
    while (this.open.length > match + 1) this.giveUp(tag.start);
    if (this.pop()?.isOpaque === true) this.erase(tag);
  }

  private turn(tag: Tag): boolean {
    const block = this.open.at(-1);
    if (block === undefined || block.isElseSeen) {
      this.reportElse();
      this.looseElse = tag;
      if (block !== undefined) this.reportElse();
      this.erase(tag);
      return true;
    }
    block.otherwise.push(tag);
    block.isElseSeen = tag.name === "";
    return tag.name === "" || this.count(tag);
  }

  private count(tag: Tag): boolean {
    this.depth += 1;
    this.blocks += 1;
    if (this.depth > LIMITS.blockDepth) {
      this.findings.add(tooDeep("blockDepth", LIMITS.blockDepth), { place: this.source.place(tag.start) });
      return false;
    }
    if (this.blocks > LIMITS.blocks) {
      this.findings.add(tooLarge("blocks", LIMITS.blocks), { place: this.source.place(tag.start) });
      return false;
    }
    return true;
  }

  /** Ends the innermost block, whose end is there. */
  private pop(): OpenBlock | undefined {
    const block = this.open.pop();
    if (block === undefined) return undefined;
    this.depth -= 1 + block.otherwise.filter((other) => other.name !== "").length;
    for (const stray of block.strays) this.reportStray(stray);
    return block;
  }

  /** Ends the innermost block, whose end is missing, at an offset, or where a closing tag of another name stands in its place. */
  private giveUp(at: number): void {
    const block = this.open.at(-1);
    if (block === undefined) return;
    const { tag, strays, isOpaque } = block;
    const instead = strays.shift();
    this.openEnded.add(tag.start);
    this.pop();
    const otherwise = this.elseOfOuter(block);
    if (instead) {
      const related = [
        {
          message: { zh: "块由此处开始", en: "The block begins here" },
          place: this.source.place(tag.start),
        },
      ];
      this.findings.add(wrongClose(instead.name, tag.name), {
        place: this.source.place(instead.start),
        related,
      });
    } else {
      this.findings.add(unclosedBlock(tag.name), { place: this.source.place(tag.start) });
      this.forgiven.set(tag.name, (this.forgiven.get(tag.name) ?? 0) + 1);
    }
    if (!isOpaque) this.closers.push({ at: instead?.start ?? otherwise?.start ?? at, name: tag.name });
  }

  /** The `{{else}}` of a loop without end that is that of the block around: conditions usually have one, loops seldom. */
  private elseOfOuter({ tag, otherwise: [first] }: OpenBlock): Tag | undefined {
    const outer = this.open.at(-1);
    if (tag.name !== "each" || outer === undefined || outer.isElseSeen || first?.name !== "")
      return undefined;
    outer.otherwise.push(first);
    outer.isElseSeen = true;
    return first;
  }

  private reportElse(): void {
    if (this.looseElse === undefined) return;
    this.findings.add(strayElse, { place: this.source.place(this.looseElse.start) });
    this.looseElse = undefined;
  }

  private reportStray(tag: Tag): void {
    this.strayCloses.push(tag);
    // The beginning that is missing is that of both.
    if (this.looseElse !== undefined && this.looseElse.start < tag.start) this.looseElse = undefined;
    this.findings.add(strayClose(tag.name), { place: this.source.place(tag.start) });
  }

  private erase(tag: Tag): void {
    this.erased.add(tag);
    this.repair.erase(this.source.text, tag.start, tag.end);
  }
}

/** Whether a closing tag ends a block whose own name is misspelt: `{{#iff …}}…{{/if}}`. */
function isMeantFor(close: Tag, open: Tag): boolean {
  return close.name !== open.name && !KNOWN.includes(open.name) && nearest(open.name, KNOWN) === close.name;
}
