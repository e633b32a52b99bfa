import { isPair, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { below } from "../../../foundation/pointer.js";
import { asNode, isEmptyNode, startOf } from "../../../input/yaml/node.js";
import { jsonOnOneLine, jsonOverLines, type JsonLayout } from "./json-value.js";
import { colonEnd, pairEnd } from "./node-at.js";
import type { Editor, EditPlace, NewMember } from "./editor.js";
import type { Splice } from "./splice.js";
import { indentationAt } from "./text-lines.js";
import { inlineScalar } from "./yaml-scalar.js";
import type { YamlValues } from "./yaml-value.js";

/** Edits what stands in brackets: in YAML, and all of JSON. */
export class FlowEditor implements Editor {
  private readonly text: string;
  private readonly values: YamlValues;
  private readonly json: JsonLayout | undefined;

  /** @param json how the file is written; `undefined` for YAML. */
  constructor(text: string, values: YamlValues, json: JsonLayout | undefined) {
    this.text = text;
    this.values = values;
    this.json = json;
  }

  replace(pair: Pair, value: unknown, { pattern, depth }: EditPlace): Splice | undefined {
    const { text } = this;
    const old = asNode(pair.value);
    if (old !== null && !isEmptyNode(old)) {
      const start = startOf(old);
      const end = old.range?.[1] ?? start;
      // Empty brackets do not show how a list is written when it has members.
      const isOneLine = /^[[{](?![\]}])[^\n]*$/u.test(text.slice(start, end));
      const margin = indentationAt(text, start);
      return { start, end, text: this.written(value, pattern, margin, isOneLine, quotesOf(old)), depth };
    }
    const key = asNode(pair.key);
    const colon = colonEnd(text, pair);
    const at = colon ?? key?.range?.[1];
    if (at === undefined) return undefined;
    const lead = colon === undefined ? ": " : " ";
    const [space = ""] = /^[ \t]*(?=,)/u.exec(text.slice(at)) ?? [];
    return { start: at, end: at + space.length, text: lead + this.written(value, pattern, "", true), depth };
  }

  addMembers(map: YAMLMap, members: readonly NewMember[], { pattern, depth }: EditPlace): readonly Splice[] {
    const keys = this.values.order(
      members.map(({ key }) => key),
      pattern,
    );
    const byKey = new Map(members.map(({ key, value }) => [key, value]));
    return [
      this.added(map, depth, (margin, isOneLine) =>
        keys.map((key) => this.member(key, byKey.get(key), pattern, margin, isOneLine)),
      ),
    ];
  }

  addItems(list: YAMLSeq, items: readonly unknown[], { pattern, depth }: EditPlace): Splice {
    return this.added(list, depth, (margin, isOneLine) =>
      items.map((item) => this.written(item, `${pattern}/*`, margin, isOneLine)),
    );
  }

  private member(key: string, value: unknown, pattern: string, margin: string, isOneLine: boolean): string {
    const written = this.written(value, below(pattern, key), margin, isOneLine);
    if (this.json === undefined) return `${inlineScalar(key, undefined, true)}: ${written}`;
    return `${JSON.stringify(key)}:${this.json.isSpaced ? " " : ""}${written}`;
  }

  /** Puts parts behind the last member of a collection, or into an empty one. */
  private added(
    collection: YAMLMap | YAMLSeq,
    depth: number,
    write: (margin: string, isOneLine: boolean) => readonly string[],
  ): Splice {
    const { text, json } = this;
    const open = startOf(collection);
    const close = (collection.range?.[1] ?? open) - 1;
    const last = this.lastMember(collection);
    if (last === undefined) {
      const outer = indentationAt(text, open);
      if (json?.unit === undefined) {
        const padding = json === undefined && text[open] === "{" ? " " : "";
        const parts = write(outer, true).join(json?.isSpaced === false ? "," : ", ");
        return { start: open + 1, end: close, text: padding + parts + padding, depth };
      }
      const margin = outer + json.unit;
      const lines = write(margin, false).map((part) => json.newline + margin + part);
      return { start: open + 1, end: close, text: lines.join(",") + json.newline + outer, depth };
    }
    const isOneLine = !text.slice(last.end, close).includes("\n");
    const margin = indentationAt(text, last.start);
    const newline = json?.newline ?? "\n";
    const gap = isOneLine ? (json?.isSpaced === false ? "" : " ") : newline + margin;
    const parts = write(margin, isOneLine).map((part) => `,${gap}${part}`);
    return { start: last.end, end: last.end, text: parts.join(""), depth };
  }

  private lastMember({ items }: YAMLMap | YAMLSeq): { start: number; end: number } | undefined {
    const last: unknown = items.at(-1);
    if (isPair(last)) {
      const key = asNode(last.key);
      return key === null ? undefined : { start: startOf(key), end: pairEnd(this.text, last) };
    }
    const item = asNode(last);
    return item === null ? undefined : { start: startOf(item), end: item.range?.[1] ?? 0 };
  }

  private written(
    value: unknown,
    pattern: string,
    margin: string,
    isOneLine: boolean,
    style?: "double" | "single",
  ): string {
    const { json, values } = this;
    if (json === undefined) return values.inBraces(value, pattern, style);
    return isOneLine ? jsonOnOneLine(value, json) : jsonOverLines(value, margin, json);
  }
}

function quotesOf(old: Node): "double" | "single" | undefined {
  const type = "type" in old ? old.type : undefined;
  if (type === "QUOTE_DOUBLE") return "double";
  return type === "QUOTE_SINGLE" ? "single" : undefined;
}
