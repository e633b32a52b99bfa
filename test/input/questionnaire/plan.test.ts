import { describe, expect, it } from "vitest";
import { fieldCatalogue } from "../../../src/foundation/field.js";
import { questionnaireOf, type QuestionGroup } from "../../../src/input/questionnaire/plan.js";

/** Asked anew in each test: what runs while files are collected belongs to no test. */
function groups(): readonly QuestionGroup[] {
  return questionnaireOf("application", fieldCatalogue()).groups;
}

function groupOf(pattern: string): QuestionGroup {
  const group = groups().find((one) => one.pattern === pattern);
  if (group === undefined) throw new Error(`${pattern} is not asked`);
  return group;
}

/** What each question of a group is: where it stands, below what, and whether it must be answered. */
function questionsOf(pattern: string): readonly string[] {
  return groupOf(pattern).questions.map(
    ({ path, within, need }) =>
      `${path.join(".")} [${within.map(({ pattern: at }) => at).join(" ")}] ${need}`,
  );
}

describe("the questions of a form", () => {
  it("must be answered where the field and all it stands in are required", () => {
    const questions = new Map(
      groupOf("/processor").questions.map(({ path, need }) => [path.join("."), need]),
    );
    expect(questions.get("name")).toBe("always");
    expect(questions.get("legalRepresentative.name")).toBe("always");
    expect(questions.get("legalRepresentative.nationality")).toBe("whereApplies");
    // Required within a record that itself is only asked of some.
    const changes = groupOf("/application").questions.filter(({ path }) => path[0] === "renewal");
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.map(({ need }) => need)).not.toContain("always");
  });

  it("are those of the schema, in its order, each below what it stands in", () => {
    expect({
      application: questionsOf("/application"),
      processor: questionsOf("/processor"),
      attachments: questionsOf("/attachments"),
    }).toMatchSnapshot();
  });

  it("propose ids without their number, and know the list that holds a list", () => {
    const lists = groups().filter(({ kind }) => kind === "list");
    expect(
      lists.map(({ pattern, parent, idStem }) => `${pattern} in ${parent ?? "-"}: ${idStem}`),
    ).toMatchSnapshot();
  });
});
