/**
 * What is left of a template file after the allow-list: our own closed tree. Handlebars' tree is converted into it
 * and never used otherwise. All offsets are UTF-16 units of the file.
 */
export type Statement = Content | Output | Block | Include | Frame;

/** The template's own words and mark-up. */
export interface Content {
  readonly type: "content";
  readonly start: number;
  readonly end: number;
  /** The text without what `{{~` took away, and where it begins. */
  readonly value: string;
  readonly valueStart: number;
}

/** `{{path}}` or `{{helper …}}`. */
export interface Output {
  readonly type: "output";
  readonly start: number;
  readonly expression: Expression;
}

/** `{{#name …}}…{{else}}…{{/name}}`. */
export interface Block {
  readonly type: "block";
  readonly start: number;
  readonly call: Call;
  /** `item` and `index` of `as |item index|`. */
  readonly parameters: readonly string[];
  readonly body: readonly Statement[];
  readonly otherwise?: readonly Statement[];
}

/** `{{> name}}` or `{{> name path}}`. */
export interface Include {
  readonly type: "include";
  readonly start: number;
  readonly name: string;
  readonly context: readonly Expression[];
  readonly named: readonly Named[];
}

/**
 * A stretch that is looked at once it is filled, such as a paragraph that may have lost all its content. No author writes
 * one: templates in Word documents are cut into them.
 */
export interface Frame {
  readonly type: "frame";
  readonly start: number;
  readonly body: readonly Statement[];
  /** What becomes of the filled stretch. */
  readonly settle: (filled: string) => string;
}

export type Expression = Path | Literal | Call;

export interface Path {
  readonly type: "path";
  readonly start: number;
  /** As written, for messages. */
  readonly written: string;
  /** Begins with `@`. */
  readonly isData: boolean;
  /** Begins with `this` or `./`: never a block parameter. */
  readonly isScoped: boolean;
  /** How many `../`. */
  readonly depth: number;
  readonly segments: readonly string[];
}

export interface Literal {
  readonly type: "literal";
  readonly start: number;
  readonly written: string;
  readonly value: string | number | boolean | undefined;
}

export interface Call {
  readonly type: "call";
  readonly start: number;
  readonly name: string;
  readonly parameters: readonly Expression[];
  readonly named: readonly Named[];
}

/** `width=120`. */
export interface Named {
  readonly start: number;
  readonly name: string;
  readonly value: Expression;
}
