import { describe, expect, it } from "vitest";
import { conjunction, disjunction, negation, type Truth } from "../../../src/template/run/truth.js";

const yes: Truth = { value: true, pointers: ["/yes"] };
const no: Truth = { value: false, pointers: ["/no"] };
const unknown: Truth = { value: undefined, pointers: ["/unknown"] };

describe("three-valued logic", () => {
  it("negates what is known", () => {
    expect([yes, no, unknown].map((one) => negation(one).value)).toEqual([false, true, undefined]);
  });

  it.each([
    [yes, yes, true],
    [yes, no, false],
    [yes, unknown, undefined],
    [no, no, false],
    [no, unknown, false],
    [unknown, unknown, undefined],
  ])("and: %o, %o", (left, right, expected) => {
    expect(conjunction([left, right]).value).toBe(expected);
    expect(conjunction([right, left]).value).toBe(expected);
  });

  it.each([
    [yes, yes, true],
    [yes, no, true],
    [yes, unknown, true],
    [no, no, false],
    [no, unknown, undefined],
    [unknown, unknown, undefined],
  ])("or: %o, %o", (left, right, expected) => {
    expect(disjunction([left, right]).value).toBe(expected);
    expect(disjunction([right, left]).value).toBe(expected);
  });

  it("names what is missing, or what decided", () => {
    expect(conjunction([yes, unknown]).pointers).toEqual(["/unknown"]);
    expect(conjunction([unknown, no]).pointers).toEqual(["/no"]);
    expect(conjunction([yes, yes]).pointers).toEqual(["/yes", "/yes"]);
  });
});
