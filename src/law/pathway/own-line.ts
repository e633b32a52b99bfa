import type { EntityVolume, Processor } from "#generated/types.js";
import type { Draft } from "../../foundation/draft.js";
import { nameForms } from "./same-name.js";

/** Words by which a line of the list means the processor itself, as bare names have them. */
const OURSELVES =
  /^(?:本公司|本单位|本企业|我公司|我司|申请人|申请单位|申请主体|申报单位|个人信息处理者|(?:the)?(?:applicant|company|processor))$/u;

/** A place and the word for a branch, which is no person of its own; a company in between would be one. */
const BRANCH = /^(?:(?!公司|[的之])\p{Script=Han}){0,8}(?:分公司|分行|分支机构)$/u;

const WORDS = /^(?:本公司|本单位|本企业|我公司|我司|申请人)/u;

/**
 * Which entries of `volumes.byEntity` are the processor's own line: the filing says so, or the entry bears its present or
 * former name, or is called the applicant, also in brackets behind a name. A branch is the company. Names are compared as a
 * whole, because a subsidiary's may begin with that of its parent.
 */
export function ownLines(
  entries: readonly Draft<EntityVolume>[],
  processor: Draft<Processor> | undefined,
): { readonly places: readonly number[]; readonly isNameless: boolean } {
  const names = [...new Set([...nameForms(processor?.name), ...nameForms(processor?.formerName)])];
  const places = [...entries.keys()].filter((place) => isOwn(entries[place] ?? {}, names));
  return { places, isNameless: names.length === 0 && places.length === 0 };
}

function isOwn({ isApplicant, entity }: Draft<EntityVolume>, names: readonly string[]): boolean {
  return isApplicant ?? nameForms(entity).some((form) => isOurs(form, names));
}

function isOurs(form: string, names: readonly string[]): boolean {
  const remark = /\(([^()]*)\)$/u.exec(form)?.[1];
  if (names.includes(form) || OURSELVES.test(form) || (remark !== undefined && OURSELVES.test(remark)))
    return true;
  const begins = [...names, ...(WORDS.exec(form) ?? [])].filter((name) => form.startsWith(name));
  return begins.some((name) => BRANCH.test(form.slice(name.length)));
}
