import { readOwnFile } from "./data.js";
import { joinTexts, type LocalizedText } from "./locale.js";

/** What a field holds. `text` is a `Text` (a string is Chinese, or `{zh, en}`); `code` a plain string. */
export type FieldKind =
  | "object"
  | "list"
  | "text"
  | "code"
  | "date"
  | "integer"
  | "boolean"
  | "enum"
  | "enumList"
  | "reference"
  | "referenceList";

export interface FieldOption {
  readonly code: string;
  readonly label: LocalizedText;
}

/** One line of the field catalogue (`generated/fields.json`), made from `schemas/`. */
export interface Field {
  /** Pointer with `*` for list indexes: a list is `/recipients`, its members `/recipients/*`. */
  readonly pattern: string;
  readonly kind: FieldKind;
  /** Answer forms the field opts in to, besides its plain value. */
  readonly forms: readonly ("notApplicable" | "leftBlank")[];
  /** Whether a complete filing has it (nested `required`; top level: whether every document does). */
  readonly required: boolean;
  readonly label: LocalizedText;
  readonly help: LocalizedText;
  /** `"<instrument> <article>"`, instrument as in `law/instruments.ts`; `"toolkit"` for our own fields. */
  readonly source: readonly string[];
  /** Register rows the field serves. */
  readonly requirement: readonly string[];
  /** Values of an enumeration. */
  readonly options?: readonly FieldOption[];
  /** For references: the pattern of what is referred to, such as `/recipients/*`. */
  readonly refersTo?: string;
  readonly format?: string;
  readonly maxLength?: number;
  /** For derived fields: the filing's fields it is made of. */
  readonly needs?: readonly string[];
}

let catalogue: ReadonlyMap<string, Field> | undefined;

/** Every field of the filing and of `derived` (below `/derived`), by pattern. Read once a process. */
export function fieldCatalogue(): ReadonlyMap<string, Field> {
  if (catalogue === undefined) {
    const fields = readOwnFile<readonly Field[]>("generated/fields.json", JSON.parse);
    catalogue = new Map(fields.map((field) => [field.pattern, field]));
  }
  return catalogue;
}

/** Kinds whose members are numbered. Values of an enumeration and references have no entry of their own. */
const LISTS: ReadonlySet<FieldKind | undefined> = new Set<FieldKind>(["list", "enumList", "referenceList"]);

const wordsOf = {
  item: (position: number): LocalizedText => ({ zh: `第 ${position} 项`, en: `item ${position}` }),
};

/**
 * The path in words, for people: `境外接收方 › 第 1 项 › 名称`. Unknown segments are shown as written.
 * List members count from 1. `fields` is the filing's catalogue unless another root is asked.
 */
export function labelOf(
  segments: readonly string[],
  fields: ReadonlyMap<string, Field> = fieldCatalogue(),
): LocalizedText {
  return joinTexts(wordsOfPath(segments, fields), PATH_SEPARATOR);
}

/** The end of the path in words: the field's own label, or list and place for a member of a list. */
export function nameOf(segments: readonly string[], fields: ReadonlyMap<string, Field>): LocalizedText {
  const isMember = /^\d+$/u.test(segments.at(-1) ?? "");
  return joinTexts(wordsOfPath(segments, fields).slice(isMember ? -2 : -1), PATH_SEPARATOR);
}

const PATH_SEPARATOR: LocalizedText = { zh: " › ", en: " › " };

function wordsOfPath(
  segments: readonly string[],
  fields: ReadonlyMap<string, Field>,
): readonly LocalizedText[] {
  let pattern = "";
  return segments.map((segment) => {
    const isMember = /^\d+$/u.test(segment) && LISTS.has(fields.get(pattern)?.kind);
    pattern += isMember ? "/*" : `/${segment}`;
    if (isMember) return wordsOf.item(Number(segment) + 1);
    return fields.get(pattern)?.label ?? { zh: segment, en: segment };
  });
}
