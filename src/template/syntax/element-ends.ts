import type { MarkupToken } from "./markup.js";
import { firstFrom } from "./sorted.js";

/** How the elements of a file are paired, as far as names and order tell: blocks are not looked at. */
export interface Pairing {
  /** Offset of the end of the innermost element that is open at an offset; the length of the text where none is. */
  endAround(offset: number): number;
  /** Offsets of start tags whose element has no end tag. */
  readonly unclosed: ReadonlySet<number>;
  /** Offsets of end tags that stand for another element's, and of the start tag of that element. */
  readonly wrongEnds: ReadonlyMap<number, number>;
  /** By the offset of the start tag around them: end tags of elements that were begun nowhere. */
  readonly strayEnds: ReadonlyMap<number, readonly StrayEnd[]>;
  /** Offset of the start tag of the innermost element that is open at an offset; 0 where none is. */
  startAround(offset: number): number;
}

export interface StrayEnd {
  readonly name: string;
  readonly start: number;
}

interface Open {
  readonly name: string;
  readonly start: number;
  /** End tags that close nothing and stand directly in it. */
  readonly strays: StrayEnd[];
}

/**
 * Pairs start and end tags as a reader would: an end tag closes the nearest element of its name, what was begun inside and not
 * ended has no end, and the first end tag of another name directly in such an element was meant for it.
 */
export function pairElements(tokens: readonly MarkupToken[], length: number): Pairing {
  const pairing = new ElementPairing();
  for (const token of tokens) {
    if (token.type === "open" && !token.isSelfClosing) pairing.open(token.name, token.start);
    if (token.type === "close") pairing.close(token.name, token.start);
  }
  pairing.end(length);
  return pairing;
}

class ElementPairing implements Pairing {
  readonly unclosed = new Set<number>();
  readonly wrongEnds = new Map<number, number>();
  readonly strayEnds = new Map<number, readonly StrayEnd[]>();
  private readonly stack: Open[] = [];
  /** How many elements of a name are open: what closes nothing is not searched for in thousands. */
  private readonly counts = new Map<string, number>();
  /** From `start` on, the innermost element ends at `end`. */
  private readonly stretches: { readonly start: number; readonly element: number; end: number }[] = [];
  /** For each open element, the stretches that end with it. */
  private readonly waiting: number[][] = [[]];

  constructor() {
    this.begin(0);
  }

  open(name: string, start: number): void {
    this.stack.push({ name, start, strays: [] });
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    this.waiting.push([]);
    this.begin(start + 1);
  }

  close(name: string, start: number): void {
    if ((this.counts.get(name) ?? 0) === 0) {
      this.stack.at(-1)?.strays.push({ name, start });
      return;
    }
    while (this.stack.at(-1)?.name !== name) this.giveUp(start);
    this.leave(start);
    this.begin(start);
  }

  end(length: number): void {
    while (this.stack.length > 0) this.giveUp(length);
    this.settle(length);
  }

  endAround(offset: number): number {
    return this.stretches[firstFrom(this.stretches, offset + 1) - 1]?.end ?? offset;
  }

  startAround(offset: number): number {
    return this.stretches[firstFrom(this.stretches, offset + 1) - 1]?.element ?? 0;
  }

  private giveUp(end: number): void {
    const element = this.stack.at(-1);
    if (element === undefined) return;
    this.unclosed.add(element.start);
    const wrong = element.strays.shift();
    if (wrong !== undefined) this.wrongEnds.set(wrong.start, element.start);
    this.leave(end);
  }

  private leave(end: number): void {
    const { name = "", start = 0, strays = [] } = this.stack.pop() ?? {};
    if (strays.length > 0) this.strayEnds.set(start, strays);
    this.counts.set(name, (this.counts.get(name) ?? 0) - 1);
    this.settle(end);
  }

  private settle(end: number): void {
    for (const index of this.waiting.pop() ?? []) {
      const stretch = this.stretches[index];
      if (stretch) stretch.end = end;
    }
  }

  private begin(start: number): void {
    const element = this.stack.at(-1)?.start ?? 0;
    this.waiting.at(-1)?.push(this.stretches.push({ start, element, end: 0 }) - 1);
  }
}
