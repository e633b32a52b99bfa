import { isRecord } from "../../foundation/data.js";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { Field } from "../../foundation/field.js";
import { below, type Pointer } from "../../foundation/pointer.js";
import type { Catalogue } from "../catalogue.js";
import { finding } from "../code.js";
import { nearestPlace, type SourceDocument } from "../source-document.js";
import { shown } from "../text/character-check.js";
import { hasSoundIdentities, identityPlanOf, type IdentityPlan } from "./identity-plan.js";
import { meantId } from "./meant-id.js";
import { subjectAt } from "./subject.js";

interface Reference {
  readonly at: Step | undefined;
  readonly id: string;
  readonly field: Field;
}

interface Identities {
  /** Every id with the first item that has it. */
  readonly first: Map<string, Step>;
  /** Ids by the pattern of their list's members, such as `/recipients/*`. */
  readonly byList: Map<string, Set<string>>;
  readonly repeated: { readonly id: string; readonly pointer: Pointer }[];
  readonly references: Reference[];
}

/** Most comparisons of ids in search of the meant one: each reference to nothing is compared with every id of its list. */
const MAXIMUM_COMPARISONS = 100_000;

/** Checks that each id stands once in the whole file and that each reference leads to an item of its list. */
export function identityFindings(source: SourceDocument, catalogue: Catalogue): readonly Diagnostic[] {
  const plan = identityPlanOf(catalogue);
  if (hasSoundIdentities(source.value, plan)) return [];
  const identities: Identities = { first: new Map(), byList: new Map(), repeated: [], references: [] };
  collect(source.value, undefined, plan, identities);
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

/** Where a walk stands. Pointers are built only of the steps to ids and references that something is wrong with. */
interface Step {
  readonly parent: Step | undefined;
  readonly key: string | number;
}

function collect(value: unknown, at: Step | undefined, plan: IdentityPlan, identities: Identities): void {
  if (typeof value === "string") {
    if (plan.reference !== undefined && value !== "") {
      identities.references.push({ at, id: value, field: plan.reference });
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const member: Step = { parent: at, key: index };
      if (plan.items !== undefined) collectId(item, member, plan.items, identities);
      collect(item, member, plan, identities);
    }
  } else if (isRecord(value)) {
    for (const key in value) {
      const member = plan.members.get(key);
      if (member !== undefined) collect(value[key], { parent: at, key }, member, identities);
    }
  }
}

function pointerTo(at: Step | undefined): Pointer {
  return at === undefined ? "" : below(pointerTo(at.parent), at.key);
}

function collectId(item: unknown, at: Step, pattern: string, identities: Identities): void {
  if (!isRecord(item)) return;
  const { id } = item;
  if (typeof id !== "string" || id === "") return;
  const first = identities.first.get(id);
  if (first === undefined) identities.first.set(id, at);
  else identities.repeated.push({ id, pointer: below(pointerTo(at), "id") });
  const list = identities.byList.get(pattern);
  if (list === undefined) identities.byList.set(pattern, new Set([id]));
  else list.add(id);
}

/** The pointer of the first `id` that is this one. */
function firstOf(id: string, { first }: Identities): Pointer | undefined {
  const item = first.get(id);
  return item === undefined ? undefined : below(pointerTo(item), "id");
}

/** What an id is called where the file has cells, and where it has fields. */
function nameOfId({ syntax }: SourceDocument): { readonly name: string; readonly within: string } {
  return syntax === "workbook" ? { name: "编号", within: "编号" } : { name: "id", within: " id " };
}

function duplicate(
  { id, pointer }: { readonly id: string; readonly pointer: Pointer },
  identities: Identities,
  source: SourceDocument,
  catalogue: Catalogue,
): Diagnostic {
  const first = firstOf(id, identities) ?? pointer;
  const place = nearestPlace(source, first);
  const { name, within } = nameOfId(source);
  return finding({
    code: "schema/duplicate-id",
    message: {
      zh: `${name}“${shown(id)}”已在${place.cell === undefined ? `第 ${place.line} 行` : ` ${place.cell} `}使用`,
      en: `The id “${shown(id)}” is used already, ${place.cell === undefined ? `on line ${place.line}` : `in ${place.cell}`}`,
    },
    help: {
      zh: `${within.trimStart()}在整份材料中不得重复：为其中一项改用新的${within.trimEnd()}，并改正引用它的各处。`,
      en: "An id stands once in the whole filing: give one of the items a new id, and correct what refers to it.",
    },
    pointer,
    label: subjectAt(pointer, source.value, catalogue).label,
    place: nearestPlace(source, pointer),
    related: [{ message: { zh: "第一次用在这里", en: "first used here" }, pointer: first, place }],
  });
}

function unresolved(
  { at, id, field }: Reference,
  meant: string | undefined,
  identities: Identities,
  source: SourceDocument,
  catalogue: Catalogue,
): Diagnostic {
  const pointer = pointerTo(at);
  const target = field.refersTo ?? "";
  const { within } = nameOfId(source);
  const list = catalogue.get(target.replace(/\/\*$/u, ""))?.label ?? { zh: target, en: target };
  const known = identities.byList.get(target) ?? NONE;
  const elsewhere = firstOf(id, identities);
  const also = elsewhere === undefined ? undefined : subjectAt(elsewhere, source.value, catalogue).label;
  const choices = [...known]
    .slice(0, 12)
    .map((choice) => shown(choice))
    .join(", ");
  const likely = meant === undefined ? undefined : shown(meant);
  return finding({
    code: "schema/reference",
    message: {
      zh: `“${list.zh}”中没有${within}为“${shown(id)}”的项${likely === undefined ? "" : `，是否应为 ${likely}？`}`,
      en: `No item of “${list.en}” has the id “${shown(id)}”${likely === undefined ? "" : `; did you mean ${likely}?`}`,
    },
    help:
      known.size === 0
        ? { zh: `先在“${list.zh}”中填写该项。`, en: `Add the item to “${list.en}” first.` }
        : {
            zh: `现有的${within.trimEnd()}：${choices}${known.size > 12 ? " …" : ""}`,
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
              message: { zh: `这个${within}属于${also.zh}`, en: `this id belongs to ${also.en}` },
              pointer: elsewhere,
              place: nearestPlace(source, elsewhere),
            },
          ],
        }),
  });
}
