import { articlesAfter, articlesIn } from "../../../checks/citation-articles.js";
import { defineRule } from "../../../checks/rule.js";
import { textsBelow, type TextQuery } from "../../../checks/text-scan.js";
import { bilingual, listOf } from "../../../foundation/answer.js";
import { pointer, type Pointer } from "../../../foundation/pointer.js";
import { INSTRUMENTS } from "../../../law/instruments.js";

const { title, lastArticle } = INSTRUMENTS.M;
const NAME = `《${title.zh}》`;
const THESE = "本办法";
/** Names of other measures; in a text that cites one, 本办法 may be that one. */
const OTHER_MEASURES = new RegExp(`《(?!${title.zh}》)[^《》]*办法》`, "u");

/** The Measures have nineteen articles; the draft of 2025 had twenty. */
export const measuresCitationsWithinNineteen = defineRule({
  id: "packet/measures-citations-within-nineteen",
  title: {
    zh: "引用《个人信息出境认证办法》不得超出第十九条",
    en: "Citations of the Measures stay within its nineteen articles",
  },
  severity: "warning",
  requirement: ["M-19-2"],
  sources: [{ law: "M", article: "19" }],
  help: {
    zh: "对照公布的文本改正条文序号；2025年1月3日的征求意见稿有二十条，公布的《个人信息出境认证办法》为十九条，序号不同。",
    en: "Correct the article by the text as published; the draft of 3 January 2025 had twenty articles, the Measures have nineteen, numbered differently.",
  },
  *find(filing) {
    const cited = new Map<Pointer, readonly number[]>();
    for (const [index, { instrument, articles }] of listOf(filing.impactAssessment?.legalBases).entries()) {
      const text = bilingual(articles);
      if (instrument !== "M" || text === undefined) continue;
      const at = pointer("impactAssessment", "legalBases", index, "articles");
      cited.set(at, beyond([...articlesIn(text.zh), ...articlesIn(text.en)]));
    }
    // Part by part, as other rules read them: what was read once is not read again.
    for (const [name, part] of Object.entries(filing)) {
      const texts = textsBelow(part, pointer(name), CITATIONS);
      for (const { pointer: at, text } of texts)
        cited.set(at, [...(cited.get(at) ?? []), ...citedBeyond(text)]);
    }
    for (const [at, articles] of cited) {
      if (articles.length === 0) continue;
      const wrong = [...new Set(articles)];
      yield {
        pointer: at,
        message: {
          zh: `引用了${NAME}第${wrong.join("、")}条，该办法只有${String(lastArticle)}条`,
          en: `Article ${wrong.join(", ")} of the Measures is cited; they have ${String(lastArticle)} articles only`,
        },
      };
    }
  },
});

const CITATIONS: TextQuery = {
  words: ["办法"],
  isMeant: (text) => citedBeyond(text).length > 0,
  forms: "both",
};

/** Articles that do not exist, cited in a text right after the name of the Measures or after 本办法. */
function citedBeyond(text: string): readonly number[] {
  const plain = text.normalize("NFKC");
  const isNamed = plain.includes(NAME);
  const isMeant = plain.includes(THESE) && !OTHER_MEASURES.test(text);
  if ((!isNamed && !isMeant) || !plain.includes("条")) return [];
  return beyond([...articlesAfter(plain, NAME), ...(isMeant ? articlesAfter(plain, THESE) : [])]);
}

function beyond(articles: readonly number[]): readonly number[] {
  return articles.filter((article) => article < 1 || article > lastArticle);
}
