import fc from "fast-check";
import type { Field } from "../../src/foundation/field.js";
import { catalogueOf, fieldsBelow, keyOf } from "../../src/input/catalogue.js";
import { withoutOuterSpace } from "../../src/input/text/outer-space.js";

const catalogue = catalogueOf("filing");

/**
 * Text of all kinds, but none that YAML takes for nothing, none with characters no document can carry, and none that reading
 * changes: outer white space is dropped, and codes are read in half width.
 */
const text = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      "no",
      "是",
      "1e5",
      "007",
      "340,000",
      "a: b # c",
      "- x",
      "true",
      "0x1F",
      "{{x}}",
      "<b>&amp;",
      "第一行\n第二行",
      "'\"\\",
    ),
    fc.integer().map(String),
  )
  .filter(
    (value) =>
      value !== "" &&
      value === withoutOuterSpace(value) &&
      !/[\uFF01-\uFF5E\u3000]/u.test(value) &&
      !/^(?:~|null)$/iu.test(value.trim()) &&
      !/\p{Cc}(?<![\n\t])|\p{Cs}|[\uFEFF\uFFFD-\uFFFF]/u.test(value),
  );

/** Drafts of a filing that follow the schema as far as shapes go: every subset of fields, every kind of answer. */
export const arbitraryFiling: fc.Arbitrary<Readonly<Record<string, unknown>>> = objectAt("", 0);

function objectAt(pattern: string, depth: number): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const members = fieldsBelow(catalogue, pattern).filter((field) => depth < 3 || !isContainer(field));
  const entries = members.map(
    (field) => [keyOf(field), fc.option(valueOf(field, depth), { nil: undefined, freq: 2 })] as const,
  );
  return fc
    .record(Object.fromEntries(entries))
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));
}

function isContainer(field: Field): boolean {
  return field.kind === "object" || field.kind === "list";
}

function valueOf(field: Field, depth: number): fc.Arbitrary<unknown> {
  return field.forms.includes("notApplicable")
    ? fc.oneof(plainValueOf(field, depth), fc.record({ notApplicable: text }))
    : plainValueOf(field, depth);
}

function plainValueOf(field: Field, depth: number): fc.Arbitrary<unknown> {
  const codes = (field.options ?? []).map(({ code }) => code);
  switch (field.kind) {
    case "object":
      return objectAt(field.pattern, depth + 1);
    case "list":
      return fc.array(objectAt(`${field.pattern}/*`, depth + 1), { maxLength: 2 });
    case "text":
      return fc.oneof(text, fc.record({ zh: text, en: text }));
    case "integer":
      return fc.maxSafeInteger();
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...codes);
    case "enumList":
      return fc.subarray(codes);
    case "referenceList":
      return fc.array(text, { maxLength: 2 });
    case "code":
    case "date":
    case "reference":
      return text;
  }
}
