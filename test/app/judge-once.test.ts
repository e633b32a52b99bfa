import { describe, expect, it } from "vitest";
import { VIEWS } from "../../generated/views.js";
import { checkSource, judgeOf, judgeSource } from "../../src/app/check.js";
import { keysOf } from "../../src/foundation/data.js";
import { readSource } from "../../src/input/read.js";
import type { SourceDocument } from "../../src/input/source-document.js";
import { CALENDARS } from "../../src/law/working-days.js";
import { AS_OF, EXAMPLE_NAMES, exampleSource } from "./example.js";

const DOCUMENTS = keysOf(VIEWS).filter((document) => VIEWS[document].root === "filing");

function sourceOf(value: unknown): SourceDocument {
  const { value: source } = readSource(JSON.stringify(value), "f.json");
  if (source === undefined) throw new Error("not read");
  return source;
}

/** What may be asked of a finished filing, one with a gap and a rule broken, and one with an error in a value. */
const CHANGES = {
  finished: {},
  "with findings": { pathway: { selected: "exempt" }, notices: [] },
  "with an error": { volumes: "many", pathway: { selected: "exempt" } },
} as const;

describe.each(EXAMPLE_NAMES)("judging %s for one document after another", (name) => {
  it.each(keysOf(CHANGES))("says what judging it for each alone says (%s)", (change) => {
    const source = sourceOf({ ...exampleSource(name).filing, ...CHANGES[change] });
    const judge = judgeOf(source, AS_OF, CALENDARS);
    // The whole between the others, so that what one leaves behind would show in the next.
    for (const document of [...DOCUMENTS, "filing" as const, ...DOCUMENTS.toReversed()]) {
      expect(judge(document), document).toEqual(judgeSource(source, document, AS_OF));
    }
    expect(checkSource(source, "filing", AS_OF).length > 0).toBe(change !== "finished");
  });
});
