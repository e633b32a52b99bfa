import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { mergeAnswers } from "../../../src/app/intake/merge.js";
import { planMerge } from "../../../src/app/intake/merge/plan.js";
import { tidyAnswers } from "../../../src/app/intake/merge/tidy.js";
import { hasText, rewrite } from "../../../src/app/intake/rewrite/rewrite.js";
import { isRecord } from "../../../src/foundation/data.js";
import { parentOf } from "../../../src/foundation/pointer.js";
import { catalogueOf } from "../../../src/input/catalogue.js";
import { readSource } from "../../../src/input/read.js";
import { arbitraryFiling } from "../../input/arbitrary-filing.js";
import { EXAMPLE_NAMES, exampleText } from "../example.js";
import { answered, arbitraryAnswers, sparse, type Answer } from "./arbitrary-answers.js";
import { sourceFrom } from "./merging.js";

const catalogue = catalogueOf("filing");

describe.each(EXAMPLE_NAMES)("answers merged into %s", (name) => {
  const yaml = exampleText(name);
  const { value: filing } = sourceFrom(yaml);
  const json = `${JSON.stringify(filing, undefined, 2)}\n`;

  it.each([
    ["YAML", yaml, "filing.yaml"],
    ["JSON", json, "filing.json"],
  ])("are read back from %s as what was meant, and all other lines are kept", (_, text, file) => {
    const source = sourceFrom(text, file);
    fc.assert(
      fc.property(arbitraryAnswers(filing), (answers) => {
        const { value } = mergeAnswers(source, sparse(answers, filing));
        const expected = answered(filing, answers);
        expect(value).toBeDefined();
        expect(sourceFrom(value?.text ?? "", file).value).toEqual(expected);
        const kept = linesElsewhere(text, answers, source);
        expect(missingFrom(value?.text ?? "", kept)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it("change one line for one number, and give the same text again when merged again", () => {
    const source = sourceFrom(yaml);
    fc.assert(
      fc.property(arbitraryAnswers(filing), (answers) => {
        const once = mergeAnswers(source, sparse(answers, filing)).value?.text ?? "";
        const again = mergeAnswers(sourceFrom(once), sparse(answers, filing)).value;
        expect(again).toEqual({ text: once, changes: [] });
      }),
      { numRuns: 6 },
    );
    const before = yaml.split("\n");
    const { employeeCount } = isRecord(filing) && isRecord(filing["processor"]) ? filing["processor"] : {};
    const count = Number(employeeCount) + 1;
    const after = mergeAnswers(source, { processor: { employeeCount: count } }).value?.text.split("\n") ?? [];
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, index) => line !== before[index])).toEqual([`  employeeCount: ${count}`]);
  });
});

/** Lines that hold none of the answered fields: all but those from a field's key to the next thing in the file. */
function linesElsewhere(
  text: string,
  answers: readonly Answer[],
  source: ReturnType<typeof sourceFrom>,
): readonly string[] {
  const lines = text.split("\n");
  const touched = new Set<number>();
  for (const { pointer } of answers) {
    const place = source.keyPlaceOf(pointer);
    if (place === undefined) {
      // A record in braces takes a new member into its line.
      const record = source.placeOf(parentOf(pointer) ?? "");
      if (record !== undefined && /[{}]$/u.test(lines[record.line - 1] ?? "")) touched.add(record.line);
      continue;
    }
    touched.add(place.line);
    const column = /^[ -]*/u.exec(lines[place.line - 1] ?? "")?.[0].length ?? 0;
    for (let line = place.line + 1; line <= lines.length; line += 1) {
      const indentation = /^ */u.exec(lines[line - 1] ?? "")?.[0].length ?? 0;
      const isClosing = /^ *[\]}],?$/u.test(lines[line - 1] ?? "") && indentation === column;
      if (lines[line - 1]?.trim() !== "" && indentation <= column && !isClosing) break;
      touched.add(line);
    }
  }
  return lines.filter((_, index) => !touched.has(index + 1));
}

/** Of lines that must stand in a text in their order, those that do not. A comma at the end does not count. */
function missingFrom(text: string, expected: readonly string[]): readonly string[] {
  const lines = text.split("\n").map(withoutComma);
  let from = 0;
  return expected.filter((line) => {
    const at = lines.indexOf(withoutComma(line), from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

function withoutComma(line: string): string {
  return line.replace(/,$/u, "");
}

describe("any answers in any filing", () => {
  const layouts: readonly (readonly [string, string, (filing: unknown) => string])[] = [
    ["YAML as libraries write it", "f.yaml", (filing) => stringify(filing)],
    ["YAML in wide steps", "f.yaml", (filing) => stringify(filing, { indent: 4, indentSeq: false })],
    ["YAML in braces", "f.yaml", (filing) => stringify(filing, { collectionStyle: "flow" })],
    ["YAML with \\r\\n", "f.yaml", (filing) => stringify(filing).replaceAll("\n", "\r\n")],
    ["JSON by lines", "f.json", (filing) => JSON.stringify(filing, undefined, "\t")],
    ["JSON on one line", "f.json", (filing) => JSON.stringify(filing)],
  ];

  it.each(layouts)("are read back as what was meant: %s", (_, file, write) => {
    let merges = 0;
    fc.assert(
      fc.property(arbitraryFiling, arbitraryFiling, (filing, answers) => {
        if (Object.keys(filing).length === 0) return;
        const source = sourceFrom(write(filing), file);
        if (!isRecord(source.value) || !hasText(source)) throw new Error("nothing to edit");
        const tidied = tidyAnswers(answers, catalogue, () => undefined);
        // Two answers for one entry are refused; those without an id would be, but can be written all the same.
        if (tidied.diagnostics.some(({ message }) => message.en.includes("twice"))) return;
        const plan = planMerge(source.value, tidied.value, catalogue, () => undefined);
        const { text, refusals } = rewrite(source, plan.edits, catalogue);
        expect(refusals).toEqual([]);
        const read = readSource(text ?? "", file);
        expect(read.diagnostics).toEqual([]);
        expect(read.value?.value).toEqual(plan.merged);
        merges += 1;
      }),
      { numRuns: 24 },
    );
    expect(merges).toBeGreaterThan(20);
  });
});
