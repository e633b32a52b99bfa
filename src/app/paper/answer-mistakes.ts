import { Document, type Document as YamlDocument } from "yaml";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import { labelOf } from "../../foundation/field.js";
import { segmentsOf } from "../../foundation/pointer.js";
import type { SourceDocument } from "../../input/source-document.js";
import { validateSource } from "../../input/validate.js";
import type { AnswerFiling } from "./answer-filing.js";

/** Mistakes in one answer, whatever else the filing says. */
const OF_ONE_ANSWER: ReadonlySet<string> = new Set(
  ["type", "format", "enum", "pattern", "length", "minimum", "maximum", "repeated-item"].map(
    (name) => `schema/${name}`,
  ),
);

/**
 * What the schema has against the answers themselves, in the words of questionnaires: whoever types into a paper knows nothing of
 * how a file is written. What only shows in the whole filing is found when they are merged.
 */
export function answerMistakes(file: string, answered: AnswerFiling): readonly Diagnostic[] {
  return validateSource(sourceOf(file, answered)).flatMap((finding) => {
    const { code, pointer = "" } = finding;
    const answer = answered.answerAt(pointer);
    if (answer === undefined || !OF_ONE_ANSWER.has(code)) return [];
    // Among the answers entries are counted otherwise than in the filing.
    const { at } = answer.target;
    return [{ ...finding, pointer: at, label: labelOf(segmentsOf(at)) }];
  });
}

function sourceOf(file: string, answered: AnswerFiling): SourceDocument {
  let document: YamlDocument.Parsed | undefined;
  return {
    root: "filing",
    file,
    syntax: "workbook",
    value: answered.value,
    placeOf: (at) => answered.placeOf(at),
    keyPlaceOf: (at) => answered.placeOf(at),
    numberAt: () => undefined,
    get document() {
      // Nobody edits the answers in place.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      document ??= new Document(answered.value) as unknown as YamlDocument.Parsed;
      return document;
    },
  };
}
