import { describe, expect, it } from "vitest";
import { VIEWS } from "#generated/views.js";
import { viewsModule } from "../../src/codegen/views.js";
import type { SchemaSet } from "../../src/codegen/schema-set.js";

const setOf = (view: object): SchemaSet => ({
  definitions: { Paper: { properties: { party: {} }, required: ["party"], ...view } },
  views: { paper: "Paper" },
});
const PATTERNS = new Set(["/party", "/party/name", "/other"]);

describe("viewsModule", () => {
  it("lists for each document what it draws on, requires and counts as", () => {
    expect(VIEWS.certificate.required).toEqual(["formatVersion", "processor", "certificate"]);
    expect(VIEWS.pipia.required).toContain("impactAssessment");
    expect(VIEWS.pipia.members).not.toContain("application");
    expect(VIEWS.application).toMatchObject({ countsAs: "application" });
    expect(VIEWS.application.draws).toBeUndefined();
    expect(VIEWS.authorisation.draws).toContain("/application/authorisation");
    const code = viewsModule(setOf({ "x-counts-as": "application", "x-draws": ["/party/name"] }), PATTERNS);
    expect(code).toContain(
      '"paper": {"members":["party"],"required":["party"],"countsAs":"application","draws":["/party/name"]},',
    );
    expect(code).toContain('export type ViewName = "paper";');
  });

  it("refuses a view that counts as nothing, draws what is no field, or a field of a member it does not list", () => {
    const draws = (pattern: string): (() => string) => {
      const set = setOf({ "x-counts-as": "pipia", "x-draws": [pattern] });
      return () => viewsModule(set, PATTERNS);
    };
    expect(() => viewsModule(setOf({}), PATTERNS)).toThrow("x-counts-as");
    expect(draws("/party/nmae")).toThrow("paper draws /party/nmae, which is no field");
    expect(draws("/other")).toThrow("of which it does not list the member");
  });
});
