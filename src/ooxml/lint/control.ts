import { childOf, descendants, type XmlElement } from "../../foundation/xml-reader.js";
import type { LintContext } from "./report.js";

/** The most characters that Word keeps of a tag or title. */
const LONGEST_NAME = 64;

/** Kinds of which a content control has one at most (ISO/IEC 29500-1, CT_SdtPr). */
const KINDS: ReadonlySet<string> = new Set(
  "equation comboBox date docPartObj docPartList dropDownList picture richText text citation group bibliography"
    .split(" ")
    .map((name) => `w:${name}`),
);

/** Content controls: properties, then content that is not empty; one kind; names that Word keeps; choices that differ. */
export function lintControls(context: LintContext): void {
  for (const [part, tree] of context.trees) {
    for (const node of descendants(tree)) {
      if (node.name === "w:sdt") lintControl(node, (message) => context.report(part, "control", message));
    }
  }
}

function lintControl(control: XmlElement, report: (message: string) => void): void {
  const properties = childOf(control, "w:sdtPr");
  const content = childOf(control, "w:sdtContent");
  const name = valueOf(properties, "w:tag") || valueOf(properties, "w:id") || "without a name";
  if (content === undefined || content.children.length === 0) report(`control ${name} is empty`);
  if (properties === undefined) return;
  if (content !== undefined && control.children.indexOf(content) < control.children.indexOf(properties)) {
    report(`control ${name} has its content before its properties`);
  }
  for (const property of ["w:tag", "w:alias"]) {
    const { length } = valueOf(properties, property);
    if (length > LONGEST_NAME) report(`<${property}> of control ${name} has ${length} characters`);
  }
  const kinds = properties.children.filter((child) => KINDS.has(child.name));
  if (kinds.length > 1) report(`control ${name} is of ${kinds.length} kinds`);
  for (const kind of kinds) lintChoices(kind, name, report);
}

function lintChoices(kind: XmlElement, name: string, report: (message: string) => void): void {
  const items = kind.children.filter((child) => child.name === "w:listItem");
  for (const attribute of ["w:displayText", "w:value"]) {
    const values = items.map((item) => item.attributes.get(attribute) ?? "");
    if (new Set(values).size < values.length)
      report(`control ${name} offers two choices with one ${attribute}`);
    if (values.includes("")) report(`control ${name} offers a choice without ${attribute}`);
  }
}

function valueOf(properties: XmlElement | undefined, name: string): string {
  return (properties && childOf(properties, name))?.attributes.get("w:val") ?? "";
}
