import { describe, expect, it } from "vitest";
import { isUnifiedSocialCreditCode } from "../../src/foundation/social-credit-code.js";

/** A widely published example of a code with its check character. */
const EXAMPLE = "91350100M000100Y43";

describe("isUnifiedSocialCreditCode", () => {
  it("accepts a code whose check character is right", () => {
    expect(isUnifiedSocialCreditCode(EXAMPLE)).toBe(true);
  });

  it("refuses every other check character", () => {
    const others = "0123456789ABCDEFGHJKLMNPQRTUWXY"
      .split("")
      .filter((character) => character !== EXAMPLE.at(-1));
    expect(others).toHaveLength(30);
    for (const character of others)
      expect(isUnifiedSocialCreditCode(EXAMPLE.slice(0, -1) + character)).toBe(false);
  });

  it("notices every single wrong digit", () => {
    for (const [position, character] of EXAMPLE.split("").entries()) {
      const wrong = character === "1" ? "2" : "1";
      const code = EXAMPLE.slice(0, position) + wrong + EXAMPLE.slice(position + 1);
      expect(isUnifiedSocialCreditCode(code), code).toBe(false);
    }
  });

  it("notices two neighbours that changed places", () => {
    expect(isUnifiedSocialCreditCode("91350100M000010Y43")).toBe(false);
    expect(isUnifiedSocialCreditCode("93150100M000100Y43")).toBe(false);
  });

  it.each([
    "",
    "91350100M000100Y4",
    `${EXAMPLE}0`,
    EXAMPLE.toLowerCase(),
    "9135010OM000100Y43",
    "91350100 M000100Y43",
  ])("refuses what has not the layout: %j", (code) => {
    expect(isUnifiedSocialCreditCode(code)).toBe(false);
  });
});
