import { describe, expect, it } from "vitest";
import { sampleIds } from "../../src/input/sample-ids.js";
import { fieldCatalogue } from "../../src/foundation/field.js";

const ids = sampleIds(fieldCatalogue());

describe("sample ids", () => {
  it.each([
    ["/recipients", "recipient-1"],
    ["/scenarios/*/dataItems", "item-1"],
    ["/application/scope/businesses", "business-1"],
    ["/impactAssessment/thirdParties", "party-1"],
    ["/impactAssessment/team", "team-1"],
  ])("name the first member of %s after its last word: %s", (pattern, id) => {
    expect(ids.get(pattern)).toBe(id);
  });

  it("name a later list of the same name after what it stands in", () => {
    expect(ids.get("/notices/*/states/recipients")).toBe("notice-recipient-1");
    expect(ids.get("/impactAssessment/lawfulness/recipients")).toBe("lawfulness-recipient-1");
  });

  it("are there for every list, short, and none stands twice", () => {
    const lists = [...fieldCatalogue().values()].filter(({ kind }) => kind === "list");
    const values = lists.map(({ pattern }) => ids.get(pattern) ?? "");
    expect(values.filter((id) => !/^[a-z]+(?:-[a-z]+)?-1$/u.test(id))).toEqual([]);
    expect(new Set(values).size).toBe(lists.length);
  });
});
