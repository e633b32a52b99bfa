import type { Place } from "../../foundation/diagnostic.js";
import type { Block } from "../node.js";

/** Where two editions do not have the same parts: the place in the Chinese template, as far as one is known. */
export class Misfits {
  private readonly found: (Place | undefined)[] = [];

  add(block?: Block): void {
    this.found.push(block !== undefined && "template" in block ? block.template : undefined);
  }

  get count(): number {
    return this.found.length;
  }

  /** Of what was added since there were `count`, only the first stays: the rest follows from it. */
  keepFirstAfter(count: number): void {
    this.found.splice(count + 1);
  }

  get places(): readonly (Place | undefined)[] {
    return this.found;
  }
}
