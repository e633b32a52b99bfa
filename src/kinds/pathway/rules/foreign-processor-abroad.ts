import { plainText } from "../../../foundation/same-text.js";
import { defineRule } from "../../../checks/rule.js";
import { bilingual } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

const MAINLAND: ReadonlySet<string> = new Set([
  "中国",
  "中国大陆",
  "中国内地",
  "中国境内",
  "中华人民共和国",
  "中华人民共和国境内",
]);

/** A processor abroad, in the sense of PIPL art. 3 para 2, is not in the mainland of China. */
export const foreignProcessorAbroad = defineRule({
  id: "pathway/foreign-processor-abroad",
  title: {
    zh: "境外个人信息处理者的所在地应当在境外",
    en: "A processor abroad is not in the mainland of China",
  },
  severity: "blocking",
  requirement: ["PIPL-3-1"],
  sources: [{ law: "PIPL", article: "3(2)" }],
  help: {
    zh: "在境内设立的，“是否为境外个人信息处理者”填“否”；在境外设立的，改正所在国家或者地区。",
    en: 'One set up in China is no processor abroad: answer "no" there; for one set up abroad correct the country or region.',
  },
  *find({ processor }) {
    const country = bilingual(processor?.countryRegion);
    if (processor?.isForeign !== true || country === undefined) return;
    if (!MAINLAND.has(plainText(country.zh))) return;
    yield {
      pointer: pointer("processor", "countryRegion"),
      message: {
        zh: `填为境外个人信息处理者，所在国家或者地区却为“${country.zh}”`,
        en: `The processor is said to be abroad, and its country or region to be "${country.en}"`,
      },
    };
  },
});
