import { isMap, isSeq, type Document } from "yaml";
import { asNode, startOf } from "../../../input/yaml/node.js";
import type { JsonLayout } from "./json-value.js";
import { isBlockCollection } from "./node-at.js";
import { columnOf, indentationAt } from "./text-lines.js";
import type { Indentation } from "./yaml-value.js";

/** How the house indents. */
const HOUSE: Indentation = { step: 2, dash: 2 };

/** How a YAML file is indented, by the first record and the first list below its top. */
export function indentationOf(text: string, { contents }: Document.Parsed): Indentation {
  if (!isMap(contents)) return HOUSE;
  const members = contents.items
    .map((pair) => asNode(pair.value))
    .filter((value) => isBlockCollection(value));
  const map = members.find((value) => isMap(value) && value.items.length > 0);
  const list = members.find((value) => isSeq(value) && value.items.length > 0);
  const top = asNode(contents.items[0]?.key);
  const column = top === null ? 0 : columnOf(text, startOf(top));
  const key = isMap(map) ? asNode(map.items[0]?.key) : null;
  const step = key === null ? HOUSE.step : columnOf(text, startOf(key)) - column;
  const dash = list === undefined ? HOUSE.dash : columnOf(text, startOf(list)) - column;
  return { step: step > 0 ? step : HOUSE.step, dash };
}

/** The line end that a file uses. */
export function newlineOf(text: string): "\n" | "\r\n" {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** How a JSON file is written, by its first member. */
export function jsonLayoutOf(text: string, { contents }: Document.Parsed): JsonLayout {
  const first = isMap(contents) ? contents.items[0] : undefined;
  const key = asNode(first?.key);
  const newline = newlineOf(text);
  if (key === null) return { unit: text.trim() === "{}" ? "  " : undefined, isSpaced: true, newline };
  const behindKey = text.slice(key.range?.[1] ?? 0);
  const unit = indentationAt(text, startOf(key));
  const isOnOwnLine = columnOf(text, startOf(key)) === unit.length && text.trimStart().startsWith("{");
  const isBroken = isOnOwnLine && startOf(key) > 0 && text.slice(0, startOf(key)).includes("\n");
  return { unit: isBroken ? unit : undefined, isSpaced: /^\s*:\s/u.test(behindKey), newline };
}
