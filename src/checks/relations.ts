import type {
  Agreement,
  Consent,
  Filing,
  Notice,
  NoticeRecipient,
  Recipient,
  Scenario,
} from "#generated/types.js";
import { listOf } from "../foundation/answer.js";
import type { Draft } from "../foundation/draft.js";
import type { LocalizedText } from "../foundation/locale.js";
import type { RuleContext } from "./rule.js";

/** A member of a list of the filing, with its place in that list. */
export interface Listed<Item> {
  readonly entry: Draft<Item>;
  readonly index: number;
}

/** Which papers belong to which scenario and which recipient. */
export interface Relations {
  /** Scenarios in which personal information leaves China. Access from within China is no export (CAC Q&A of October 2025). */
  readonly exports: readonly Listed<Scenario>[];
  /** Overseas recipients by id. */
  readonly recipients: ReadonlyMap<string, Listed<Recipient>>;
  /** The recipients that an export names and the filing knows, in the order in which exports name them. */
  readonly recipientsInUse: readonly Listed<Recipient>[];
  readonly notices: readonly Listed<Notice>[];
  readonly consents: readonly Listed<Consent>[];
  readonly agreements: readonly Listed<Agreement>[];
  /** Papers by the id of a scenario they list. */
  readonly noticesByScenario: ReadonlyMap<string, readonly Listed<Notice>[]>;
  readonly consentsByScenario: ReadonlyMap<string, readonly Listed<Consent>[]>;
  /** Agreements by the id of the recipient they are made with. */
  readonly agreementsByRecipient: ReadonlyMap<string, readonly Listed<Agreement>[]>;
}

/** What a notice says about one recipient, with both places. */
export interface NoticeEntry extends Listed<NoticeRecipient> {
  readonly notice: Listed<Notice>;
}

const known = new WeakMap<Draft<Filing>, Relations>();

/** The relations of a filing; worked out once, however many rules ask. */
export function relationsOf(filing: Draft<Filing>): Relations {
  let relations = known.get(filing);
  if (relations === undefined) {
    relations = workOut(filing);
    known.set(filing, relations);
  }
  return relations;
}

function workOut(filing: Draft<Filing>): Relations {
  const exports = withIndex<Scenario>(filing.scenarios).filter(
    ({ entry }) => entry.situation !== "domesticAccess",
  );
  const recipients = new Map<string, Listed<Recipient>>();
  for (const recipient of withIndex<Recipient>(filing.recipients)) {
    if (recipient.entry.id !== undefined) recipients.set(recipient.entry.id, recipient);
  }
  const ids = new Set(exports.flatMap(({ entry }) => listOf(entry.recipients)));
  const notices = withIndex<Notice>(filing.notices);
  const consents = withIndex<Consent>(filing.consents);
  const agreements = withIndex<Agreement>(filing.agreements);
  return {
    exports,
    recipients,
    recipientsInUse: [...ids].flatMap((id) => recipients.get(id) ?? []),
    notices,
    consents,
    agreements,
    noticesByScenario: grouped(notices, (notice) => listOf(notice.scenarios)),
    consentsByScenario: grouped(consents, (consent) => listOf(consent.scenarios)),
    agreementsByRecipient: grouped(agreements, ({ recipient }) =>
      recipient === undefined ? [] : [recipient],
    ),
  };
}

function grouped<Item>(
  entries: readonly Listed<Item>[],
  idsOf: (entry: Draft<Item>) => readonly string[],
): ReadonlyMap<string, readonly Listed<Item>[]> {
  const groups = new Map<string, Listed<Item>[]>();
  for (const one of entries) {
    for (const id of idsOf(one.entry)) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [one]);
      else group.push(one);
    }
  }
  return groups;
}

/** The members of a list with their places; none where it is missing or answered "not applicable". */
export function withIndex<Item>(list: readonly Draft<Item>[] | object | undefined): readonly Listed<Item>[] {
  return listOf<Draft<Item>>(list).map((entry, index) => ({ entry, index }));
}

/** The notices that cover a scenario: those that list its id. A scenario without an id has none. */
export function noticesOf(
  { noticesByScenario }: Relations,
  { id = "" }: Draft<Scenario>,
): readonly Listed<Notice>[] {
  return noticesByScenario.get(id) ?? [];
}

/** The consents of a scenario, and the statements that it needs none. */
export function consentsOf(
  { consentsByScenario }: Relations,
  { id = "" }: Draft<Scenario>,
): readonly Listed<Consent>[] {
  return consentsByScenario.get(id) ?? [];
}

/** The exports that a paper lists. */
export function exportsUnder(
  { exports }: Relations,
  { scenarios }: Draft<Notice> | Draft<Consent>,
): readonly Listed<Scenario>[] {
  const ids = listOf<string>(scenarios);
  return exports.filter(({ entry }) => entry.id !== undefined && ids.includes(entry.id));
}

/**
 * Whether a paper serves only exports for which no certification is sought. One that lists nothing, or what the filing does
 * not know as an export, may serve others.
 */
export function servesNoneInScope(relations: Relations, paper: Draft<Notice> | Draft<Consent>): boolean {
  const served = exportsUnder(relations, paper);
  return (
    served.length > 0 &&
    served.length === new Set(listOf<string>(paper.scenarios)).size &&
    served.every(({ entry }) => entry.isInScope === false)
  );
}

/** The recipients of a scenario that the filing knows. */
export function recipientsOf(
  { recipients }: Relations,
  scenario: Draft<Scenario>,
): readonly Listed<Recipient>[] {
  return listOf(scenario.recipients).flatMap((id) => recipients.get(id) ?? []);
}

/** What the notices of a scenario say about a recipient. */
export function noticeEntries(
  relations: Relations,
  scenario: Draft<Scenario>,
  recipient: Draft<Recipient>,
): readonly NoticeEntry[] {
  return noticesOf(relations, scenario).flatMap((notice) =>
    withIndex<NoticeRecipient>(notice.entry.states?.recipients).flatMap(({ entry, index }) =>
      entry.recipient === recipient.id ? [{ entry, index, notice }] : [],
    ),
  );
}

/** The agreements with a recipient. */
export function agreementsWith(
  { agreementsByRecipient }: Relations,
  { id = "" }: Draft<Recipient>,
): readonly Listed<Agreement>[] {
  return agreementsByRecipient.get(id) ?? [];
}

/** The day of filing in a sentence: `晚于${…}`, `after ${…}`. */
export function filingWords(filing: Draft<Filing>, { asOf }: Pick<RuleContext, "asOf">): LocalizedText {
  const filedOn = filing.application?.filedOn;
  return filedOn === undefined
    ? {
        zh: `检查日期${asOf}（尚未填写申请日期）`,
        en: `${asOf}, the day of this check (no day of filing is stated)`,
      }
    : { zh: `申请日期${filedOn}`, en: `the application of ${filedOn}` };
}

/** The day of filing: the one stated, which may be intended, else the day on which the filing is judged. */
export function filingDay(filing: Draft<Filing>, { asOf }: Pick<RuleContext, "asOf">): string {
  return filing.application?.filedOn ?? asOf;
}
