import { describe, expect, it } from "vitest";
import { isWithin, placeInLaw } from "../../src/law/place-in-law.js";

const at = (citation: string): ReturnType<typeof placeInLaw> => {
  const [law = "", ...rest] = citation.split(" ");
  return placeInLaw(rest.length === 0 ? { law } : { law, article: rest.join(" ") });
};

describe("a place in an instrument", () => {
  it.each([
    ["M", { law: "M" }],
    ["M 6", { law: "M", article: "6" }],
    ["M 6(3)", { law: "M", article: "6", items: [3, 3] }],
    ["M 5(4)", { law: "M", article: "5", paragraph: 4 }],
    ["M 5 para 4", { law: "M", article: "5", paragraph: 4 }],
    ["M 5(1)(2)", { law: "M", article: "5", paragraph: 1, items: [2, 2] }],
    ["M 12(1)-(8)", { law: "M", article: "12", items: [1, 8] }],
    ["PIPL 13(1)(2)-(7)", { law: "PIPL", article: "13", paragraph: 1, items: [2, 7] }],
    ["M 10(2)", { law: "M", article: "10", paragraph: 2, items: [2, 2] }],
    ["SAG3 annex 3", { law: "SAG3", article: "annex 3" }],
    ["RULES 4.1", { law: "RULES", article: "4.1" }],
  ])("%s is taken apart", (citation, place) => {
    expect(at(citation)).toEqual(place);
  });

  it.each([
    ["M 6(3)", "M 6"],
    ["M 6(3)", "M 6(3)"],
    ["M 5 para 4", "M 5(4)"],
    ["PIPL 13(1)(2)-(7)", "PIPL 13(1)(3)"],
    ["M 12(1)-(8)", "M 12(8)"],
    ["M 10(2)", "M 10(2)"],
    ["M 6", "M"],
  ])("%s is within %s", (inner, outer) => {
    expect(isWithin(at(inner), at(outer))).toBe(true);
  });

  it.each([
    ["M 6", "M 6(3)"],
    ["M 6(2)", "M 6(3)"],
    ["M 5(1)(2)", "M 5(2)"],
    ["M 16", "M 6"],
    ["PIPL 6", "M 6"],
    ["M 10(1)", "M 10(2)"],
    ["M", "M 6"],
  ])("%s is not within %s", (inner, outer) => {
    expect(isWithin(at(inner), at(outer))).toBe(false);
  });

  it("is found as paragraph and as item where nobody recorded which it is", () => {
    expect(isWithin(at("M 10(2)"), { law: "M", article: "10", paragraph: 2 })).toBe(true);
    expect(isWithin(at("M 10(2)"), { law: "M", article: "10", items: [2, 2] })).toBe(true);
  });
});
