import type { Filing } from "#generated/types.js";
import { recipientsOf, relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { withShortForms } from "../../../checks/relations-scope.js";
import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { namesParty } from "../../../checks/same-name.js";
import { someContains } from "../../../checks/same-text.js";
import { bilingual, listOf, type DraftText } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import { pointer } from "../../../foundation/pointer.js";

const LISTS = {
  organisations: { zh: "组织范围", en: "organisations" },
  businesses: { zh: "业务范围", en: "businesses" },
} as const;

/** The certification scope applied for names the organisations, businesses and systems that the report describes. */
export const scopeListsConsistent = defineRule({
  id: "packet/scope-lists-consistent",
  title: {
    zh: "申请的认证范围须与评估报告的主体、场景和系统一致",
    en: "The scope applied for agrees with the organisations, scenarios and systems of the report",
  },
  severity: "warning",
  requirement: ["FORM-10"],
  sources: [
    { law: "SAG3", article: "annex 3" },
    { law: "M", article: "10" },
  ],
  help: {
    zh: "认证范围与出境场景使用同样的名称：组织范围列明申请人和境外接收方，业务范围列明出境场景，系统范围列明场景中的系统。",
    en: "Use the same names in scope and scenarios: applicant and overseas recipients among the organisations, scenarios among the businesses, the systems of the scenarios among the systems.",
  },
  inference: {
    zh: "报告与申请表一致的要求出自数据出境安全评估申报指南，此处借用；范围以外的出境可能导致认证被暂停直至撤销（《个人信息出境认证办法》第十条）。",
    en: "That report and form agree is asked by the guide to the security assessment and is borrowed here; export outside the scope may lead to suspension until revocation (Measures, article 10).",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    const scope = filing.application?.scope;
    const applied = relations.exports.filter(({ entry }) => entry.isInScope === true);
    yield* lacking(filing, "organisations", "processor", filing.processor?.name);
    const recipients = new Set(applied.flatMap(({ entry }) => recipientsOf(relations, entry)));
    for (const { entry } of recipients) yield* lacking(filing, "organisations", entry.id, entry.name);
    for (const { entry } of applied) yield* lacking(filing, "businesses", entry.id, entry.name);

    const described = applied.flatMap(({ entry }) => textsOf(entry.systems));
    if (described.length === 0) return;
    for (const [index, { name }] of listOf(scope?.systems).entries()) {
      const system = bilingual(name);
      if (system === undefined) continue;
      if (withShortForms(system.zh).some((form) => someContains(described, form))) continue;
      yield {
        pointer: pointer("application", "scope", "systems", index, "name"),
        message: {
          zh: `系统范围列有“${system.zh}”，但没有一个出境场景使用它`,
          en: `The systems in scope hold "${system.en}", which no export scenario uses`,
        },
      };
    }
  },
});

function* lacking(
  { application }: Draft<Filing>,
  field: keyof typeof LISTS,
  key: string | undefined,
  name: DraftText,
): Iterable<RuleFinding> {
  const list = listOf(application?.scope?.[field]);
  if (
    list.length === 0 ||
    namesParty(
      list.flatMap((entry) => textsOf(entry.name)),
      name,
    )
  )
    return;
  const missing = nameOf({ name });
  yield {
    pointer: pointer("application", "scope", field),
    key: key ?? "",
    message: {
      zh: `${LISTS[field].zh}没有列明“${missing.zh}”`,
      en: `The ${LISTS[field].en} in scope do not list "${missing.en}"`,
    },
  };
}

function textsOf(text: DraftText): readonly string[] {
  const words = bilingual(text);
  return words === undefined ? [] : [words.zh, words.en];
}
