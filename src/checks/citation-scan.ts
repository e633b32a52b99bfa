import { NUMBER, numberFrom } from "./text-number.js";

/** An instrument cited in a text by its title, with the articles named right behind it. */
export interface ScannedCitation {
  /** The title as written between 《 and 》, or 本办法. */
  readonly title: string;
  /** Numbers of the articles, in order: 第五条、第六条 and 第五条至第九条 name two each. */
  readonly articles: readonly number[];
}

/** A title, and what may stand between it and its articles: 公布文号 in brackets. */
const TITLE = /《([^《》]+)》|(本办法)/gu;
const NOTE = /\s*(?:（[^（）]*）|\([^()]*\))?/uy;

/** One article with its paragraph and item, and the word that joins it to the one before. */
const ARTICLE = new RegExp(
  String.raw`(?:以及|[、，和及与至到])?\s*第\s*(${NUMBER})\s*条(?:之[一二三四五六七八九十])?(?:第[^条、，。；]{1,6}[款项目])*`,
  "uy",
);

/** A clause of a contract or paper by its number: 第5条, 第13.1条, 第五章, 附件一, clause 5, § 5. */
const CLAUSE =
  /第\s*[\d〇零一二三四五六七八九十百]+(?:[.．][\d]+)*\s*[条款章节]|附件|附录|附表|\b(?:clause|article|section|annex|schedule)\s*\d/iu;

/** Whether a text names a law: a title in 《》 or an article. */
export function citesLaw(text: string): boolean {
  return /《[^《》]+》|第\s*[\d〇零一二三四五六七八九十百]+\s*条|保护法|安全法|(?:条例|办法|规定)第/u.test(
    text,
  );
}

/** Whether a text names a clause, annex or section of a paper. */
export function citesClause(text: string): boolean {
  return CLAUSE.test(text);
}

/** The instruments a text cites by title, in order, each with the articles that follow its title. */
export function citationsIn(text: string): readonly ScannedCitation[] {
  return [...text.matchAll(TITLE)].map((found) => {
    const [whole, quoted, own = ""] = found;
    return { title: quoted ?? own, articles: articlesFrom(text, found.index + whole.length) };
  });
}

function articlesFrom(text: string, start: number): readonly number[] {
  NOTE.lastIndex = start;
  NOTE.test(text);
  const articles: number[] = [];
  ARTICLE.lastIndex = NOTE.lastIndex;
  for (let found = ARTICLE.exec(text); found !== null; found = ARTICLE.exec(text)) {
    const number = numberFrom(found[1] ?? "");
    if (number !== undefined) articles.push(number);
  }
  return articles;
}
