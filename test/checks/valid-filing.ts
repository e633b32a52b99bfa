import fc from "fast-check";
import type { Field } from "../../src/foundation/field.js";
import { catalogueOf, fieldsBelow, keyOf, type SchemaRoot } from "../../src/input/catalogue.js";

/** Days around the dates on which rules turn. */
const day = fc
  .integer({ min: Date.UTC(2025, 10, 1), max: Date.UTC(2029, 11, 31) })
  .map((time) => new Date(time).toISOString().slice(0, 10));

/** Few ids, so that references meet what they refer to. */
const id = fc.constantFrom("a", "b", "c", "d1", "e2");

const words = fc.constantFrom(
  "甲",
  "上海某公司",
  "协助进行申请",
  "自离店之日起24个月",
  "第五条、第二十条",
  "《个人信息出境认证办法》第二十条",
  "待补充",
  "340,000人",
  "身份证照片",
  "Some Company Ltd.",
);

const count = fc.constantFrom(0, 1, 9_999, 10_000, 99_999, 100_000, 999_999, 1_000_000, 10_000_000);

/** Files with any part missing that the schema has nothing against but gaps and ids. */
export function validFile(root: SchemaRoot): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return objectAt(root, "");
}

function objectAt(root: SchemaRoot, pattern: string): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const members = fieldsBelow(catalogueOf(root), pattern).map(
    (field) => [keyOf(field), fc.option(valueOf(root, field), { nil: undefined, freq: 6 })] as const,
  );
  return fc
    .record(Object.fromEntries(members))
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));
}

function valueOf(root: SchemaRoot, field: Field): fc.Arbitrary<unknown> {
  const forms: fc.Arbitrary<unknown>[] = [plainValueOf(root, field)];
  if (field.forms.includes("notApplicable")) forms.push(fc.record({ notApplicable: words }));
  if (field.forms.includes("leftBlank")) forms.push(fc.constant({ leftBlank: "byHand" }));
  return fc.oneof({ weight: 4, arbitrary: forms[0] ?? fc.constant("") }, ...forms);
}

function plainValueOf(root: SchemaRoot, field: Field): fc.Arbitrary<unknown> {
  const codes = (field.options ?? []).map(({ code }) => code);
  switch (field.kind) {
    case "object":
      return objectAt(root, field.pattern);
    case "list":
      return fc.array(objectAt(root, `${field.pattern}/*`), { maxLength: 2 });
    case "text":
      return fc.oneof(words, fc.record({ zh: words, en: words }));
    case "integer":
      return count;
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...codes);
    case "enumList":
      return fc.subarray(codes);
    case "reference":
      return id;
    case "referenceList":
      return fc.uniqueArray(id, { maxLength: 3 });
    case "date":
      return day;
    case "code":
      return keyOf(field) === "id" ? id : fc.constantFrom("13800000000", "a@example.com", "X-1");
  }
}
