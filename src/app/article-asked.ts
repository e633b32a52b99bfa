import { numeralValue } from "../checks/citation-articles.js";
import { UsageError } from "../foundation/errors.js";
import { INSTRUMENTS } from "../law/instruments.js";
import { placeInLaw, type PlaceInLaw } from "../law/place-in-law.js";

const NUMERAL = "[0-9〇零一二三四五六七八九十百千]+";
/** 第六条第（三）项, 第五条第一款第二项, 第六条: brackets may be left out. */
const OFFICIAL = new RegExp(
  `^第(${NUMERAL})条(?:第\\(?(${NUMERAL})\\)?款)?(?:第\\(?(${NUMERAL})\\)?项)?$`,
  "u",
);
const ENGLISH_PARAGRAPH = /^(\d+),? ?para\.? ?(\d+)$/u;

/**
 * The place in law that somebody names on the command line: `6(3)`, `5 para 4`, `第六条第（三）项`, each alone or behind the key or
 * the title of an instrument (`PIPL 55`, `《个人信息保护法》第五十五条`). Without one the Measures are meant.
 *
 * @throws UsageError for what names no article.
 */
export function articleAsked(typed: string): PlaceInLaw {
  const text = typed.normalize("NFKC").replaceAll(/\s+/gu, " ").trim();
  const { law, rest } = lawIn(text);
  const place = placeIn(law, rest.replace(/^(?:articles?|arts?)\.? ?/iu, ""));
  if (place === undefined) throw unreadable(typed);
  return place;
}

/** The instrument that a text begins with, by title (longest first) or key, and what follows. */
function lawIn(text: string): { readonly law: string; readonly rest: string } {
  const quoted = /^《([^》]+)》(.*)$/u.exec(text);
  if (quoted !== null) {
    const [, title = "", rest = ""] = quoted;
    const law = Object.entries(INSTRUMENTS).find(([, instrument]) => isCalled(instrument.title.zh, title));
    return { law: law?.[0] ?? "", rest: rest.trim() };
  }
  const [, key = "", rest = ""] = /^([A-Za-z]\w*) (.*)$/u.exec(text) ?? [];
  const law = Object.keys(INSTRUMENTS).find((known) => known.toLowerCase() === key.toLowerCase());
  return law === undefined ? { law: "M", rest: text } : { law, rest };
}

/** 《个人信息保护法》 is how 《中华人民共和国个人信息保护法》 is spoken of. */
function isCalled(title: string, spoken: string): boolean {
  const plain = (name: string): string => name.normalize("NFKC").replace(/^中华人民共和国/u, "");
  return plain(title) === plain(spoken);
}

function placeIn(law: string, place: string): PlaceInLaw | undefined {
  if (law === "") return undefined;
  const official = OFFICIAL.exec(place);
  if (official !== null) {
    const [article, paragraph, item] = official
      .slice(1)
      .map((numeral?: string) => (numeral === undefined ? undefined : numeralValue(numeral)));
    if (article === undefined) return undefined;
    return {
      law,
      article: String(article),
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(item === undefined ? {} : { items: [item, item] }),
    };
  }
  const paragraph = ENGLISH_PARAGRAPH.exec(place);
  if (paragraph !== null) return { law, article: paragraph[1] ?? "", paragraph: Number(paragraph[2]) };
  // `annex 5`, `Q3` and `4.1` stand as they are cited.
  const isCited = /^(?:\d+(?:\(\d+\))*|\d+(?:\.\d+)+|annex \d+|Q\d+)$/u.test(place);
  return isCited ? placeInLaw({ law, article: place }) : undefined;
}

function unreadable(typed: string): UsageError {
  return new UsageError(
    typed.trim() === ""
      ? { zh: "--article 没有给出内容。", en: "--article is empty." }
      : { zh: `--article 的“${typed}”不是条款。`, en: `--article: "${typed}" is no article.` },
    {
      zh: "写成 6(3)、第六条第（三）项，或者在前面写明法律：PIPL 55、《个人信息保护法》第五十五条；不写的，指《个人信息出境认证办法》。",
      en: "Write 6(3) or 第六条第（三）项, with the law before it where it is not the Measures: PIPL 55, 《个人信息保护法》第五十五条.",
    },
  );
}
