import type { Application, Certificate, Filing } from "#generated/types.js";
import { bareName, withoutRemark } from "../../../foundation/bare-name.js";
import { listWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { bilingual, chinese, listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";

/** The certified scope names what was applied for, or the deviation is recorded as a change. */
export const scopeMatchesApplication = defineRule({
  id: "certificate/scope-matches-application",
  title: {
    zh: "证书的认证范围与申请一致，或者说明变更",
    en: "The certified scope agrees with the application, or the change is explained",
  },
  severity: "warning",
  requirement: ["X-06"],
  sources: [
    { law: "M", article: "10" },
    { law: "M", article: "9" },
  ],
  help: {
    zh: "对照证书核对；认证决定缩小或者调整了范围的，在“变更记录”中记一条“认证范围”并写明差异，出境活动不得超出证书范围。",
    en: 'Compare with the certificate. Where the decision narrowed or changed the scope, record a change of kind "certification scope" that states the difference; export may not go beyond the certificate.',
  },
  inference: {
    zh: "没有条文要求证书范围与申请逐字相同；本工具在证书的认证范围中查找申请范围的各项名称（不计其后括号内的说明），找不到的视为差异。",
    en: "No text asks that both scopes agree word for word. This tool looks in the certified scope for each name of the scope applied for (a remark in brackets at its end aside) and takes what is not found as a difference.",
  },
  *find(filing) {
    const { application, certificate } = filing;
    const scope = chinese(certificate?.scope);
    if (application === undefined || certificate === undefined || scope === undefined) return;
    if (!isIssuedOn(application, certificate) || isExplained(filing)) return;
    const whole = bareName(scope);
    const missing = namesApplied(application).filter(
      ({ zh }) => !whole.includes(withoutRemark(bareName(zh))),
    );
    if (missing.length === 0) return;
    const words = listWords(missing);
    yield {
      pointer: pointer("certificate", "scope"),
      message: {
        zh: `证书的认证范围没有所申请的${missing.length}项：${words.zh}`,
        en: `The certified scope lacks ${missing.length} of what was applied for: ${words.en}`,
      },
      related: [
        {
          pointer: pointer("application", "scope"),
          message: { zh: "申请的认证范围", en: "The scope applied for" },
        },
      ],
    };
  },
});

/** Whether the certificate was issued on this application and not on an earlier one. */
function isIssuedOn({ filedOn, kind }: Draft<Application>, { issuedOn }: Draft<Certificate>): boolean {
  if (filedOn === undefined || issuedOn === undefined) return kind === "initial";
  return filedOn <= issuedOn;
}

function isExplained({ certificate, changes }: Draft<Filing>): boolean {
  return (
    listOf(changes).some(({ kind }) => kind === "scope") ||
    listOf(certificate?.events).some(({ kind }) => kind === "change")
  );
}

function namesApplied({ scope }: Draft<Application>): readonly LocalizedText[] {
  return [scope?.organisations, scope?.businesses, scope?.systems].flatMap((entries) =>
    listOf(entries).flatMap(({ name }) => bilingual(name) ?? []),
  );
}
