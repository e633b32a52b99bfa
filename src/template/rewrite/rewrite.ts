import type { Place } from "../../foundation/diagnostic.js";
import { nearest } from "../../foundation/suggest.js";
import { type CallContext, checkPath } from "../check/argument.js";
import type { Catalogue } from "../check/catalogue.js";
import { HtmlSurface } from "../check/html-surface.js";
import {
  type Context,
  innermost,
  ROOT_SCOPE,
  type Scope,
  scopeOfPartial,
  uncertain,
} from "../check/scope.js";
import type { Findings } from "../findings.js";
import { partialArguments, partialCycle, unknownPartial } from "../mistakes/calls.js";
import { valueInTag } from "../mistakes/markup.js";
import { Outline, type TemplateSection } from "../outline.js";
import type { ParsedFile } from "../syntax/parse-file.js";
import type { Partials } from "../syntax/partials.js";
import type { Content, Frame, Include, Statement } from "../syntax/syntax-tree.js";
import { rewriteBlock } from "./block.js";
import * as code from "./code.js";
import type { Instruction } from "./instruction.js";
import { rewriteOutput } from "./output.js";
import { Rewriting } from "./rewriting.js";

/** A template ready for the compiler, and what its numbers stand for. */
export interface Rewritten {
  readonly program: code.Program;
  readonly instructions: readonly Instruction[];
  /** Places in the template by number. */
  readonly places: readonly Place[];
  readonly emptyParagraphs: ReadonlySet<number>;
  readonly sections: readonly TemplateSection[];
  /** Names in what could not be judged: a field called so may be shown there. */
  readonly mentioned: ReadonlySet<string>;
  /** Whether all of it was read; not when a budget was spent. */
  readonly isWhole: boolean;
}

/**
 * Checks a template with all its partials against the field catalogue and the vocabulary, and rewrites it: every path
 * becomes a call that carries its own object and the way from there, every start tag the number of its place, every
 * partial its content. Mistakes go to `findings`; with any, the result must not be compiled.
 */
export function rewrite(
  main: ParsedFile,
  partials: Partials,
  catalogue: Catalogue,
  findings: Findings,
): Rewritten {
  const outline = new Outline();
  const surface = new HtmlSurface(findings, outline);
  const rewriting = new Rewriting(catalogue, findings, surface, outline);
  const program = rewriteStatements(rewriting, main, main.statements, partials);
  surface.check.end(main);
  const { places, emptyParagraphs, isWhole } = surface.check;
  return {
    program,
    instructions: rewriting.instructions,
    places,
    emptyParagraphs,
    sections: outline.sections(),
    mentioned: rewriting.mentioned,
    isWhole,
  };
}

/** Checks and rewrites the statements of a file on whatever surface they stand. */
export function rewriteStatements(
  rewriting: Rewriting,
  file: ParsedFile,
  statements: readonly Statement[],
  partials: Partials,
): code.Program {
  const rewriter = new Rewriter(rewriting, partials);
  rewriting.mentionBroken(file);
  return code.program(rewriter.statements(file, statements, ROOT_SCOPE));
}

class Rewriter {
  private readonly rewriting: Rewriting;
  private readonly partials: Partials;
  /** Names of the partials being rewritten, outermost first. */
  private readonly active: string[] = [];

  constructor(rewriting: Rewriting, partials: Partials) {
    this.rewriting = rewriting;
    this.partials = partials;
  }

  statements(file: ParsedFile, statements: readonly Statement[], scope: Scope): code.Piece[] {
    return statements.flatMap((statement) => this.statement(file, statement, scope) ?? []);
  }

  private statement(
    file: ParsedFile,
    statement: Statement,
    scope: Scope,
  ): code.Piece | code.Piece[] | undefined {
    if (!this.rewriting.isWithinBudget(file, statement.start)) return undefined;
    const isDoubtful = file.doubtful.some(
      ({ start, end }) => start <= statement.start && statement.start < end,
    );
    if (isDoubtful) return this.within(file, statement, uncertain(scope));
    return this.within(file, statement, scope);
  }

  private within(
    file: ParsedFile,
    statement: Statement,
    scope: Scope,
  ): code.Piece | code.Piece[] | undefined {
    switch (statement.type) {
      case "content":
        return this.content(file, statement);
      case "output":
        return rewriteOutput(this.rewriting, file, statement, scope);
      case "block":
        return rewriteBlock(this.rewriting, file, statement, scope, (branch, inner) =>
          this.statements(file, branch, inner),
        );
      case "include":
        return this.include(file, statement, scope);
      case "frame":
        return this.frame(file, statement, scope);
    }
  }

  private content(file: ParsedFile, content: Content): code.Piece {
    return code.content(this.rewriting.surface.content(file, content));
  }

  private frame(file: ParsedFile, { start, body, settle }: Frame, scope: Scope): code.Piece {
    const surroundings = this.rewriting.surroundings(file, start, "none");
    const number = this.rewriting.instruct({
      type: "block",
      site: { ...surroundings, arguments: [], named: new Map() },
      run: (_call, branches) => settle(branches.body()),
    });
    return code.blockCall(number, [], code.program(this.statements(file, body, scope)), code.program([]));
  }

  private include(file: ParsedFile, include: Include, scope: Scope): code.Piece[] | undefined {
    const { start, name } = include;
    const standing = this.rewriting.standing(file, start);
    if (standing !== "text") {
      if (standing !== undefined) this.rewriting.add(file, valueInTag, start);
      return undefined;
    }
    this.rewriting.surface.touch();
    const cycle = this.active.indexOf(name);
    if (cycle >= 0) {
      this.rewriting.add(file, partialCycle([...this.active.slice(cycle), name]), start);
      return undefined;
    }
    if (!this.partials.has(name)) {
      this.rewriting.add(file, unknownPartial(name, nearest(name, this.partials.names())), start);
      return undefined;
    }
    const context = this.contextOf(file, include, scope);
    const partial = this.partials.get(name);
    if (context === undefined || partial === undefined) return undefined;
    this.rewriting.mentionBroken(partial);
    this.active.push(name);
    const body = this.rewriting.withinPartial(file, start, () => {
      const begun = this.rewriting.surface.enter(false);
      const rewritten = this.statements(partial, partial.statements, scopeOfPartial(scope, context));
      this.rewriting.surface.leave(begun);
      return rewritten;
    });
    this.active.pop();
    return body;
  }

  /** The object a partial sees: the present one, or the group of fields that the call names. */
  private contextOf(file: ParsedFile, include: Include, scope: Scope): Context | undefined {
    const [path, ...others] = include.context;
    if (path === undefined && include.named.length === 0) return innermost(scope);
    if (path?.type !== "path" || others.length > 0 || include.named.length > 0) {
      this.rewriting.add(file, partialArguments(include.name), include.start);
      return undefined;
    }
    const surroundings = this.rewriting.surroundings(
      file,
      include.start,
      this.rewriting.surface.position(include.start),
    );
    const callContext: CallContext = this.rewriting.context(file, scope, surroundings);
    const found = checkPath(path, callContext);
    if (found === undefined) return undefined;
    const steps = found.type === "field" ? [...found.steps] : [];
    if (found.type === "field" && found.field.kind === "object") {
      return { base: found.base, steps, pattern: found.field.pattern };
    }
    const last = steps.pop();
    if (
      found.type === "field" &&
      found.field.kind === "reference" &&
      found.field.refersTo !== undefined &&
      last
    ) {
      const { refersTo } = found.field;
      return { base: found.base, steps: [...steps, { ...last, follow: refersTo }], pattern: refersTo };
    }
    this.rewriting.add(file, partialArguments(include.name), include.start);
    return undefined;
  }
}
