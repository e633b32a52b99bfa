import { describe, expect, it } from "vitest";
import { joinSchemas, resolve } from "../../src/codegen/schema-set.js";
import { fixtureFiles, fixtureSet } from "./fixture.js";

describe("joinSchemas", () => {
  it("puts every definition under its own name, roots and views included", () => {
    expect(Object.keys(fixtureSet().definitions)).toEqual([
      "Filing",
      "PipiaFiling",
      "Text",
      "NotApplicable",
      "TextOrNotApplicable",
      "DateOrBlank",
      "ListOrNotApplicable",
      "Id",
      "Party",
      "PartyContact",
      "PartyRole",
    ]);
    expect(fixtureSet().views).toEqual({ pipia: "PipiaFiling" });
  });

  it("makes references local and puts our keywords beside them", () => {
    const { definitions } = fixtureSet();
    expect(definitions["Party"]?.properties?.["name"]).toEqual({
      $ref: "#/$defs/Text",
      "x-label": { zh: "名称", en: "Name" },
      "x-help": { zh: "填写名称。", en: "State the name." },
      "x-source": ["M 6"],
      "x-requirement": ["M-06-1"],
    });
    expect(definitions["PipiaFiling"]?.properties?.["parties"]).toEqual({
      $ref: "#/$defs/Filing/properties/parties",
    });
  });

  it("refuses a reference that leads nowhere", () => {
    const part = fixtureFiles()["parts/party.schema.json"];
    const files = (reference: string): ReturnType<typeof fixtureFiles> => ({
      ...fixtureFiles(),
      "parts/party.schema.json": { ...part, $defs: { ...part?.$defs, Odd: { $ref: reference } } },
    });
    for (const reference of [
      "#/$defs/Nobody",
      "nobody.schema.json#/$defs/Party",
      "#/properties/name",
      "#/$defs/Party/x",
    ]) {
      expect(() => joinSchemas(files(reference))).toThrow(
        `parts/party.schema.json: ${reference} leads nowhere`,
      );
    }
  });

  it("refuses two definitions of one name", () => {
    const text = { $id: "parts/other.schema.json", $defs: { Text: { type: "string" } } };
    expect(() => joinSchemas(fixtureFiles({ "parts/other.schema.json": text }))).toThrow(
      "parts/other.schema.json: a second definition of Text",
    );
  });
});

describe("resolve", () => {
  it("follows a view's member to the definition behind it", () => {
    const set = fixtureSet();
    const { name, schema } = resolve(set, { $ref: "#/$defs/Filing/properties/subject" });
    expect(name).toBe("Party");
    expect(schema).toBe(set.definitions["Party"]);
  });

  it("gives a schema without reference back", () => {
    expect(resolve(fixtureSet(), { type: "integer" })).toEqual({ schema: { type: "integer" } });
  });
});
