import type { Tag } from "../syntax/scan-tags.js";
import type { Block, Output, Statement } from "../syntax/syntax-tree.js";
import type { FrameSite } from "./frames.js";
import type { Token } from "./pieces.js";

/** A list of statements being filled, and what is made of it at its end. */
interface Level {
  readonly statements: Statement[];
  readonly owner: Owner;
}

type Owner =
  | { readonly type: "part" }
  | { readonly type: "frame"; readonly frame: FrameSite }
  /** `isChained`: by `{{else if}}`, which has no closing tag of its own. */
  | { readonly type: "body"; readonly block: Block; readonly isChained: boolean }
  | {
      readonly type: "otherwise";
      readonly block: Block;
      readonly isChained: boolean;
      readonly body: readonly Statement[];
    };

/**
 * Puts the statements of a part together anew: what its tags say comes from `parsed`, what stands between them is XML.
 * Tags whose statement was left out print nothing. The tokens are nested; anything else is a bug of ours.
 */
export function weave(tokens: readonly Token[], parsed: readonly Statement[]): readonly Statement[] {
  const weaving = new Weaving(statementsByStart(parsed));
  for (const token of tokens) weaving.add(token);
  return weaving.end();
}

class Weaving {
  private readonly byStart: ReadonlyMap<number, Block | Output>;
  private readonly open: Level[] = [{ statements: [], owner: { type: "part" } }];

  constructor(byStart: ReadonlyMap<number, Block | Output>) {
    this.byStart = byStart;
  }

  add(token: Token): void {
    switch (token.type) {
      case "xml":
        if (token.xml !== "") this.push(content(token.xml));
        return;
      case "begin":
        this.begin({ type: "frame", frame: token.frame });
        return;
      case "end":
        this.endFrame(token.frame);
        return;
      case "tag":
        this.addTag(token.tag);
    }
  }

  end(): readonly Statement[] {
    const last = this.open.pop();
    if (last === undefined || last.owner.type !== "part")
      throw new TypeError("a part ends inside of a block");
    return last.statements;
  }

  private addTag(tag: Tag): void {
    const statement = this.byStart.get(tag.start);
    switch (tag.kind) {
      case "output":
        if (statement !== undefined) this.push(statement);
        return;
      case "open":
        this.begin({ type: "body", block: asBlock(statement), isChained: false });
        return;
      case "otherwise":
        this.turn();
        if (tag.name !== "") this.begin({ type: "body", block: asBlock(statement), isChained: true });
        return;
      case "close":
        while (this.endBlock()) {
          // Blocks begun by {{else if}} end with the one they belong to.
        }
        return;
      case "partial":
      case "comment":
    }
  }

  private begin(owner: Owner): void {
    this.open.push({ statements: [], owner });
  }

  private push(statement: Statement): void {
    this.open.at(-1)?.statements.push(statement);
  }

  /** From the body of the innermost block to its `{{else}}`. */
  private turn(): void {
    const body = this.open.pop();
    if (body?.owner.type !== "body") throw new TypeError("{{else}} outside of a block");
    const { block, isChained } = body.owner;
    this.begin({ type: "otherwise", block, isChained, body: body.statements });
  }

  /** Ends the innermost block; whether the one around ends with it. */
  private endBlock(): boolean {
    const level = this.open.pop();
    if (level?.owner.type !== "body" && level?.owner.type !== "otherwise") {
      throw new TypeError("a block ends inside of an element");
    }
    const { block, isChained } = level.owner;
    const { otherwise: _parsed, ...rest } = block;
    this.push(
      level.owner.type === "body"
        ? { ...rest, body: level.statements }
        : { ...rest, body: level.owner.body, otherwise: level.statements },
    );
    return isChained;
  }

  private endFrame(frame: FrameSite): void {
    const level = this.open.pop();
    if (level?.owner.type !== "frame" || level.owner.frame !== frame) {
      throw new TypeError("an element ends inside of a block");
    }
    this.push({ type: "frame", start: 0, body: level.statements, settle: frame.settle });
  }
}

function content(xml: string): Statement {
  return { type: "content", start: 0, end: 0, value: xml, valueStart: 0 };
}

function asBlock(statement: Block | Output | undefined): Block {
  if (statement?.type !== "block") throw new TypeError("a block without a statement");
  return statement;
}

function statementsByStart(parsed: readonly Statement[]): ReadonlyMap<number, Block | Output> {
  const found = new Map<number, Block | Output>();
  const collect = (statements: readonly Statement[]): void => {
    for (const statement of statements) {
      if (statement.type === "output") found.set(statement.start, statement);
      if (statement.type !== "block") continue;
      found.set(statement.start, statement);
      collect(statement.body);
      collect(statement.otherwise ?? []);
    }
  };
  collect(parsed);
  return found;
}
