import { describe, expect, it } from "vitest";
import { meantId } from "../../../src/input/schema/meant-id.js";

describe("meantId", () => {
  it.each([
    ["recipeint-hk", "recipient-hk"],
    ["recipient_hk", "recipient-hk"],
    ["Recipient-HK", "recipient-hk"],
    ["agreement", "agreement-1"],
    ["hotl", "hotel"],
  ])("takes %s for a slip of %s", (id, known) => {
    expect(meantId(id, ["other", known])).toBe(known);
  });

  it.each([
    ["nl-agreement", "sg-agreement"],
    ["us-agreement", "uk-agreement"],
    ["agreement-2", "agreement-1"],
    ["r3", "r1"],
    ["uk", "us"],
    ["hotle1", "hotel-2"],
    ["customer-servcies-asa", "customer-service-asia"],
  ])("does not offer for %s the id %s", (id, known) => {
    expect(meantId(id, [known])).toBeUndefined();
  });
});
