import { defineRule } from "../../../checks/rule.js";
import { isNotApplicable } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, quoted, scenariosInScope } from "../in-scope.js";

/** CVs go abroad only where headquarters abroad takes part in the hiring decision, and the report says so. */
export const recruitmentNecessityPresent = defineRule({
  id: "pipia/recruitment-necessity-present",
  title: {
    zh: "简历出境须说明境外总部参与录用决定",
    en: "Export of CVs is shown to be necessary for the hiring decision",
  },
  severity: "warning",
  requirement: ["QA-9"],
  sources: [{ law: "QA202607", article: "Q3" }],
  help: {
    zh: "回答境外总部是否参与录用决定，并在评估中写明涉及的岗位、最少的人数和简历项目；境外总部不参与的，不向境外提供。",
    en: "Say whether headquarters abroad takes part in the decision, and in the assessment for which posts and with the fewest persons and items; where it takes no part, do not export.",
  },
  *find(filing) {
    const recruiting = scenariosInScope(filing).filter(({ item }) => item.isRecruitment === true);
    for (const { index, item } of recruiting) {
      if (item.headquartersDecides === true) continue;
      const { zh, en } = called(item.name, index);
      yield {
        pointer: pointer("scenarios", index, "headquartersDecides"),
        message:
          item.headquartersDecides === false
            ? {
                zh: `招聘场景“${zh}”中境外总部不参与录用决定，简历出境没有必要`,
                en: `In the recruitment scenario "${en}" headquarters abroad takes no part in the hiring decision, so exporting CVs is not necessary`,
              }
            : {
                zh: `招聘场景“${zh}”没有说明境外总部是否参与录用决定`,
                en: `The recruitment scenario "${en}" does not say whether headquarters abroad takes part in the hiring decision`,
              },
      };
    }
    if (recruiting.length === 0 || !isNotApplicable(filing.impactAssessment?.lawfulness?.recruitment)) return;
    const names = quoted(recruiting.map(({ index, item }) => called(item.name, index)));
    yield {
      pointer: pointer("impactAssessment", "lawfulness", "recruitment"),
      message: {
        zh: `有招聘场景${names.zh}，“简历等招聘信息出境的必要性”却写为不适用`,
        en: `There is recruitment (${names.en}), yet the necessity of exporting CVs is said not to apply`,
      },
    };
  },
});
