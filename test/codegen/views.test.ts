import { describe, expect, it } from "vitest";
import { VIEWS } from "#generated/views.js";
import { viewsModule } from "../../src/codegen/views.js";
import type { SchemaSet } from "../../src/codegen/schema-set.js";

const setOf = (view: object): SchemaSet => ({
  definitions: { Paper: { properties: { party: {} }, required: ["party"], ...view } },
  views: { paper: "Paper" },
});
const PATTERNS = {
  filing: new Set(["/party", "/party/name", "/other"]),
  body: new Set(["/body", "/body/name"]),
};

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
      '"paper": {"root":"filing","members":["party"],"required":["party"],"countsAs":"application","draws":["/party/name"]},',
    );
    expect(code).toContain('export type ViewName = "paper";');
  });

  it("tells by its members the file that a view is drawn from", () => {
    const body = { $ref: "#/$defs/Body/properties/body" };
    const set = setOf({
      properties: { body },
      "x-counts-as": "certification-body",
      "x-draws": ["/body/name"],
    });
    expect(viewsModule(set, PATTERNS)).toContain('"paper": {"root":"body","members":["body"]');
    const mixed = setOf({
      properties: { body, party: { $ref: "#/$defs/Filing/properties/party" } },
      "x-counts-as": "pipia",
    });
    expect(() => viewsModule(mixed, PATTERNS)).toThrow("paper draws on a filing and on");
    expect(VIEWS["body-filing"].root).toBe("body");
    expect(VIEWS["platform-report"].root).toBe("filing");
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
