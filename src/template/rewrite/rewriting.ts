import type { Place, Related } from "../../foundation/diagnostic.js";
import type { Field } from "../../foundation/field.js";
import type { Argument, CallContext } from "../check/argument.js";
import { checkCall, type CheckedCall, helperOf } from "../check/call.js";
import type { Catalogue } from "../check/catalogue.js";
import type { Scope } from "../check/scope.js";
import type { Findings, Mistake } from "../findings.js";
import { LIMITS } from "../limits.js";
import { wrongArgument } from "../mistakes/calls.js";
import { tooDeep, tooLarge } from "../mistakes/syntax.js";
import type { Outline } from "../outline.js";
import type { ParsedFile } from "../syntax/parse-file.js";
import type { Call } from "../syntax/syntax-tree.js";
import * as code from "./code.js";
import type { Instruction } from "./instruction.js";
import type { Site } from "./site.js";
import type { Standing, Surface } from "./surface.js";

/** What is known of a tag's surroundings before its arguments are checked. */
export type Surroundings = Omit<Site, "arguments" | "named">;

/** State and services of one rewriting, shared by what rewrites outputs, blocks and partials. */
export class Rewriting {
  readonly catalogue: Catalogue;
  readonly surface: Surface;
  readonly instructions: Instruction[] = [];
  /** Names in what could not be judged. */
  readonly mentioned = new Set<string>();
  private readonly outline: Outline;
  /** First words of paths that stand for nothing. */
  private readonly nameless = new Set<string>();
  private readonly findings: Findings;
  /** Where the partials were called that are being rewritten, outermost first. */
  private readonly callers: Place[] = [];
  private depth = 0;
  private blocks = 0;
  private nodes = 0;
  private names = 0;

  constructor(catalogue: Catalogue, findings: Findings, surface: Surface, outline: Outline) {
    this.catalogue = catalogue;
    this.findings = findings;
    this.surface = surface;
    this.outline = outline;
  }

  add(file: ParsedFile, mistake: Mistake, offset: number): void {
    const related: readonly Related[] = this.callers.map((place) => ({
      message: { zh: "片段由此处引用", en: "The partial is called here" },
      place,
    }));
    this.findings.add(mistake, {
      place: file.source.place(offset),
      ...(related.length > 0 ? { related } : {}),
    });
  }

  /** Notes the names in tags that could not be read. */
  mentionBroken(file: ParsedFile): void {
    for (const { isBroken, start, end } of file.tags) {
      const words = isBroken ? file.source.text.slice(start, end).matchAll(/[A-Za-z]\w*/gu) : [];
      for (const [word] of words) this.mentioned.add(word);
    }
  }

  /** A number for a generated name. */
  nextName(): number {
    this.names += 1;
    return this.names;
  }

  /** Rewrites what stands inside a block or partial, unless the template is too deep or large by now. */
  within<T>(file: ParsedFile, start: number, isBlock: boolean, rewrite: () => T): T | undefined {
    this.blocks += isBlock ? 1 : 0;
    if (this.depth >= LIMITS.blockDepth) {
      this.add(file, tooDeep("blockDepth", LIMITS.blockDepth), start);
      return undefined;
    }
    if (this.blocks === LIMITS.blocks + 1) {
      this.add(file, tooLarge("blocks", LIMITS.blocks), start);
      this.surface.stop();
    }
    if (this.blocks > LIMITS.blocks) return undefined;
    this.depth += 1;
    const result = rewrite();
    this.depth -= 1;
    return result;
  }

  /** The same for a partial, whose mistakes name the place that calls it. */
  withinPartial<T>(file: ParsedFile, start: number, rewrite: () => T): T | undefined {
    this.callers.push(file.source.place(start));
    const result = this.within(file, start, false, rewrite);
    this.callers.pop();
    return result;
  }

  /** Counts a statement; partials are read again for every call, so the whole may be larger than its files. */
  isWithinBudget(file: ParsedFile, start: number): boolean {
    this.nodes += 1;
    if (this.nodes === LIMITS.nodes + 1) {
      this.add(file, tooLarge("nodes", LIMITS.nodes), start);
      this.surface.stop();
    }
    return this.nodes <= LIMITS.nodes;
  }

  /** Where a template tag stands; where none may stand, that is reported. */
  standing(file: ParsedFile, start: number): Standing {
    return this.surface.standing(file, start, (mistake) => this.add(file, mistake, start));
  }

  surroundings(file: ParsedFile, start: number, position: Site["position"], hasElse = false): Surroundings {
    const place = file.source.place(start);
    return { position, place, mark: this.surface.mark(place, start), hasElse };
  }

  context(file: ParsedFile, scope: Scope, surroundings: Surroundings): CallContext {
    return {
      scope,
      catalogue: this.catalogue,
      asksForBranches: this.surface.asksForBranches,
      add: (mistake, start) => this.add(file, mistake, start),
      show: (field: Field) => this.outline.read(field.pattern),
      mention: (name) => this.mentioned.add(name),
      isFirst: (name) => {
        const isFirst = !this.nameless.has(name);
        this.nameless.add(name);
        return isFirst;
      },
      condition: (call, context) => this.condition(call, context, surroundings),
    };
  }

  instruct(instruction: Instruction): number {
    return this.instructions.push(instruction) - 1;
  }

  private condition(call: Call, context: CallContext, surroundings: Surroundings): code.Operand | undefined {
    const helper = helperOf(call, context);
    if (helper === undefined) return undefined;
    if (helper.condition === undefined) {
      context.add(wrongArgument("if", `(${call.name} …)`, "{{#if condition}}"), call.start);
      return undefined;
    }
    const checked = checkCall(call, helper, context);
    if (checked === undefined) return undefined;
    const site = siteOf(surroundings, checked);
    return code.testCall(
      this.instruct({ type: "test", site, run: helper.condition }),
      operandsOf(checked.arguments),
    );
  }
}

export function siteOf(surroundings: Surroundings, checked: CheckedCall): Site {
  return {
    ...surroundings,
    arguments: checked.arguments.map(({ argument }) => argument),
    named: checked.named,
  };
}

export function operandsOf(all: readonly Argument[]): code.Operand[] {
  return all.map(({ operand }) => operand);
}
