import { containsText } from "../../../foundation/same-text.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese, listOf } from "../../../foundation/answer.js";
import { joinTexts } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";
import { INSTRUMENTS } from "../../../law/instruments.js";

/** What the Measures name as their bases, and the Measures themselves; 等 leaves the list open. */
const NEEDED = ["M", "PIPL", "NDSR", "CAR"] as const;

/** The bases of the assessment name the Measures and the three laws and regulations these rest on. */
export const legalBasesListed = defineRule({
  id: "pipia/legal-bases-listed",
  title: {
    zh: "评估依据须列明认证办法及其所依据的法律、行政法规",
    en: "The legal bases name the Measures and what these rest on",
  },
  severity: "warning",
  requirement: ["M-01-1"],
  sources: [{ law: "M", article: "1" }],
  help: { zh: "在“评估依据”中补列。", en: "Add them to the legal bases of the assessment." },
  *find({ impactAssessment }) {
    const bases = listOf(impactAssessment?.legalBases);
    if (bases.length === 0) return;
    const missing = NEEDED.filter((key) => {
      const title = INSTRUMENTS[key].title.zh.replace("中华人民共和国", "");
      return !bases.some(
        (basis) => basis.instrument === key || containsText(chinese(basis.title) ?? "", title),
      );
    });
    if (missing.length === 0) return;
    const titles = joinTexts(
      missing.map((key) => {
        const { zh, en } = INSTRUMENTS[key].title;
        return { zh: `《${zh}》`, en };
      }),
      { zh: "", en: "; " },
    );
    yield {
      pointer: pointer("impactAssessment", "legalBases"),
      message: { zh: `评估依据没有列明${titles.zh}`, en: `The legal bases do not name: ${titles.en}` },
    };
  },
});
