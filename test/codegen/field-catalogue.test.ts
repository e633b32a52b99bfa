import { describe, expect, it } from "vitest";
import { fieldCatalogue } from "../../src/codegen/field-catalogue.js";
import type { Schema } from "../../src/codegen/schema.js";
import { fixtureFiles, fixtureSet } from "./fixture.js";

const fields = new Map(fieldCatalogue(fixtureSet(), "Filing").map((field) => [field.pattern, field]));

const words: Schema = {
  "x-label": { zh: "标签", en: "Label" },
  "x-help": { zh: "说明。", en: "Help." },
  "x-source": ["M 6"],
  "x-requirement": [],
};

/** The fixture's filing with one more member. */
function withMember(member: Schema): () => unknown {
  const filing = fixtureFiles()["filing.schema.json"];
  const changed = { ...filing, properties: { ...filing?.properties, odd: member } };
  return () => fieldCatalogue(fixtureSet({ "filing.schema.json": changed }), "Filing");
}

describe("fieldCatalogue", () => {
  it.each([
    ["/subject", { kind: "object", forms: [], required: true }],
    ["/subject/id", { kind: "code", maxLength: 60 }],
    ["/subject/name", { kind: "text", forms: [], required: true }],
    ["/subject/remark", { kind: "text", forms: ["notApplicable"], required: false }],
    ["/subject/signedOn", { kind: "date", forms: ["leftBlank"] }],
    ["/subject/startOn", { kind: "date", forms: [] }],
    ["/subject/code", { kind: "code", format: "unified-social-credit-code", maxLength: 18 }],
    ["/subject/size", { kind: "integer" }],
    ["/subject/isForeign", { kind: "boolean" }],
    ["/subject/bases", { kind: "enumList" }],
    ["/subject/parent", { kind: "reference", refersTo: "/parties/*" }],
    ["/subject/others", { kind: "referenceList", refersTo: "/parties/*" }],
    ["/subject/onward", { kind: "list", forms: ["notApplicable"] }],
    [
      "/subject/onward/*",
      { kind: "object", forms: [], required: false, label: { zh: "再提供", en: "Onward" } },
    ],
    ["/parties", { kind: "list", forms: [], required: false }],
    ["/parties/*/contact/email", { kind: "code", format: "email", required: true }],
  ])("describes %s", (pattern, expected) => {
    expect(fields.get(pattern)).toMatchObject(expected);
  });

  it("lists values of an enumeration with their labels", () => {
    const options = [
      { code: "processor", label: { zh: "处理者", en: "processor" } },
      { code: "entrusted", label: { zh: "受托人", en: "entrusted" } },
    ];
    expect(fields.get("/subject/role")).toMatchObject({ kind: "enum", options });
    expect(fields.get("/subject/bases")).toMatchObject({ options });
  });

  it("carries the words of the property, not of what it refers to", () => {
    expect(fields.get("/subject/contact")).toMatchObject({
      label: { zh: "联系人", en: "Contact" },
      help: { zh: "填写联系人。", en: "State the contact." },
      source: ["M 6"],
      requirement: ["M-06-1"],
    });
  });

  it("leaves out the key that tells editors the schema, and the inside of answer forms", () => {
    expect(
      [...fields.keys()].filter((pattern) => /\$schema|\/zh$|notApplicable|leftBlank/u.test(pattern)),
    ).toEqual([]);
    expect([...fields.keys()].slice(0, 3)).toEqual(["/subject", "/subject/id", "/subject/name"]);
  });

  it("puts another root below its prefix, itself included", () => {
    const derived: Schema = {
      $id: "derived.schema.json",
      title: "Derived",
      type: "object",
      properties: { total: { type: "integer", "x-needs": ["/parties"], ...words } },
      required: ["total"],
      additionalProperties: false,
      ...words,
    };
    const set = fixtureSet({ "derived.schema.json": derived });
    expect(fieldCatalogue(set, "Derived", "/derived")).toMatchObject([
      { pattern: "/derived", kind: "object", required: true },
      { pattern: "/derived/total", kind: "integer", required: true, needs: ["/parties"] },
    ]);
  });

  it("refuses a property without words, a list of nothing known and a value of no kind", () => {
    expect(withMember({ type: "string" })).toThrow("/odd: x-label is missing");
    expect(withMember({ type: "array", items: { type: "string" }, ...words })).toThrow("/odd: a list holds");
    expect(withMember({ type: "number", ...words })).toThrow("/odd: the profile knows no such value");
    expect(withMember({ type: "string", enum: ["a"], ...words })).toThrow("no label for a");
    expect(() => fieldCatalogue(fixtureSet(), "Nobody")).toThrow("no root named Nobody");
  });
});
