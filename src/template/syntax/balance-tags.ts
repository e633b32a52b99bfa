import type { Findings } from "../findings.js";
import { LIMITS } from "../limits.js";
import { strayClose, strayElse, tooDeep, tooLarge, unclosedBlock } from "../mistakes/syntax.js";
import type { Tag } from "./scan-tags.js";
import type { Repair, SourceFile } from "./source-file.js";

interface OpenBlock {
  readonly tag: Tag;
  readonly index: number;
  /** Its own tag is unreadable: every tag inside is blanked out with it. */
  readonly isOpaque: boolean;
  otherwise: Tag[];
  isElseSeen: boolean;
}

/** Blocks without a scope of their own: what stands inside means the same when the block is taken away. */
const WITHOUT_SCOPE: ReadonlySet<string> = new Set(["if", "unless", "answered"]);

/**
 * Matches `{{#…}}`, `{{else}}` and `{{/…}}`, reports every tag without its partner, and blanks out in `repair` what
 * Handlebars could not read. Gives the tags that are left, or `undefined` when the file must not be parsed at all:
 * Handlebars recurses over blocks, and compares sequential ones with each other.
 */
export function balanceTags(
  source: SourceFile,
  tags: readonly Tag[],
  findings: Findings,
  repair: Repair,
): readonly Tag[] | undefined {
  const balance = new Balance(source, tags, findings, repair);
  for (const [index, tag] of tags.entries()) {
    if (!balance.add(index, tag)) return undefined;
  }
  return balance.end();
}

class Balance {
  private readonly source: SourceFile;
  private readonly tags: readonly Tag[];
  private readonly findings: Findings;
  private readonly repair: Repair;
  private readonly erased = new Set<Tag>();
  private readonly open: OpenBlock[] = [];
  private depth = 0;
  private blocks = 0;

  constructor(source: SourceFile, tags: readonly Tag[], findings: Findings, repair: Repair) {
    this.source = source;
    this.tags = tags;
    this.findings = findings;
    this.repair = repair;
  }

  /** Takes the next tag; `false` when a budget is spent. */
  add(index: number, tag: Tag): boolean {
    if (tag.isBroken || this.open.at(-1)?.isOpaque === true) this.erase(tag);
    switch (tag.kind) {
      case "open":
        return this.enter(index, tag);
      case "close":
        this.leave(index, tag);
        return true;
      case "otherwise":
        return this.turn(tag);
      case "output":
      case "partial":
      case "comment":
        return true;
    }
  }

  /** The end of the file: blocks still open are reported. Gives the tags that are left. */
  end(): readonly Tag[] {
    while (this.open.length > 0) this.giveUp(this.tags.length);
    return this.tags.filter((tag) => !this.erased.has(tag));
  }

  private enter(index: number, tag: Tag): boolean {
    const isOpaque = tag.isBroken || this.open.at(-1)?.isOpaque === true;
    this.open.push({ tag, index, isOpaque, otherwise: [], isElseSeen: false });
    return this.count(tag);
  }

  private leave(index: number, tag: Tag): void {
    const match = this.open.findLastIndex((block) => block.tag.name === tag.name);
    if (match < 0) {
      this.findings.add(strayClose(tag.name), { place: this.source.place(tag.start) });
      this.erase(tag);
      return;
    }
    while (this.open.length > match + 1) this.giveUp(index);
    const block = this.open.pop();
    this.depth -= 1 + (block?.otherwise.filter((other) => other.name !== "").length ?? 0);
    if (block?.isOpaque === true) this.erase(tag);
  }

  private turn(tag: Tag): boolean {
    const block = this.open.at(-1);
    if (block === undefined || block.isElseSeen) {
      this.findings.add(strayElse, { place: this.source.place(tag.start) });
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

  /** Takes the innermost block away, up to the tag of index `before`. */
  private giveUp(before: number): void {
    const block = this.open.pop();
    if (block === undefined) return;
    this.depth -= 1 + block.otherwise.filter((other) => other.name !== "").length;
    if (!block.tag.isBroken) {
      this.findings.add(unclosedBlock(block.tag.name), { place: this.source.place(block.tag.start) });
    }
    if (WITHOUT_SCOPE.has(block.tag.name)) for (const tag of [block.tag, ...block.otherwise]) this.erase(tag);
    else for (const tag of this.tags.slice(block.index, before)) this.erase(tag);
  }

  private erase(tag: Tag): void {
    this.erased.add(tag);
    this.repair.erase(this.source.text, tag.start, tag.end);
  }
}
