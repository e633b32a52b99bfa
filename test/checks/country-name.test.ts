import { describe, expect, it } from "vitest";
import { isSamePlace, placesIn } from "../../src/checks/country-name.js";

describe("placesIn", () => {
  it.each([
    ["新加坡", ["新加坡"]],
    ["印度尼西亚雅加达", ["印度尼西亚"]],
    ["印尼和印度", ["印度", "印度尼西亚"]],
    ["美利坚合众国加利福尼亚州", ["美国"]],
    ["新加坡、荷兰、德意志联邦共和国", ["德国", "新加坡", "荷兰"]],
    ["大不列颠及北爱尔兰联合王国", ["英国"]],
    ["某海外领地", []],
    ["", []],
  ])("finds in %s the usual names %j", (text, places) => {
    expect([...placesIn(text)].toSorted()).toEqual(places.toSorted());
  });

  it("makes no name of what stands around another", () => {
    // With 印度尼西亚 taken out, 美 and 国 stand side by side.
    expect([...placesIn("美印度尼西亚国")]).toEqual(["印度尼西亚"]);
  });
});

describe("isSamePlace", () => {
  it.each([
    ["德国", "德意志联邦共和国", true],
    ["中国香港", "香港特别行政区", true],
    ["新加坡、荷兰", "荷兰", true],
    ["印度", "印度尼西亚", false],
    ["新西兰", "澳大利亚", false],
    ["新加坡", "某海外领地", undefined],
    ["某海外领地", "新加坡", undefined],
    ["某海外领地", "某海外领地北部", true],
    ["某海外领地北部", "某海外领地", true],
    ["某海外领地", "另一海外领地", undefined],
    ["", "", undefined],
    ["", "某海外领地", undefined],
    ["某海外领地", " ", undefined],
  ])("compares %s and %s: %s", (one, other, same) => {
    expect(isSamePlace(one, other)).toBe(same);
  });
});
