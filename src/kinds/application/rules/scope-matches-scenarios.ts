import type { CertificationScope, Filing } from "#generated/types.js";
import { holdsName } from "../../../foundation/bare-name.js";
import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { bilingual, chinese, listOf, type DraftText } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";
import { appliedScenarios } from "../applied-scenarios.js";

/** The scope names the applicant, every recipient and every business of the scenarios applied for. */
export const scopeMatchesScenarios = defineRule({
  id: "application/scope-matches-scenarios",
  title: {
    zh: "认证范围包括申请人以及所申请场景的境外接收方和业务",
    en: "The scope names the applicant, and the recipients and businesses of the scenarios applied for",
  },
  severity: "blocking",
  requirement: ["RULE-9-2", "FORM-10"],
  sources: [
    { law: "RULES", article: "4.1" },
    { law: "M", article: "9" },
    { law: "M", article: "10" },
  ],
  help: {
    zh: "在组织范围、业务范围中补入全称，与处理者、境外接收方和场景的名称一致（其后可以加括号说明）；不申请认证的，从申请的场景中删去。",
    en: "Add the full name to the organisations or businesses, as processor, recipient and scenario are named (a remark in brackets may follow); what is not to be certified leaves the scenarios applied for.",
  },
  inference: {
    zh: "范围分为组织、业务、系统三部分，出自认证机构人员2025年2月的介绍；规则没有规定写法。范围之外的出境将导致证书暂停直至撤销，所以申请人、境外接收方和业务的名称须能在范围中找到。",
    en: "That the scope has organisations, businesses and systems comes from a certification body's account of February 2025; no rule says how to write it. Export outside the scope leads to suspension until revocation, so the names must be found in it.",
  },
  *find(filing) {
    const { application, processor } = filing;
    const organisations = namesIn(application?.scope?.organisations);
    const businesses = namesIn(application?.scope?.businesses);
    if (organisations !== undefined) {
      yield* lacking("organisations", organisations, "applicant", processor?.name, {
        zh: "申请人",
        en: "the applicant",
      });
      for (const [id, name] of recipientsApplied(filing)) {
        yield* lacking("organisations", organisations, id, name, { zh: "境外接收方", en: "the recipient" });
      }
    }
    if (businesses === undefined) return;
    for (const { index, scenario } of appliedScenarios(filing)) {
      const key = scenario.id ?? String(index);
      yield* lacking("businesses", businesses, key, scenario.name, { zh: "出境场景", en: "the scenario" });
    }
  },
});

/** The names of one part of the scope; `undefined` while it is a gap or has an entry without a name. */
function namesIn(entries: Draft<CertificationScope>["businesses"]): readonly string[] | undefined {
  const names = listOf(entries).flatMap(({ name }) => chinese(name) ?? []);
  return names.length === 0 || names.length < listOf(entries).length ? undefined : names;
}

/** Ids and names of the recipients of the scenarios applied for, each once. */
function recipientsApplied(filing: Draft<Filing>): ReadonlyMap<string, DraftText> {
  const used = new Set(appliedScenarios(filing).flatMap(({ scenario }) => listOf(scenario.recipients)));
  const known = new Map<string, DraftText>();
  for (const { id, name } of listOf(filing.recipients))
    if (id !== undefined && used.has(id)) known.set(id, name);
  return known;
}

function* lacking(
  part: "organisations" | "businesses",
  names: readonly string[],
  key: string,
  text: DraftText,
  role: LocalizedText,
): Iterable<RuleFinding> {
  const name = bilingual(text);
  if (name === undefined) return;
  if (names.some((listed) => holdsName(listed, name.zh))) return;
  const where =
    part === "organisations" ? { zh: "组织范围", en: "organisations" } : { zh: "业务范围", en: "businesses" };
  yield {
    pointer: pointer("application", "scope", part),
    key,
    message: {
      zh: `${where.zh}没有${role.zh}“${name.zh}”`,
      en: `The ${where.en} of the scope lack ${role.en} "${name.en}"`,
    },
  };
}
