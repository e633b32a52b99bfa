import { childOf, descendants, type XmlElement } from "../../foundation/xml-reader.js";
import { reportRepeated, type LintContext } from "./report.js";

interface Located {
  readonly part: string;
  readonly node: XmlElement;
}

const STYLE_REFERENCES = new Set(["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link"]);

/** Ids and names: unique where they must be, and every reference leads to something. */
export function lintReferences(context: LintContext): void {
  const nodes: readonly Located[] = [...context.trees].flatMap(([part, tree]) =>
    [...descendants(tree)].map((node) => ({ part, node })),
  );
  lintIds(nodes, context);
  lintBookmarks(nodes, context);
  lintStyles(nodes, context);
  lintNumbering(nodes, context);
  lintNotes(nodes, context);
}

function valueOf(node: XmlElement, attribute = "w:val"): string {
  return node.attributes.get(attribute) ?? "";
}

function valuesOf(
  nodes: readonly Located[],
  name: string,
  attribute = "w:val",
): readonly { readonly part: string; readonly value: string }[] {
  return nodes
    .filter(({ node }) => node.name === name)
    .map(({ part, node }) => ({ part, value: valueOf(node, attribute) }));
}

function lintIds(nodes: readonly Located[], context: LintContext): void {
  reportRepeated(context, "duplicate-id", "drawing id", valuesOf(nodes, "wp:docPr", "id"));
  reportRepeated(context, "duplicate-id", "shape id", valuesOf(nodes, "v:shape", "id"));
  reportRepeated(context, "duplicate-id", "style id", valuesOf(nodes, "w:style", "w:styleId"));
  // The settings name the separators by the same element.
  const notes = nodes.filter(({ part }) => part === "word/footnotes.xml");
  reportRepeated(context, "duplicate-id", "note id", valuesOf(notes, "w:footnote", "w:id"));
  const controls = nodes
    .filter(({ node }) => node.name === "w:sdtPr")
    .flatMap(({ part, node }) => {
      const id = childOf(node, "w:id");
      return id === undefined ? [] : [{ part, value: valueOf(id) }];
    });
  reportRepeated(context, "duplicate-id", "content control id", controls);
}

function lintBookmarks(nodes: readonly Located[], context: LintContext): void {
  const starts = valuesOf(nodes, "w:bookmarkStart", "w:id");
  const ends = valuesOf(nodes, "w:bookmarkEnd", "w:id");
  const names = valuesOf(nodes, "w:bookmarkStart", "w:name");
  reportRepeated(context, "duplicate-id", "bookmark id", starts);
  // Word does not tell upper from lower case in names of bookmarks.
  reportRepeated(
    context,
    "bookmark",
    "bookmark name",
    names.map(({ part, value }) => ({ part, value: value.toLowerCase() })),
  );
  const [started, ended] = [
    new Set(starts.map(({ value }) => value)),
    new Set(ends.map(({ value }) => value)),
  ];
  for (const { part, value } of starts) {
    if (!ended.has(value)) context.report(part, "bookmark", `bookmark ${value} is not closed`);
  }
  for (const { part, value } of ends) {
    if (!started.has(value)) context.report(part, "bookmark", `bookmark ${value} is closed but never opened`);
  }
  const known = new Set(names.map(({ value }) => value));
  for (const { part, value } of valuesOf(nodes, "w:hyperlink", "w:anchor")) {
    if (value !== "" && !known.has(value))
      context.report(part, "bookmark", `a link leads to no bookmark: ${value}`);
  }
}

function lintStyles(nodes: readonly Located[], context: LintContext): void {
  const known = new Set(valuesOf(nodes, "w:style", "w:styleId").map(({ value }) => value));
  for (const { part, node } of nodes) {
    if (STYLE_REFERENCES.has(node.name) && !known.has(valueOf(node))) {
      context.report(part, "style", `style ${valueOf(node)} is not defined`);
    }
  }
}

function lintNumbering(nodes: readonly Located[], context: LintContext): void {
  const numbering = context.trees.get("word/numbering.xml");
  const instances = numbering?.children.filter(({ name }) => name === "w:num") ?? [];
  const abstracts = numbering?.children.filter(({ name }) => name === "w:abstractNum") ?? [];
  const part = "word/numbering.xml";
  const instanceIds = instances.map((node) => ({ part, value: valueOf(node, "w:numId") }));
  const abstractIds = abstracts.map((node) => ({ part, value: valueOf(node, "w:abstractNumId") }));
  reportRepeated(context, "numbering", "list", instanceIds);
  reportRepeated(context, "numbering", "abstract list", abstractIds);
  const firstInstance = numbering?.children.findIndex(({ name }) => name === "w:num") ?? -1;
  const lastAbstract = numbering?.children.findLastIndex(({ name }) => name === "w:abstractNum") ?? -1;
  if (firstInstance >= 0 && lastAbstract > firstInstance) {
    context.report(part, "numbering", "an abstract list stands behind a list");
  }
  const known = new Set(instanceIds.map(({ value }) => value));
  for (const { part: user, value } of valuesOf(nodes, "w:numId")) {
    // 0 takes a paragraph out of every list.
    if (value !== "0" && !known.has(value)) context.report(user, "numbering", `list ${value} is not defined`);
  }
  const knownAbstracts = new Set(abstractIds.map(({ value }) => value));
  for (const { value } of valuesOf(nodes, "w:abstractNumId")) {
    if (!knownAbstracts.has(value))
      context.report(part, "numbering", `abstract list ${value} is not defined`);
  }
}

function lintNotes(nodes: readonly Located[], context: LintContext): void {
  const known = new Set(valuesOf(nodes, "w:footnote", "w:id").map(({ value }) => value));
  for (const { part, value } of valuesOf(nodes, "w:footnoteReference", "w:id")) {
    if (!known.has(value)) context.report(part, "note", `note ${value} does not exist`);
    if (part !== "word/document.xml") context.report(part, "note", "a note may be called from the body only");
  }
}
