import { hasHan } from "../../document/character.js";
import type { Field } from "../../foundation/field.js";
import type { Language } from "../../foundation/locale.js";
import { below, type Pointer } from "../../foundation/pointer.js";
import type { Step } from "../rewrite/site.js";
import { isRecord } from "../../foundation/data.js";
import { Marker, type View } from "./view.js";

/** What stands in the data at the end of a path. */
export type Reading = { readonly field: Field; readonly pointer: Pointer } & (
  | { readonly state: "answered"; readonly value: unknown }
  /** `isEmpty`: an empty list, which `{{else}}` of a loop is for. */
  | { readonly state: "missing"; readonly isEmpty: boolean }
  /** `reason` is a `Text`. */
  | { readonly state: "notApplicable"; readonly reason: unknown }
  | { readonly state: "leftBlank" }
);

/**
 * Follows `steps` from an object of the view. The pointer of what is missing is the one where it should stand; of a
 * reference that leads nowhere, that of the reference. A computed value is missing as long as the filing lacks
 * anything it is made of, and points there: a count of what nobody has listed is not 0.
 */
export function read(view: View, context: object, steps: readonly Step[], field: Field): Reading {
  const needs = field.needs ?? [];
  const lacking = needs.map((pattern) => view.firstMissing(pattern)).find((pointer) => pointer !== undefined);
  if (lacking !== undefined) return { field, pointer: lacking, state: "missing", isEmpty: false };
  return follow(view, context, steps, field);
}

function follow(view: View, context: object, steps: readonly Step[], field: Field): Reading {
  let at = view.pointerOf(context);
  if (context instanceof Marker) {
    const isCode = context.code !== undefined && steps.length === 0;
    return isCode
      ? classify(field, context.code, at)
      : { field, pointer: at, state: "missing", isEmpty: false };
  }
  let value: unknown = context;
  for (const [index, { segment, follow }] of steps.entries()) {
    if (!isRecord(value) || !Object.hasOwn(value, segment)) {
      return {
        field,
        pointer: below(at, ...untilReference(steps.slice(index))),
        state: "missing",
        isEmpty: false,
      };
    }
    value = value[segment];
    at = below(at, segment);
    if (follow === undefined) continue;
    value = view.referred(follow, value);
    if (!isRecord(value)) return { field, pointer: at, state: "missing", isEmpty: false };
    at = view.pointerOf(value);
  }
  if (
    field.kind === "reference" &&
    field.refersTo !== undefined &&
    view.referred(field.refersTo, value) === undefined
  ) {
    return { field, pointer: at, state: "missing", isEmpty: false };
  }
  return classify(field, value, at);
}

/** The items of an answered list: objects of the view, or markers for codes and for references that lead nowhere. */
export function itemsOf(view: View, reading: Reading): readonly object[] {
  if (reading.state !== "answered" || !Array.isArray(reading.value)) return [];
  const { field } = reading;
  return (reading.value as readonly unknown[]).map((item, index) => {
    const at = below(reading.pointer, index);
    if (field.kind === "enumList") return view.marker(at, typeof item === "string" ? item : "");
    if (field.kind === "referenceList") return view.referred(field.refersTo ?? "", item) ?? view.marker(at);
    return isRecord(item) ? item : view.marker(at);
  });
}

/** A `Text` in a language; where it has no English, its Chinese, and that it is. What has no Han needs no English. */
export function textIn(
  value: unknown,
  language: Language,
): { readonly text: string; readonly language: Language } | undefined {
  const texts = typeof value === "string" ? { zh: value } : isRecord(value) ? value : {};
  const english: unknown = "en" in texts ? texts["en"] : undefined;
  if (language === "en" && typeof english === "string" && english !== "") return { text: english, language };
  const chinese: unknown = texts["zh"];
  if (typeof chinese !== "string" || chinese === "") return undefined;
  return { text: chinese, language: hasHan(chinese) ? "zh" : language };
}

/** The segments of a path as far as the filing has a place for them: to the end, or to the first reference. */
function untilReference(steps: readonly Step[]): readonly string[] {
  const end = steps.findIndex((step) => step.follow !== undefined);
  return (end < 0 ? steps : steps.slice(0, end + 1)).map((step) => step.segment);
}

function classify(field: Field, value: unknown, pointer: Pointer): Reading {
  if (isRecord(value)) {
    const reason = value["notApplicable"];
    if (field.forms.includes("notApplicable") && textIn(reason, "zh") !== undefined) {
      return { field, pointer, state: "notApplicable", reason };
    }
    if (field.forms.includes("leftBlank") && Object.hasOwn(value, "leftBlank")) {
      return { field, pointer, state: "leftBlank" };
    }
  }
  if (isAnswer(field, value)) return { field, pointer, state: "answered", value };
  return { field, pointer, state: "missing", isEmpty: Array.isArray(value) };
}

/** Whether the value is one that the field can hold; data that the schema refuses is treated as not there. */
function isAnswer(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case "object":
      return isRecord(value) && Object.keys(value).length > 0;
    case "list":
    case "enumList":
    case "referenceList":
      // A computed list knows that it is empty; in the filing an empty list is one nobody has filled in.
      return Array.isArray(value) && (value.length > 0 || field.pattern.startsWith("/derived/"));
    case "text":
      return textIn(value, "zh") !== undefined;
    case "code":
    case "date":
    case "reference":
      return typeof value === "string" && value !== "";
    case "integer":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "enum":
      return field.options?.some((option) => option.code === value) ?? false;
  }
}
