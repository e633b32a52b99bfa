import { expect, it } from "vitest";
import { KIND_IDS } from "../../src/kinds/ids.js";
import { KINDS } from "../../src/kinds/index.js";

it("names every kind, in the order of the list", () => {
  expect(KIND_IDS).toEqual(KINDS.map(({ id }) => id));
});
