import { byWeight, isFileError, type Diagnostic } from "../foundation/diagnostic.js";
import type { LocalizedText } from "../foundation/locale.js";
import { parentOf, patternOf, segmentsOf } from "../foundation/pointer.js";
import { fieldsBelow, keyOf, type Catalogue } from "../input/catalogue.js";
import { knownKind } from "../kinds/index.js";
import { documentSections, type DocumentSection } from "../kinds/sections.js";
import { isRoot, rootOf, type DocumentSchema } from "../law/document-schema.js";
import type { ReportSection } from "../reporters/report.js";
import { homesOf, type Homes } from "./section-home.js";

const ERRORS: LocalizedText = { zh: "文件错误", en: "Errors of the file" };
const WHOLE: LocalizedText = { zh: "整份文件", en: "The file as a whole" };
/** Stands for the group of errors; no member of a file is called so. */
const FILE_ERRORS = "/";
const NO_NUMBER: LocalizedText = { zh: "", en: "" };

/**
 * Puts findings into the sections of the documents that print their fields, in the order of the documents; after them
 * the findings about fields that no document prints, by top-level member in the order of the schema. Errors of the file come
 * first, then what is about no value. Inside a section the heaviest come first, then the order of the file decides.
 *
 * @param root the data, which tells lists from mappings.
 */
export function inSections(
  findings: readonly Diagnostic[],
  document: DocumentSchema,
  root: unknown,
  catalogue: Catalogue,
): readonly ReportSection[] {
  if (findings.length === 0) return [];
  const printed = documentSections().filter((section) => isAskedFor(section, document));
  const homes = homesOf(printed);
  const groups = new Map<number | string, Diagnostic[]>();
  for (const finding of findings) {
    const key = isFileError(finding) ? FILE_ERRORS : groupOf(finding, root, homes, catalogue);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const members = fieldsBelow(catalogue, "").map(keyOf);
  const unknown = [...groups.keys()].filter((key) => typeof key === "string" && !members.includes(key));
  const order: readonly (number | string)[] = [FILE_ERRORS, "", ...printed.keys(), ...members, ...unknown];
  return [...new Set(order)].flatMap((key) => {
    const group = groups.get(key);
    if (group === undefined) return [];
    const section = typeof key === "number" ? printed[key] : undefined;
    const heading = section === undefined ? memberHeading(String(key), catalogue) : headingOf(section);
    return [Object.assign({ findings: group.toSorted(byWeightAndPlace) }, heading)];
  });
}

function isAskedFor(section: DocumentSection, document: DocumentSchema): boolean {
  return isRoot(document) ? rootOf(section.document) === document : section.document === document;
}

/** The number of the section that prints the finding's field, else the name of its top-level member. */
function groupOf(finding: Diagnostic, root: unknown, homes: Homes, catalogue: Catalogue): number | string {
  const { pointer = "" } = finding;
  let pattern = patternOf(root, pointer);
  // Parts of answers and values of lists have no field of their own.
  while (pattern !== "" && !catalogue.has(pattern)) pattern = parentOf(pattern) ?? "";
  return homes.of(pattern) ?? segmentsOf(pointer)[0] ?? "";
}

type Heading = Omit<ReportSection, "findings">;

function headingOf({ document, number, title }: DocumentSection): Heading {
  const kind = knownKind(document);
  return { document: { id: kind.id, title: kind.title }, number, title };
}

function memberHeading(name: string, catalogue: Catalogue): Heading {
  if (name === FILE_ERRORS || name === "") {
    return { isFile: true, number: NO_NUMBER, title: name === "" ? WHOLE : ERRORS };
  }
  const title = catalogue.get(`/${name}`)?.label ?? { zh: name, en: name };
  return { number: NO_NUMBER, title };
}

function byWeightAndPlace(left: Diagnostic, right: Diagnostic): number {
  return (
    byWeight(left, right) ||
    (left.place?.line ?? 0) - (right.place?.line ?? 0) ||
    (left.place?.column ?? 0) - (right.place?.column ?? 0)
  );
}
