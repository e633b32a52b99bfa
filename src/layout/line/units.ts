/*
 * Numbers in digits stay with their units: 340,000人, 第6条, 26 pt. Which words count as units is typographic habit, not law; the
 * list holds those that papers about personal information use.
 */

const HAN_UNITS = new Set(
  "年月日号时分秒岁天周人名位个项条款章节页份件次家户台套元万亿千百倍级类种期届楼层室米吨克磅点字部卷册行列",
);
const LATIN_UNITS = new Set(
  "pt mm cm m km g kg t ml l s ms h min d B KB MB GB TB PB kB kbit Mbit Gbit bit Hz kHz MHz GHz KB/s MB/s Mbps Gbps px dpi USD EUR RMB CNY".split(
    " ",
  ),
);
/** Abbreviations that stand before the number they belong to. */
const NUMBERED = new Set(
  "GB GB/T GB/Z ISO ISO/IEC RFC No. Nos. Art. Arts. art. arts. p. pp. para. paras. Sec. sec. Ch. ch. Article Articles article articles Order Table Part Annex Section".split(
    " ",
  ),
);

/** Whether a Han character right behind a digit, or behind a numeral such as 万, is its unit. */
export function isHanUnit(character: string): boolean {
  return HAN_UNITS.has(character);
}

/** Whether a Latin word behind a number and a space is its unit. */
export function isLatinUnit(word: string): boolean {
  return LATIN_UNITS.has(word.replace(/[.,;:)\]]+$/u, ""));
}

/** Whether a word keeps the number behind it on its line. */
export function leadsNumber(word: string): boolean {
  return NUMBERED.has(word);
}
