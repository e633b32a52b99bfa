import { expect, it } from "vitest";
import { relationsOf } from "../../src/checks/relations.js";

it("works out the relations of a filing once", () => {
  const filing = { scenarios: [{ id: "a", recipients: ["sg"] }], recipients: [{ id: "sg" }] };
  expect(relationsOf(filing)).toBe(relationsOf(filing));
  expect(relationsOf(filing)).not.toBe(relationsOf({}));
  expect(relationsOf(filing).recipientsInUse.map(({ entry }) => entry.id)).toEqual(["sg"]);
});
