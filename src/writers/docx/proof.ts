import type { DocumentTree } from "../../document/node.js";
import { withoutIllegalCharacters } from "../../foundation/xml-character.js";
import { canonicalLines, comparable } from "../../document/text.js";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import { lostText } from "../lost-text.js";
import { readBack, type WrittenParts } from "./read-back.js";

/**
 * Reads the parts back and compares them with the tree, list numbers included. `writer/text-lost` when they differ;
 * characters that no XML can carry are reported elsewhere and count as U+FFFD here.
 */
export function proveText(tree: DocumentTree, written: WrittenParts): readonly Diagnostic[] {
  const expected = canonicalLines(tree)
    .filter((line) => line !== "")
    .join("\n");
  const found = readBack(written).join("\n");
  // Equal almost always, and then without the cost of reducing both texts.
  const legal = withoutIllegalCharacters(expected);
  if (found === legal) return [];
  const [left, right] = [comparable(found), comparable(legal)];
  return left === right ? [] : [lostText("docx", firstDifference(left, right))];
}

function firstDifference(found: string, expected: string): { readonly zh: string; readonly en: string } {
  let at = 0;
  while (found[at] === expected[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 10), at + 10);
  return {
    zh: `应为“${around(expected)}”，实为“${around(found)}”`,
    en: `expected “${around(expected)}”, found “${around(found)}”`,
  };
}
