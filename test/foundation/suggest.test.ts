import { describe, expect, it } from "vitest";
import { nearest } from "../../src/foundation/suggest.js";

const NAMES = ["processor", "recipients", "scenarios", "name"];

describe("did you mean", () => {
  it("finds slips of the pen", () => {
    expect(nearest("procesor", NAMES)).toBe("processor");
    expect(nearest("recipeints", NAMES)).toBe("recipients");
    expect(nearest("nmae", NAMES)).toBe("name");
  });

  it("ignores case", () => {
    expect(nearest("Scenarios", NAMES)).toBe("scenarios");
  });

  it("stays silent when nothing is near", () => {
    expect(nearest("certificate", NAMES)).toBeUndefined();
    expect(nearest("xy", NAMES)).toBeUndefined();
  });
});
