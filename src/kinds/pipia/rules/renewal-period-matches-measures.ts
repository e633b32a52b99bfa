import { defineRule } from "../../../checks/rule.js";
import { textsBelow } from "../../../checks/text-scan.js";
import { pointer } from "../../../foundation/pointer.js";

/** The renewal phrase of the 2022 Rules, which the Measures word otherwise. */
const OLD_PHRASE = /(?:届满|期满|到期)(?:之日|日)?前\s*[6６六]\s*个月(?:以|之)?内/u;

/** That the Measures prevail, said in the sentence with the old phrase or the next. */
const MEASURES_PREVAIL = /办法[^。；]{0,16}(?:为准|优先)/u;

/** The old phrase in a text that does not go on to say that the Measures prevail over it. */
function oldPhraseIn(text: string): string | undefined {
  const sentences = text.split(/(?<=[。！？\n])/u);
  for (const [index, sentence] of sentences.entries()) {
    const phrase = OLD_PHRASE.exec(sentence)?.[0];
    const next = sentences[index + 1] ?? "";
    if (phrase !== undefined && !MEASURES_PREVAIL.test(sentence) && !MEASURES_PREVAIL.test(next))
      return phrase;
  }
  return undefined;
}

/** Where the 2022 Rules differ from the Measures, the Measures are followed. */
export const renewalPeriodMatchesMeasures = defineRule({
  id: "pipia/renewal-period-matches-measures",
  title: {
    zh: "与认证办法不一致的，以认证办法为准",
    en: "Where older rules differ, the Measures are followed",
  },
  severity: "warning",
  requirement: ["M-18-1"],
  sources: [
    { law: "M", article: "18" },
    { law: "M", article: "8" },
    { law: "RULES", article: "5.1.1" },
  ],
  help: {
    zh: "按《个人信息出境认证办法》第八条写为“有效期届满前6个月”，并引用该办法。",
    en: 'Write "6 months before expiry" as in article 8 of the Measures, and cite them.',
  },
  inference: {
    zh: "两处措辞的差别是否有实际意义尚无官方说明；宜按最晚在届满前满6个月时提出准备，并向认证机构核实。",
    en: "No official answer says whether the two wordings differ in effect; plan to apply not later than 6 months before expiry and ask the certification body.",
  },
  *find({ impactAssessment }) {
    const found = textsBelow(impactAssessment, pointer("impactAssessment"), {
      mention: OLD_PHRASE,
      isMeant: (text) => oldPhraseIn(text) !== undefined,
    });
    for (const { pointer, text } of found) {
      const phrase = oldPhraseIn(text) ?? "";
      yield {
        pointer,
        message: {
          zh: `“${phrase}”是2022年《个人信息保护认证实施规则》的措辞，《个人信息出境认证办法》为“有效期届满前6个月”`,
          en: `"${phrase}" is the wording of the 2022 Implementing Rules; the Measures say "6 months before expiry"`,
        },
      };
    }
  },
});
