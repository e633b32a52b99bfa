import { describe, expect, it } from "vitest";
import { concernsMinors, exportsSensitive, hasSensitive } from "../../src/law/sensitive.js";
import { plainItem, sensitiveItem } from "./pathway/facts.js";

const anonymous = { ...sensitiveItem, deidentification: "anonymised" } as const;
const child = { ...plainItem, isSensitive: true, sensitiveCategory: "minor14" } as const;

describe("sensitive personal information", () => {
  it("is exported with an item that is sensitive and not anonymised", () => {
    expect(exportsSensitive({ dataItems: [plainItem, sensitiveItem] })).toBe(true);
    expect(exportsSensitive({ dataItems: [plainItem, anonymous] })).toBe(false);
    expect(exportsSensitive({ dataItems: [plainItem] })).toBe(false);
  });

  it("is any information of persons under 14, unless all of it is anonymised", () => {
    expect(exportsSensitive({ hasMinors: true, dataItems: [plainItem] })).toBe(true);
    expect(exportsSensitive({ hasMinors: true, dataItems: [anonymous] })).toBe(false);
    expect(concernsMinors({ dataItems: [child] })).toBe(true);
    expect(concernsMinors({ dataItems: [{ ...child, isSensitive: false }] })).toBe(false);
  });

  it("is open where nobody has listed or judged the items", () => {
    expect(exportsSensitive({})).toBeUndefined();
    expect(exportsSensitive({ hasMinors: true })).toBe(true);
    expect(exportsSensitive({ dataItems: [plainItem, { id: "x" }] })).toBeUndefined();
  });

  it("is told by a number of persons too, but not denied by it", () => {
    expect(hasSensitive({ sensitivePersons: 1, dataItems: [plainItem] })).toBe(true);
    expect(hasSensitive({ sensitivePersons: 0, dataItems: [sensitiveItem] })).toBe(true);
    expect(hasSensitive({ sensitivePersons: 0, dataItems: [plainItem] })).toBe(false);
    expect(hasSensitive({ sensitivePersons: 0 })).toBe(false);
    expect(hasSensitive({})).toBeUndefined();
  });
});
