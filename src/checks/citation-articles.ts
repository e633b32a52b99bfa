const DIGITS = "〇一二三四五六七八九";
const NUMERAL = "[0-9〇零一二两三四五六七八九十百千]+";
/** 第五条 · 第五至九条 · 第五、六条 · 第 5 条: numerals in a row that end in 条. */
const IN_A_ROW = `第\\s*(${NUMERAL}(?:\\s*(?:[、,，和及至到~-]|以及)\\s*第?${NUMERAL})*)\\s*条`;
const ARTICLES = new RegExp(IN_A_ROW, "gu");
const NUMERALS = new RegExp(NUMERAL, "gu");
/** A list of numbers and nothing else, as an English edition or a short note gives articles: Articles 3, 5 to 9 and 38(1). */
const BARE_LIST = /^\s*(?:articles?|arts?\.?|条款?)?(?:[\s\d,，、;；.()（）~至到和及–—-]|and|to)*$/iu;
const BARE_NUMBER = /(?<![\d(（])\d+(?![\d)）])/gu;

/** Units that multiply all that stands before them, the largest first. */
const LARGE_UNITS = [
  ["亿", 1e8],
  ["万", 1e4],
] as const;
const BELOW_TEN_THOUSAND =
  /^(?:([一二三四五六七八九])千)?〇?(?:([一二三四五六七八九])百)?〇?(?:([一二三四五六七八九])?(十))?〇?([一二三四五六七八九])?$/u;

/** A number in digits or in Chinese numerals: 十九, 一百零二, 二〇, 三十四万, 一亿二千万. `undefined` for what is none. */
export function numeralValue(numeral: string): number | undefined {
  const plain = numeral.normalize("NFKC").replaceAll("零", "〇").replaceAll("两", "二");
  if (/^\d+$/u.test(plain)) return Number(plain);
  if (/^[〇一二三四五六七八九]+$/u.test(plain)) {
    return Number(Array.from(plain, (digit) => DIGITS.indexOf(digit)).join(""));
  }
  return inUnits(plain);
}

function inUnits(plain: string): number | undefined {
  for (const [unit, size] of LARGE_UNITS) {
    const at = plain.indexOf(unit);
    if (at < 0) continue;
    const before = at === 0 ? undefined : inUnits(plain.slice(0, at));
    const behind = at === plain.length - 1 ? 0 : inUnits(plain.slice(at + 1));
    return before === undefined || behind === undefined || behind >= size
      ? undefined
      : before * size + behind;
  }
  const parts = BELOW_TEN_THOUSAND.exec(plain);
  if (parts === null) return undefined;
  const [, thousands = "", hundreds = "", tens = "", hasTens, ones = ""] = parts;
  const ten = hasTens === undefined ? 0 : tens === "" ? 1 : valueOf(tens);
  return valueOf(thousands) * 1000 + valueOf(hundreds) * 100 + ten * 10 + valueOf(ones);
}

function valueOf(digit: string): number {
  return digit === "" ? 0 : DIGITS.indexOf(digit);
}

/**
 * The articles that a list of articles names: those written 第…条, or where there are none, the numbers of a text that is
 * nothing but a list of numbers. Paragraphs and items (款、项, numbers in brackets) are left out.
 */
export function articlesIn(typed: string): readonly number[] {
  const text = typed.normalize("NFKC");
  const written = [...text.matchAll(ARTICLES)].flatMap(([, numerals = ""]) => numeralsIn(numerals));
  if (written.length > 0 || !BARE_LIST.test(text)) return written;
  return [...text.matchAll(BARE_NUMBER)].map(([number]) => Number(number));
}

function numeralsIn(text: string): readonly number[] {
  return [...text.matchAll(NUMERALS)].flatMap(([numeral]) => numeralValue(numeral) ?? []);
}

/** What may stand between the name of an instrument and its articles: the document number in brackets. */
const NUMBER_IN_BRACKETS = /\s*(?:[（(][^（()）]*[）)])?\s*/uy;
/** One article with its paragraphs and items, and what joins it to the next. */
const NEXT_ARTICLES = new RegExp(
  `\\s*(?:[、,，和及至到]|以及)?\\s*${IN_A_ROW}(?:第?[（(]?${NUMERAL}[)）]?[款项目])*`,
  "uy",
);

/** The articles that a text cites right after a name of an instrument, wherever the name stands in it. */
export function articlesAfter(typed: string, name: string): readonly number[] {
  const text = typed.normalize("NFKC");
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    NUMBER_IN_BRACKETS.lastIndex = at + name.length;
    NUMBER_IN_BRACKETS.exec(text);
    let next = Math.max(NUMBER_IN_BRACKETS.lastIndex, at + name.length);
    for (;;) {
      NEXT_ARTICLES.lastIndex = next;
      const match = NEXT_ARTICLES.exec(text);
      if (match === null) break;
      found.push(...numeralsIn(match[1] ?? ""));
      next = NEXT_ARTICLES.lastIndex;
    }
  }
  return found;
}
