import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyFiling } from "../../../src/app/empty-filing.js";
import { questionnaireSheets } from "../../../src/app/intake/workbook.js";
import { isRecord } from "../../../src/foundation/data.js";
import { fieldCatalogue, type Field } from "../../../src/foundation/field.js";
import { fieldsBelow, keyOf } from "../../../src/input/catalogue.js";
import { readSource } from "../../../src/input/read.js";
import { inHalfWidth } from "../../../src/input/questionnaire/half-width.js";
import { readForm } from "../../../src/input/questionnaire/read-form.js";
import { withoutOuterSpace } from "../../../src/input/text/outer-space.js";
import { exampleValue, formOf } from "./forms.js";
import { typedInto } from "./typed.js";

const catalogue = fieldCatalogue();

/** What a form does not ask: the schema line for editors. */
function asked(value: unknown): unknown {
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== "$schema"))
    : value;
}

describe("a questionnaire filled with a filing", () => {
  const kinds = (["hotel", "shop"] as const).flatMap((name) =>
    (["zh", "en"] as const).flatMap((language) =>
      (["one", "many"] as const).map((layout) => [name, language, layout] as const),
    ),
  );

  it.each(kinds)("gives back the %s exactly, in a form in %s for %s", (name, language, layout) => {
    const value = exampleValue(name);
    const { value: read, diagnostics } = readForm(
      typedInto(questionnaireSheets(formOf([value], { language, layout }))),
      catalogue,
    );
    expect(diagnostics).toEqual([]);
    expect(read).toHaveLength(1);
    expect(read?.[0]?.value).toEqual(asked(value));
  });

  it.each(["one", "many"] as const)(
    "is read without a finding when nothing was answered, for %s",
    (layout) => {
      const { value: empty } = readSource(emptyFiling(catalogue, "zh"), "filing.yaml");
      for (const language of ["zh", "en"] as const) {
        const form = formOf([empty?.value], { language, layout });
        const { value: read, diagnostics } = readForm(typedInto(questionnaireSheets(form)), catalogue);
        expect(diagnostics).toEqual([]);
        // Entries in which nothing was answered are not there, nor is what stands below them; with a company they are.
        const filing = read?.[0]?.value;
        expect(isRecord(filing) && "scenarios" in filing).toBe(layout === "many");
      }
    },
  );

  it("gives back several filings apart from each other", () => {
    const values = [exampleValue("hotel"), exampleValue("shop")];
    const { value: read, diagnostics } = readForm(
      typedInto(questionnaireSheets(formOf(values, { layout: "many" }))),
      catalogue,
    );
    expect(diagnostics).toEqual([]);
    expect(read?.map(({ key }) => key)).toEqual(["company-1", "company-2"]);
    expect(read?.map(({ value }) => value)).toEqual(values.map((value) => asked(value)));
  });

  it("gives back any answers", () => {
    fc.assert(
      fc.property(
        anyFiling(),
        fc.constantFrom("zh", "en"),
        fc.constantFrom("one", "many"),
        (value, language, layout) => {
          const { value: read, diagnostics } = readForm(
            typedInto(questionnaireSheets(formOf([value], { language, layout }))),
            catalogue,
          );
          expect(diagnostics.filter(({ severity }) => severity === "blocking")).toEqual([]);
          expect(read?.[0]?.value).toEqual(value);
        },
      ),
      { numRuns: 25 },
    );
  });
});

/**
 * Texts as people write them, and those that a form could take for its own words or a formula; without the white space round
 * them that no form gives back.
 */
const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
    fc.constantFrom(
      "不适用：甲",
      "N/A",
      "（手填）",
      "=1+1",
      "-2",
      "@甲",
      "'不适用",
      "''",
      "+86 21 0000",
      "两行\n文字",
      "不适用于甲",
    ),
  )
  .filter((text) => text.trim() !== "" && text === withoutOuterSpace(text) && !/[^\P{Cc}\n]/u.test(text));

function anyText(forms: Field["forms"]): fc.Arbitrary<unknown> {
  const text = fc.oneof(words, fc.record({ zh: words, en: words }));
  const reason = words.map((reason_) => reason_.trim());
  return forms.includes("notApplicable")
    ? fc.oneof(
        text,
        fc.oneof(reason, fc.record({ zh: reason, en: reason })).map((notApplicable) => ({ notApplicable })),
      )
    : text;
}

const anyDay = fc.constantFrom("2026-01-01", "2024-02-29", "1999-12-31");

/** Any answer to a field; references name ids that need not be there. */
function anyAnswer(field: Field): fc.Arbitrary<unknown> {
  const codes = (field.options ?? []).map(({ code }) => code);
  switch (field.kind) {
    case "text":
      return anyText(field.forms);
    case "date":
      return field.forms.includes("leftBlank")
        ? fc.oneof(anyDay, fc.constant({ leftBlank: "byHand" }))
        : anyDay;
    case "integer":
      return fc.nat();
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...codes);
    case "enumList":
      return fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 });
    case "reference":
      return fc.constantFrom("a-1", "b-2");
    case "referenceList":
      return fc.uniqueArray(fc.constantFrom("a-1", "b-2"), { minLength: 1 });
    case "code":
      return words.map((text) => inHalfWidth(field, text));
    case "object":
    case "list":
      return words.map((text) => text.trim());
  }
}

let entries = 0;

function anyMember(field: Field): fc.Arbitrary<unknown> {
  if (field.kind === "object") return anyMembers(field.pattern);
  if (field.kind !== "list") return anyAnswer(field);
  const list = fc
    .array(anyMembers(`${field.pattern}/*`), { minLength: 1, maxLength: 2 })
    .map((items) => items.map((item) => Object.assign({}, item, { id: `e-${(entries += 1)}` })));
  return field.forms.includes("notApplicable")
    ? fc.oneof(
        list,
        words.map((text) => ({ notApplicable: text.trim() })),
      )
    : list;
}

/** A mapping with at least one answer. */
function anyMembers(pattern: string): fc.Arbitrary<Record<string, unknown>> {
  const fields = fieldsBelow(catalogue, pattern).filter(
    (field) => !["id", "$schema", "formatVersion"].includes(keyOf(field)),
  );
  const [first, ...others] = fields;
  if (first === undefined) return fc.constant({});
  const members = Object.fromEntries(
    [first, ...others].map((field) => [
      keyOf(field),
      fc.option(fc.constant(field).chain(anyMember), { nil: undefined, freq: 2 }),
    ]),
  );
  return fc.tuple(fc.record(members), fc.constant(first).chain(anyMember)).map(([made, one]) =>
    withoutNothing({
      [keyOf(first)]: one,
      ...made,
      ...(made[keyOf(first)] === undefined ? { [keyOf(first)]: one } : {}),
    }),
  );
}

function withoutNothing(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}

function anyFiling(): fc.Arbitrary<unknown> {
  return anyMembers("").map((members) => Object.assign({ formatVersion: "1" }, members));
}
