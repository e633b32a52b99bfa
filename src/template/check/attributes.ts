import { nearest } from "../../foundation/suggest.js";
import type { Findings } from "../findings.js";
import {
  missingAttribute,
  repeatedAttribute,
  unknownAttribute,
  wrongAttributeValue,
} from "../mistakes/markup.js";
import type { MarkupAttribute, OpenTag } from "../syntax/markup.js";
import type { ParsedFile } from "../syntax/parse-file.js";
import { firstFrom } from "../syntax/sorted.js";
import type { AttributeRule, ElementRule } from "../vocabulary.js";
import { wrongEntities } from "./entities.js";

/** Checks the attributes of one start tag against the vocabulary. Computed values are checked where they stand. */
export function checkAttributes(file: ParsedFile, tag: OpenTag, rule: ElementRule, findings: Findings): void {
  const known = Object.keys(rule.attributes);
  const seen = new Set<string>();
  for (const attribute of tag.attributes) {
    const { name } = attribute;
    const place = file.source.place(attribute.start);
    const expected = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
    if (isComputed(file, attribute.start, attribute.valueStart)) continue;
    if (expected === undefined) {
      findings.add(unknownAttribute(tag.name, name, known, nearest(name, known)), { place });
    } else if (seen.has(name)) {
      findings.add(repeatedAttribute(tag.name, name), { place });
    } else if (!isComputed(file, attribute.valueStart, attribute.valueEnd)) {
      checkValue(file, tag, attribute, expected, findings);
    }
    seen.add(name);
  }
  for (const name of rule.required ?? []) {
    if (!seen.has(name))
      findings.add(missingAttribute(tag.name, name), { place: file.source.place(tag.start) });
  }
}

/** Whether a template tag begins in the range: mistakes there are found where the tag is checked. */
function isComputed(file: ParsedFile, start: number, end: number): boolean {
  const tag = file.tags[firstFrom(file.tags, start)];
  return tag !== undefined && tag.start < end;
}

function checkValue(
  file: ParsedFile,
  tag: OpenTag,
  attribute: MarkupAttribute,
  rule: AttributeRule,
  findings: Findings,
): void {
  const { name, value } = attribute;
  const expected = expectedValue(rule, value);
  if (expected !== undefined) {
    const place = file.source.place(attribute.start);
    findings.add(wrongAttributeValue(tag.name, name, value, expected), { place });
  }
  for (const { index, mistake } of wrongEntities(value)) {
    findings.add(mistake, { place: file.source.place(attribute.valueStart + index) });
  }
}

/** What should stand there, when `value` should not. */
function expectedValue(rule: AttributeRule, value: string): string | undefined {
  switch (rule.type) {
    case "text":
      return value.trim() === "" || value.includes("<") ? "“…”" : undefined;
    case "flag":
      return value === "" ? undefined : "（无值 / no value）";
    case "choice":
      return rule.values.includes(value) ? undefined : rule.values.join(" ");
    case "number": {
      const isRight =
        /^\d{1,4}$/u.test(value) && Number(value) >= rule.minimum && Number(value) <= rule.maximum;
      return isRight ? undefined : `${rule.minimum}–${rule.maximum}`;
    }
    case "numbers":
      return /^\s*\d{1,4}(?:\.\d{1,3})?(?:\s+\d{1,4}(?:\.\d{1,3})?){0,63}\s*$/u.test(value) &&
        value
          .trim()
          .split(/\s+/u)
          .every((share) => Number(share) > 0)
        ? undefined
        : "10 20 30 40";
  }
}
