import { describe, expect, it } from "vitest";
import { catalogueOf, fieldAt, fieldsBelow, keyOf } from "../../src/input/catalogue.js";

const filing = catalogueOf("filing");

describe("catalogueOf", () => {
  it("has the fields of both kinds of file, read once", () => {
    expect(filing.get("/processor/name")?.kind).toBe("text");
    expect(catalogueOf("body").get("/qualification/approvedOn")?.kind).toBe("date");
    expect(catalogueOf("body").has("/processor")).toBe(false);
    expect(catalogueOf("filing")).toBe(filing);
    expect(catalogueOf("body")).toBe(catalogueOf("body"));
  });
});

describe("fieldAt", () => {
  it("types the members of lists of codes and ids by their list", () => {
    expect(fieldAt(filing, "/scenarios/*/legalBases/*")?.pattern).toBe("/scenarios/*/legalBases");
    expect(fieldAt(filing, "/scenarios/*/recipients/*")?.refersTo).toBe("/recipients/*");
    expect(fieldAt(filing, "/recipients/*")?.kind).toBe("object");
    expect(fieldAt(filing, "/processor/name/zh")).toBeUndefined();
    expect(fieldAt(filing, "/processor/*")).toBeUndefined();
    expect(fieldAt(filing, "")).toBeUndefined();
  });
});

describe("fieldsBelow", () => {
  it("lists the fields of a mapping in the order of the schema, without derived values", () => {
    const root = fieldsBelow(filing, "").map(keyOf);
    expect(root.slice(0, 3)).toEqual(["formatVersion", "processor", "recipients"]);
    expect(root).not.toContain("derived");
    expect(fieldsBelow(filing, "/recipients/*").map(keyOf).slice(0, 2)).toEqual(["id", "name"]);
    expect(fieldsBelow(filing, "/recipients")).toEqual([]);
    expect(fieldsBelow(filing, "/processor/name")).toEqual([]);
    expect(fieldsBelow(catalogueOf("body"), "").map(keyOf)).toContain("bodyFiling");
  });
});
