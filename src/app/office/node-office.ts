import { platform } from "node:process";
import type { WordConversion } from "../world.js";
import { KeptOffice, type Kept } from "./kept.js";
import { officeProgram, type Environment } from "./program.js";

/** The longest a conversion may take, in milliseconds; a report of 300 pages takes some ten seconds on a slow machine. */
const LONGEST = 120_000;

/** Documents in a row at which the LibreOffice that stays failed and one of their own did not, after which none stays any more. */
const PATIENCE = 3;

/** How LibreOffice is used. */
export interface OfficeOptions {
  /** Milliseconds after which a conversion is stopped. */
  readonly longest?: number;
  /** Whether one stays for the documents after the first. Only on Linux unless given: how two of them work together was tried nowhere else. */
  readonly stays?: boolean;
  /** Milliseconds that it stays without work. */
  readonly idle?: number;
}

/**
 * Makes PDF of Word documents with LibreOffice, in a temporary folder that is removed afterwards and with a profile that is not the user's, so that their
 * LibreOffice may run beside it. Nothing it prints is passed on: it could name what is in the document.
 */
export class NodeOffice {
  private readonly environment: Environment;
  private readonly stays: boolean;
  private readonly kept: KeptOffice;
  private failures = 0;

  constructor(environment: Environment, { longest = LONGEST, stays, idle }: OfficeOptions = {}) {
    this.environment = environment;
    this.stays = stays ?? platform === "linux";
    this.kept = new KeptOffice(environment, { longest, idle });
  }

  async toPdf(document: Uint8Array): Promise<WordConversion> {
    const program = await officeProgram(this.environment);
    if (program === undefined) return { type: "missing" };
    try {
      const made = await this.convert(document, program);
      if (made.type === "pdf") return made;
      return { type: "failed", reason: made.type === "timeout" ? "timeout" : "error" };
    } catch {
      return { type: "failed", reason: "error" };
    }
  }

  /** What the one that stays does not make is left to one of its own, as if none had stayed. */
  private async convert(document: Uint8Array, program: string): Promise<Kept> {
    if (!this.stays || this.failures >= PATIENCE)
      return this.kept.toPdf(document, { program, isAlone: true });
    const made = await this.kept.toPdf(document, { program, isAlone: false });
    if (made.type === "pdf") {
      this.failures = 0;
      return made;
    }
    const alone = await this.kept.toPdf(document, { program, isAlone: true });
    // A document at which both fail says nothing about how they are run.
    if (alone.type === "pdf") this.failures += 1;
    return alone;
  }
}
