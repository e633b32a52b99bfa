import { Document, type Document as YamlDocument } from "yaml";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { Pointer } from "../../foundation/pointer.js";
import type { SourceDocument } from "../source-document.js";
import { placeOf, type AnsweredFiling } from "./read-form.js";

/**
 * A filing of a questionnaire as a source: findings about it name sheet and cell, also those about answers that are not
 * there.
 *
 * @param reading what was found while it was read.
 */
export function formSource(
  file: string,
  { value, places, document: asksFor, groups, unread }: AnsweredFiling,
  reading: readonly Diagnostic[] = [],
): SourceDocument {
  let document: YamlDocument.Parsed | undefined;
  const cellOf = (at: Pointer): ReturnType<SourceDocument["placeOf"]> => {
    const place = places.get(at);
    return place === undefined ? undefined : placeOf(file, place);
  };
  return {
    root: "filing",
    asksFor,
    doubts: {
      faults: reading.filter(({ severity }) => severity === "blocking"),
      unread,
      groups: groups.filter((group) => !unread.has(group)),
    },
    file,
    syntax: "workbook",
    value,
    placeOf: cellOf,
    keyPlaceOf: cellOf,
    numberAt: () => undefined,
    get document() {
      // Nobody edits a workbook in place; who asks for the document gets one of the same values.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      document ??= new Document(value) as unknown as YamlDocument.Parsed;
      return document;
    },
  };
}
