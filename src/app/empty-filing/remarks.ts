import type { Field } from "../../foundation/field.js";
import type { Language, LocalizedText } from "../../foundation/locale.js";
import { keyOf } from "../../input/catalogue.js";
import type { SampleIds } from "../../input/sample-ids.js";
import { columnsOf, wrap } from "./wrap.js";
import { listSeparator } from "../../foundation/written.js";

/**
 * What is said above a field: its name and help, broken to `width` columns, then how its value is written.
 *
 * @param named the list an optional field names entries of, where the field is to be filled in once the list has any.
 */
export function remarks(
  field: Field,
  named: Field | undefined,
  ids: SampleIds,
  language: Language,
  width: number,
): readonly string[] {
  const mark = field.required ? "" : whenText(named)[language];
  const name = { zh: `【${field.label.zh}】${mark}`, en: `[${field.label.en}]${mark} ` }[language];
  return [...wrap(name + field.help[language], width), ...manner(field, ids, language, width)];
}

function whenText(named: Field | undefined): LocalizedText {
  if (named === undefined) return { zh: "（视情况填写）", en: " (where it applies)" };
  return {
    zh: `（列有“${named.label.zh}”的填写）`,
    en: ` (where “${named.label.en}” has entries)`,
  };
}

/** How the value of a field is written: its choices, its form, what may stand instead. */
export function manner(field: Field, ids: SampleIds, language: Language, width: number): readonly string[] {
  return [...choices(field, language, width), ...formOf(field, ids)[language], ...instead(field)[language]];
}

interface Option {
  readonly code: string;
  readonly label: string;
}

function choices(field: Field, language: Language, width: number): readonly string[] {
  const options = optionsOf(field).map(({ code, label }): Option => ({ code, label: label[language] }));
  if (options.length === 0) return [];
  const sample = options.slice(0, 2).map(({ code }) => code);
  const lead = field.kind === "enumList" ? several[language](sample.join(", ")) : ONE[language];
  const line = lead + options.map((option) => inOneLine[language](option)).join(listSeparator(language));
  if (columnsOf(line) <= width) return [line];
  const room = 4 + Math.max(...options.map(({ code }) => code.length));
  const lines = options.flatMap(({ code, label }) =>
    wrap(label, width - room).map((part, index) => (index === 0 ? `  ${code}` : "").padEnd(room) + part),
  );
  return [lead.trimEnd(), ...lines];
}

const ONE = { zh: "可选：", en: "Choose: " } as const;

const several = {
  zh: (sample: string): string => `可多选，写成 [${sample}]：`,
  en: (sample: string): string => `Choose any, written as [${sample}]: `,
} as const;

const inOneLine = {
  zh: ({ code, label }: Option): string => `${code}（${label}）`,
  en: ({ code, label }: Option): string => `${code} (${label})`,
} as const;

const YES_NO: NonNullable<Field["options"]> = [
  { code: "true", label: { zh: "是", en: "yes" } },
  { code: "false", label: { zh: "否", en: "no" } },
];

function optionsOf(field: Field): NonNullable<Field["options"]> {
  return field.kind === "boolean" ? YES_NO : (field.options ?? []);
}

type Lines = Readonly<Record<Language, readonly string[]>>;

const NOTHING: Lines = { zh: [], en: [] };

function formOf(field: Field, ids: SampleIds): Lines {
  if (field.kind === "date") return { zh: ["写成 2026-11-23"], en: ["Write it like 2026-11-23"] };
  if (field.kind === "integer")
    return { zh: ["写整数，不加千分位"], en: ["A whole number without separators"] };
  if (field.refersTo === undefined) return NOTHING;
  const list = field.refersTo.replace(/\/\*$/u, "");
  const id = ids.get(list) ?? "";
  const sample = field.kind === "referenceList" ? `[${id}]` : id;
  return {
    zh: [`填写 ${list.slice(1)} 中的 id，如 ${sample}`],
    en: [`Write the id from ${list.slice(1)}, as in ${sample}`],
  };
}

function instead(field: Field): Lines {
  if (field.forms.includes("leftBlank")) {
    return {
      zh: ["留待手写的，写成 { leftBlank: byHand }"],
      en: ["Left for the pen: { leftBlank: byHand }"],
    };
  }
  if (!field.forms.includes("notApplicable")) return NOTHING;
  if (field.kind !== "list") {
    return {
      zh: ["不适用的，写成 { notApplicable: 理由 }"],
      en: ['Not applicable: { notApplicable: "reason" }'],
    };
  }
  return {
    zh: [`没有的，整段改写为 ${keyOf(field)}: { notApplicable: 理由 }`],
    en: [`If there are none, put in place of the whole block ${keyOf(field)}: { notApplicable: "reason" }`],
  };
}
