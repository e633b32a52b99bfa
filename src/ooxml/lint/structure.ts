import { childOf, descendants, type XmlElement } from "../../foundation/xml-reader.js";
import { reportRepeated, type LintContext } from "./report.js";

const CONTENT_TYPES = "[Content_Types].xml";
const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** Content types and relationships: every part is known, every link leads somewhere, nothing is fetched. */
export function lintStructure(context: LintContext): void {
  const typeOf = contentTypes(context);
  for (const part of context.parts.keys()) {
    if (part !== CONTENT_TYPES && typeOf(part) === undefined) {
      context.report(part, "content-type", "the part has no content type");
    }
  }
  const relationships = [...context.parts.keys()].filter((part) => part.endsWith(".rels"));
  for (const part of relationships) lintRelationships(part, context);
  for (const [part, tree] of context.trees) {
    if (!part.endsWith(".rels")) lintUsedRelationships(part, tree, context);
  }
  const main = targetsOf("_rels/.rels", context).find(({ type }) => type.endsWith("/officeDocument"));
  if (main === undefined || typeOf(main.target) !== MAIN_TYPE) {
    context.report(CONTENT_TYPES, "content-type", "the package has no main document part");
  }
}

function contentTypes(context: LintContext): (part: string) => string | undefined {
  const tree = context.trees.get(CONTENT_TYPES);
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const { name, attributes } of tree?.children ?? []) {
    const type = attributes.get("ContentType") ?? "";
    if (name === "Default") defaults.set((attributes.get("Extension") ?? "").toLowerCase(), type);
    if (name === "Override") overrides.set((attributes.get("PartName") ?? "").slice(1), type);
  }
  for (const part of overrides.keys()) {
    if (!context.parts.has(part)) {
      context.report(CONTENT_TYPES, "content-type", `content type of missing part ${part}`);
    }
  }
  const extension = (part: string): string => part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  return (part) => overrides.get(part) ?? defaults.get(extension(part));
}

interface Target {
  readonly id: string;
  readonly type: string;
  /** Path in the package, or the address of an external target. */
  readonly target: string;
  readonly external: boolean;
}

function targetsOf(part: string, context: LintContext): readonly Target[] {
  const folder = part.replace(/_rels\/[^/]*$/u, "");
  return (context.trees.get(part)?.children ?? []).map(({ attributes }) => {
    const target = attributes.get("Target") ?? "";
    const external = attributes.get("TargetMode") === "External";
    return {
      id: attributes.get("Id") ?? "",
      type: attributes.get("Type") ?? "",
      target: external ? target : resolvePath(folder, target),
      external,
    };
  });
}

function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function lintRelationships(part: string, context: LintContext): void {
  const targets = targetsOf(part, context);
  reportRepeated(
    context,
    "duplicate-id",
    "relationship id",
    targets.map(({ id }) => ({ part, value: id })),
  );
  for (const { id, type, target, external } of targets) {
    if (external) {
      if (!type.endsWith("/hyperlink")) context.report(part, "relationship", `${id} fetches ${target}`);
    } else if (!context.parts.has(target)) {
      context.report(part, "relationship", `${id} leads to missing part ${target}`);
    }
  }
}

function lintUsedRelationships(part: string, tree: XmlElement, context: LintContext): void {
  const slash = part.lastIndexOf("/") + 1;
  const source = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const known = new Set(targetsOf(source, context).map(({ id }) => id));
  for (const node of descendants(tree)) {
    for (const [name, id] of node.attributes) {
      if (name.startsWith("r:") && !known.has(id)) {
        context.report(part, "relationship", `<${node.name}> names relationship ${id}, which does not exist`);
      }
    }
  }
  if (part === "word/document.xml" && childOf(tree, "w:body") === undefined) {
    context.report(part, "xml", "the document has no body");
  }
}
