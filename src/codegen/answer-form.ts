import type { Schema } from "./schema.js";
import type { SchemaSet } from "./schema-set.js";

/** The reference by which a property opts in to "a list, or a reason why there is none". */
const LIST_OR_NOT_APPLICABLE = "#/$defs/ListOrNotApplicable";

/** Whether a property is a list that may be answered "not applicable". */
export function isListOrNotApplicable(schema: Schema): boolean {
  return schema.$ref === LIST_OR_NOT_APPLICABLE;
}

/**
 * Such a list as one schema with its own items. Written as a reference beside `items`, strict validators refuse
 * it: they want the type next to the keyword.
 */
export function expandedList(set: SchemaSet, schema: Schema): Schema {
  const { title: _title, ...form } = set.definitions["ListOrNotApplicable"] ?? {};
  return { ...form, ...(schema.items && { items: schema.items }) };
}
