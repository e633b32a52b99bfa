import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { Field } from "../../foundation/field.js";
import { below, parentOf, type Pointer } from "../../foundation/pointer.js";
import { fieldAt, type Catalogue } from "../catalogue.js";
import { finding } from "../code.js";
import { nearestPlace, type SourceDocument } from "../source-document.js";
import { shown } from "../text/character-check.js";
import { meantId } from "./meant-id.js";
import { subjectAt } from "./subject.js";

interface Reference {
  readonly pointer: Pointer;
  readonly id: string;
  readonly field: Field;
}

interface Identities {
  /** Every id with the pointer of its first item's `id`. */
  readonly first: Map<string, Pointer>;
  /** Ids by the pattern of their list's members, such as `/recipients/*`. */
  readonly byList: Map<string, Set<string>>;
  readonly repeated: { readonly id: string; readonly pointer: Pointer }[];
  readonly references: Reference[];
}

/** Most comparisons of ids in search of the meant one: each reference to nothing is compared with every id of its list. */
const MAXIMUM_COMPARISONS = 100_000;

/** Checks that each id stands once in the whole file and that each reference leads to an item of its list. */
export function identityFindings(source: SourceDocument, catalogue: Catalogue): readonly Diagnostic[] {
  const identities: Identities = { first: new Map(), byList: new Map(), repeated: [], references: [] };
  collect(source.value, { pointer: "", pattern: "" }, catalogue, identities);
  let comparisons = 0;
  const meantOf = ({ id, field }: Reference): string | undefined => {
    const known = identities.byList.get(field.refersTo ?? "") ?? NONE;
    comparisons += known.size;
    return comparisons > MAXIMUM_COMPARISONS ? undefined : meantId(id.slice(0, 100), known);
  };
  return [
    ...identities.repeated.map((repeated) => duplicate(repeated, identities, source, catalogue)),
    ...identities.references
      .filter(({ id, field }) => identities.byList.get(field.refersTo ?? "")?.has(id) !== true)
      .map((reference) => unresolved(reference, meantOf(reference), identities, source, catalogue)),
  ];
}

const NONE: ReadonlySet<string> = new Set();

interface At {
  readonly pointer: Pointer;
  readonly pattern: string;
}

/** Patterns of fields that hold ids, refer to some or have such fields below them: the only ones worth a walk. */
const walked = new WeakMap<Catalogue, ReadonlySet<string>>();

function worthWalking(catalogue: Catalogue): ReadonlySet<string> {
  let patterns = walked.get(catalogue);
  if (patterns === undefined) {
    const found = new Set<string>();
    for (const field of catalogue.values()) {
      if (field.refersTo === undefined && field.kind !== "list") continue;
      for (let at: string | undefined = field.pattern; at !== undefined; at = parentOf(at)) found.add(at);
      found.add(`${field.pattern}/*`);
    }
    patterns = found;
    walked.set(catalogue, patterns);
  }
  return patterns;
}

function collect(value: unknown, at: At, catalogue: Catalogue, identities: Identities): void {
  if (typeof value === "string") {
    const field = fieldAt(catalogue, at.pattern);
    if (field?.refersTo !== undefined && value !== "") {
      identities.references.push({ pointer: at.pointer, id: value, field });
    }
    return;
  }
  const patterns = worthWalking(catalogue);
  if (Array.isArray(value)) {
    const pattern = `${at.pattern}/*`;
    const isList = catalogue.get(at.pattern)?.kind === "list";
    for (const [index, item] of value.entries()) {
      const member = { pointer: below(at.pointer, index), pattern };
      if (isList) collectId(item, member, identities);
      collect(item, member, catalogue, identities);
    }
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const pattern = below(at.pattern, key);
    if (patterns.has(pattern)) {
      collect(member, { pointer: below(at.pointer, key), pattern }, catalogue, identities);
    }
  }
}

function collectId(item: unknown, at: At, identities: Identities): void {
  if (typeof item !== "object" || item === null || !("id" in item)) return;
  const { id } = item;
  if (typeof id !== "string" || id === "") return;
  const pointer = below(at.pointer, "id");
  if (identities.first.has(id)) identities.repeated.push({ id, pointer });
  else identities.first.set(id, pointer);
  const list = identities.byList.get(at.pattern);
  if (list === undefined) identities.byList.set(at.pattern, new Set([id]));
  else list.add(id);
}

function duplicate(
  { id, pointer }: { readonly id: string; readonly pointer: Pointer },
  identities: Identities,
  source: SourceDocument,
  catalogue: Catalogue,
): Diagnostic {
  const first = identities.first.get(id) ?? pointer;
  const place = nearestPlace(source, first);
  return finding({
    code: "schema/duplicate-id",
    message: {
      zh: `id“${shown(id)}”已在第 ${place.line} 行使用`,
      en: `The id “${shown(id)}” is used already, on line ${place.line}`,
    },
    help: {
      zh: "id 在整份材料中不得重复：为其中一项改用新的 id，并改正引用它的各处。",
      en: "An id stands once in the whole filing: give one of the items a new id, and correct what refers to it.",
    },
    pointer,
    label: subjectAt(pointer, source.value, catalogue).label,
    place: nearestPlace(source, pointer),
    related: [{ message: { zh: "第一次用在这里", en: "first used here" }, pointer: first, place }],
  });
}

function unresolved(
  { pointer, id, field }: Reference,
  meant: string | undefined,
  identities: Identities,
  source: SourceDocument,
  catalogue: Catalogue,
): Diagnostic {
  const target = field.refersTo ?? "";
  const list = catalogue.get(target.replace(/\/\*$/u, ""))?.label ?? { zh: target, en: target };
  const known = identities.byList.get(target) ?? NONE;
  const elsewhere = identities.first.get(id);
  const also = elsewhere === undefined ? undefined : subjectAt(elsewhere, source.value, catalogue).label;
  const choices = [...known]
    .slice(0, 12)
    .map((choice) => shown(choice))
    .join(", ");
  const likely = meant === undefined ? undefined : shown(meant);
  return finding({
    code: "schema/reference",
    message: {
      zh: `“${list.zh}”中没有 id 为“${shown(id)}”的项${likely === undefined ? "" : `，是否应为 ${likely}？`}`,
      en: `No item of “${list.en}” has the id “${shown(id)}”${likely === undefined ? "" : `; did you mean ${likely}?`}`,
    },
    help:
      known.size === 0
        ? { zh: `先在“${list.zh}”中填写该项。`, en: `Add the item to “${list.en}” first.` }
        : {
            zh: `现有的 id：${choices}${known.size > 12 ? " …" : ""}`,
            en: `Ids there are: ${choices}${known.size > 12 ? " …" : ""}`,
          },
    pointer,
    label: subjectAt(pointer, source.value, catalogue).label,
    place: source.placeOf(pointer) ?? nearestPlace(source, pointer),
    ...(also === undefined || elsewhere === undefined
      ? {}
      : {
          related: [
            {
              message: { zh: `这个 id 属于${also.zh}`, en: `this id belongs to ${also.en}` },
              pointer: elsewhere,
              place: nearestPlace(source, elsewhere),
            },
          ],
        }),
  });
}
