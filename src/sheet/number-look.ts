/** A number format under which a number may look like another one, in its sections for numbers. */
export type NumberLook = readonly Section[];

/** The part of a format for some numbers, as it is read from left to right. */
interface Section {
  /** `[>=10000]`: which numbers it is for, where it says so. */
  readonly condition: Condition | undefined;
  readonly tokens: readonly Token[];
  readonly code: string;
}

interface Condition {
  readonly operator: string;
  readonly limit: number;
}

type Token =
  /** `0`, `#` and `?`, or `General`. */
  | { readonly type: "digit"; readonly text: string }
  | { readonly type: "point" | "comma" | "percent" }
  | { readonly type: "literal"; readonly text: string };

/** Sections for positive and negative numbers and zero; a fourth is for texts. */
const NUMBER_SECTIONS = 3;

/** Programs take no longer format. */
const LONGEST_FORMAT = 255;

/**
 * Words that say of a figure that it counts thousands, or parts of a hundred. Such words are told by sight only: the
 * number in the cell is without them.
 */
const UNIT =
  /[十百千万亿仟萬億%％‰]|(?<![A-Za-z])(?:[KMB]|k|mn|bn|hundreds?|thousands?|millions?|billions?|per\s?cent)(?![A-Za-z\d])/u;

const DASH = /^\s*[-–—]\s*$/u;

/** How a format makes numbers look; `undefined` for one that shows every number as it is. */
export function numberLookOf(code: string): NumberLook | undefined {
  const sections = partsOf(code.slice(0, LONGEST_FORMAT))
    .slice(0, NUMBER_SECTIONS)
    .map((part) => sectionOf(part));
  // `;;;` shows nothing at all; an empty format is none.
  return code.trim() !== "" && sections.some((section) => isOther(section)) ? sections : undefined;
}

/** What a cell with that number shows in place of it; `undefined` where it shows the number. */
export function seenAs(look: NumberLook, number: number): string | undefined {
  const section = sectionFor(look, number);
  if (section === undefined || !isOther(section)) return undefined;
  // Accounting formats of every spreadsheet write nought so, and everyone reads it so.
  if (number === 0 && DASH.test(literalsOf(section.tokens))) return undefined;
  return drawn(section, number, look) ?? section.code;
}

/** Sections stand between semicolons that are neither quoted nor escaped. */
function partsOf(code: string): readonly string[] {
  return code.match(/(?:"[^"]*"?|[\\!_*].|\[[^\]]*\]?|[^;])+|(?<=^|;)(?=;|$)/gsu) ?? [];
}

const TOKEN = /"([^"]*)"?|[\\!](.)|[_*].|\[([^\]]*)\]?|(General)|([0#?]+)|([\s\S])/giu;

function sectionOf(code: string): Section {
  const tokens: Token[] = [];
  let condition: Condition | undefined;
  for (const [, quoted, escaped, bracketed, general, digits, other] of code.matchAll(TOKEN)) {
    const literal = quoted ?? escaped;
    const digit = general ?? digits;
    if (literal !== undefined) tokens.push({ type: "literal", text: literal });
    else if (digit !== undefined) tokens.push({ type: "digit", text: digit });
    else if (bracketed !== undefined) condition ??= conditionOf(bracketed);
    else if (other === ".") tokens.push({ type: "point" });
    else if (other === ",") tokens.push({ type: "comma" });
    else if (other === "%") tokens.push({ type: "percent" });
    else if (other !== undefined) tokens.push({ type: "literal", text: other });
  }
  return { condition, tokens, code };
}

function conditionOf(text: string): Condition | undefined {
  const [, operator, limit] = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/u.exec(text.trim()) ?? [];
  return operator === undefined ? undefined : { operator, limit: Number(limit) };
}

function holds({ operator, limit }: Condition, number: number): boolean {
  switch (operator) {
    case "<":
      return number < limit;
    case "<=":
      return number <= limit;
    case ">":
      return number > limit;
    case ">=":
      return number >= limit;
    case "<>":
      return number !== limit;
    default:
      return number === limit;
  }
}

function sectionFor(look: NumberLook, number: number): Section | undefined {
  if (look.some(({ condition }) => condition !== undefined)) {
    return look.find(({ condition }) => condition === undefined || holds(condition, number));
  }
  const [positive, negative = positive, zero = positive] = look;
  return number < 0 ? negative : number === 0 ? zero : positive;
}

/** Whether what a section shows is another figure than the number, or none. */
function isOther({ tokens }: Section): boolean {
  const text = literalsOf(tokens);
  // `@` shows what there is.
  if (!tokens.some(({ type }) => type === "digit")) return !text.includes("@");
  return tokens.some(({ type }) => type === "percent") || thousandsLeftOut(tokens) > 0 || UNIT.test(text);
}

function literalsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.type === "literal" ? token.text : "")).join("");
}

/** How many commas stand behind the last digit, or before the point: each leaves three digits out. */
function thousandsLeftOut(tokens: readonly Token[]): number {
  const last = tokens.findLastIndex(({ type }) => type === "digit");
  const point = tokens.findIndex(({ type }) => type === "point");
  const before = point < last ? commasFrom(tokens, point - 1, -1) : 0;
  return commasFrom(tokens, last + 1, 1) + before;
}

function commasFrom(tokens: readonly Token[], start: number, step: 1 | -1): number {
  let count = 0;
  while (tokens[start + count * step]?.type === "comma") count += 1;
  return count;
}

/** The figure as the cell shows it; `undefined` where literals stand among its digits, as in `0\.0,"万"`. */
function drawn({ tokens, condition }: Section, number: number, look: NumberLook): string | undefined {
  const isNumeric = ({ type }: Token): boolean => type === "digit" || type === "point" || type === "comma";
  const first = tokens.findIndex((token) => isNumeric(token));
  const last = tokens.findLastIndex((token) => isNumeric(token));
  if (first < 0) return literalsOf(tokens).trim();
  const core = tokens.slice(first, last + 1);
  if (!core.every((token) => isNumeric(token))) return undefined;
  const percents = tokens.filter(({ type }) => type === "percent").length;
  const value = (Math.abs(number) * 100 ** percents) / 1000 ** thousandsLeftOut(tokens);
  const around = (side: readonly Token[]): string =>
    side
      .map((token) => (token.type === "literal" ? token.text : token.type === "percent" ? "%" : ""))
      .join("");
  // A section of its own for negative numbers shows the sign itself.
  const sign = number < 0 && (look.length === 1 || condition !== undefined) ? "-" : "";
  return (
    sign +
    around(tokens.slice(0, first)) +
    digitsOf(core, value) +
    around(tokens.slice(last + 1))
  ).trim();
}

/** Most decimals that are drawn; programs show no more. */
const MOST_DECIMALS = 30;

function digitsOf(core: readonly Token[], value: number): string {
  const texts = core.map((token) =>
    token.type === "digit" ? token.text : token.type === "point" ? "." : ",",
  );
  if (texts.some((text) => /general/iu.test(text))) return String(value);
  const [whole = "", part = ""] = texts.join("").split(".", 2);
  const places = part.replaceAll(/[^0#?]/gu, "");
  const [digits = "", decimals = ""] = value.toFixed(Math.min(places.length, MOST_DECIMALS)).split(".");
  const needed = places.lastIndexOf("0") + 1;
  let end = decimals.length;
  while (end > needed && decimals.charAt(end - 1) === "0") end -= 1;
  const padded = digits.padStart(whole.replaceAll(/[^0]/gu, "").length, "0");
  const grouped = /[0#?],+[0#?]/u.test(whole) ? padded.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",") : padded;
  return end === 0 ? grouped : `${grouped}.${decimals.slice(0, end)}`;
}
