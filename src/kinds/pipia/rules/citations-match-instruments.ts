import { articlesAfter } from "../../../checks/citation-articles.js";
import { defineRule } from "../../../checks/rule.js";
import { textsBelow } from "../../../checks/text-scan.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";

/** Titles as they are cited in full or short, and their last article. */
const LAWS = [
  { names: ["《个人信息保护法》", "《中华人民共和国个人信息保护法》", "个人信息保护法"], last: 74 },
  { names: ["《网络数据安全管理条例》", "网络数据安全管理条例"], last: 64 },
  { names: ["《促进和规范数据跨境流动规定》", "促进和规范数据跨境流动规定"], last: 14 },
] as const;

/** The edition in use of standards that reports cite. */
const EDITIONS: ReadonlyMap<string, string> = new Map([
  ["35273", "2020"],
  ["39335", "2020"],
  ["45574", "2025"],
  ["46068", "2025"],
]);
const STANDARD = /GB\s*\/\s*T\s*(35273|39335|45574|46068)\s*[-—–－.]\s*(\d{4})/gu;

/** What the draft of the Measures called the platform. */
const DRAFT_PLATFORM = "全国认证认可公共信息平台";

/** Articles exist, standards are cited in the edition that is in use, and the platform has the name of the Measures. */
export const citationsMatchInstruments = defineRule({
  id: "pipia/citations-match-instruments",
  title: {
    zh: "引用的条文、标准版本和平台名称须真实存在",
    en: "Articles, editions of standards and the platform are cited as they exist",
  },
  severity: "warning",
  requirement: ["STD-46068-2", "M-19-2"],
  sources: [{ law: "M", article: "19" }, { law: "PIPL" }, { law: "GBT46068" }],
  help: {
    zh: "对照公布的文本改正条文序号、标准年号或者名称。",
    en: "Correct the article, the year of the standard or the name by the text as published.",
  },
  inference: {
    zh: "登记事项只写明不得编造GB/T 46068的条款号、办法的条文不超过第十九条；其他法律的条文和标准的年号同理。",
    en: "The register says so of clauses of GB/T 46068 and of articles of the Measures only; other laws and years of standards are treated alike.",
  },
  *find(filing) {
    for (const part of ["scenarios", "protection", "impactAssessment"] as const) {
      const found = textsBelow(filing[part], pointer(part), {
        mention: /个人信息保护法|数据安全管理条例|跨境流动规定|GB\s*\/\s*T|公共信息平台/u,
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
  const articles = LAWS.flatMap(({ names, last }) => {
    const cited = new Set(names.flatMap((name) => articlesAfter(text, name)));
    return [...cited]
      .filter((article) => article < 1 || article > last)
      .map((article) => ({
        zh: `引用了${names[0]}第${article}条，该文件只有${last}条`,
        en: `Article ${article} of ${names[0]} is cited; it has ${last} articles only`,
      }));
  });
  const editions = [...text.matchAll(STANDARD)].flatMap(([, number = "", year = ""]) => {
    const right = EDITIONS.get(number);
    return right === year
      ? []
      : [
          {
            zh: `引用了GB/T ${number}-${year}，现行版本为GB/T ${number}-${right}`,
            en: `GB/T ${number}-${year} is cited; the edition in use is GB/T ${number}-${right}`,
          },
        ];
  });
  const platform = text.includes(DRAFT_PLATFORM)
    ? [
        {
          zh: `平台名称写成了“${DRAFT_PLATFORM}”，办法公布的名称是“全国认证认可信息公共服务平台”`,
          en: `The platform is called ${DRAFT_PLATFORM}; the Measures call it 全国认证认可信息公共服务平台`,
        },
      ]
    : [];
  return [...articles, ...editions, ...platform];
}
