import { describe, expect, it } from "vitest";
import { fieldCatalogue } from "../../src/foundation/field.js";
import { SIGNED_BY_HAND } from "../../src/kinds/signed-by-hand.js";

describe("dates that may be left for the pen", () => {
  it("each have their paper, and no other field is listed", () => {
    const fields = [...fieldCatalogue().values()].filter(({ forms }) => forms.includes("leftBlank"));
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.map(({ kind }) => kind)).toEqual(fields.map(() => "date"));
    expect(Object.keys(SIGNED_BY_HAND).toSorted()).toEqual(fields.map(({ pattern }) => pattern).toSorted());
  });
});
