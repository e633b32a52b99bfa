import { isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { asNode, isEmptyNode, startOf } from "../../../input/yaml/node.js";
import {
  colonEnd,
  contentEnd,
  insertionPoint,
  isBlockCollection,
  isBlockScalar,
  keyText,
  pairEnd,
} from "./node-at.js";
import type { Editor, EditPlace, NewMember } from "./editor.js";
import type { Splice } from "./splice.js";
import { columnOf, lineEnd, lineStart } from "./text-lines.js";
import type { ScalarStyle } from "./yaml-scalar.js";
import type { ValuePlace, YamlValues, Written } from "./yaml-value.js";

/** Edits YAML that stands with a line for each member. */
export class BlockEditor implements Editor {
  private readonly text: string;
  private readonly newline: string;
  private readonly values: YamlValues;

  constructor(text: string, newline: string, values: YamlValues) {
    this.text = text;
    this.newline = newline;
    this.values = values;
  }

  replace(pair: Pair, value: unknown, { pattern, depth }: EditPlace): Splice | undefined {
    const { text } = this;
    const key = asNode(pair.key);
    const colon = colonEnd(text, pair);
    if (key === null || colon === undefined) return undefined;
    const old = asNode(pair.value);
    const place: ValuePlace = {
      pattern,
      key: text.slice(startOf(key), colon).replace(/\s*:$/u, ""),
      column: columnOf(text, startOf(key)),
      ...styleOf(old),
    };
    const written = this.values.behindKey(value, place);
    const { start, end, lead, trail } = this.extentOf(old, colon, written);
    const lines = [`${lead}${written.head}${trail}`, ...written.body];
    return { start, end, text: lines.join(this.newline), depth: depth + PUT_FIRST };
  }

  addMembers(
    map: YAMLMap,
    members: readonly NewMember[],
    { pattern, depth }: EditPlace,
  ): readonly (Splice | undefined)[] {
    const { text, values } = this;
    const first = asNode(map.items[0]?.key);
    if (first === null) return [undefined];
    const column = columnOf(text, startOf(first));
    const order = values.order(
      [...map.items.flatMap((pair) => keyText(pair) ?? []), ...members.map(({ key }) => key)],
      pattern,
    );
    return members
      .toSorted((left, right) => order.indexOf(left.key) - order.indexOf(right.key))
      .map(({ key, value }) => {
        const before = new Set(order.slice(0, order.indexOf(key)));
        // Of the members that the schema puts before it the last one; without any, it comes behind all.
        const neighbour =
          order
            .filter((other) => before.has(other))
            .flatMap((other) => map.items.find((pair) => keyText(pair) === other) ?? [])
            .at(-1) ?? map.items.at(-1);
        if (neighbour === undefined) return undefined;
        const written = values.member(key, value, pattern, column);
        const isSetOff = pattern === "" || (written.length > 1 && this.isSetOff(neighbour));
        const lines = ["", ...(isSetOff ? [""] : []), ...written];
        return this.inserted(pairEnd(text, neighbour), column, lines, depth);
      });
  }

  addItems(list: YAMLSeq, items: readonly unknown[], { pattern, depth }: EditPlace): Splice | undefined {
    const { text, values } = this;
    const dash = startOf(list);
    if (text[dash] !== "-") return undefined;
    const column = columnOf(text, dash);
    const gap = this.isSpacedOut(list) ? [""] : [];
    const lines = items.flatMap((item) => [...gap, ...values.behindDash(item, pattern, column)]);
    return this.inserted(contentEnd(text, list), column, ["", ...lines], depth);
  }

  private inserted(end: number, column: number, lines: readonly string[], depth: number): Splice {
    const at = insertionPoint(this.text, end, column);
    return { start: at, end: at, text: lines.join(this.newline), depth };
  }

  /** Whether a blank line stands before a member or the comments above it. */
  private isSetOff({ key }: Pair): boolean {
    const node = asNode(key);
    if (node === null) return false;
    const above = this.text.slice(0, lineStart(this.text, startOf(node)));
    return /\n[ \t\r]*\n(?:[ \t]*#[^\n]*\n){0,20}$/u.test(above.slice(-2000));
  }

  /** Whether a blank line stands between the last two items. */
  private isSpacedOut(list: YAMLSeq): boolean {
    const [before, last] = list.items.slice(-2).map((item) => asNode(item));
    if (before === undefined || before === null || last === undefined || last === null) return false;
    const between = this.text.slice(contentEnd(this.text, before), lineStart(this.text, startOf(last)));
    return /\n[ \t\r]*\n/u.test(between);
  }

  /**
   * What is replaced when a value gives way to another, and what stays around it: the space behind the colon, and the
   * comment on the line of the key or of the value.
   */
  private extentOf(old: Node | null, colon: number, { head, body }: Written): Extent {
    const { text } = this;
    const gap = head === "" ? "" : " ";
    const keyLineEnd = lineEnd(text, colon);
    if (old === null || isEmptyNode(old)) {
      const trail = text.slice(colon, keyLineEnd);
      return { start: colon, end: keyLineEnd, lead: gap, trail: trail.trim() === "" ? "" : trail };
    }
    const start = startOf(old);
    const end = contentEnd(text, old);
    if (isBlockScalar(old)) {
      const [, comment = ""] =
        /^[|>][-+\d]*([ \t]+#.*)?/u.exec(text.slice(start, lineEnd(text, start))) ?? [];
      return { start: colon, end, lead: gap, trail: comment };
    }
    const behindKey = start > keyLineEnd ? text.slice(colon, keyLineEnd) : "";
    if (isBlockCollection(old)) {
      return { start: colon, end: lineEnd(text, end), lead: gap, trail: behindKey.trimEnd() };
    }
    const stop = lineEnd(text, end);
    const comment = text.slice(end, stop);
    const isInPlace = head !== "" && body.length === 0;
    if (isInPlace) return { start, end: stop, lead: "", trail: comment };
    return { start: colon, end: stop, lead: gap, trail: behindKey.trimEnd() + comment.trimEnd() };
  }
}

interface Extent {
  readonly start: number;
  readonly end: number;
  readonly lead: string;
  readonly trail: string;
}

/** At one offset a value is put before anything that comes behind its line. */
const PUT_FIRST = 1000;

function styleOf(old: Node | null): Pick<ValuePlace, "style" | "isBlockList"> {
  if (isBlockScalar(old)) return { style: "literal" };
  if (isBlockCollection(old)) return { isBlockList: isSeq(old) };
  const style = old === null ? undefined : QUOTES.get("type" in old ? old.type : undefined);
  return style === undefined ? {} : { style };
}

const QUOTES: ReadonlyMap<unknown, ScalarStyle> = new Map([
  ["QUOTE_DOUBLE", "double"],
  ["QUOTE_SINGLE", "single"],
]);
