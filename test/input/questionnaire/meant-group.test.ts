import { describe, expect, it } from "vitest";
import { fieldCatalogue } from "../../../src/foundation/field.js";
import { groupMeantBy } from "../../../src/input/questionnaire/meant-group.js";
import { questionnaireOf } from "../../../src/input/questionnaire/plan.js";
import { sheetOf, type ReadCell } from "../../../src/sheet/read-sheet.js";

const { groups } = questionnaireOf("application", fieldCatalogue());

/** What a sheet with these texts in its first column is taken for. */
function meantBy(texts: readonly string[], name = "表1"): string | undefined {
  const rows = new Map(
    texts.map(
      (text, index) =>
        [index + 1, new Map<number, ReadCell>([[1, { content: { type: "text", text } }]])] as const,
    ),
  );
  return groupMeantBy(sheetOf(name, rows), groups)?.pattern;
}

describe("a sheet that lost its mark", () => {
  it("is the group of most of the questions on it, whichever group comes first", () => {
    expect(meantBy(["/processor/name", "/application/certificationBody", "/application/kind"])).toBe(
      "/application",
    );
    expect(meantBy(["/processor/name", "/processor/isForeign", "/application/kind"])).toBe("/processor");
  });

  it("is the first of two groups that have as many", () => {
    const first = groups.find(({ pattern }) => pattern === "/processor" || pattern === "/application");
    expect(meantBy(["/application/kind", "/processor/name"])).toBe(first?.pattern);
  });

  it("is known by its title or its name where no question is left, and by nothing else", () => {
    const title = groups.find(({ pattern }) => pattern === "/attachments")?.field.label;
    expect(meantBy([`9  ${title?.zh ?? ""}`])).toBe("/attachments");
    expect(meantBy([], `9 ${title?.en ?? ""}`)).toBe("/attachments");
    expect(meantBy(["附注", "9 别的内容"])).toBeUndefined();
  });
});
