import { describe, expect, it } from "vitest";
import { typeDefinitions } from "../../src/codegen/type-definitions.js";
import { fixtureFiles, fixtureSet } from "./fixture.js";

describe("typeDefinitions", () => {
  it("makes one type of each definition, used by name and never copied", async () => {
    const code = await typeDefinitions(fixtureSet());
    expect(code).toMatch(/^\/\/ Written by `npm run generate`/u);
    const names = [...code.matchAll(/^export (?:type|interface) (\w+)/gmu)].map((match) => match[1]);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(names)).toEqual(
      new Set([
        "DateOrBlank",
        "Filing",
        "Id",
        "ListOrNotApplicable",
        "NotApplicable",
        "Party",
        "PartyContact",
        "PartyRole",
        "PipiaFiling",
        "SchemaTypes",
        "Text",
        "TextOrNotApplicable",
      ]),
    );
    for (const member of [
      "name: Text;",
      "remark?: TextOrNotApplicable;",
      "signedOn?: DateOrBlank;",
      "size?: number;",
      "role?: PartyRole;",
      "bases?: PartyRole[];",
      "parent?: Id;",
      "others?: Id[];",
      "contact?: PartyContact;",
      "onward?: PartyContact[] | NotApplicable;",
      "parties?: Party[];",
      'export type PartyRole = "processor" | "entrusted";',
      'export type PipiaFiling = Filing & Required<Pick<Filing, "subject" | "parties">>;',
    ]) {
      expect(code).toContain(member);
    }
  });

  it("writes labels as comments", async () => {
    expect(await typeDefinitions(fixtureSet())).toContain("* 名称 · Name");
  });

  it("refuses names the compiler had to invent", async () => {
    const part = fixtureFiles()["parts/party.schema.json"];
    const other = { ...part?.$defs?.["PartyRole"], title: "Party" };
    const set = fixtureSet({
      "parts/party.schema.json": { ...part, $defs: { ...part?.$defs, Other: other } },
    });
    await expect(typeDefinitions(set)).rejects.toThrow("two schemas share a title: Party1");
  });
});
