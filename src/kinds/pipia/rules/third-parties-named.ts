import type { Recipient, TeamMember, ThirdParty } from "#generated/types.js";
import { defineRule } from "../../../checks/rule.js";
import { containsText } from "../../../foundation/same-text.js";
import { chinese, isNotApplicable, listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, entriesOf } from "../in-scope.js";

/** Words by which a position shows an organisation of its own. */
const OUTSIDE = /事务所|咨询(?:有限)?公司|咨询机构|顾问公司|测评(?:机构|中心|公司)|检测(?:机构|中心|公司)/u;

/** What somebody was before, in brackets or as a clause, says nothing of where the person works now. */
const FORMER = /(?:曾任|曾在|曾就职于|历任|原任|原系|原为)[^，,。；;、（()）]*/gu;

/** A law firm, consultancy or laboratory that took part in the assessment is disclosed with its part. */
export const thirdPartiesNamed = defineRule({
  id: "pipia/third-parties-named",
  title: { zh: "参与评估的第三方机构须披露", en: "Third parties that took part are disclosed" },
  severity: "warning",
  requirement: ["TPL-8", "QA-16"],
  sources: [
    { law: "SCCG2", article: "annex 5" },
    { law: "PIQA20260109", article: "Q3" },
  ],
  help: {
    zh: "在“参与评估的第三方机构”中列出该机构的名称、基本情况和参与的部分；其实不是外部人员的，把“是否为外部机构人员”填为否。",
    en: "List the organisation with its profile and part among the third parties; where the person is not external after all, say so in the team's entry.",
  },
  inference: {
    zh: "披露的要求出自标准合同备案指南附件5，问答只就人脸识别的影响评估作同样说明；这里参照适用于个人信息出境认证。",
    en: "Disclosure is asked by annex 5 of the standard contract's filing guide, and by an official answer for face recognition only; it is applied here by analogy.",
  },
  *find(filing) {
    const { impactAssessment } = filing;
    const answer = impactAssessment?.thirdParties;
    const parties = listOf<Draft<ThirdParty>>(answer);
    if (parties.length === 0 && !isNotApplicable(answer)) return;
    const disclosed = parties.flatMap(({ name }) => chinese(name) ?? []);
    const own = [
      filing.processor,
      filing.processor?.domesticBody,
      ...listOf<Draft<Recipient>>(filing.recipients),
    ];
    const known = [...disclosed, ...own.flatMap((party) => chinese(party?.name) ?? [])];
    for (const { index, item } of entriesOf(listOf(impactAssessment?.team))) {
      if (!isUndisclosed(item, disclosed, known)) continue;
      const { zh, en } = called(item.name, index);
      const position = chinese(item.position) ?? "";
      yield {
        pointer: pointer("impactAssessment", "team", index),
        message: {
          zh: `评估人员“${zh}”${position === "" ? "" : `（${position}）`}来自外部机构，该机构没有披露`,
          en: `"${en}"${position === "" ? "" : ` (${position})`} of the team comes from an organisation that is not disclosed`,
        },
      };
    }
  },
});

/** External, and of an organisation nobody named. Where no position tells which, any disclosure will do. */
function isUndisclosed(
  { isExternal, position }: Draft<TeamMember>,
  disclosed: readonly string[],
  known: readonly string[],
): boolean {
  const words = (chinese(position) ?? "").replaceAll(FORMER, "");
  const tells = OUTSIDE.test(words);
  if (isExternal === false || (isExternal === undefined && !tells)) return false;
  if (!tells) return disclosed.length === 0;
  return !(isExternal === true ? disclosed : known).some((name) => containsText(words, name));
}
