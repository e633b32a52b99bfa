import { visit, type Document, type Node } from "yaml";
import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { shown } from "../text/character-check.js";
import { finding } from "../code.js";
import type { LineIndex } from "../text/line-index.js";
import { startOf } from "./node.js";

/** What each alias stands for: the node that carried its anchor last before it. */
export type Targets = ReadonlyMap<Node, Node>;

/** Resolves all aliases of a document in one pass (the library's own way walks the document for each). */
export function resolveAliases(document: Document.Parsed, lines: LineIndex): Outcome<Targets> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Node, Node>();
  const diagnostics: Diagnostic[] = [];
  // Most filings use none, and walking all nodes takes a tenth of the reading.
  if (!lines.text.includes("*")) return outcome(targets);
  visit(document, {
    Alias(_, alias) {
      const target = anchors.get(alias.source);
      if (target !== undefined) targets.set(alias, target);
      else diagnostics.push(unknownAlias(alias.source, lines.placeAt(startOf(alias))));
    },
    Value(_, node) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return outcome(targets, diagnostics);
}

function unknownAlias(name: string, place: Place): Diagnostic {
  return finding({
    code: "input/aliases",
    message: {
      zh: `别名“*${shown(name)}”之前没有对应的锚点“&${shown(name)}”`,
      en: `No anchor “&${shown(name)}” stands before the alias “*${shown(name)}”`,
    },
    help: {
      zh: "直接写出内容；普通文字以“*”开头时，给整个值加引号。",
      en: "Write the content out; quote a value that is plain text and begins with “*”.",
    },
    place,
  });
}

/** An alias inside what it stands for. */
export function circularAlias(place: Place): Diagnostic {
  return finding({
    code: "input/aliases",
    message: { zh: "别名引用了包含它自身的内容", en: "The alias stands inside what it refers to" },
    help: { zh: "直接写出内容，不用别名。", en: "Write the content out instead of the alias." },
    place,
  });
}

/** Aliases that multiply to more values than the reader takes. */
export function tooManyAliased(place: Place): Diagnostic {
  return finding({
    code: "input/aliases",
    message: {
      zh: "别名层层展开后的值过多，不再读取",
      en: "The aliases expand to too many values; reading stopped here",
    },
    help: { zh: "减少别名，直接写出内容。", en: "Use fewer aliases and write the content out." },
    place,
  });
}
