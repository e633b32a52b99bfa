import { VIEWS } from "#generated/views.js";
import type { Field } from "../../foundation/field.js";
import { isAtOrBelow, parentOf } from "../../foundation/pointer.js";
import { catalogueOf, type Catalogue } from "../../input/catalogue.js";
import type { DocumentKindId } from "../../kinds/index.js";
import { registerRows } from "../../law/register.js";

/** What holds others and is printed by its parts. */
export const GROUPS: ReadonlySet<Field["kind"]> = new Set<Field["kind"]>(["object", "list"]);

/**
 * The fields that a template of the document can name, each saying whether this document needs it: the members that its view
 * requires and, of a paper, what it cannot do without are needed here although other documents do without them.
 */
export function fieldsOfDocument(document: DocumentKindId): Catalogue {
  let fields = known.get(document);
  if (fields === undefined) {
    fields = neededIn(document);
    known.set(document, fields);
  }
  return fields;
}

const known = new Map<DocumentKindId, Catalogue>();

function neededIn(document: DocumentKindId): Catalogue {
  const { root, required, draws = [] } = VIEWS[document];
  const members = new Set(required.map((member) => `/${member}`));
  const isNeeded = (pattern: string): boolean =>
    members.has(pattern) || draws.some((drawn) => isAtOrBelow(drawn, pattern));
  return new Map(
    [...catalogueOf(root)].map(([pattern, field]) => [
      pattern,
      !field.required && isNeeded(pattern) ? { ...field, required: true } : field,
    ]),
  );
}

/**
 * The fields that every template of the document has to show: of a paper those its view draws with what is required below them, of
 * another document those that are required and that the register asks of it. Lists and groups are shown by their parts.
 */
export function fieldsToShow(document: DocumentKindId): readonly Field[] {
  const { root, required, draws, countsAs } = VIEWS[document];
  const catalogue = catalogueOf(root);
  const drawn: ReadonlySet<string> = new Set(draws ?? required.map((member) => `/${member}`));
  const isNeeded = (pattern: string): boolean => {
    if (drawn.has(pattern)) return true;
    const above = parentOf(pattern);
    if (above === undefined || above === "") return false;
    return (pattern.endsWith("/*") || catalogue.get(pattern)?.required === true) && isNeeded(above);
  };
  const isAsked = ({ requirement }: Field): boolean =>
    draws !== undefined || requirement.some((id) => registerRows().get(id)?.appliesTo === countsAs);
  return [...catalogue.values()].filter(
    (field) =>
      !GROUPS.has(field.kind) && !isOfTheFile(field.pattern) && isNeeded(field.pattern) && isAsked(field),
  );
}

/** What serves the file itself: its version, and the ids of entries. */
function isOfTheFile(pattern: string): boolean {
  return pattern === "/formatVersion" || pattern.endsWith("/id");
}
