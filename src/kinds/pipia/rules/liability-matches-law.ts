import { defineRule } from "../../../checks/rule.js";
import { textsBelow } from "../../../checks/text-scan.js";
import { pointer } from "../../../foundation/pointer.js";

const FINE = /罚[款金]/;
const MEASURES = /个人信息出境认证办法|本办法|《认证办法》/u;
/** A fine has another source … */
const OTHER_LAW =
  /个人信息保护法|网络数据安全管理条例|认证认可条例|网络安全法|数据安全法|刑法|法律、行政法规/u;
/** … or the sentence says that the Measures set none. */
const NONE = /(?:没有|未|不)(?:自行|另行|直接)?(?:设|规定)[^，；]{0,6}罚|没有[^，；]{0,6}罚/u;
const SENTENCE_END = /[。；！？\n]/u;

/** Fines are cited to the laws that set them: the Measures set none of their own. */
export const liabilityMatchesLaw = defineRule({
  id: "pipia/liability-matches-law",
  title: {
    zh: "罚款须引用规定罚款的法律、法规",
    en: "Fines are cited to the law that sets them",
  },
  severity: "warning",
  requirement: ["M-17-1"],
  sources: [
    { law: "M", article: "17" },
    { law: "PIPL", article: "66" },
  ],
  help: {
    zh: "《个人信息出境认证办法》没有自行设定罚款，第十七条指向《个人信息保护法》《网络数据安全管理条例》《认证认可条例》等；改引其中规定罚款的条文，例如《个人信息保护法》第六十六条。",
    en: "The Measures set no fines; their article 17 refers to other laws. Cite the article that sets the fine, for example article 66 of the Personal Information Protection Law.",
  },
  *find({ impactAssessment }) {
    const found = textsBelow(impactAssessment, pointer("impactAssessment"), {
      words: ["罚款", "罚金"],
      isMeant: (text) => text.split(SENTENCE_END).some(isUnsound),
    });
    for (const { pointer, text } of found) {
      const sentence = text.split(SENTENCE_END).find(isUnsound) ?? "";
      yield {
        pointer,
        message: {
          zh: `“${sentence.trim()}”把罚款归于《个人信息出境认证办法》，该办法没有设定罚款`,
          en: `"${sentence.trim()}" ascribes a fine to the Measures, which set none`,
        },
      };
    }
  },
});

function isUnsound(sentence: string): boolean {
  return FINE.test(sentence) && MEASURES.test(sentence) && !OTHER_LAW.test(sentence) && !NONE.test(sentence);
}
