/** A title in 《》, an article, or the title of a law as it is spoken of without marks. */
const LAW = /《[^《》]+》|第\s*[\d〇零一二三四五六七八九十百]+\s*条|保护法|安全法|(?:条例|办法|规定)第/u;

/** A clause of a contract or paper by its number: 第5条, 第13.1条, 第五章, 附件一, clause 5. */
const CLAUSE =
  /第\s*[\d〇零一二三四五六七八九十百]+(?:[.．][\d]+)*\s*[条款章节]|附件|附录|附表|\b(?:clause|article|section|annex|schedule)\s*\d/iu;

/** Whether a text names a law or an article of one. */
export function citesLaw(text: string): boolean {
  return LAW.test(text);
}

/** Whether a text names a clause, annex or section of a paper. */
export function citesClause(text: string): boolean {
  return CLAUSE.test(text);
}
