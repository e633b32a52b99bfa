import { parseDocument } from "yaml";
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/input/catalogue.js";
import { allKeys } from "../../../src/input/colon-slip.js";
import { colonSlips, withRightColons } from "../../../src/input/yaml/colon-slip.js";

const keys = allKeys(catalogueOf("filing"));

function corrected(text: string): string {
  return withRightColons(text, colonSlips(text, parseDocument(text), keys));
}

describe("colonSlips", () => {
  it.each([
    ["name：甲\nisCiio: true\n", "nam: 甲\nisCiio: true\n"],
    ["a:\n  - id:r1\n    name：甲\n    role: x\n", "a:\n  - i: r1\n    nam: 甲\n    role: x\n"],
    ["name:甲\n\nphone：1\nrole: x\n", "nam: 甲\n\nphon: 1\nrole: x\n"],
  ])("finds the wrong colons of %j, and offsets stay without them", (text, expected) => {
    expect(corrected(text)).toBe(expected);
    expect(expected).toHaveLength(text.length);
  });

  it.each([
    "a: |\n  name：甲\nb\n",
    'a: "x\n  name：甲"\nb\n',
    "a: x\n  name：甲\nb\n",
    "a: name：甲\nb\n",
    "unknown：甲\nb\n",
  ])("leaves %j alone", (text) => {
    expect(corrected(text)).toBe(text);
  });
});
