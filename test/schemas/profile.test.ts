import { describe, expect, it } from "vitest";
import { fieldCatalogue } from "../../src/codegen/field-catalogue.js";
import type { Schema } from "../../src/codegen/schema.js";
import { joinSchemas, readSchemaFiles } from "../../src/codegen/schema-set.js";
import { INSTRUMENTS } from "../../src/law/instruments.js";
import { fixtureFiles } from "../codegen/fixture.js";
import { faultsOf, type Known } from "./profile.js";
import { registerRows } from "./register.js";

const files = readSchemaFiles();
const set = joinSchemas(files);
const patternsOf = (root: string): readonly string[] =>
  fieldCatalogue(set, root).map((field) => field.pattern);
const patterns = patternsOf("Filing");
const instruments = new Set(Object.keys(INSTRUMENTS));
const rows = new Set(registerRows().map((row) => row.id));

describe("the schemas", () => {
  it("keep the profile", () => {
    expect(Object.keys(files).length).toBeGreaterThan(20);
    expect(patterns.length).toBeGreaterThan(400);
    expect(
      faultsOf(files, {
        rows,
        instruments,
        patterns: new Set(patterns),
        ofBody: new Set(patternsOf("Body")),
      }),
    ).toEqual([]);
  });

  it("know four answer forms and what they are made of", () => {
    expect(Object.keys(files["parts/answer.schema.json"]?.$defs ?? {})).toEqual([
      "Text",
      "NotApplicable",
      "TextOrNotApplicable",
      "DateOrBlank",
      "ListOrNotApplicable",
      "Id",
    ]);
  });
});

describe("the check of the profile", () => {
  const known: Known = {
    rows: new Set(["M-06-1"]),
    instruments: new Set(["M"]),
    patterns: new Set(["/parties/*"]),
    ofBody: new Set(),
  };
  const words: Schema = {
    "x-label": { zh: "标签", en: "Label" },
    "x-help": { zh: "说明。", en: "Help." },
    "x-source": ["M 6"],
    "x-requirement": ["M-06-1"],
  };
  /** The fixture with one more property in its part. */
  const withProperty = (property: object): readonly string[] =>
    faultsWith({ properties: { planted: property } });
  /** The fixture with other keywords in its definition `Party`; properties are added. */
  const faultsWith = (change: Partial<Schema>): readonly string[] => {
    const files = fixtureFiles();
    const part = files["parts/party.schema.json"];
    const party = part?.$defs?.["Party"];
    const changed = { ...party, ...change, properties: { ...party?.properties, ...change.properties } };
    const $defs = { ...part?.$defs, Party: changed };
    return faultsOf({ ...files, "parts/party.schema.json": { ...part, $defs } }, known);
  };
  /** The fixture with other definitions beside `Party`. */
  const withDefinition = (name: string, definition: object): readonly string[] => {
    const files = fixtureFiles();
    const part = files["parts/party.schema.json"];
    const $defs = { ...part?.$defs, [name]: definition };
    return faultsOf({ ...files, "parts/party.schema.json": { ...part, $defs } }, known);
  };

  it("finds nothing in a schema that keeps the profile", () => {
    expect(faultsOf(fixtureFiles(), known)).toEqual([]);
    expect(withProperty({ type: "string", minLength: 1, ...words })).toEqual([]);
  });

  it.each([
    ["oneOf", { oneOf: [], ...words }, "must NOT have additional properties (oneOf)"],
    ["anyOf", { anyOf: [], ...words }, "must NOT have additional properties (anyOf)"],
    ["not", { not: {}, ...words }, "must NOT have additional properties (not)"],
    ["dependentRequired", { dependentRequired: {}, ...words }, "(dependentRequired)"],
    ["patternProperties", { patternProperties: {}, ...words }, "(patternProperties)"],
    ["unevaluatedProperties", { unevaluatedProperties: false, ...words }, "(unevaluatedProperties)"],
    ["two members of allOf", { allOf: [{ $ref: "#/$defs/A" }, { $ref: "#/$defs/B" }], ...words }, "allOf"],
    ["null", { type: "null", ...words }, "no type null"],
    ["two types", { type: ["string", "object"], ...words }, "only answer forms have two"],
    ["if", { type: "string", if: {}, ...words }, "if stands outside parts/answer"],
    ["const", { type: "string", const: "x", ...words }, "const stands outside parts/answer"],
    ["an unknown format", { type: "string", format: "phone", ...words }, "/format: must be equal to one of"],
    ["a pattern that is none", { type: "string", pattern: "(", ...words }, 'must match format "regex"'],
    ["a title on a scalar", { type: "string", title: "Purpose", ...words }, "a title on a property"],
    ["a Chinese title", { type: "string", title: "名称", ...words }, "/title: must match pattern"],
    [
      "an object in place",
      { type: "object", properties: {}, additionalProperties: false, ...words },
      "in place",
    ],
    ["an enumeration in place", { type: "string", enum: ["a"], ...words }, "an enumeration in place"],
    ["no value", { ...words }, "neither a reference nor a value"],
    ["a reference with siblings", { $ref: "#/$defs/PartyRole", ...words }, "a reference with siblings"],
    ["a dead reference", { allOf: [{ $ref: "#/$defs/Nobody" }], ...words }, "leads nowhere"],
    ["no label", { type: "string", ...words, "x-label": undefined }, "x-label is missing"],
    ["no help", { type: "string", ...words, "x-help": undefined }, "x-help is missing"],
    ["no source", { type: "string", ...words, "x-source": undefined }, "x-source is missing"],
    ["no requirement", { type: "string", ...words, "x-requirement": undefined }, "x-requirement is missing"],
    [
      "a label without Han",
      { type: "string", ...words, "x-label": { zh: "name", en: "name" } },
      "zh without Han",
    ],
    [
      "a label without English",
      { type: "string", ...words, "x-label": { zh: "名", en: "名" } },
      "en without a word",
    ],
    [
      "an empty label",
      { type: "string", ...words, "x-label": { zh: "", en: "Name" } },
      "fewer than 1 characters",
    ],
    ["an unknown row", { type: "string", ...words, "x-requirement": ["M-99-1"] }, "cites no row M-99-1"],
    ["an unknown law", { type: "string", ...words, "x-source": ["GDPR 6"] }, "unknown instrument GDPR"],
    [
      "a reference to no list",
      { allOf: [{ $ref: "answer.schema.json#/$defs/Id" }], "x-refersTo": "/nobody/*", ...words },
      "refers to /nobody/*, which is no list",
    ],
    [
      "needs outside derived",
      { type: "string", "x-needs": ["/parties/*"], ...words },
      "only derived values need",
    ],
    [
      "items in place",
      { type: "array", items: { type: "string" }, ...words },
      "the items are not a reference",
    ],
    [
      "ids that refer to nothing",
      { type: "array", items: { $ref: "answer.schema.json#/$defs/Id" }, ...words },
      "ids that refer to nothing",
    ],
    [
      "a list/NA with another type",
      {
        allOf: [{ $ref: "answer.schema.json#/$defs/ListOrNotApplicable" }],
        items: { $ref: "#/$defs/PartyContact" },
        tsType: "Party[]",
        ...words,
      },
      "tsType is not PartyContact[] | NotApplicable",
    ],
  ])("finds %s", (_name, property, fault) => {
    const faults = withProperty(property);
    expect(faults).toContainEqual(expect.stringContaining(fault));
    expect(faults).toContainEqual(expect.stringContaining("/$defs/Party/properties/planted"));
  });

  it("finds list members without a required id", () => {
    expect(faultsWith({ required: ["name"] })).toContainEqual(expect.stringContaining("no required id"));
  });

  it("finds an object that is open", () => {
    const { additionalProperties: _closed, ...open } =
      fixtureFiles()["parts/party.schema.json"]?.$defs?.["Party"] ?? {};
    expect(withDefinition("Party", open)).toEqual([
      "parts/party.schema.json#/$defs/Party: an object without additionalProperties: false",
    ]);
  });

  it("finds a required name that is no property", () => {
    expect(faultsWith({ required: ["id", "nobody"] })).toContainEqual(
      expect.stringContaining("nobody is required and no property"),
    );
  });

  it("finds a title that is not the definition's name, or ends in a digit", () => {
    expect(faultsWith({ title: "Other" })).toContainEqual(
      expect.stringContaining("the title is not the name"),
    );
    expect(faultsWith({ title: "Party1" })).toContainEqual(
      expect.stringContaining("/title: must match pattern"),
    );
  });

  it("finds a definition that nothing uses or that exists twice", () => {
    const role = fixtureFiles()["parts/party.schema.json"]?.$defs?.["PartyRole"] ?? {};
    expect(withDefinition("Alone", { ...role, title: "Alone" })).toEqual([
      "parts/party.schema.json#/$defs/Alone: nothing refers to it",
    ]);
    expect(withDefinition("Filing", { ...role, title: "Filing" })).toContainEqual(
      expect.stringContaining("a second definition of this name"),
    );
  });

  it("finds labels that are missing, superfluous, ambiguous or not Chinese", () => {
    const role = { title: "PartyRole", type: "string", enum: ["a", "b"] };
    const label = { zh: "甲", en: "first" };
    const faults = (labels: object): readonly string[] =>
      withDefinition("PartyRole", { ...role, "x-labels": labels });
    const at = "parts/party.schema.json#/$defs/PartyRole";
    expect(faults({ a: label })).toEqual([`${at}: no label for b`]);
    expect(faults({ a: label, b: { zh: "乙", en: "b" }, c: { zh: "丙", en: "c" } })).toEqual([
      `${at}: a label for c, which is no value`,
    ]);
    expect(faults({ a: label, b: label })).toEqual([`${at}: two values are labelled 甲`]);
    expect(faults({ a: label, b: { zh: "b", en: "b" } })).toEqual([`${at}: a label without Han: b`]);
  });

  it("finds a property defined in a document schema, and a document schema that is closed", () => {
    const view = fixtureFiles()["pipia.schema.json"];
    const faults = (change: object): readonly string[] =>
      faultsOf(fixtureFiles({ "pipia.schema.json": { ...view, ...change } }), known);
    expect(faults({ properties: { ...view?.properties, own: { type: "string" } } })).toEqual([
      "pipia.schema.json#/properties/own: a document schema takes the filing's member and defines nothing",
    ]);
    expect(faults({ additionalProperties: false })).toEqual([
      "pipia.schema.json#: a document schema allows other members",
    ]);
    expect(faults({ required: ["nobody"] })).toEqual([
      "pipia.schema.json#/required: nobody is not a property",
    ]);
  });

  it("finds a file under another id and lists nested too deep", () => {
    const part = fixtureFiles()["parts/party.schema.json"];
    expect(faultsOf(fixtureFiles({ "parts/party.schema.json": { ...part, $id: "party" } }), known)).toContain(
      "parts/party.schema.json#: $id is not the path of the file",
    );
    const deep = new Set([...known.patterns, "/a/*/b/*/c/*"]);
    expect(faultsOf(fixtureFiles(), { ...known, patterns: deep })).toEqual([
      "/a/*/b/*/c/*: a list in a list in a list",
    ]);
  });
});
