import type { Field } from "../../foundation/field.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { below, parentOf, patternOf, segmentsOf, valueAt, type Pointer } from "../../foundation/pointer.js";
import { nearest } from "../../foundation/suggest.js";
import { fieldAt, fieldsBelow, keyOf, type Catalogue } from "../catalogue.js";
import { shown } from "../text/character-check.js";
import type { Wording } from "./wording.js";

/** A key that may stand in a mapping and, for a field, its name. */
export interface MeantKey {
  readonly key: string;
  readonly label: LocalizedText | undefined;
  /** Whether the mapping has the key already, so that the unknown one is a second home for the same fact. */
  readonly isThere: boolean;
}

/** The key someone meant by an unknown one, by the key itself or by its label in either language. */
export function meantKey(unknown: Pointer, root: unknown, catalogue: Catalogue): MeantKey | undefined {
  const key = segmentsOf(unknown).at(-1) ?? "";
  const words = new Map<string, MeantKey>();
  for (const candidate of candidates(parentOf(unknown) ?? "", root, catalogue)) {
    const labels = candidate.label === undefined ? [] : [candidate.label.zh, candidate.label.en];
    for (const word of [candidate.key, ...labels]) if (!words.has(word)) words.set(word, candidate);
  }
  const word = nearest(key.trim().slice(0, 100), words.keys());
  return word === undefined ? undefined : words.get(word);
}

/** A key that the mapping does not have. */
export function unknownKeyWording(
  unknown: Pointer,
  meant: MeantKey | undefined,
  root: unknown,
  catalogue: Catalogue,
): Wording {
  const written = segmentsOf(unknown).at(-1) ?? "";
  const key = shown(written);
  if (meant !== undefined) {
    return written !== meant.key && written.trim() === meant.key
      ? whiteSpaceWording(meant.key)
      : meantWording(key, meant);
  }
  const keys = candidates(parentOf(unknown) ?? "", root, catalogue).map((candidate) => candidate.key);
  const list = keys.slice(0, 12).join(", ") + (keys.length > 12 ? " …" : "");
  return {
    code: "schema/unknown-key",
    message: { zh: `没有“${key}”这个字段`, en: `There is no field “${key}”` },
    help: {
      zh: `删去这个键，或改用本层的字段：${list}`,
      en: `Delete the key, or use a field of this level: ${list}`,
    },
  };
}

/** Blanks that YAML takes for part of a key: no-break ones, and those of a Chinese keyboard. */
function whiteSpaceWording(key: string): Wording {
  return {
    code: "schema/unknown-key",
    message: {
      zh: `“${key}”前后有不是半角空格的空白字符（全角空格、不间断空格等），因此不是这个字段`,
      en: `There are blanks beside “${key}” that are no plain spaces (no-break or full-width ones), so that it is not this field`,
    },
    help: {
      zh: "删去这些空白字符；缩进用半角空格，每层两个。",
      en: "Delete them; indent with plain spaces, two for each level.",
    },
  };
}

function meantWording(key: string, { key: right, label, isThere }: MeantKey): Wording {
  const zh = `${right}${label === undefined ? "" : `（${label.zh}）`}`;
  const en = `${right}${label === undefined ? "" : ` (${label.en})`}`;
  return {
    code: "schema/unknown-key",
    message: isThere
      ? {
          zh: `没有“${key}”这个字段，本层已有 ${zh}`,
          en: `There is no field “${key}”; ${en} stands here already`,
        }
      : {
          zh: `没有“${key}”这个字段，是否应为 ${zh}？`,
          en: `There is no field “${key}”; did you mean ${en}?`,
        },
    help: isThere
      ? { zh: `内容并入 ${right}，再删去这个键。`, en: `Move its content to ${right} and delete the key.` }
      : { zh: `把键改为 ${right}。`, en: `Change the key to ${right}.` },
  };
}

function candidates(parent: Pointer, root: unknown, catalogue: Catalogue): readonly MeantKey[] {
  const pattern = patternOf(root, parent);
  const field = fieldAt(catalogue, pattern);
  const isThere = (key: string): boolean => valueAt(root, below(parent, key)) !== undefined;
  if (field === undefined || field.kind === "object") {
    return fieldsBelow(catalogue, pattern).map((member) => ({
      key: keyOf(member),
      label: member.label,
      isThere: isThere(keyOf(member)),
    }));
  }
  return formKeys(field).map((key) => ({ key, label: undefined, isThere: isThere(key) }));
}

function formKeys(field: Field): readonly string[] {
  return field.kind === "text" ? ["zh", "en", ...field.forms] : field.forms;
}
