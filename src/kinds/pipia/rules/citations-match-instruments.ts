import { defineRule } from "../../../checks/rule.js";
import { textsBelow } from "../../../checks/text-scan.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";
import { INSTRUMENTS } from "../../../law/instruments.js";
import { DRAFT_PLATFORM_NAME, PLATFORM_NAME } from "../../../law/platform.js";

/** GB/T 39335-2020: number and year. */
const STANDARD = /GB\s*\/\s*T\s*(\d+)\s*[-—–－.]\s*(\d{4})/gu;

/** The years of the standards that the product knows, by their number. */
const EDITIONS: ReadonlyMap<string, string> = new Map(
  [INSTRUMENTS.GBT35273, INSTRUMENTS.GBT39335, INSTRUMENTS.GBT45574, INSTRUMENTS.GBT46068].flatMap(
    ({ number }) =>
      [...number.zh.matchAll(STANDARD)].map(([, standard = "", year = ""]) => [standard, year] as const),
  ),
);

/** Standards are cited in the edition that is in use, and the platform by the name that the Measures give it. */
export const citationsMatchInstruments = defineRule({
  id: "pipia/citations-match-instruments",
  title: {
    zh: "引用的标准版本和平台名称须与公布的文本一致",
    en: "Editions of standards and the platform are cited as published",
  },
  severity: "warning",
  requirement: ["STD-46068-2", "M-09-7"],
  sources: [{ law: "M", article: "9" }, { law: "GBT46068" }],
  help: {
    zh: "对照公布的文本改正标准年号或者平台名称。",
    en: "Correct the year of the standard or the name of the platform by the text as published.",
  },
  inference: {
    zh: "登记事项只就国家标准的条款号和认证机构报送时的平台名称作此要求；评估文本中标准的年号和平台名称同理。",
    en: "The register says so of clauses of the national standard and of the platform in reports of certification bodies; years of standards and the name in an assessment are treated alike.",
  },
  *find(filing) {
    for (const part of ["scenarios", "protection", "impactAssessment"] as const) {
      const found = textsBelow(filing[part], pointer(part), {
        words: ["GB", "公共信息平台"],
        isMeant: (text) => mistakesIn(text).length > 0,
      });
      for (const { pointer, text } of found) {
        for (const [index, message] of mistakesIn(text).entries()) {
          yield { pointer, message, ...(index === 0 ? {} : { key: String(index + 1) }) };
        }
      }
    }
  },
});

function mistakesIn(text: string): readonly LocalizedText[] {
  const editions = [...text.matchAll(STANDARD)].flatMap(([, number = "", year = ""]) => {
    const right = EDITIONS.get(number);
    return right === undefined || right === year
      ? []
      : [
          {
            zh: `引用了GB/T ${number}-${year}，现行版本为GB/T ${number}-${right}`,
            en: `GB/T ${number}-${year} is cited; the edition in use is GB/T ${number}-${right}`,
          },
        ];
  });
  const platform = text.includes(DRAFT_PLATFORM_NAME)
    ? [
        {
          zh: `平台名称写成了“${DRAFT_PLATFORM_NAME}”，办法公布的名称是“${PLATFORM_NAME}”`,
          en: `The platform is called ${DRAFT_PLATFORM_NAME}; the Measures call it ${PLATFORM_NAME}`,
        },
      ]
    : [];
  return [...editions, ...platform];
}
