import { CHILD_ORDER, REPEATABLE_CHILDREN } from "../order.js";
import { descendants, type XmlElement } from "../../foundation/xml-reader.js";
import type { LintContext } from "./report.js";

/** Paragraphs and runs: fields closed, properties in order, blanks kept, no template tag left. */
export function lintText(context: LintContext, allowTags: boolean): void {
  for (const [part, tree] of context.trees) {
    lintFields(part, tree, context);
    for (const node of descendants(tree)) {
      lintChildOrder(part, node, context);
      if (node.name === "w:t") lintWhiteSpace(part, node, context);
      if (node.name === "w:p" && !allowTags) lintTags(part, node, context);
    }
  }
}

/** A field begins, may have a result, and ends, in the part it began in. */
function lintFields(part: string, tree: XmlElement, context: LintContext): void {
  const open: ("begin" | "separate")[] = [];
  for (const node of descendants(tree)) {
    if (node.name !== "w:fldChar") continue;
    const type = node.attributes.get("w:fldCharType");
    const innermost = open.at(-1);
    if (type === "begin") open.push("begin");
    else if (type === "separate" && innermost === "begin") open[open.length - 1] = "separate";
    else if (type === "end" && innermost !== undefined) open.pop();
    else context.report(part, "field", `a field has "${type ?? ""}" in the wrong place`);
  }
  if (open.length > 0) context.report(part, "field", "a field is not closed");
}

function lintChildOrder(part: string, node: XmlElement, context: LintContext): void {
  const order = CHILD_ORDER.get(node.name);
  if (order === undefined) return;
  const ranks = node.children
    .filter(({ name }) => name.startsWith("w:"))
    .map(({ name }) => ({ name, rank: rankOf(order, name) }));
  for (const [index, { name, rank }] of ranks.entries()) {
    const before = ranks[index - 1];
    if (rank < 0) context.report(part, "child-order", `<${name}> does not belong in <${node.name}>`);
    else if (before !== undefined && before.rank > rank) {
      context.report(part, "child-order", `<${name}> stands behind <${before.name}> in <${node.name}>`);
    } else if (before?.name === name && !REPEATABLE_CHILDREN.has(name)) {
      context.report(part, "child-order", `<${name}> comes twice in <${node.name}>`);
    }
  }
}

/** Position in the schema; header and footer references may mix and share one. */
function rankOf(order: readonly string[], name: string): number {
  return REPEATABLE_CHILDREN.has(name) ? 0 : order.indexOf(name);
}

function lintWhiteSpace(part: string, node: XmlElement, context: LintContext): void {
  const kept = node.attributes.get("xml:space") === "preserve";
  if (!kept && /^[ \t\n]|[ \t\n]$/u.test(node.text)) {
    context.report(part, "white-space", `white space round "${node.text.trim()}" would be lost`);
  }
}

/** A tag may be cut into several runs: the text of the whole paragraph counts. */
function lintTags(part: string, paragraph: XmlElement, context: LintContext): void {
  const text = [...descendants(paragraph)].map((node) => (node.name === "w:t" ? node.text : "")).join("");
  const [tag] = /\{\{.*?\}\}/su.exec(text) ?? [];
  if (tag !== undefined) context.report(part, "leftover-tag", `template tag ${tag} was not filled`);
}
