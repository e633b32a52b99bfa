import { describe, expect, it } from "vitest";
import type { SelfEvaluationRow } from "#generated/types.js";
import { buildTree } from "../../../src/app/render.js";
import type { Cell } from "../../../src/document/node.js";
import { inlineText } from "../../../src/document/text.js";
import { listOf } from "../../../src/foundation/answer.js";
import { knownKind } from "../../../src/kinds/index.js";
import { AS_OF, attachmentsOf, EXAMPLE_NAMES, exampleSource } from "../../app/example.js";

const PARTS = ["gbt35273", "principles", "basicRequirements", "subjectRights"] as const;

function textOf({ blocks }: Cell): string {
  return blocks.map((block) => (block.type === "list" ? "" : inlineText(block.inlines, "zh"))).join("\n");
}

describe("the self-evaluation table", () => {
  it.each(EXAMPLE_NAMES)(
    "groups the rows of %s, with the clauses that are given and no other",
    async (name) => {
      const { filing, placeOf } = exampleSource(name);
      const { value } = await buildTree({
        filing,
        findings: [],
        kind: knownKind("self-evaluation"),
        edition: "zh",
        stage: "final",
        asOf: AS_OF,
        readAttachment: attachmentsOf(name),
        placeOf,
      });
      expect(value?.sections.map(({ orientation }) => orientation)).toEqual(["landscape"]);
      const [table] = value?.sections[0]?.blocks.filter((block) => block.type === "table") ?? [];
      const rows = listOf<SelfEvaluationRow>(filing.application?.selfEvaluation);
      const inPart = PARTS.map((part) => rows.filter(({ block }) => block === part));
      const titles = table?.rows.slice(1).filter(({ cells }) => cells[0]?.header === true) ?? [];
      // Each title stands beside the line that names the standard and the rows of its part.
      expect(titles.map(({ cells }) => cells[0]?.rowSpan)).toEqual(inPart.map(({ length }) => length + 1));
      const clauses = table?.rows
        .filter(({ cells }) => cells[0]?.header === false)
        .map(({ cells }) => cells[0]);
      expect(clauses?.map((cell) => cell && textOf(cell))).toEqual(
        inPart.flat().map(({ clause }) => (typeof clause === "object" ? clause.zh : (clause ?? ""))),
      );
      expect(rows.some(({ clause }) => clause === undefined)).toBe(true);
    },
  );
});
