import { readFileSync } from "node:fs";
import type { Form } from "../../../src/app/intake/form.js";
import { EXAMPLES, type ExampleName } from "../../../src/app/scaffold.js";
import { fieldCatalogue } from "../../../src/foundation/field.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import { questionnaireOf, type QuestionnaireDocument } from "../../../src/input/questionnaire/plan.js";
import { readSource } from "../../../src/input/read.js";

/** The value of an example, as it is read. */
export function exampleValue(name: ExampleName): unknown {
  const file = packagePath(`${EXAMPLES[name]}/filing.yaml`);
  return readSource(readFileSync(file), file).value?.value;
}

/** A form for everything, in Chinese and for one filing unless other things are said. */
export function formOf(
  filings: readonly unknown[] = [],
  {
    document = "filing",
    ...rest
  }: Partial<Pick<Form, "language" | "layout">> & { readonly document?: QuestionnaireDocument } = {},
): Form {
  return {
    questionnaire: questionnaireOf(document, fieldCatalogue()),
    language: "zh",
    layout: "one",
    ...rest,
    filings: filings.map((value, index) => ({ key: `company-${index + 1}`, value })),
  };
}
