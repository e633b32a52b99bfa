import type { ValidationError } from "#generated/validators.js";
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/input/catalogue.js";
import { isFormPart, problemsOf } from "../../../src/input/schema/problem.js";

const catalogue = catalogueOf("filing");

function error(
  instancePath: string,
  keyword: string,
  params: Readonly<Record<string, unknown>> = {},
): ValidationError {
  return { instancePath, keyword, params, schemaPath: "" };
}

function problems(errors: readonly ValidationError[], value: unknown = {}): readonly string[] {
  return problemsOf(errors, value, catalogue).map(({ pointer, keyword }) => `${pointer} ${keyword}`);
}

describe("problemsOf", () => {
  it("puts missing and unknown keys at their own pointer, escaped", () => {
    expect(
      problems([
        error("/processor", "required", { missingProperty: "name" }),
        error("/processor", "additionalProperties", { additionalProperty: "a/b~" }),
      ]),
    ).toEqual(["/processor/name required", "/processor/a~1b~0 additionalProperties"]);
  });

  it("drops conditions and repeats", () => {
    expect(
      problems([
        error("/processor/name", "if"),
        error("", "required", { missingProperty: "processor" }),
        error("", "required", { missingProperty: "processor" }),
      ]),
    ).toEqual(["/processor required"]);
  });

  it("keeps of several keywords at one value the one that explains the others", () => {
    expect(problems([error("/x", "enum"), error("/x", "type")])).toEqual(["/x type"]);
    expect(problems([error("/x", "maxLength"), error("/x", "pattern")])).toEqual(["/x pattern"]);
    expect(problems([error("/x", "minLength"), error("/x", "format")])).toEqual(["/x minLength"]);
    expect(problems([error("/x", "minimum"), error("/x", "pattern")])).toEqual(["/x pattern"]);
    expect(problems([error("/x", "minimum"), error("/x", "maximum")])).toEqual(["/x minimum"]);
  });

  it("tells an answer in none of its forms as one wrong type", () => {
    const errors = [
      error("/processor/name", "required", { missingProperty: "zh" }),
      error("/processor/name", "additionalProperties", { additionalProperty: "a" }),
      error("/processor/name", "additionalProperties", { additionalProperty: "b" }),
    ];
    expect(problems(errors, { processor: { name: { a: 1, b: 2 } } })).toEqual(["/processor/name type"]);
    expect(problems(errors, { processor: { name: {} } })).toEqual(["/processor/name type"]);
    expect(problems(errors, { processor: { name: { notApplicable: "x" } } })).toEqual([
      "/processor/name type",
    ]);
    expect(problems(errors.slice(0, 2), { processor: { name: { en: "x", a: 1 } } })).toEqual([
      "/processor/name/zh required",
      "/processor/name/a additionalProperties",
    ]);
  });

  it("knows the forms of lists and dates", () => {
    const list = [error("/recipients", "required", { missingProperty: "notApplicable" })];
    expect(problems(list, { recipients: { name: "x" } })).toEqual(["/recipients type"]);
    const extra = [error("/recipients", "additionalProperties", { additionalProperty: "x" })];
    expect(problems(extra, { recipients: { notApplicable: "x", x: 1 } })).toEqual([
      "/recipients/x additionalProperties",
    ]);
  });
});

describe("isFormPart", () => {
  it("tells parts of an answer from fields", () => {
    const value = { processor: { name: {} }, recipients: [{}] };
    expect(isFormPart("/processor/name", value, catalogue)).toBe(true);
    expect(isFormPart("/recipients", value, catalogue)).toBe(true);
    expect(isFormPart("/processor", value, catalogue)).toBe(false);
    expect(isFormPart("/recipients/0", value, catalogue)).toBe(false);
    expect(isFormPart("", value, catalogue)).toBe(false);
  });
});
