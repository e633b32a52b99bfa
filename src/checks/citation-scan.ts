const NUMBER = "[\\d〇零一二两三四五六七八九十百千]+";

/** What titles of law end in. Contracts, articles of association and policies of a company are no law. */
const KINDS = "法|法典|条例|办法|规定|规则|细则|规范|标准|指南|要求|解释|批复|决定|公告|公约|条约|协定|通知";

/**
 * A title of law in 《》, also with 试行 or the like behind it, the title of a law as it is spoken of without marks, or an
 * article right after what a law is called: 该法第十三条, not 双方合同第五条.
 */
const LAW = new RegExp(
  `《[^《》]*(?:${KINDS})(?:[（(][^（()）]*[）)])?》|保护法|安全法|(?:(?<![方办做])法|法典|条例|办法|规定)\\s*第\\s*${NUMBER}\\s*[条章]`,
  "u",
);

/** A clause of a contract or paper by its number: 第5条, 第13.1条, 第五章, 附件一, clause 5. */
const CLAUSE = new RegExp(
  `第\\s*${NUMBER}(?:\\.\\d+)*\\s*[条款章节]|附件|附录|附表|\\b(?:clause|article|section|annex|schedule)\\s*\\d`,
  "iu",
);

/** Whether a text names a law or an article of one. */
export function citesLaw(text: string): boolean {
  return LAW.test(text.normalize("NFKC"));
}

/** Whether a text names a clause, annex or section of a paper. */
export function citesClause(text: string): boolean {
  return CLAUSE.test(text.normalize("NFKC"));
}
