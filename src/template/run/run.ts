import { hasIllegalCharacter, isXmlIllegal } from "../../foundation/xml-character.js";
import type { Media } from "../../document/node.js";
import { type Field, labelOf } from "../../foundation/field.js";
import type { Language, LocalizedText } from "../../foundation/locale.js";
import { type Pointer, segmentsOf } from "../../foundation/pointer.js";
import type { Findings, Mistake } from "../findings.js";
import { LIMITS } from "../limits.js";
import { type Budget, illegalInValue, unansweredCondition } from "../mistakes/filling.js";
import type { Site } from "../rewrite/site.js";
import type { Output } from "./output.js";
import type { View } from "./view.js";

/** A budget of the fill is spent: everything stops. Caught by `fillTemplate`. */
export class BudgetSpent extends Error {
  override readonly name = "BudgetSpent";
  readonly budget: Budget;

  constructor(budget: Budget) {
    super(budget);
    this.budget = budget;
  }
}

/** What a filling needs besides the template. */
export interface RunOptions {
  readonly view: View;
  readonly output: Output;
  readonly language: Language;
  readonly stage: "draft" | "final";
  readonly media: ReadonlyMap<string, Media>;
  readonly fields: ReadonlyMap<string, Field>;
  readonly findings: Findings;
}

/** One filling of a template: what helpers read and write, and what it has cost so far. */
export class Run {
  readonly view: View;
  readonly output: Output;
  readonly language: Language;
  readonly media: ReadonlyMap<string, Media>;
  private readonly isFinal: boolean;
  private readonly fields: ReadonlyMap<string, Field>;
  private readonly findings: Findings;
  private turns = 0;
  private steps = 0;
  private characters = 0;

  constructor(options: RunOptions) {
    this.view = options.view;
    this.output = options.output;
    this.language = options.language;
    this.media = options.media;
    this.isFinal = options.stage === "final";
    this.fields = options.fields;
    this.findings = options.findings;
  }

  /** Counts one call of a helper. Throws {@link BudgetSpent}. */
  step(): void {
    this.steps += 1;
    if (this.steps > LIMITS.steps) throw new BudgetSpent("steps");
  }

  /** Writes one turn of a loop and counts it. Throws {@link BudgetSpent}. */
  turn(write: () => string): string {
    this.turns += 1;
    if (this.turns > LIMITS.turns) throw new BudgetSpent("turns");
    const before = this.characters;
    const written = write();
    // What helpers and inner loops wrote is part of the turn's text: it must not count twice.
    this.characters = before;
    return this.written(written);
  }

  /** Counts what a helper wrote. Throws {@link BudgetSpent}. */
  written(text: string): string {
    this.characters += text.length;
    if (this.characters > LIMITS.characters) throw new BudgetSpent("characters");
    return text;
  }

  /** The mark for a block that was left out because nobody answered its condition; in final stage also a finding. */
  unanswered(site: Site, pointers: readonly Pointer[]): string {
    const [pointer = ""] = pointers;
    if (this.isFinal) this.report(unansweredCondition(this.label(pointer)), site, pointer);
    return this.output.gapInstead(site.position === "attribute" ? "none" : site.position, pointer, site.mark);
  }

  /** A mistake that stops a final document, and is only told about a draft. */
  complain(mistake: Mistake, site: Site, pointer: Pointer): void {
    this.report(mistake, site, pointer, this.isFinal ? "blocking" : "warning");
  }

  /** The value without characters that no document can carry; each of them is reported. */
  legal(text: string, pointer: Pointer, site: Site): string {
    if (!hasIllegalCharacter(text)) return text;
    let legal = "";
    let start = 0;
    let at = 0;
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (isXmlIllegal(codePoint)) {
        this.report(illegalInValue(codePoint, this.label(pointer)), site, pointer);
        legal += text.slice(start, at);
        start = at + character.length;
      }
      at += character.length;
    }
    return legal + text.slice(start);
  }

  private label(pointer: Pointer): LocalizedText {
    return labelOf(segmentsOf(pointer), this.fields);
  }

  private report(
    mistake: Mistake,
    site: Site,
    pointer: Pointer,
    severity: "blocking" | "warning" = "blocking",
  ): void {
    this.findings.add(mistake, { pointer, label: this.label(pointer), place: site.place, severity });
  }
}
